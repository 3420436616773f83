/**
 * What the scales say. The payload has the tag, a number.
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
