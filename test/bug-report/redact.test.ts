/** What is left of a frame when all that people said is taken out. */
import path from 'node:path';
import fc from 'fast-check';
import { trackSession } from 'openai-realtime-events';
import { describe, expect, test } from 'vitest';
import { Redactor } from '../../generator/bug-report/redact.js';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { explainEvent, explainTable, undeclaredInEvent } from '../../generator/emit/type-shape.js';
import { eventsOf, surfaceNamed } from '../../generator/model/lookup.js';
import type { Event, Model } from '../../generator/model/index.js';
import type { JsonObject } from '../../generator/model/json.js';
import { Defects, knownValues, Payloads } from '../support/arbitraries.js';
import { root } from '../support/cli.js';

const modelIn = (folder: string): Model => readWholeCatalogue(path.join(root, folder)).model;
const own = modelIn('spec');
const kitchen = modelIn('test/check/kitchen');

function eventIn(model: Model, surface: string, tag: string): Event {
  return eventsOf(surfaceNamed(model, surface)!).find((event) => event.tag === tag)!;
}

function redact(event: Event, value: JsonObject, model = own): unknown {
  return new Redactor(model, surfaceNamed(model, event.surface)!).redact(event, event.tag, value);
}

describe('what stays', () => {
  test('ids, listed values, numbers and times; of other texts their length', () => {
    const item = {
      id: 'item_1',
      type: 'message',
      role: 'user',
      status: 'sung',
      content: [{ type: 'input_text', text: 'Ms Miller' }],
    };
    const event = eventIn(own, 'realtime', 'conversation.item.create');
    expect(redact(event, { type: event.tag, event_id: 'e1', previous_item_id: 'root', item })).toEqual({
      value: {
        type: 'conversation.item.create',
        event_id: 'e1',
        previous_item_id: 'id-1',
        item: { ...item, status: 'xxxx', content: [{ type: 'input_text', text: 'xxxxxxxxx' }] },
      },
      silences: [],
    });
  });

  test('an id that reads like a text goes by the same name in all frames', () => {
    const redactor = new Redactor(kitchen, kitchen.surfaces[0]!);
    const [begun, added] = [eventIn(kitchen, 'kitchen', 'call-begun'), eventIn(kitchen, 'kitchen', 'note-added')];
    const note = { id: 'for Ms Miller', by: 'guest', text: 'soup' };
    expect(redactor.redact(begun, begun.tag, { kind: begun.tag, note_id: 'for Ms Miller' }).value).toEqual({
      kind: 'call-begun',
      note_id: 'id-1',
    });
    expect(redactor.redact(added, added.tag, { kind: added.tag, after_id: 'for Mr Smith', note }).value).toEqual({
      kind: 'note-added',
      after_id: 'id-2',
      note: { id: 'id-1', by: 'guest', text: 'xxxx' },
    });
  });

  test('words that the description of sessions names: outcomes and formats', () => {
    const event = eventIn(kitchen, 'kitchen', 'dish-done');
    const done = { kind: 'dish-done', dish: { id: 'd1', state: 'served' } };
    expect(redact(event, done, kitchen)).toMatchObject({ value: done });
    const begun = eventIn(kitchen, 'kitchen', 'shift-begun');
    expect(redact(begun, { kind: 'shift-begun', shift: { cook: 'reel', tape: 'reel' } }, kitchen)).toMatchObject({
      value: { shift: { cook: 'xxxx', tape: 'reel' } },
    });
  });

  test('of sound its length, and where it was', () => {
    const event = eventIn(own, 'realtime', 'input_audio_buffer.append');
    const audio = Buffer.from('a secret').toString('base64');
    expect(redact(event, { type: event.tag, audio })).toEqual({
      value: { type: event.tag, audio: '' },
      silences: [[8, 'audio']],
    });
  });

  test.each(['=', '==', 'A=', 'AAA'])(
    'sound that is no Base64, such as %s, is counted as the tracker does',
    (audio) => {
      const event = eventIn(own, 'realtime', 'input_audio_buffer.append');
      const tracker = trackSession();
      tracker.client({ type: 'input_audio_buffer.append', audio });
      const { silences } = redact(event, { type: event.tag, audio }) as { silences: unknown };
      expect(silences).toEqual([[tracker.inputAudio.bytes, 'audio']]);
    },
  );

  test('of an unknown event its tag, if it looks like one', () => {
    const redactor = new Redactor(own, own.surfaces[0]!);
    expect(redactor.redact(undefined, 'response.sung', { type: 'response.sung', song: 'la' }).value).toEqual({
      type: 'response.sung',
    });
    expect(redactor.redact(undefined, 'Ms Miller', { type: 'Ms Miller' }).value).toEqual({ type: '(not shown)' });
  });

  test('of tools their names are no ids, and what they take is not declared', () => {
    const event = eventIn(own, 'realtime', 'session.update');
    const tool = { type: 'function', name: 'call_ms_miller', parameters: { type: 'object', title: 'secret' } };
    const session = { type: 'realtime', tools: [tool], instructions: 'Obey' };
    expect(redact(event, { type: event.tag, session, mood: 'secret' })).toMatchObject({
      value: {
        type: 'session.update',
        session: {
          type: 'realtime',
          tools: [{ type: 'function', name: 'xxxxxxxxxxxxxx', parameters: {} }],
          instructions: 'xxxx',
        },
      },
    });
  });

  test('what is nested without end is cut', () => {
    const event = eventIn(own, 'realtime', 'error');
    const deep = JSON.parse(`{"type":"error","error":${'['.repeat(100_000)}${']'.repeat(100_000)}}`) as JsonObject;
    expect(redact(event, deep)).toMatchObject({ value: { type: 'error', error: [] } });
  });
});

