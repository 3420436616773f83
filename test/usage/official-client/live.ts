/** What the surface `live` lets a client write, the official client's sockets send; what they receive, it reads. */
import type { ForksWS } from 'openai/resources/live/forks/ws';
import type { ServerEvent as Received } from 'openai/resources/live/live';
import type { SidebandWS } from 'openai/resources/live/sideband/ws';
import type { LiveWS } from 'openai/resources/live/ws';
import type { ClientEventOver, ForkEvent, ServerEventMap, ServerEventType } from 'openai-realtime-events/live';

export function send(client: LiveWS, event: ClientEventOver['websocket']): void {
  client.send(event);
}

export function sendAside(client: SidebandWS, event: ClientEventOver['sideband']): void {
  client.send(event);
}

/** What a client says on a fork's WebSocket. */
type SentToFork = ForkEvent | ClientEventOver['fork'];

export function sendToFork(client: ForksWS, event: SentToFork): void {
  client.send(event);
}

/** No tag of theirs is missing, and none of ours is made up. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
type Sent<Socket extends { send(event: never): void }> = Parameters<Socket['send']>[0];
export const sameTags: [
  Same<Sent<LiveWS>['type'], ClientEventOver['websocket']['type']>,
  Same<Sent<SidebandWS>['type'], ClientEventOver['sideband']['type']>,
  Same<Sent<ForksWS>['type'], SentToFork['type']>,
  Same<Received['type'], ServerEventType>,
] = [true, true, true, true];

/** The tags of events that the official client may hand out and this package would not take. */
type Unread = {
  [Tag in ServerEventType]: Extract<Received, { type: Tag }> extends ServerEventMap[Tag] ? never : Tag;
}[ServerEventType];
export const unread: Record<Unread, string> = {
  'decision.item.created': 'there, messages may lack the `type` that tells them from calls of tools',
};
