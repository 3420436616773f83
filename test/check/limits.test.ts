/** Recordings that are larger, deeper or worse than any that a person reads: what is told of them stays short. */
import { spawn } from 'node:child_process';
import path from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { text as textOf } from 'node:stream/consumers';
import { describe, expect, test } from 'vitest';
import { checkReport, isFaulty } from '../../generator/check/index.js';
import { begun, check, dishBegun, dishDone, dishSung, play, text, told, trouble } from './recorded.js';

const many = <Item>(count: number, item: (index: number) => Item): Item[] =>
  Array.from({ length: count }, (_, i) => item(i));

describe('of very many', () => {
  test('breaks of the order all are counted, and few told', async () => {
    const result = await check(play(begun, ...many(3000, () => dishSung('d1'))));
    expect(result.sessions[0]).toMatchObject({ violations: 3000, more: 2990 });
    expect(told(result)).toHaveLength(10);
  });

  test('unknown tags the first fifty are told, the others together', async () => {
    const { sessions } = await check(play(begun, ...many(70, (index) => ({ kind: `unheard-of-${index}` }))));
    expect(Object.keys(sessions[0]!.unknown)).toHaveLength(51);
    expect(sessions[0]!.unknown).toMatchObject({ 'unheard-of-0': 1, '(more)': 20 });
  });

  test('refusals the first twenty are told', async () => {
    const result = await check(play(begun, ...many(30, () => trouble(null))));
    expect(text(result).match(/ refused trouble /g)).toHaveLength(20);
    expect(text(result)).toContain('  note and 10 refusals more\n');
  });

  test('sessions the first thousand are shown, and all judged', async () => {
    const result = await check(play(...many(1003, () => [begun, dishSung('d1')]).flat()));
    expect(result.sessions).toHaveLength(1000);
    expect(checkReport(result).verdict).toBe(
      '1,003 violations of the order (all as if frames were missing), 0 deviating frames in 1,003 sessions, the first 1,000 of which are shown',
    );
    expect(isFaulty({ ...result, sessions: [] })).toBe(true);
  });

  test('lines that are no JSON the first ten are told', async () => {
    const result = await check([...play(begun), ...many(25, () => 'Hello\n')]);
    expect(text(result).match(/ not-json /g)).toHaveLength(10);
    expect(text(result)).toContain('  note and 15 lines more: no JSON\n');
  });
});

test('what is nested without end is told to deviate', async () => {
  const deep = '['.repeat(200_000) + ']'.repeat(200_000);
  const line = `{"ts":1,"frame":{"id":"e9","kind":"note-added","after_id":null,"note":${deep}}}\n`;
  expect(told(await check([...play(begun), line]))).toEqual([
    '2 deviating note-added: /note is array, expected object',
  ]);
});

test('fifty megabytes on standard input need no more memory than one', async () => {
  const song = 'A'.repeat(20_000);
  const NIGHTS = 28;
  function* evenings(): Generator<string> {
    for (let night = 0; night < NIGHTS; night++) {
      const frames = [begun, dishBegun('d1'), ...many(90, () => ({ ...dishSung('d1'), song })), dishDone('d1')];
      yield frames.map((frame, index) => `${JSON.stringify({ ...frame, id: `${night}.${index}` })}\n`).join('');
    }
  }
  const program = path.join(import.meta.dirname, 'check-standard-input.ts');
  const child = spawn(process.execPath, ['--max-old-space-size=40', '--import', 'tsx', program], {
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const [printed] = await Promise.all([textOf(child.stdout), pipeline(Readable.from(evenings()), child.stdin)]);
  expect(JSON.parse(printed)).toEqual(many(NIGHTS, () => ({ frames: 93, violations: 0, deviating: 0 })));
});
