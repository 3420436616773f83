/** `realtime-events report`: recorded sessions in a page. */
import { readdirSync, statSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { bugReport } from '../../generator/bug-report/index.js';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { readTemplates } from '../../generator/emit/templates.js';
import { silence, type RecordedData } from '../../templates/reference/shared/recorded-data.js';
import { realtimeEvents, root, type Outcome } from '../support/cli.js';
import { temporaryFolder, writeFolder } from '../support/folders.js';
import { jsonLines, recordedSession } from '../support/recorded-session.js';

const spec = path.join(root, 'test/check/kitchen');
const { model } = readWholeCatalogue(spec);
const { page: programme } = readTemplates(root);

const HOSTILE = '</script><img src=x onerror="alert(1)"><!--<script>';

const FRAMES = [
  {
    ts: 1_767_225_600_000,
    from: 'cook',
    frame: { kind: 'shift-begun', id: 'e1', shift: { cook: HOSTILE, tape: 'reel' } },
  },
  { ts: 1_767_225_600_500, from: 'guest', frame: { kind: 'note-add', text: HOSTILE } },
  { ts: 1_767_225_601_000, from: 'cook', frame: { kind: 'dish-sung', id: 'e2', dish_id: 'd1', song: 'QUJDREVG' } },
  { ts: 1_767_225_602_000, from: 'guest', frame: { kind: 'rain', [HOSTILE]: HOSTILE } },
];
const LINES = FRAMES.map((each) => `${JSON.stringify(each)}\n`).join('');

/** The sessions in a page. */
function sessionsIn(page: string): RecordedData[] {
  const [, text = ''] = /<script type="application\/json" id="sessions">(.*?)<\/script>/s.exec(page) ?? [];
  return JSON.parse(text) as RecordedData[];
}

async function made(text: string, options: Parameters<typeof bugReport>[3] = {}): Promise<RecordedData[]> {
  const { page } = await bugReport(['-'], model, programme, { ...options, stdin: Readable.from([text]) });
  return sessionsIn(page);
}

describe('the sessions in the page', () => {
  test('are the frames as they were, with their times and senders', async () => {
    expect(await made(LINES)).toEqual([
      {
        name: 'stdin',
        surface: 'kitchen',
        isRedacted: false,
        frames: FRAMES.map(({ ts, from, frame }) => [ts, from, frame]),
      },
    ]);
  });

  test('are redacted on demand', async () => {
    const [session] = await made(LINES, { redact: true });
    const crosses = 'x'.repeat(HOSTILE.length);
    expect(session).toEqual({
      name: 'stdin',
      surface: 'kitchen',
      isRedacted: true,
      frames: [
        [1_767_225_600_000, 'cook', { kind: 'shift-begun', id: 'e1', shift: { cook: crosses, tape: 'reel' } }],
        [1_767_225_600_500, 'guest', { kind: 'note-add', text: crosses }],
        [1_767_225_601_000, 'cook', { kind: 'dish-sung', id: 'e2', dish_id: 'd1', song: '' }, [[6, 'song']]],
        [1_767_225_602_000, 'guest', { kind: 'rain' }],
      ],
    });
  });

  test('are kept apart where another connection begins', async () => {
    const sessions = await made(LINES + LINES);
    expect(sessions.map(({ frames }) => frames.length)).toEqual([4, 4]);
  });

  test('are read from arrays, HAR files and gzip, as everywhere', async () => {
    const messages = FRAMES.map(({ ts, from, frame }) => ({
      type: from === 'guest' ? 'send' : 'receive',
      time: ts / 1000,
      opcode: 1,
      data: JSON.stringify(frame),
    }));
    const har = JSON.stringify({ log: { version: '1.2', entries: [{ _webSocketMessages: messages }] } });
    const expected = FRAMES.map(({ ts, from, frame }) => [ts, from, frame]);
    expect((await made(JSON.stringify(FRAMES)))[0]!.frames).toEqual(expected);
    expect((await made(har))[0]!.frames).toEqual(expected);
    const folder = temporaryFolder();
    const file = path.join(folder, 'packed.gz');
    writeFolder(folder, { 'packed.gz': gzipSync(LINES) as unknown as string });
    const { page } = await bugReport([file], model, programme);
    expect(sessionsIn(page)).toMatchObject([{ name: 'packed.gz', frames: expected }]);
  });

  test('cannot leave their element, and the policy of the page is the one of the reference', async () => {
    const { page } = await bugReport(['-'], model, programme, { stdin: Readable.from([LINES]) });
    expect(page.match(/<\/script>/g)).toHaveLength(4);
    expect(page).not.toMatch(/<img|<!--<script/);
    const policy = /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/.exec(page)![1];
    expect(policy).toMatch(/^default-src 'none'; script-src 'sha256-[^']+' 'sha256-[^']+'; style-src 'sha256-/);
  });

  test('have silence of the length of their sound', () => {
    expect([0, 1, 2, 3, 4800].map((bytes) => Buffer.from(silence(bytes), 'base64').length)).toEqual([0, 1, 2, 3, 4800]);
  });
});

describe('the command', () => {
  function run(
    args: readonly string[],
    files: Readonly<Record<string, string>>,
  ): Promise<Outcome & { written: string[]; megabytes: string[] }> {
    const folder = temporaryFolder();
    writeFolder(folder, files);
    const named = args.map((arg) => (/\.\w+$/.test(arg) ? path.join(folder, arg) : arg));
    return realtimeEvents('report', '--spec', spec, ...named).then((outcome) => {
      const shown = (written: string): string => written.replaceAll(path.relative(process.cwd(), folder), 'HERE');
      const written = readdirSync(folder).filter((name) => !(name in files));
      const megabytes = written.map((name) => (statSync(path.join(folder, name)).size / 1e6).toFixed(1));
      return { ...outcome, stdout: shown(outcome.stdout), stderr: shown(outcome.stderr), written, megabytes };
    });
  }

  test('says what it has written, and what is in it', async () => {
    const whole = await run(['a.jsonl', '--out', 'r.html'], { 'a.jsonl': `${LINES}{"x":1}\n` });
    expect(whole).toEqual({
      code: 0,
      stdout: `HERE/r.html: 1 session with 4 frames, ${whole.megabytes[0]} MB; everything that was said is in it (--redact takes it out); 1 value that is no frame is left out\n`,
      stderr: '',
      written: ['r.html'],
      megabytes: whole.megabytes,
    });
    const redacted = await run(['a.jsonl', '--out', 'r.html', '--redact'], { 'a.jsonl': LINES + LINES });
    expect(redacted).toMatchObject({
      code: 0,
      stdout: `HERE/r.html: 2 sessions with 8 frames, ${redacted.megabytes[0]} MB; texts and sound are taken out\n`,
    });
  });

  test.each([
    ['no page named', ['a.jsonl'], {}, "error: required option '--out <file>' not specified\n"],
    [
      'no such file',
      ['a.jsonl', '--out', 'r.html'],
      {},
      'realtime-events: cannot read HERE/a.jsonl: there is no such file\n',
    ],
    [
      'no frame',
      ['a.jsonl', '--out', 'r.html'],
      { 'a.jsonl': 'Hello' },
      'realtime-events: no frame was found in HERE/a.jsonl: 1 text without JSON (the first on line 1)\n',
    ],
    [
      'no such surface',
      ['a.jsonl', '--out', 'r.html', '--surface', 'kitchn'],
      { 'a.jsonl': LINES },
      'realtime-events: there is no surface `kitchn`; did you mean `kitchen`?\n',
    ],
    [
      'a page over the recording',
      ['a.jsonl', '--out', 'a.jsonl'],
      { 'a.jsonl': LINES },
      'realtime-events: HERE/a.jsonl is there already, and is no report: choose another name with --out\n',
    ],
  ])('ends with 2 and writes nothing: %s', async (_, args, files, stderr) => {
    expect(await run(args, files)).toEqual({ code: 2, stdout: '', stderr, written: [], megabytes: [] });
  });

  test('replaces an earlier report', async () => {
    const folder = temporaryFolder();
    writeFolder(folder, { 'a.jsonl': LINES });
    const [recording, out] = [path.join(folder, 'a.jsonl'), path.join(folder, 'r.html')];
    await realtimeEvents('report', '--spec', spec, recording, '--out', out);
    const first = readFileSync(out, 'utf8');
    expect((await realtimeEvents('report', '--spec', spec, recording, '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toBe(first);
    expect((await realtimeEvents('report', '--spec', spec, recording, '--out', out, '--redact')).code).toBe(0);
    expect(readFileSync(out, 'utf8')).not.toBe(first);
  });

  test('names a way out where there is too much', async () => {
    const options = { limit: 200_000 };
    const loud = jsonLines(recordedSession(10));
    const own = readWholeCatalogue(path.join(root, 'spec')).model;
    const report = async (redact: boolean, text: string): Promise<number> =>
      (await bugReport(['-'], own, programme, { ...options, redact, stdin: Readable.from([text]) })).frames;
    await expect(report(false, loud)).rejects.toThrow(
      'the frames come to more than 0.2 MB, which is too much for one page: --redact leaves out the sound, which is most of it; or report the session alone in which it happened',
    );
    await expect(report(true, loud)).resolves.toBe(recordedSession(10).length);
    await expect(report(true, loud.repeat(6))).rejects.toThrow(
      'report the session alone in which it happened, or a part of it',
    );
  });
});
