/** What this package lets a client write, the official client sends: each event as a whole type. */
import type { OpenAIRealtimeWebSocket } from 'openai/realtime/websocket';
import type { RealtimeTranslationClientEvent } from 'openai/resources/realtime/realtime';
import type { ClientEvent, ClientEventMap, ClientEventType } from 'openai-realtime-events';
import type { ClientEvent as TranslationEvent } from 'openai-realtime-events/translation';

type Taken = Parameters<OpenAIRealtimeWebSocket['send']>[0];

export function send(client: OpenAIRealtimeWebSocket, event: ClientEvent): void {
  client.send(event);
}

/** The tags of events that the official client would not take. */
type Refused = {
  [Tag in ClientEventType]: ClientEventMap[Tag] extends Taken ? never : Tag;
}[ClientEventType];
export const refused: Record<Refused, 'the official client does not take it'> = {};

export const translated = (event: TranslationEvent): RealtimeTranslationClientEvent => event;
