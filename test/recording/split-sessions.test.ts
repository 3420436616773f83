/** Which session a frame belongs to, and when it came. */
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { surfaceNamed } from '../../generator/model/lookup.js';
import { readRecordings, type Recorded } from '../../generator/recording/index.js';
import { root } from '../support/cli.js';

const { model } = readWholeCatalogue(path.join(root, 'spec'));
const surface = surfaceNamed(model, 'realtime')!;

async function read(...values: readonly unknown[]): Promise<Recorded[]> {
  const stdin = Readable.from(values.map((value) => `${JSON.stringify(value)}\n`));
  const all: Recorded[] = [];
  for await (const each of readRecordings(['-'], [surface], { stdin })) all.push(each);
  return all;
}

/** `1 tag` for each frame, `1 end` for each end. */
function told(recorded: readonly Recorded[]): string[] {
  return recorded.flatMap((each) =>
    each.kind === 'frame' || each.kind === 'end'
      ? [`${each.session.number} ${each.kind === 'frame' ? each.tag : 'end'}`]
      : [],
  );
}

const created = { type: 'session.created' };
const updated = { type: 'session.updated' };
const update = { type: 'session.update' };
const cleared = { type: 'input_audio_buffer.cleared' };

describe('sessions', () => {
  test('another begins with the event that begins one, and ends the one before', async () => {
    const recorded = await read(created, updated, created, cleared);
    expect(told(recorded)).toEqual([
      '1 session.created',
      '1 session.updated',
      '1 end',
      '2 session.created',
      '2 input_audio_buffer.cleared',
      '2 end',
    ]);
    const sessions = recorded.flatMap((each) => (each.kind === 'frame' ? [each.session] : []));
    expect(sessions[3]).toEqual({ number: 2, file: 'stdin', line: 3 });
    expect(sessions[3]).toBe(sessions[2]);
  });

  test('what the client sends before belongs to it', async () => {
    expect(told(await read(update, created, updated))).toEqual([
      '1 session.update',
      '1 session.created',
      '1 session.updated',
      '1 end',
    ]);
  });

  test('a recording that begins in the middle has a session before the first beginning', async () => {
    expect(told(await read(cleared, created))).toEqual([
      '1 input_audio_buffer.cleared',
      '1 end',
      '2 session.created',
      '2 end',
    ]);
  });

  test.each(['connection', 'session_id', 'callId'])('%s of an envelope tells connections side by side', async (key) => {
    const of = (name: unknown, event: object): object => ({ [key]: name, event });
    const recorded = await read(of('a', created), of(2, created), of('a', updated), of(2, updated), of('a', created));
    expect(told(recorded)).toEqual([
      '1 session.created',
      '2 session.created',
      '1 session.updated',
      '2 session.updated',
      '1 end',
      '3 session.created',
      '2 end',
      '3 end',
    ]);
  });

  test('what names no connection goes on with the last one', async () => {
    const recorded = await read(
      { event: update },
      { event: created, session_id: 'a' },
      { event: updated },
      { event: created, session_id: 'b' },
      { event: updated, session_id: null },
    );
    expect(told(recorded).filter((each) => !each.endsWith('end'))).toEqual([
      '1 session.update',
      '1 session.created',
      '1 session.updated',
      '2 session.created',
      '2 session.updated',
    ]);
  });

  test('of very many connections the oldest ends', async () => {
    const many = Array.from({ length: 1002 }, (_, index) => ({ connection: index, event: created }));
    const recorded = told(await read(...many));
    expect(recorded.slice(999, 1004)).toEqual([
      '1000 session.created',
      '1 end',
      '1001 session.created',
      '2 end',
      '1002 session.created',
    ]);
    expect(recorded.filter((each) => each.endsWith(' end'))).toHaveLength(1002);
  });
});

describe('time', () => {
  async function timeOf(envelope: object): Promise<number | undefined> {
    const [frame] = await read({ ...envelope, event: created });
    return frame?.kind === 'frame' ? frame.time : undefined;
  }

  const AT = Date.UTC(2026, 0, 1, 10, 30, 0, 250);

  test.each([
    [{ ts: AT }],
    [{ timestamp: AT / 1000 }],
    [{ time: AT * 1000 }],
    [{ time: AT * 1e6 }],
    [{ time: String(AT) }],
    [{ at: '2026-01-01T10:30:00.250Z' }],
    [{ at: '2026-01-01T12:30:00.250+02:00' }],
    [{ date: '2026-01-01 10:30:00,250' }],
    [{ time: 'soon', ts: AT }],
  ])('%j', async (envelope) => {
    expect(await timeOf(envelope)).toBe(AT);
  });

  test("a clock of the recorder's own needs a unit", async () => {
    expect(await timeOf({ offset_ms: 12.5 })).toBe(12.5);
    expect(await timeOf({ ts: 12.5 })).toBeUndefined();
    expect(await timeOf({ time: 'yesterday' })).toBeUndefined();
    expect(await timeOf({ time: true, ts: null })).toBeUndefined();
  });
});
