/** What the surface `live` lets a client write, the official client's Live sockets send; what they receive, it reads. */
import type { ForksWS } from 'openai/resources/live/forks/ws';
import type { SidebandWS } from 'openai/resources/live/sideband/ws';
import type { LiveWS } from 'openai/resources/live/ws';
import type { ServerEvent as Received } from 'openai/resources/live/live';
import type {
  ClientEvent,
  ClientEventMap,
  ClientEventType,
  ForkEvent,
  ServerEventMap,
  ServerEventType,
  TransportDtmfSendEvent,
} from 'openai-realtime-events/live';

type Taken = Parameters<LiveWS['send']>[0];

/** Keys of a telephone are pressed through a sideband only. */
export function send(client: LiveWS, event: Exclude<ClientEvent, TransportDtmfSendEvent>): void {
  client.send(event);
}

export function press(sideband: SidebandWS, event: TransportDtmfSendEvent): void {
  sideband.send(event);
}

export function fork(client: ForksWS, event: ForkEvent): void {
  client.send(event);
}

/** The tags of events that the official client would not take. */
type Refused = {
  [Tag in ClientEventType]: ClientEventMap[Tag] extends Taken ? never : Tag;
}[ClientEventType];
export const refused: Record<Refused, string> = { 'transport.dtmf.send': 'a sideband takes it' };

/** The tags of events that the official client may hand out and this package would not take. */
type Unread = {
  [Tag in ServerEventType]: Extract<Received, { type: Tag }> extends ServerEventMap[Tag] ? never : Tag;
}[ServerEventType];
export const unread: Record<Unread, string> = {
  'decision.item.created': 'there, messages may lack the `type` that tells them from calls of tools',
};

/** No tag of theirs is missing, and none of ours is made up. */
type Same<A, B> = [A, B] extends [B, A] ? true : never;
export const sameTags: Same<Received['type'], ServerEventType> = true;
