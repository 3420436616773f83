/** What an application sees of a Live session, which has no turns. */
import { describe, expect, it } from 'vitest';
import {
  sampleServerEvent,
  trackSession,
  type ClientEvent,
  type LiveAudioFormat,
  type ServerEvent,
  type SessionTracker,
} from '../../../generated/src/live/index.js';

const HALF_A_SECOND = Buffer.alloc(24_000).toString('base64');

function begun(format?: LiveAudioFormat, transport?: string): SessionTracker {
  const tracker = trackSession(transport === undefined ? {} : { transport });
  const { session, ...event } = sampleServerEvent('session.started', {}, { freshIds: true });
  tracker.server({ ...event, session: { ...session, ...(format && { audio: { format } }) } });
  return tracker;
}

function piece(delta: string): ServerEvent {
  return { type: 'session.output_audio.delta', delta };
}

describe('a session', () => {
  it('answers what began and ended it', () => {
    const tracker = trackSession();
    const start: ClientEvent = { type: 'session.start', event_id: 'start-1', session: { model: 'gpt-live-1' } };
    tracker.client(start);
    const started = tracker.server(sampleServerEvent('session.started', { client_event_id: 'start-1' }));
    expect(started).toMatchObject([{ kind: 'session-begun', request: { type: 'session.start', eventId: 'start-1' } }]);
    tracker.client({ type: 'session.close' });
    const closed = tracker.server(sampleServerEvent('session.closed', { usage: { seconds: 7 } }));
    expect(closed).toMatchObject([
      { kind: 'usage-updated', usage: { seconds: 7 } },
      { kind: 'session-ended', request: { type: 'session.close' } },
    ]);
    expect([tracker.close(), tracker.violations]).toEqual([[], []]);
  });

  it('may be a fork, whose beginning is answered all the same', () => {
    const tracker = trackSession({ transport: 'fork' });
    expect(tracker.fork({ type: 'session.start', session: {} })).toEqual([]);
    expect(tracker.server(sampleServerEvent('session.started'))).toMatchObject([
      { request: { type: 'session.start' } },
    ]);
    expect(tracker.violations).toEqual([]);
  });

  it('grows by what both sides say at once', () => {
    const tracker = begun();
    for (const [side, delta] of [
      ['input', 'A table '],
      ['output', 'Let me '],
      ['input', 'for four.'],
      ['output', 'look.'],
    ] as const)
      tracker.server(sampleServerEvent(`session.${side}_transcript.delta`, { delta }, { freshIds: true }));
    expect([tracker.inputTranscript, tracker.outputTranscript]).toEqual(['A table for four.', 'Let me look.']);
  });
});

describe('sound', () => {
  it.each<[string, LiveAudioFormat | undefined, number]>([
    ['as 24 kHz where nothing is said', undefined, 500],
    ['as 24 kHz', { type: 'audio/pcm', rate: 24_000 }, 500],
    ['as 16 kHz', { type: 'audio/pcm', rate: 16_000 }, 750],
    ['as the telephone has it', { type: 'audio/pcmu', rate: 8000 }, 3000],
  ])('is counted %s', (_, format, ms) => {
    const tracker = begun(format);
    expect(tracker.server(piece(HALF_A_SECOND))).toMatchObject([{ kind: 'output-audio-appended', bytes: 24_000, ms }]);
    expect(tracker.client({ type: 'session.input_audio.append', audio: HALF_A_SECOND })).toMatchObject([{ ms }]);
  });

  it('of the user is heard on a sideband as 24 kHz, whatever the session has', () => {
    const tracker = begun({ type: 'audio/pcmu', rate: 8000 }, 'sideband');
    expect(tracker.server({ type: 'session.input_audio.append', audio: HALF_A_SECOND })).toMatchObject([{ ms: 500 }]);
    expect(tracker.violations).toEqual([]);
  });

  it('of the user comes back over no other transport', () => {
    const tracker = begun(undefined, 'webrtc');
    tracker.server({ type: 'session.input_audio.append', audio: HALF_A_SECOND });
    tracker.client({ type: 'session.input_audio.append', audio: HALF_A_SECOND });
    expect(tracker.violations.map(({ rule, message }) => [rule, message])).toEqual([
      ['transport', 'session.input_audio.append: webrtc transport; expected it over sideband only'],
      ['transport', 'session.input_audio.append: webrtc transport; expected it over websocket or fork only'],
    ]);
  });
});

describe('delegated work', () => {
  it('is known by its id, and is never said to be done', () => {
    const tracker = begun();
    const delegation = { id: 'dlg_1', type: 'delegation', target: 'client' } as const;
    tracker.server(sampleServerEvent('session.delegation.created', { delegation }));
    tracker.client({ type: 'session.commentary.append', delegation_id: 'dlg_1', content: 'A table is free at seven.' });
    expect(tracker.delegations).toMatchObject([{ id: 'dlg_1', ended: false, value: { target: 'client' } }]);
    expect(tracker.violations).toEqual([]);
  });

  it('that nobody gave away cannot be spoken of', () => {
    const tracker = begun();
    tracker.client({ type: 'session.thinking.append', delegation_id: 'dlg_9', content: 'Still looking.' });
    expect(tracker.violations).toMatchObject([
      { rule: 'not-begun', thing: 'delegation', id: undefined, type: 'session.thinking.append' },
    ]);
    tracker.client({ type: 'session.thinking.append', delegation_id: null, content: 'It is late.' });
    expect(tracker.violations).toHaveLength(1);
  });
});

describe('what decisions take into account', () => {
  it('comes and goes by the client, and is answered', () => {
    const tracker = begun();
    const item = { type: 'message', role: 'user', content: 'My name is Okonkwo.' } as const;
    tracker.client({ type: 'decision.item.create', item });
    tracker.server(sampleServerEvent('decision.item.created', { item: { ...item, id: 'ditem_1' } }));
    expect(tracker.decisionItem('ditem_1')).toMatchObject({ value: { role: 'user' } });
    tracker.client({ type: 'decision.item.delete', item_id: 'ditem_1' });
    const gone = tracker.server(sampleServerEvent('decision.item.deleted', { item_id: 'ditem_1' }));
    expect(gone).toMatchObject([{ kind: 'decision-item-removed', request: { type: 'decision.item.delete' } }]);
    expect([tracker.decisionItems, tracker.violations]).toEqual([[], []]);
  });
});

it('an error tells which event was refused', () => {
  const tracker = begun();
  tracker.client({ type: 'session.update', event_id: 'update-1', session: {} });
  const error = {
    type: 'invalid_request_error',
    code: 'unknown_parameter',
    message: 'No.',
    client_event_id: 'update-1',
  };
  expect(tracker.server(sampleServerEvent('error', { error }))).toMatchObject([
    { kind: 'refused', request: { type: 'session.update', eventId: 'update-1' } },
  ]);
  expect(tracker.close()).toEqual([]);
});

it('keys of the telephone are answered; what older servers said instead answers, too', () => {
  const tracker = begun(undefined, 'sideband');
  for (const tag of ['transport.dtmf.sent', 'transport.dtmf.send'] as const) {
    tracker.client({ type: 'transport.dtmf.send', event: '5' });
    tracker.server(sampleServerEvent(tag, {}, { freshIds: true }));
  }
  expect([tracker.close(), tracker.violations]).toEqual([[], []]);
});
