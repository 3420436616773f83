/**
 * Sample events of the surface `floor`, for tests of applications.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';
import { robotEventShape, controllerEventShape } from './shapes.js';
import type { RobotEventMap, RobotEventType, ControllerEventMap, ControllerEventType } from './types.js';

export type { DeepPartial, SampleOptions } from '../runtime/samples.js';

const ROBOT_SAMPLES: { readonly [Tag in RobotEventType]: () => unknown } = {
  'battery-low': () => ({
    "kind": "battery-low",
    "robot": "r2",
    "sequence": 17,
    "percent": 9
  }),
  'dock-plugged': () => ({
    "kind": "dock-plugged",
    "robot": "r2",
    "dock": 4,
    "at": 1767225600
  }),
  'motion-started': () => ({
    "kind": "motion-started",
    "robot": "r2",
    "sequence": 17,
    "position": {
      "x": 1.5,
      "y": 20
    },
    "heading": 90,
    "answers": "o1",
    "route": [
      {
        "x": 1.5,
        "y": 20
      },
      {
        "x": 2,
        "y": 20
      }
    ]
  }),
  'motion-stopped': () => ({
    "kind": "motion-stopped",
    "robot": "r2",
    "sequence": 17,
    "position": {
      "x": 1.5,
      "y": 20
    },
    "heading": 180,
    "reason": "blocked",
    "obstacle": {
      "what": "shelf",
      "size": 1.2
    },
    "picture": "iVBORw0KGgo="
  }),
  'state-reported': () => ({
    "kind": "state-reported",
    "robot": "r2",
    "sequence": 17,
    "battery": {
      "percent": 61.5,
      "lasts": 240,
      "health": "worn"
    },
    "load": {
      "form": "shelf",
      "shelf": "S-12",
      "goods": {
        "lamps": 4
      }
    },
    "faults": [
      {
        "part": "wheel",
        "since": 1767225600,
        "cause": {
          "part": "dust"
        }
      }
    ],
    "sensors": {
      "left": 0.25,
      "right": "broken"
    },
    "log": "{\"moves\":[1,2]}",
    "vendor": {
      "model": "R-9"
    }
  }),
};

/**
 * A valid event of the robot, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, `undefined` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function sampleRobotEvent<Tag extends RobotEventType>(
  type: Tag, overrides?: DeepPartial<RobotEventMap[Tag]>, options?: SampleOptions,
): RobotEventMap[Tag] {
  return makeSample(robotEventShape, ROBOT_SAMPLES, type, overrides, options) as RobotEventMap[Tag];
}

const CONTROLLER_SAMPLES: { readonly [Tag in ControllerEventType]: () => unknown } = {
  'motion-go': () => ({
    "kind": "motion-go",
    "order_id": "o1",
    "to": {
      "x": 1.5,
      "y": 20
    },
    "speed": "fast",
    "load": {
      "form": "crate",
      "lock": "none",
      "goods": [
        "lamps"
      ]
    }
  }),
  'motion-stop': () => ({
    "kind": "motion-stop",
    "order_id": "o2"
  }),
  'report-ask': () => ({
    "kind": "report-ask",
    "parts": [
      "battery",
      "load"
    ]
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
