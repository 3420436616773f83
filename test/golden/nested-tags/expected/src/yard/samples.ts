/**
 * Sample events of the surface `yard`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { serverEventShape, clientEventShape } from './shapes.js';
import type { ServerEventMap, ServerEventType, ClientEventMap, ClientEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const SERVER_SAMPLES: { readonly [Tag in ServerEventType]: () => unknown } = {
  'lorry.came': () => ({
    "meta": {
      "kind": "lorry.came",
      "id": "m1",
      "at": 1760000000
    },
    "lorry": "B-1",
    "visit": {
      "cargo": "sand"
    }
  }),
  'lorry.left': () => ({
    "meta": {
      "kind": "lorry.left",
      "id": "m2"
    },
    "lorry": "B-1"
  }),
  'yard.closed': () => ({
    "meta": {
      "kind": "yard.closed"
    }
  }),
};

/**
 * A valid event of the server, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleServerEvent<Tag extends ServerEventType>(
  type: Tag, overrides?: DeepPartial<ServerEventMap[Tag]>, options?: SampleOptions,
): ServerEventMap[Tag] {
  return makeSample(serverEventShape, SERVER_SAMPLES, type, overrides, options) as ServerEventMap[Tag];
}

const CLIENT_SAMPLES: { readonly [Tag in ClientEventType]: () => unknown } = {
  'gate.open': () => ({
    "meta": {
      "kind": "gate.open",
      "gate": "north",
      "id": "m0"
    }
  }),
};

/**
 * A valid event of the client, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleClientEvent<Tag extends ClientEventType>(
  type: Tag, overrides?: DeepPartial<ClientEventMap[Tag]>, options?: SampleOptions,
): ClientEventMap[Tag] {
  return makeSample(clientEventShape, CLIENT_SAMPLES, type, overrides, options) as ClientEventMap[Tag];
}
