/**
 * Sample events of the surface `oven`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { serverEventShape, clientEventShape } from './shapes.js';
import type { ServerEventMap, ServerEventType, ClientEventMap, ClientEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const SERVER_SAMPLES: { readonly [Tag in ServerEventType]: () => unknown } = {
  'heat.changed': () => ({
    "type": "heat.changed",
    "event_id": "e1",
    "started": 1,
    "plain": 1,
    "nullable": 2,
    "written": 3,
    "optional": {
      "degrees": 180,
      "target": 200
    },
    "strict": {
      "degrees": 180
    },
    "dish": {
      "name": "pie",
      "salt": true
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
  'heat.set': () => ({
    "type": "heat.set",
    "event_id": "e2",
    "degrees": 180,
    "timer": null,
    "dish": {
      "name": "pie",
      "salt": null
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
