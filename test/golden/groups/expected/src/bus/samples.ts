/**
 * Sample events of the surface `bus`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { busEventShape } from './shapes.js';
import type { BusEventMap, BusEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const BUS_SAMPLES: { readonly [Tag in BusEventType]: () => unknown } = {
  'bus.arrived': () => ({
    "type": "bus.arrived",
    "bus_id": "b7",
    "sent": 1767225600,
    "stop": "Market",
    "line": 4,
    "delay": 12.5,
    "waiting": 3
  }),
  'bus.left': () => ({
    "type": "bus.left",
    "bus_id": "b7",
    "sent": 1767225600,
    "stop": "Market",
    "line": 4
  }),
  'bus.parked': () => ({
    "type": "bus.parked",
    "bus_id": "b7",
    "sent": 1767225600,
    "stop": "Depot Road",
    "line": 4,
    "depot": {
      "stop": "Depot Road",
      "line": 9
    },
    "bay": 12
  }),
  'bus.retired': () => ({
    "type": "bus.retired",
    "bus_id": "b7",
    "record": {
      "delay": 0,
      "trips": 12045
    }
  }),
};

/**
 * A valid event of the bus, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleBusEvent<Tag extends BusEventType>(
  type: Tag, overrides?: DeepPartial<BusEventMap[Tag]>, options?: SampleOptions,
): BusEventMap[Tag] {
  return makeSample(busEventShape, BUS_SAMPLES, type, overrides, options) as BusEventMap[Tag];
}
