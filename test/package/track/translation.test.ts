/** What an application sees of a translation: a session of single things, which ends. */
import { expect, it } from 'vitest';
import { trackSession, type ServerEvent } from '../../../generated/src/translation/index.js';

const event = (type: ServerEvent['type'], fields: object = {}): ServerEvent => ({ type, ...fields }) as ServerEvent;

it('collects both transcripts, and takes nothing after the end', () => {
  const tracker = trackSession();
  tracker.server(event('session.created', { session: { id: 'sess_1' } }));
  for (const delta of ['Grüß ', 'Gott']) tracker.server(event('session.input_transcript.delta', { delta }));
  expect(tracker.server(event('session.output_transcript.delta', { delta: 'Hello' }))).toEqual([
    { kind: 'output-transcript-appended', text: 'Hello' },
  ]);
  expect([tracker.inputTranscript, tracker.outputTranscript]).toEqual(['Grüß Gott', 'Hello']);
  tracker.client({ type: 'session.close' });
  expect(tracker.server(event('session.closed'))).toMatchObject([
    { kind: 'session-ended', request: { type: 'session.close' } },
  ]);
  expect(tracker.server(event('session.updated', { session: { id: 'sess_1' } }))).toMatchObject([
    {
      violation: { rule: 'ended-already', message: 'session.updated: session ended already; expected it before that' },
    },
  ]);
});

it('begins again after the end', () => {
  const tracker = trackSession();
  const begun = event('session.created', { session: { id: 'sess_1' } });
  for (const each of [begun, event('session.closed'), begun]) tracker.server(each);
  expect(tracker.server(event('session.updated', { session: { id: 'sess_2' } }))).toMatchObject([
    { kind: 'session-updated', session: { id: 'sess_2' } },
  ]);
});
