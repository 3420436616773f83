/**
 * Shapes of the surface `floor`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const batteryShape: Shape = ['as', 'Battery', {
  percent: 'n',
  lasts: ['any', 'i', ['is', 'forever']],
  health: 's0?',
}];

export const openCrateShape: Shape = ['as', 'OpenCrate', {
  form: ['is', 'crate'],
  lock: ['is', 'none'],
  goods: ['list', 's'],
}];

export const lockedCrateShape: Shape = ['as', 'LockedCrate', {
  form: ['is', 'crate'],
  lock: ['is', 'key', 'code'],
  secret: 'b',
}];

export const crateLoadShape: Shape = ['as', 'CrateLoad', ['by', 'lock', openCrateShape, lockedCrateShape]];

export const faultShape: Shape = ['as', 'Fault', {
  part: 's',
  since: 'i0?',
  cause: ['any', () => faultShape, '0?'],
}];

export const shelfLoadShape: Shape = ['as', 'ShelfLoad', {
  form: ['is', 'shelf'],
  shelf: 's',
  goods: ['any', ['map', 'i'], '0?'],
}];

export const loadShape: Shape = ['as', 'Load', ['by', 'form', shelfLoadShape, crateLoadShape]];

export const robotObstacleShape: Shape = ['as', 'RobotObstacle', {
  what: ['is', 'robot'],
  robot: 's',
}];

export const personObstacleShape: Shape = ['as', 'PersonObstacle', {
  what: ['is', 'person'],
}];

export const thingObstacleShape: Shape = ['as', 'ThingObstacle', {
  what: ['is', 'box', 'shelf'],
  size: 'n0?',
}];

export const obstacleShape: Shape = ['as', 'Obstacle', [
  'by',
  'what',
  robotObstacleShape,
  personObstacleShape,
  thingObstacleShape,
]];

export const positionShape: Shape = ['as', 'Position', {
  x: 'n',
  y: 'n',
}];

export const stopReasonShape: Shape = 's';

export const targetShape: Shape = ['as', 'Target', ['any', ['is', 'home'], 'i', positionShape]];

export const batteryLowEventShape: Shape = {
  kind: ['is', 'battery-low'],
  robot: 's',
  sequence: 'i',
  percent: 'i',
};

export const dockPluggedEventShape: Shape = {
  kind: ['is', 'dock-plugged'],
  robot: 's',
  dock: 'i',
  at: 'i',
};

export const motionStartedEventShape: Shape = {
  kind: ['is', 'motion-started'],
  robot: 's',
  sequence: 'i',
  position: positionShape,
  heading: 'n0?',
  answers: 's0?',
  route: ['list', positionShape],
};

export const motionStoppedEventShape: Shape = {
  kind: ['is', 'motion-stopped'],
  robot: 's',
  sequence: 'i',
  position: positionShape,
  heading: 'n0?',
  reason: 's',
  obstacle: ['any', obstacleShape, '0?'],
  picture: 's?',
};

export const stateReportedEventShape: Shape = {
  kind: ['is', 'state-reported'],
  robot: 's',
  sequence: 'i',
  battery: batteryShape,
  load: ['any', loadShape, '0'],
  faults: ['list', faultShape],
  sensors: ['any', ['map', ['any', 'n', ['is', 'broken']]], '0?'],
  log: 's0?',
  vendor: 'o0?',
};

export const motionGoEventShape: Shape = {
  kind: ['is', 'motion-go'],
  order_id: 's?',
  to: targetShape,
  speed: ['any', 'n', ['is', 'slow', 'fast'], '?'],
  load: ['any', loadShape, '0?'],
};

export const motionStopEventShape: Shape = {
  kind: ['is', 'motion-stop'],
  order_id: 's?',
};

export const reportAskEventShape: Shape = {
  kind: ['is', 'report-ask'],
  parts: ['any', ['is', 'all'], ['list', 's']],
};

export const robotEventShape: Shape = [
  'by',
  'kind',
  batteryLowEventShape,
  dockPluggedEventShape,
  motionStartedEventShape,
  motionStoppedEventShape,
  stateReportedEventShape,
];

export const controllerEventShape: Shape = ['by', 'kind', motionGoEventShape, motionStopEventShape, reportAskEventShape];
