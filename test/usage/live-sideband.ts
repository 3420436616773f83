/** The program of the package's README for a sideband of a Live session, and what a connection does not carry. */
import {
  parseServerEvent,
  type ClientEventOver,
  type ForkEvent,
  type ServerEventOver,
} from 'openai-realtime-events/live';

declare const sideband: WebSocket;

export const send = (event: ClientEventOver['sideband']): void => sideband.send(JSON.stringify(event));
sideband.addEventListener('message', ({ data }) => {
  const result = parseServerEvent(data);
  if (result.kind !== 'event' || result.event.type !== 'session.delegation.created') return;
  const { id, target } = result.event.delegation;
  if (target === 'client') send({ type: 'session.thinking.append', delegation_id: id, content: 'Asking the kitchen.' });
});

send({ type: 'transport.dtmf.send', event: '#' });
// @ts-expect-error the session of a sideband runs already
send({ type: 'session.start', session: { model: 'gpt-live-1' } });
// @ts-expect-error the user's sound comes over the primary connection
send({ type: 'session.input_audio.append', audio: '' });

declare function sendToFork(event: ClientEventOver['fork'] | ForkEvent): void;
sendToFork({ type: 'session.start', session: {} });
sendToFork({ type: 'session.input_audio.append', audio: '' });
// @ts-expect-error keys of the telephone are pressed through a sideband
sendToFork({ type: 'transport.dtmf.send', event: '#' });
// @ts-expect-error a fork has the model of the stored session
sendToFork({ type: 'session.start', session: { model: 'gpt-live-1' } });

declare const heard: ServerEventOver['webrtc'];
// @ts-expect-error over WebRTC sound is a media track
export const isSound: boolean = heard.type === 'session.output_audio.delta';
