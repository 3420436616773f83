/**
 * Sample events of the surface `lift`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { controllerEventShape, panelEventShape } from './shapes.js';
import type { ControllerEventMap, ControllerEventType, PanelEventMap, PanelEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const CONTROLLER_SAMPLES: { readonly [Tag in ControllerEventType]: () => unknown } = {
  0: () => ({
    "op": 0,
    "ride": "r1",
    "door": {
      "kind": 1,
      "wings": 2
    }
  }),
  1: () => ({
    "op": 1,
    "ride": {
      "id": "r1",
      "to": 4
    }
  }),
  2: () => ({
    "op": 2,
    "ride": "r1",
    "height": 3.5
  }),
  10: () => ({
    "op": 10,
    "floors": 7
  }),
  9007199254740991: () => ({
    "op": 9007199254740991
  }),
};

/**
 * A valid event of the controller, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleControllerEvent<Tag extends ControllerEventType>(
  type: Tag, overrides?: DeepPartial<ControllerEventMap[Tag]>, options?: SampleOptions,
): ControllerEventMap[Tag] {
  return makeSample(controllerEventShape, CONTROLLER_SAMPLES, type, overrides, options) as ControllerEventMap[Tag];
}

const PANEL_SAMPLES: { readonly [Tag in PanelEventType]: () => unknown } = {
  7: () => ({
    "op": 7,
    "to": 4
  }),
};

/**
 * A valid event of the panel, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function samplePanelEvent<Tag extends PanelEventType>(
  type: Tag, overrides?: DeepPartial<PanelEventMap[Tag]>, options?: SampleOptions,
): PanelEventMap[Tag] {
  return makeSample(panelEventShape, PANEL_SAMPLES, type, overrides, options) as PanelEventMap[Tag];
}
