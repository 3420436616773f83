/**
 * Shapes of the surface `radio`; `runtime/shape.ts` says how they are written.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import type { Shape } from '../runtime/shape.js';

export const byFrequencyShape: Shape = ['as', 'ByFrequency', {
  by: ['is', 'frequency'],
  mhz: 'n',
}];

export const byNameShape: Shape = ['as', 'ByName', {
  by: ['is', 'name'],
  name: 's',
}];

export const customSpeakerShape: Shape = ['as', 'CustomSpeaker', {
  id: 's',
}];

export const limitShape: Shape = ['as', 'Limit', ['any', 'i', ['is', 'inf']]];

export const speakerNameShape: Shape = 's';

export const stationChoiceShape: Shape = ['as', 'StationChoice', [
  'any',
  ['is', 'none', 'auto'],
  ['by', 'by', byNameShape, byFrequencyShape],
]];

export const stationFilterShape: Shape = ['as', 'StationFilter', {
  names: ['any', ['list', 's'], '?'],
  local: 'b?',
}];

export const settingsChangedEventShape: Shape = {
  type: ['is', 'settings.changed'],
  limit: limitShape,
  choice: stationChoiceShape,
  speaker: ['any', 's', customSpeakerShape],
  stations: ['any', ['list', 's'], stationFilterShape, '?'],
  level: ['any', 'i', ['is', 'mute'], '0'],
  anything: ['any', 'bns', ['list', 's'], 'o0'],
};

export const serverEventShape: Shape = ['by', 'type', settingsChangedEventShape];
