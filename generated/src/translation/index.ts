/**
 * Sessions of OpenAI's Realtime API that interpret: speech goes in without pause, speech in another language and its
 * text come out. There are no turns, items or responses. Some tags repeat those of other sessions with other payloads.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

export type * from './types.js';
export * from './guards.js';
export * from './names.js';
export * from './parse.js';
export * from './schemas.js';
export * from './dispatch.js';
export * from './samples.js';
export * from './track.js';
