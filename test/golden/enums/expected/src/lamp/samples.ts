/**
 * Sample events of the surface `lamp`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { deviceEventShape } from './shapes.js';
import type { DeviceEventMap, DeviceEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const DEVICE_SAMPLES: { readonly [Tag in DeviceEventType]: () => unknown } = {
  state: () => ({
    "type": "state",
    "power": "on",
    "mood": "calm",
    "colour": "red",
    "only": "one",
    "quoted": "it's",
    "pair": "left",
    "cause": "user",
    "fault": "bulb",
    "preset": "a"
  }),
};

/**
 * A valid event of the device, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleDeviceEvent<Tag extends DeviceEventType>(
  type: Tag, overrides?: DeepPartial<DeviceEventMap[Tag]>, options?: SampleOptions,
): DeviceEventMap[Tag] {
  return makeSample(deviceEventShape, DEVICE_SAMPLES, type, overrides, options) as DeviceEventMap[Tag];
}
