/**
 * The Realtime API as it was before general availability: flat sessions, `text` and `audio` content, `response.audio.*` tags. OpenAI switched it off on 2026-05-12 (`beta_api_shape_disabled`). Azure Voice Live, Azure's previews and several compatible servers still speak it, and old logs are full of it. What such servers add or leave out is accepted here.
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
