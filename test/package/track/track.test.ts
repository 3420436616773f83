/** What an application sees of a session, by example. */
import { describe, expect, it } from 'vitest';
import { trackSession, type SessionChange, type SessionTracker } from '../../../generated/src/realtime/index.js';
import { called, client, message, server, session, silence, spoken } from './frames.js';

function after(frames: readonly Parameters<SessionTracker['server']>[0][], tracker = trackSession()): SessionTracker {
  for (const frame of frames) tracker.server(frame);
  return tracker;
}

const kinds = (changes: readonly SessionChange[]): string[] => changes.map(({ kind }) => kind);

describe('items', () => {
  it('stand in the order of the conversation, filled from pieces', () => {
    const hello = message('item_1', 'user', [{ type: 'input_text', text: 'Hello.' }]);
    const tracker = after([
      session(),
      server('conversation.item.added', { previous_item_id: null, item: hello }),
      server('conversation.item.done', { previous_item_id: null, item: hello }),
      ...spoken('resp_1', 'item_3', 'item_1', ['Good ', 'morning.']),
      server('conversation.item.added', { previous_item_id: 'item_1', item: message('item_2', 'system', []) }),
    ]);
    expect(tracker.violations).toEqual([]);
    expect(tracker.items.map(({ id, text, outcome }) => [id, text, outcome])).toEqual([
      ['item_1', 'Hello.', 'completed'],
      ['item_2', '', undefined],
      ['item_3', 'Good morning.', 'completed'],
    ]);
    expect(tracker.item('item_3')).toMatchObject({ bytes: 960, ms: 20, value: { role: 'assistant' } });
    expect(tracker.item('item_4')).toBeUndefined();
  });

  it('show what has come so far', () => {
    const frames = spoken('resp_1', 'item_1', null, ['Good ', 'morning.']);
    const tracker = after([session(), ...frames.slice(0, 5)]);
    expect(tracker.item('item_1')).toMatchObject({
      text: 'Good ',
      ended: false,
      outcome: undefined,
      value: { content: [{ type: 'audio', transcript: 'Good ' }] },
    });
    expect(tracker.response('resp_1')).toMatchObject({ ended: false, value: { status: 'in_progress' } });
  });

  it('take transcripts that come before they do', () => {
    const piece = { item_id: 'item_1', content_index: 0, delta: 'Is it ' };
    const tracker = after([
      session(),
      server('input_audio_buffer.speech_started', { item_id: 'item_1', audio_start_ms: 0 }),
      server('conversation.item.input_audio_transcription.delta', piece),
    ]);
    expect(tracker.items).toEqual([]);
    const item = message('item_1', 'user', [{ type: 'input_audio', transcript: null }]);
    after([server('conversation.item.added', { previous_item_id: null, item })], tracker);
    after([server('conversation.item.input_audio_transcription.delta', { ...piece, delta: 'raining?' })], tracker);
    expect(tracker.items[0]!.text).toBe('Is it raining?');
    expect(tracker.violations).toEqual([]);
  });

  it('leave with the event that deletes them', () => {
    const tracker = after([session(), ...spoken('resp_1', 'item_1', null, ['Yes.'])]);
    expect(tracker.server(server('conversation.item.deleted', { item_id: 'item_1' }))).toMatchObject([
      { kind: 'item-removed', id: 'item_1' },
    ]);
    expect(tracker.items).toEqual([]);
    expect(tracker.violations).toEqual([]);
  });

  it('lose what a truncation takes away', () => {
    const tracker = after(
      [session(), ...spoken('resp_1', 'item_1', null, ['Good ', 'morning.'])],
      trackSession({ audio: 'keep' }),
    );
    expect(tracker.item('item_1')!.audio).toHaveLength(2);
    tracker.client(client('conversation.item.truncate', { item_id: 'item_1', content_index: 0, audio_end_ms: 15 }));
    const cut = tracker.server(
      server('conversation.item.truncated', { item_id: 'item_1', content_index: 0, audio_end_ms: 15 }),
    );
    expect(cut).toMatchObject([
      { kind: 'audio-cut', id: 'item_1', index: 0, ms: 15, request: { type: 'conversation.item.truncate' } },
    ]);
    const item = tracker.item('item_1')!;
    expect(item).toMatchObject({ text: '', ms: 15, bytes: 720, value: { content: [{ type: 'output_audio' }] } });
    expect(item.audio.map((piece) => Buffer.from(piece, 'base64').length)).toEqual([480, 240]);
  });
});

