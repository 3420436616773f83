/** What must not compile: each mistake stands behind a `@ts-expect-error`, which fails where the line is fine. */
import {
  isResponseDoneEvent,
  isServerEvent,
  isServerEventType,
  SERVER_EVENT_NAMES,
  serverEventName,
  type AudioFormatRequest,
  type ConversationItemInput,
  type ItemStatus,
  type RealtimeSession,
  type ResponseOutputTextDeltaEvent,
  type ServerEvent,
  type ServerEventMap,
  type ToolChoiceRequest,
} from 'openai-realtime-events';

declare const value: unknown;
declare const session: RealtimeSession;

// The table keeps its literal types.
export const name: 'ResponseDone' = SERVER_EVENT_NAMES['response.done'];
export const found: 'ResponseDone' = serverEventName('response.done');
export const maybe: string | undefined = serverEventName('no.such.event');
// @ts-expect-error no event has this tag
export const none = SERVER_EVENT_NAMES['response.finished'];
// @ts-expect-error a look-up by any string may find nothing
export const sure: string = serverEventName('no.such.event' as string);

// @ts-expect-error nothing is known before a guard has looked
export const early: unknown = value.type;

if (isServerEvent(value)) {
  // @ts-expect-error not every event has a response
  void value.response;
  if (value.type === 'response.done') {
    void value.response.output;
    // @ts-expect-error a misspelt field
    void value.response.outputs;
  }
  // @ts-expect-error no event has this tag
  if (value.type === 'response.finished') void 0;
}

if (isResponseDoneEvent(value)) {
  // @ts-expect-error usage may be absent or null
  void value.response.usage.total_tokens;
}

if (isServerEventType(value)) {
  const tag: ServerEvent['type'] = value;
  void tag;
}

export const delta: ResponseOutputTextDeltaEvent = {
  type: 'response.output_text.delta',
  event_id: 'event_1',
  response_id: 'resp_1',
  item_id: 'item_1',
  output_index: 0,
  content_index: 0,
  delta: 'Hi',
  obfuscation: undefined,
};
// @ts-expect-error a required field is missing
export const short: ResponseOutputTextDeltaEvent = {
  type: 'response.output_text.delta',
  event_id: 'event_1',
  delta: 'Hi',
};
// @ts-expect-error another tag
export const other: ServerEventMap['response.done'] = delta;

// What is written is closed, though the same enumeration is open when it is read.
export const item: ConversationItemInput = {
  type: 'message',
  role: 'user',
  content: [],
  // @ts-expect-error nobody listed this status
  status: 'postponed',
};
export const read: ItemStatus = 'postponed';
export const rate: AudioFormatRequest = {
  type: 'audio/pcm',
  // @ts-expect-error the server takes one rate only
  rate: 16000,
};
// @ts-expect-error what a server may send is not always what it takes
export const echo: ToolChoiceRequest = session.tool_choice ?? 'auto';
