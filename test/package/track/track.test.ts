/** What an application sees of a session, by example. */
import { describe, expect, it } from 'vitest';
import {
  trackSession,
  type ServerEvent,
  type SessionChange,
  type SessionTracker,
  type TrackOptions,
} from '../../../generated/src/realtime/index.js';
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

  it('keep the text of a part whose place in the list is not there yet', () => {
    const at = { item_id: 'item_1', content_index: 1 };
    const tracker = after([
      session(),
      server('input_audio_buffer.speech_started', { item_id: 'item_1', audio_start_ms: 0 }),
      server('conversation.item.input_audio_transcription.delta', { ...at, delta: 'Hello' }),
      server('conversation.item.input_audio_transcription.completed', { ...at, transcript: 'Hello' }),
    ]);
    const content = [{ type: 'input_text', text: 'Look:' }, { type: 'input_audio' }];
    after(
      [server('conversation.item.added', { previous_item_id: null, item: message('item_1', 'user', content) })],
      tracker,
    );
    expect(tracker.items[0]).toMatchObject({
      text: 'Look:\nHello',
      value: { content: [{ text: 'Look:' }, { type: 'input_audio', transcript: 'Hello' }] },
    });
    expect(tracker.violations).toEqual([]);
  });

  it('have a part that came before the one in front of it in their list, too', () => {
    const frames = spoken('resp_1', 'item_1', null, ['One.']);
    const part = (content_index: number, text: string): ServerEvent =>
      server('response.content_part.added', {
        ...{ response_id: 'resp_1', item_id: 'item_1', output_index: 0, content_index },
        part: { type: 'text', text },
      });
    const tracker = after([session(), ...frames.slice(0, 3), part(1, 'Two.')]);
    expect(tracker.item('item_1')).toMatchObject({ text: 'Two.', value: { content: [] } });
    after([part(0, 'One.')], tracker);
    const whole = { text: 'One.\nTwo.', value: { content: [{ text: 'One.' }, { text: 'Two.' }] } };
    expect(tracker.item('item_1')).toMatchObject(whole);
    expect(trackSession({ from: tracker.snapshot() }).item('item_1')).toMatchObject(whole);
  });

  it('are filled without touching the events that they come from', () => {
    const frames = [session(), ...spoken('resp_1', 'item_1', null, ['Good ', 'morning.'])];
    const before = structuredClone(frames);
    after(frames);
    expect(frames).toEqual(before);
  });

  it('have no content where they are told without any', () => {
    const tracker = after([session(), ...called('resp_1', 'item_1', null, ['{}'])]);
    expect(tracker.item('item_1')!.value).not.toHaveProperty('content');
  });

  it('leave with the event that deletes them', () => {
    const tracker = after([session(), ...spoken('resp_1', 'item_1', null, ['Yes.'])]);
    expect(tracker.server(server('conversation.item.deleted', { item_id: 'item_1' }))).toMatchObject([
      { kind: 'item-removed', id: 'item_1' },
    ]);
    expect(tracker.items).toEqual([]);
    expect(tracker.violations).toEqual([]);
  });

  it('take what a truncation takes away from the sound of the session, too', () => {
    const frames = [
      ...spoken('resp_1', 'item_1', null, ['Good ', 'morning.']),
      ...spoken('resp_2', 'item_2', 'item_1', ['How are you?']),
    ];
    const sounds = ['one', 'two', 'three'].map((text) => Buffer.from(text.padEnd(480)).toString('base64'));
    const deltas = frames.filter(({ type }) => type === 'response.output_audio.delta') as { delta: string }[];
    deltas.forEach((event, index) => (event.delta = sounds[index]!));
    const tracker = after([session(), ...frames], trackSession({ audio: 'keep' }));
    tracker.server(server('conversation.item.truncated', { item_id: 'item_1', content_index: 0, audio_end_ms: 5 }));
    const heard = [sounds[0]!.slice(0, 320), sounds[2]!];
    expect(tracker.outputAudio).toEqual({ bytes: 720, ms: 15, audio: heard });
    expect(tracker.items.map(({ ms, audio }) => [ms, audio])).toEqual([
      [5, heard.slice(0, 1)],
      [10, heard.slice(1)],
    ]);
    expect(trackSession({ from: tracker.snapshot() }).outputAudio).toEqual(tracker.outputAudio);
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

  it('tell which event an error is about that nothing answers, whatever the server sent meanwhile', () => {
    const tracker = after([session()]);
    const noise = Array.from({ length: 3000 }, (_, index) =>
      server('rate_limits.updated', { event_id: `event_${index}` }),
    );
    tracker.client(client('input_audio_buffer.append', { event_id: 'event_5', audio: silence(2) }));
    noise.forEach((frame) => tracker.server(frame));
    const error = server('error', { error: { type: 'invalid_request_error', message: 'No.', event_id: 'event_5' } });
    expect(tracker.server(error)).toMatchObject([
      { kind: 'refused', request: { type: 'input_audio_buffer.append', eventId: 'event_5' } },
    ]);
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
  it('knows which events came and which requests wait', () => {
    const first = after([session()]);
    first.client(client('session.update', { event_id: 'mine', session: { type: 'realtime' } }));
    const begun = server('response.created', { response: { id: 'resp_1', status: 'in_progress' } });
    first.server(begun);
    const second = trackSession({ from: first.snapshot() });
    expect(second.server(begun)).toMatchObject([{ violation: { rule: 'repeated' } }]);
    const error = server('error', { error: { type: 'invalid_request_error', message: 'No.', event_id: 'mine' } });
    expect(second.server(error)).toMatchObject([{ kind: 'refused', request: { type: 'session.update' } }]);
    expect(second.close()).toEqual([]);
  });

  it('of another version is refused', () => {
    const from = { ...trackSession().snapshot(), version: 1 };
    expect(() => trackSession({ from })).toThrow('A snapshot of version 1; expected version 3');
  });

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

describe('a connection that was joined late', () => {
  const [created, output, item, part, first, , second, , soundDone, textDone, partDone, ...ends] = spoken(
    'resp_1',
    'item_1',
    'item_0',
    ['Good ', 'day.'],
  ) as [ServerEvent, ...ServerEvent[]];
  const rules = (frames: readonly (ServerEvent | undefined)[], options?: TrackOptions): string[] => {
    const tracker = after(frames as ServerEvent[], trackSession(options));
    expect(tracker.partial).toBe(true);
    return tracker.violations.map(({ rule, type }) => `${rule} ${type}`);
  };

  it('takes for granted what it has not seen beginning', () => {
    expect(rules([part, first, second, soundDone, textDone, partDone, ...ends])).toEqual([]);
    expect(rules([second, soundDone, textDone, partDone, ...ends])).toEqual([]);
    expect(rules([textDone, partDone, ...ends])).toEqual([]);
  });

  it('is judged as any other in what began since', () => {
    const begun = [output, item];
    expect(rules([...begun, part, first, second, soundDone, textDone, partDone, ...ends])).toEqual([]);
    expect(rules([...begun, first])).toEqual(['not-begun response.output_audio_transcript.delta']);
    expect(rules([...begun, part, second, textDone])).toEqual(['differs response.output_audio_transcript.done']);
    expect(rules([...begun, part, first, second, ...ends])).toContain('unfinished conversation.item.done');
  });

  it('lets a part end that was there when its item was told of', () => {
    const told = message('item_1', 'assistant', [{ type: 'output_audio', transcript: 'Good ' }], 'in_progress');
    const added = server('conversation.item.added', { previous_item_id: 'item_0', item: told });
    expect(rules([added, second, soundDone, textDone, partDone])).toEqual([]);
  });

  it('sees the next connection begin', () => {
    const retold = spoken('resp_1', 'item_1', null, ['Good day.']).map((frame, index) => ({
      ...frame,
      event_id: `again_${index}`,
    }));
    const frames = [created, output, item, session(), ...retold];
    expect(rules(frames)).toEqual([]);
    expect(after(frames as ServerEvent[]).response('resp_1')).toMatchObject({ outcome: 'completed' });
  });

  it('is judged by what it knows alone where events may be missing anywhere', () => {
    const frames = [created, item, first, textDone, ...ends, { ...item!, event_id: 'again' } as ServerEvent];
    expect(rules([session(), ...frames], { partial: true })).toEqual(['begun-twice conversation.item.added']);
  });
});

describe('requests', () => {
  const create = (id: string) => client('conversation.item.create', { item: { id, type: 'message', role: 'user' } });
  const added = (id: string) =>
    server('conversation.item.added', { previous_item_id: null, item: message(id, 'user', []) });

  it('are answered by what is about the thing that they name', () => {
    const tracker = after([session()]);
    for (const id of ['item_1', 'item_2']) tracker.client(create(id));
    expect(tracker.server(added('item_2'))).toMatchObject([
      { request: { type: 'conversation.item.create', id: 'item_2' } },
    ]);
    expect(tracker.server(added('item_3'))[0]).not.toHaveProperty('request');
    expect(tracker.close()).toMatchObject([
      {
        violation: { rule: 'unanswered', type: 'conversation.item.create', message: expect.stringContaining('added') },
      },
    ]);
  });

  it('are answered the oldest first where they name nothing', () => {
    const tracker = after([session()]);
    for (const event_id of ['first', 'second']) tracker.client(client('response.create', { event_id }));
    const begun = (id: string) => server('response.created', { response: { id, status: 'in_progress' } });
    expect(tracker.server(begun('resp_1'))).toMatchObject([{ request: { eventId: 'first' } }]);
    expect(tracker.server(begun('resp_2'))).toMatchObject([{ request: { eventId: 'second' } }]);
  });

  const error = (fields: object = {}) =>
    server('error', { error: { type: 'invalid_request_error', message: 'No.', ...fields } });

  it('without an id are refused by an error without one, if only one waits', () => {
    const tracker = after([session()]);
    tracker.client(client('response.create'));
    tracker.client(client('session.update', { event_id: 'mine', session: { type: 'realtime' } }));
    expect(tracker.server(error({ event_id: null }))).toMatchObject([{ request: { type: 'response.create' } }]);
    expect(tracker.close()).toMatchObject([{ violation: { type: 'session.update' } }]);
  });

  it('without an id are not waited for after an error that may be about any of them', () => {
    const tracker = after([session()]);
    tracker.client(client('response.create'));
    tracker.client(client('input_audio_buffer.commit'));
    expect(tracker.server(error())).toMatchObject([{ kind: 'refused', request: undefined }]);
    expect(tracker.close()).toEqual([]);
  });

  it('that wait for no answer are found by the id that an error names', () => {
    const tracker = after([session()]);
    tracker.client(client('input_audio_buffer.append', { event_id: 'sound', audio: silence(3) }));
    expect(tracker.server(error({ event_id: 'sound' }))).toMatchObject([
      { request: { type: 'input_audio_buffer.append', eventId: 'sound' } },
    ]);
  });
});

it('nothing is interrupted where the session says that speech does not interrupt', () => {
  const silent = session({ audio: { input: { turn_detection: { interrupt_response: false } } } });
  const begun = server('response.created', { response: { id: 'resp_1', status: 'in_progress' } });
  const speech = server('input_audio_buffer.speech_started', { item_id: 'item_2', audio_start_ms: 0 });
  expect(kinds(after([silent, begun]).server(speech))).toEqual(['speech-begun']);
  expect(kinds(after([session(), begun]).server(speech))).toEqual(['speech-begun', 'interrupted']);
});

it('follows the frames of a connection to its end', async () => {
  async function* frames() {
    for (const event of [session(), ...spoken('resp_1', 'item_1', null, ['Yes.'])])
      yield await Promise.resolve({ kind: 'event' as const, event });
  }
  const tracker = trackSession();
  tracker.client(client('session.update', { session: { type: 'realtime' } }));
  const told: string[] = [];
  for await (const change of tracker.follow(frames())) told.push(change.kind);
  expect(told.slice(0, 3)).toEqual(['session-begun', 'response-begun', 'item-added']);
  expect(told.slice(-2)).toEqual(['response-ended', 'violation']);
});