describe('changes', () => {
  it('tell of an answer piece by piece', () => {
    const tracker = after([session()]);
    const told = spoken('resp_1', 'item_1', null, ['Good ', 'day.']).map((frame) =>
      kinds(tracker.server(frame)).join(),
    );
    expect(told).toEqual([
      'response-begun',
      '',
      'item-added',
      '',
      ...['transcript-appended', 'audio-appended', 'transcript-appended', 'audio-appended'],
      'audio-completed',
      'transcript-completed',
      '',
      'item-ended',
      '',
      'response-ended',
    ]);
  });

  it('name the thing, the part and the piece', () => {
    const frames = spoken('resp_1', 'item_1', null, ['Good ']);
    const tracker = after([session(), ...frames.slice(0, 4)]);
    const [change] = tracker.server(frames[4]!);
    expect(change).toMatchObject({ kind: 'transcript-appended', id: 'item_1', index: 0, text: 'Good ' });
    expect(change?.kind === 'transcript-appended' && change.item).toBe(tracker.item('item_1'));
    expect(tracker.server(frames[5]!)).toEqual([
      { kind: 'audio-appended', id: 'item_1', item: tracker.item('item_1'), index: 0, bytes: 480, ms: 10 },
    ]);
  });

  it('hand sound on where it was asked for', () => {
    const frames = spoken('resp_1', 'item_1', null, ['Good ']);
    const tracker = after([session(), ...frames.slice(0, 5)], trackSession({ audio: 'pass' }));
    expect(tracker.server(frames[5]!)).toMatchObject([{ kind: 'audio-appended', audio: silence(480) }]);
    expect(tracker.item('item_1')!.audio).toEqual([]);
  });

  it('tell which response was broken into', () => {
    const speech = server('input_audio_buffer.speech_started', { item_id: 'item_2', audio_start_ms: 0 });
    const frames = spoken('resp_1', 'item_1', null, ['Good ', 'day.']);
    expect(after([session(), ...frames.slice(0, 6)]).server(speech)).toMatchObject([
      { kind: 'speech-begun', id: 'item_2' },
      { kind: 'interrupted', id: 'resp_1' },
    ]);
    expect(kinds(after([session(), ...frames]).server(speech))).toEqual(['speech-begun']);
  });

  it('tell which request an error answers', () => {
    const tracker = after([session()]);
    tracker.client(client('session.update', { event_id: 'mine', session: { type: 'realtime' } }));
    const error = server('error', { error: { type: 'invalid_request_error', message: 'No.', event_id: 'mine' } });
    expect(tracker.server(error)).toEqual([
      { kind: 'refused', request: { type: 'session.update', eventId: 'mine' }, event: error },
    ]);
    expect(tracker.close()).toEqual([]);
  });
});

describe('function calls', () => {
  it('are ready when they are whole, with their JSON', () => {
    const frames = called('resp_1', 'item_1', null, ['{"city":', '"Graz"}']);
    const tracker = after([session(), ...frames.slice(0, 4)]);
    expect(tracker.functionCalls).toMatchObject([{ ready: false, json: { reason: 'unfinished' } }]);
    const told = frames.slice(4).flatMap((frame) => tracker.server(frame));
    const ready = told.find((change) => change.kind === 'function-call-ready');
    expect(ready?.functionCall.value).toMatchObject({ name: 'look_up', call_id: 'call_item_1' });
    expect(ready?.functionCall.json).toEqual({ value: { city: 'Graz' } });
    expect(tracker.violations).toEqual([]);
  });

  it.each([
    ['empty', ['']],
    ['malformed', ['{"city"']],
  ])('say that their JSON is %s', (reason, pieces) => {
    const tracker = after([session(), ...called('resp_1', 'item_1', null, pieces)]);
    expect(tracker.functionCall('item_1')).toMatchObject({ ready: true, json: { reason } });
  });
});

describe('sound', () => {
  it('is counted in both directions, by the format of the session', () => {
    const audio = { input: { format: { type: 'audio/pcmu' } }, output: { format: { type: 'audio/pcm' } } };
    const tracker = after([session({ audio }), ...spoken('resp_1', 'item_1', null, ['Good ', 'day.'])]);
    tracker.client(client('input_audio_buffer.append', { audio: silence(160) }));
    tracker.client(client('input_audio_buffer.append', { audio: silence(161) }));
    expect(tracker.inputAudio).toEqual({ bytes: 321, ms: 40.125, audio: [] });
    expect(tracker.outputAudio).toEqual({ bytes: 960, ms: 20, audio: [] });
  });
});

describe('a snapshot', () => {
  it('is JSON, from which another tracker goes on', () => {
    const frames = [session(), ...spoken('resp_1', 'item_1', null, ['Good ', 'morning, ', 'friend.'])];
    const whole = after(frames);
    for (let at = 0; at <= frames.length; at++) {
      const first = after(frames.slice(0, at));
      const saved = JSON.parse(JSON.stringify(first.snapshot())) as ReturnType<SessionTracker['snapshot']>;
      const second = after(frames.slice(at), trackSession({ from: saved }));
      expect(second.snapshot()).toEqual(whole.snapshot());
    }
  });
});
