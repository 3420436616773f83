/**
 * Sample events of the surface `orders`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { deskEventShape, pickerEventShape } from './shapes.js';
import type { DeskEventMap, DeskEventType, PickerEventMap, PickerEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const DESK_SAMPLES: { readonly [Tag in DeskEventType]: () => unknown } = {
  'belt-filmed': () => ({
    "what": "belt-filmed",
    "slip": "s1",
    "frames": "AAAA"
  }),
  fire: () => ({
    "what": "fire",
    "slip": "s1"
  }),
  'line-begun': () => ({
    "what": "line-begun",
    "slip": "s1",
    "order_id": "o1",
    "line": 0,
    "goods": {
      "goods": "nails",
      "note": ""
    }
  }),
  'line-picked': () => ({
    "what": "line-picked",
    "slip": "s1",
    "order_id": "o1",
    "line": 0
  }),
  lunch: () => ({
    "what": "lunch",
    "slip": "s1"
  }),
  'note-grown': () => ({
    "what": "note-grown",
    "slip": "s1",
    "order_id": "o1",
    "line": 0,
    "words": "mind "
  }),
  'note-signed': () => ({
    "what": "note-signed",
    "slip": "s1",
    "order_id": "o1",
    "line": 0,
    "note": "mind the box"
  }),
  'order-cancelled': () => ({
    "what": "order-cancelled",
    "slip": "s1",
    "order_id": "o1"
  }),
  'order-packed': () => ({
    "what": "order-packed",
    "slip": "s1",
    "order": {
      "id": "o1",
      "kind": "export",
      "state": "packed",
      "lines": [
        {
          "goods": "nails",
          "note": "mind the box"
        }
      ],
      "papers": "{}"
    }
  }),
  'order-taken': () => ({
    "what": "order-taken",
    "slip": "s1",
    "order": {
      "id": "o1",
      "kind": "export",
      "state": "open",
      "lines": [
        {
          "goods": "nails",
          "note": "mind the box"
        }
      ],
      "papers": "{}"
    },
    "behind": null
  }),
  'papers-grown': () => ({
    "what": "papers-grown",
    "slip": "s1",
    "order_id": "o1",
    "piece": "{"
  }),
  refused: () => ({
    "what": "refused",
    "slip": "s1",
    "because": {
      "of": "p1"
    }
  }),
  'shift-begun': () => ({
    "what": "shift-begun",
    "slip": "s1",
    "shift": {
      "camera": "slow",
      "alarmed": true
    }
  }),
  visitor: () => ({
    "what": "visitor",
    "slip": "s1"
  }),
};

/**
 * A valid event of the desk, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleDeskEvent<Tag extends DeskEventType>(
  type: Tag, overrides?: DeepPartial<DeskEventMap[Tag]>, options?: SampleOptions,
): DeskEventMap[Tag] {
  return makeSample(deskEventShape, DESK_SAMPLES, type, overrides, options) as DeskEventMap[Tag];
}

const PICKER_SAMPLES: { readonly [Tag in PickerEventType]: () => unknown } = {
  'cancel-please': () => ({
    "what": "cancel-please",
    "slip": "p1",
    "order_id": "o1"
  }),
  'order-please': () => ({
    "what": "order-please",
    "slip": "p1"
  }),
};

/**
 * A valid event of the picker, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function samplePickerEvent<Tag extends PickerEventType>(
  type: Tag, overrides?: DeepPartial<PickerEventMap[Tag]>, options?: SampleOptions,
): PickerEventMap[Tag] {
  return makeSample(pickerEventShape, PICKER_SAMPLES, type, overrides, options) as PickerEventMap[Tag];
}
