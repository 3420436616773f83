/**
 * OpenAI's Live API: one conversation by voice in both directions at once, without turns or items. Work that takes
 * longer than a breath is delegated: to the application, to a Responses backend or to a Decisions backend.
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
