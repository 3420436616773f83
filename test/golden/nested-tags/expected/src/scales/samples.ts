/**
 * Sample events of the surface `scales`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { serverEventShape } from './shapes.js';
import type { ServerEventMap, ServerEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const SERVER_SAMPLES: { readonly [Tag in ServerEventType]: () => unknown } = {
  4: () => ({
    "body": {
      "data": {
        "op": 4,
        "weight": 3.5
      },
      "seal": null
    }
  }),
  11: () => ({
    "body": {
      "data": {
        "op": 11
      }
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
