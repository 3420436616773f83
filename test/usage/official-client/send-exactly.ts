/**
 * The same under `exactOptionalPropertyTypes`. Optional fields of this package take an explicit `undefined`, which the
 * official typings do not: that is the only difference.
 */
import type { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import type { ClientEvent } from 'openai-realtime-events';

type WithoutUndefined<T> = T extends string
  ? T
  : T extends object
    ? { [Key in keyof T]: WithoutUndefined<Exclude<T[Key], undefined>> }
    : T;

export function send(client: OpenAIRealtimeWebSocket, event: WithoutUndefined<ClientEvent>): void {
  client.send(event);
}