/** Every text that the catalogue does not spell out becomes somebody's: keys of maps, too. */
function withSecrets(value: unknown, known: ReadonlySet<unknown>): unknown {
  if (typeof value === 'string') return known.has(value) ? value : SECRET;
  if (Array.isArray(value)) return value.map((each) => withSecrets(each, known));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, withSecrets(each, known)]));
}

/** No five letters of it stand in a catalogue. */
const SECRET = '</ŝĉřîpŧ><îmĝ ŏnĕřřŏř=ålĕřŧ(1)>';

const CATALOGUES = [
  'spec',
  'test/check/kitchen',
  ...[
    'arrays-and-maps',
    'nested-tags',
    'number-tags',
    'recursion',
    'sessions',
    'unions',
    'unions-by-kind',
    'unions-two-level',
    'warehouse',
  ].map((name) => `test/golden/${name}/spec`),
];

describe.each(CATALOGUES)('frames of %s', (folder) => {
  const model = modelIn(folder);
  const events = model.surfaces.flatMap(eventsOf);
  const payloads = new Payloads(model);
  const defects = new Defects(model);
  const known = new Set([...knownValues(model), ...events.map(({ tag }) => tag)]);
  const numbers = fc.record({ site: fc.nat(), change: fc.nat() });
  const frames = fc
    .constantFrom(...events)
    .chain((event) => fc.tuple(fc.constant(event), payloads.event(event), fc.boolean(), numbers));

  test('keep no text of anybody, and misfit as before', () => {
    fc.assert(
      fc.property(frames, ([event, payload, isHarmed, pick]) => {
        const harmed = isHarmed ? defects.in(event, payload, pick)?.value : payload;
        if (typeof harmed !== 'object' || harmed === null || Array.isArray(harmed)) return;
        const before = JSON.parse(JSON.stringify(withSecrets(harmed, known))) as JsonObject;
        const surface = surfaceNamed(model, event.surface)!;
        const { value } = new Redactor(model, surface).redact(event, event.tag, before);
        const text = JSON.stringify(value);
        for (let start = 0; start + 5 <= SECRET.length; start++)
          expect(text).not.toContain(JSON.stringify(SECRET.slice(start, start + 5)).slice(1, -1));
        const direction = surface.directions.find(({ name }) => name === event.direction)!;
        const table = explainTable(model, surface);
        const misfits = (frame: unknown): unknown[] =>
          explainEvent(table, direction, event.tag, frame).map(({ code, path: place, expected, received }) => [
            code,
            place.length,
            expected,
            received,
          ]);
        expect(misfits(value)).toEqual(misfits(before));
        expect(undeclaredInEvent(table, direction, event.tag, value)).toEqual([]);
      }),
      { numRuns: 120 },
    );
  });
});
