/**
 * Sample events of the surface `yard`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { gateEventShape } from './shapes.js';
import type { GateEventMap, GateEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const GATE_SAMPLES: { readonly [Tag in GateEventType]: () => unknown } = {
  'lorry-arrived': () => ({
    "kind": "lorry-arrived",
    "plate": "UL-AB 123",
    "loads": [
      {
        "form": "shelf",
        "shelf": "S-13",
        "goods": null
      }
    ],
    "parks": {
      "row": "B",
      "lot": 7
    }
  }),
  'state-reported': () => ({
    "kind": "state-reported",
    "open": true
  }),
};

/**
 * A valid event of the gate, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleGateEvent<Tag extends GateEventType>(
  type: Tag, overrides?: DeepPartial<GateEventMap[Tag]>, options?: SampleOptions,
): GateEventMap[Tag] {
  return makeSample(gateEventShape, GATE_SAMPLES, type, overrides, options) as GateEventMap[Tag];
}
