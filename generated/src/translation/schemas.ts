/**
 * Standard Schemas (https://standardschema.dev) of the surface `translation`.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';
import * as guards from './guards.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { StandardSchema } from '../runtime/standard-schema.js';

export { serverErrorEventSchema } from '../realtime/schemas.js';

const VENDOR = 'openai-realtime-events';

/** Accepts any event of the server, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const serverEventSchema: StandardSchema<types.ServerEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isServerEvent, shapes.serverEventShape);

/** Accepts an event `session.closed`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionClosedEventSchema: StandardSchema<types.SessionClosedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionClosedEvent, shapes.sessionClosedEventShape);

/** Accepts an event `session.created`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCreatedEventSchema: StandardSchema<types.SessionCreatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionCreatedEvent, shapes.sessionCreatedEventShape);

/** Accepts an event `session.input_transcript.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputTranscriptDeltaEventSchema: StandardSchema<types.SessionInputTranscriptDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputTranscriptDeltaEvent, shapes.sessionInputTranscriptDeltaEventShape);

/** Accepts an event `session.output_audio.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputAudioDeltaEventSchema: StandardSchema<types.SessionOutputAudioDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionOutputAudioDeltaEvent, shapes.sessionOutputAudioDeltaEventShape);

/** Accepts an event `session.output_transcript.delta`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionOutputTranscriptDeltaEventSchema: StandardSchema<types.SessionOutputTranscriptDeltaEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionOutputTranscriptDeltaEvent, shapes.sessionOutputTranscriptDeltaEventShape);

/** Accepts an event `session.updated`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdatedEventSchema: StandardSchema<types.SessionUpdatedEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionUpdatedEvent, shapes.sessionUpdatedEventShape);

/** Accepts any event of the client, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const clientEventSchema: StandardSchema<types.ClientEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isClientEvent, shapes.clientEventShape);

/** Accepts an event `session.close`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionCloseEventSchema: StandardSchema<types.SessionCloseEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionCloseEvent, shapes.sessionCloseEventShape);

/** Accepts an event `session.input_audio_buffer.append`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionInputAudioBufferAppendEventSchema: StandardSchema<types.SessionInputAudioBufferAppendEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionInputAudioBufferAppendEvent, shapes.sessionInputAudioBufferAppendEventShape);

/** Accepts an event `session.update`, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const sessionUpdateEventSchema: StandardSchema<types.SessionUpdateEvent> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.isSessionUpdateEvent, shapes.sessionUpdateEventShape);
