import { describe, expect, it } from 'vitest';
import * as beta from 'openai-realtime-events/beta';
import * as live from 'openai-realtime-events/live';
import * as realtime from 'openai-realtime-events';
import * as translation from 'openai-realtime-events/translation';

describe('surfaces keep their tables apart', () => {
  it('has 46 + 11, 7 + 3, 28 + 16 + 1 and the beta family', () => {
    const count = (table: object): number => Object.keys(table).length;
    expect([count(realtime.SERVER_EVENT_NAMES), count(realtime.CLIENT_EVENT_NAMES)]).toEqual([46, 11]);
    expect([count(translation.SERVER_EVENT_NAMES), count(translation.CLIENT_EVENT_NAMES)]).toEqual([7, 3]);
    expect([count(live.SERVER_EVENT_NAMES), count(live.CLIENT_EVENT_NAMES), count(live.FORK_EVENT_NAMES)]).toEqual([28, 16, 1]);
    expect([count(beta.SERVER_EVENT_NAMES), count(beta.CLIENT_EVENT_NAMES)]).toEqual([45, 12]);
  });

  it.each(['session.created', 'session.updated'] as const)('refuses the payload of another surface under the tag %s', (tag) => {
    const [ga, translated, old] = [realtime.sampleServerEvent(tag), translation.sampleServerEvent(tag), beta.sampleServerEvent(tag)];
    expect([ga, translated, old].map(realtime.isServerEvent)).toEqual([true, false, false]);
    expect([ga, translated].map(translation.isServerEvent)).toEqual([false, true]);
  });

  it('refuses what a translation session is told, where a Realtime session is meant', () => {
    expect(realtime.isClientEvent(translation.sampleClientEvent('session.update'))).toBe(false);
    expect(realtime.parseClientEvent(translation.sampleClientEvent('session.close'))).toMatchObject({ kind: 'unknown', type: 'session.close' });
  });

  it('refuses a Realtime request whose transcription names no model, where translation is meant', () => {
    const update = { type: 'session.update', session: { type: 'realtime', audio: { input: { transcription: { language: 'en' } } } } };
    expect(realtime.isClientEvent(update)).toBe(true);
    expect(translation.isClientEvent(update)).toBe(false);
  });

  it('treats the tags of another surface as unknown, not as errors', () => {
    expect(realtime.parseServerEvent(beta.sampleServerEvent('response.audio.delta'))).toMatchObject({ kind: 'unknown', type: 'response.audio.delta' });
    expect(beta.parseServerEvent(realtime.sampleServerEvent('response.output_audio.delta'))).toMatchObject({ kind: 'unknown', type: 'response.output_audio.delta' });
    expect(translation.parseServerEvent(realtime.sampleServerEvent('response.done'))).toMatchObject({ kind: 'unknown', type: 'response.done' });
  });
});

describe('a translation session, frame by frame', () => {
  // Written after what recordings of such sessions show: nulls where a feature is off, silence as heartbeats, times that jump.
  const session = {
    id: 'sess_T9wLmQ2x', type: 'translation', expires_at: 1_790_000_000, model: 'gpt-realtime-translate', include: null,
    audio: { input: { transcription: null, noise_reduction: null }, output: { language: 'es' } },
  };
  const silence = Buffer.alloc(4800).toString('base64');
  const frames = [
    { type: 'session.created', event_id: 'event_01', session },
    { type: 'session.updated', event_id: 'event_02', session: { ...session, audio: { ...session.audio, input: { transcription: { model: 'gpt-realtime-whisper' }, noise_reduction: { type: 'near_field' } } } } },
    { type: 'session.output_audio.delta', event_id: 'event_03', delta: silence, sample_rate: 24_000, channels: 1, format: 'pcm16', elapsed_ms: 200 },
    { type: 'session.input_transcript.delta', event_id: 'event_04', delta: 'Good', elapsed_ms: 400 },
    { type: 'session.output_transcript.delta', event_id: 'event_05', delta: 'Buenos', elapsed_ms: null },
    { type: 'session.output_audio.delta', event_id: 'event_06', delta: silence + silence, elapsed_ms: 9000 },
    { type: 'error', event_id: 'event_07', error: { type: 'invalid_request_error', code: 'unknown_parameter', message: 'Unknown parameter.', param: 'session.audio.input.language', event_id: null } },
    { type: 'session.closed', event_id: 'event_08' },
  ];

  it('is sorted whole', () => {
    const kinds = frames.map((frame) => translation.parseServerEvent(JSON.stringify(frame)));
    expect(kinds.filter(({ kind }) => kind !== 'event')).toEqual([]);
    expect(frames.map((frame) => translation.serverEventName(frame.type))).toEqual([
      'SessionCreated', 'SessionUpdated', 'SessionOutputAudioDelta', 'SessionInputTranscriptDelta', 'SessionOutputTranscriptDelta',
      'SessionOutputAudioDelta', 'ServerError', 'SessionClosed',
    ]);
  });
});

describe('a Live session, frame by frame', () => {
  const session = { id: 'live_1', model: 'gpt-live-1', status: 'active', expires_at: 1_795_640_400 };
  const usage = { seconds: 4.2 };
  const at = { start_ms: 900, end_ms: 1400 };
  const frames = [
    { type: 'session.started', event_id: 'event_01', session: { ...session, delegation: null, audio: { format: { type: 'audio/pcm', rate: 48_000 }, output: { voice: 'a-new-one' } } } },
    { type: 'session.input_transcript.delta', event_id: 'event_02', delta: 'A table', ...at },
    { type: 'session.output_audio.delta', delta: 'AAA=' },
    { type: 'session.delegation.created', event_id: 'event_03', delegation: { id: 'dlg_1', type: 'delegation', target: 'somebody-new', response_id: null }, offset_ms: 1500 },
    { type: 'session.usage.updated', event_id: 'event_04', usage, context_window: null },
    { type: 'session.closed', event_id: 'event_05', reason: 'a-new-reason', session: { ...session, status: 'closed' }, usage },
  ];

  it('is sorted whole, with nulls for what is missing and values that nobody knew', () => {
    const outcomes = frames.map((frame) => live.parseServerEvent(JSON.stringify(frame)));
    expect(outcomes.filter(({ kind }) => kind !== 'event')).toEqual([]);
  });

  it.each([
    ['a primary WebSocket that names no model', { type: 'session.start', session: {} }, [false, true]],
    ['a fork that names one', { type: 'session.start', session: { model: 'gpt-live-1' } }, [true, true]],
    ['a fork with another owner of its work', { type: 'session.start', session: { model: 'gpt-live-1', delegation: { type: 'client' } } }, [true, false]],
  ])('tells how the session of %s begins', (_, event, expected) => {
    expect([live.isClientEvent(event), live.isForkEvent(event)]).toEqual(expected);
  });

  it('hears the user on a sideband by a tag that the client sends elsewhere', () => {
    const heard = { type: 'session.input_audio.append', audio: 'AAA=' };
    expect([live.serverEventName(heard.type), live.clientEventName(heard.type)]).toEqual(['SessionInputAudioReflected', 'SessionInputAudioAppend']);
    expect([live.isServerEvent(heard), live.isClientEvent(heard)]).toEqual([true, true]);
  });

  it('refuses settings that no session can change while it runs', () => {
    const other = { type: 'session.update', session: { delegation: { type: 'nobody' } } };
    expect(live.explainClientEvent(other)).toMatchObject([{ pointer: '/session/delegation/type' }]);
  });
});
