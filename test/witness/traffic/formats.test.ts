/** The forms in which recorders write traffic, and what is none. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../../generator/catalogue/index.js';
import { UserError } from '../../../generator/report/problem.js';
import {
  progressBar,
  readTraffic,
  type TrafficOptions,
  type TrafficProgress,
  type TrafficReport,
} from '../../../generator/witness/traffic/index.js';
import { abridge } from '../../../generator/witness/traffic/abridge.js';
import { createFrameFinder } from '../../../generator/witness/traffic/frame.js';
import { isWord, shownTag } from '../../../generator/witness/traffic/shown-words.js';
import { root } from '../../support/cli.js';
import { temporaryFolder } from '../../support/folders.js';

const { model } = readWholeCatalogue(path.join(root, 'test/golden/warehouse/spec'));

const plugged = { kind: 'dock-plugged', robot: 'Räuber 😀', dock: 4, at: 1767225600 };
const low = { kind: 'battery-low', robot: 'r2', sequence: 17, percent: 9 };
const stop = { kind: 'motion-stop' };
const sung = { kind: 'song-sung', robot: 'r2', lyrics: 'La "la"\n\\' };
const ordered = { kind: 'song-ask', loud: true };

async function reportOf(content: string | Buffer, options?: TrafficOptions): Promise<TrafficReport> {
  const file = path.join(temporaryFolder(), 'recording');
  writeFileSync(file, content);
  return readTraffic([file], model, options);
}

/** `direction tag count line` of every event, known or not; `?` where the sender is unknown. */
function events({ seen, findings }: TrafficReport): string[] {
  const unknown = findings.filter(({ change }) => change.rule === 'event-removed');
  return [
    ...seen.map(({ direction, tag, count }) => `${direction} ${tag} ${count}`),
    ...unknown.map(
      ({ change, count, first }) => `${change.direction || '?'} ${change.subject} ${count} @${first.line}`,
    ),
  ];
}

function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

const ALL = ['robot battery-low 1', 'robot dock-plugged 1', 'controller motion-stop 1'];

describe('lines', () => {
  test('bare frames; tags tell who sent them, but for those that nobody knows', async () => {
    expect(events(await reportOf(lines(plugged, low, stop, sung)))).toEqual([...ALL, '? song-sung 1 @4']);
  });

  test('bare frames of one sender: an unknown one is theirs', async () => {
    expect(events(await reportOf(lines(plugged, low, sung)))).toEqual([...ALL.slice(0, 2), 'robot song-sung 1 @3']);
  });

  test('bare frames with the sender given', async () => {
    expect(events(await reportOf(lines(stop, ordered, low), { direction: 'controller' }))).toContain(
      'controller song-ask 1 @2',
    );
  });

  const envelopes: Record<string, (direction: string, frame: object) => unknown> = {
    'direction and event': (direction, event) => ({ direction, source: 'a test', event }),
    'JSON text in data': (direction, frame) => ({ dir: direction, data: JSON.stringify(frame) }),
    payload: (direction, payload) => ({ ts: 1, from: direction, payload }),
    'message in message': (direction, message) => ({ direction, message: { message } }),
    'frame under a key of its own': (direction, odd) => ({ side: direction, odd_key: odd }),
    'a tag of its own': (direction, frame) => ({ kind: 'message', direction, frame }),
    'text in text': (direction, frame) => JSON.stringify({ direction, data: JSON.stringify(frame) }),
  };

  test.each(Object.entries(envelopes))('envelope: %s', async (_, wrap) => {
    const content = lines(
      wrap('robot', plugged),
      wrap('robot', low),
      wrap('controller', stop),
      wrap('robot', sung),
      wrap('controller', ordered),
    );
    expect(events(await reportOf(content))).toEqual([...ALL, 'robot song-sung 1 @4', 'controller song-ask 1 @5']);
  });

  test('words of a recorder mean what known frames under them say', async () => {
    const wrap = (kind: string, frame: object): unknown => ({ kind, opcode: 1, data: JSON.stringify(frame) });
    const content = lines(
      wrap('receive', sung),
      wrap('receive', low),
      wrap('send', ordered),
      wrap('receive', plugged),
      wrap('send', stop),
    );
    expect(events(await reportOf(content))).toEqual([...ALL, 'robot song-sung 1 @1', 'controller song-ask 1 @3']);
  });

  test('a frame of an unknown event is not taken for an envelope', async () => {
    const nested = { kind: 'door-moved', data: { kind: 'slow' }, load: { kind: 'crate' } };
    expect(events(await reportOf(lines(low, nested)))).toEqual(['robot battery-low 1', 'robot door-moved 1 @2']);
  });

  test('CRLF, blank lines, a byte order mark, no line break at the end', async () => {
    const content = `\uFEFF${JSON.stringify(plugged)}\r\n\r\n  \n${JSON.stringify(low)}\r\n\t${JSON.stringify(stop)} `;
    const report = await reportOf(content);
    expect(events(report)).toEqual(ALL);
    expect([report.bad.count, report.noFrame.count]).toEqual([0, 0]);
  });

  test('bad lines and JSON without a frame are counted and placed', async () => {
    const report = await reportOf(
      `{"kind":\n${lines(low, 7, null, [], { note: 'x' }, { kind: 5 })}\nRobot says\n${lines(stop)}`,
    );
    expect(events(report)).toEqual(['robot battery-low 1', 'controller motion-stop 1']);
    expect([report.bad.count, report.bad.places.map(({ line }) => line)]).toEqual([2, [1, 9]]);
    expect([report.noFrame.count, report.noFrame.places.map(({ line }) => line)]).toEqual([5, [3, 4, 5, 6, 7]]);
  });

  test('lines that are arrays', async () => {
    expect(events(await reportOf(lines([], [1, low], [2, stop])))).toEqual([
      'robot battery-low 1',
      'controller motion-stop 1',
    ]);
  });
});

describe('documents', () => {
  const frames = [plugged, low, stop, sung];

  test.each([
    ['in one line', JSON.stringify(frames), 1],
    ['over many lines', JSON.stringify(frames, undefined, 2), 17],
    ['one a line', `[\n${frames.map((frame) => JSON.stringify(frame)).join(',\n')}\n]\n`, 5],
  ])('an array %s', async (_, content, line) => {
    expect(events(await reportOf(content))).toEqual([...ALL, `? song-sung 1 @${line}`]);
  });

  test('an array that was cut off', async () => {
    const whole = JSON.stringify(frames);
    const inFrame = await reportOf(whole.slice(0, -20));
    expect([events(inFrame), inFrame.bad.count]).toEqual([ALL, 1]);
    const behindFrame = await reportOf(whole.slice(0, -1));
    expect([behindFrame.frames, behindFrame.bad.count]).toEqual([3, 1]);
  });

  test('an array with elements that are no JSON', async () => {
    const report = await reportOf(`[\n${JSON.stringify(low)},\n{ kind: oops },\n"text",\n${JSON.stringify(stop)}]`);
    expect([events(report), report.bad.count, report.bad.places[0]!.line, report.noFrame.count]).toEqual([
      ['robot battery-low 1', 'controller motion-stop 1'],
      1,
      3,
      1,
    ]);
  });

  const message = (type: string, data: unknown, opcode = 1): object => ({ type, time: 1767225600.5, opcode, data });
  const socket = (...messages: object[]): object => ({
    request: {
      url: 'wss://example.org/?a=["{\\"_webSocketMessages\\":[',
      headers: [{ name: 'x', value: '"_webSocketMessages":[' }],
    },
    _resourceType: 'websocket',
    _webSocketMessages: messages,
    response: { content: { text: JSON.stringify([{ kind: 'motion-go' }]) } },
  });
  const har = {
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      pages: [{ title: '_webSocketMessages' }],
      entries: [
        { request: {}, response: { content: { text: '_webSocketMessages' } } },
        socket(
          message('receive', '{"kind":"connected"}'),
          message('receive', 'no JSON'),
          message('send', JSON.stringify(sung)),
        ),
        socket(
          message('receive', JSON.stringify(sung)),
          message('receive', JSON.stringify(plugged)),
          message('receive', JSON.stringify(low)),
          message('receive', 'AAAA', 2),
          message('send', JSON.stringify(stop)),
          message('send', JSON.stringify(ordered)),
          message('receive', "'o' is an invalid start"),
        ),
        socket(),
      ],
    },
  };

  test.each([
    ['in one line', undefined],
    ['indented', 2],
  ])('a HAR file %s', async (_, indent) => {
    const report = await reportOf(JSON.stringify(har, undefined, indent));
    expect(events(report).map((each) => each.replace(/ @.*/, ''))).toEqual([
      ...ALL,
      'robot song-sung 1',
      'controller song-ask 1',
    ]);
    expect([report.frames, report.bad.count, report.noFrame.count]).toEqual([5, 0, 1]);
  });

  test('a HAR file that was cut off', async () => {
    const report = await reportOf(JSON.stringify(har).slice(0, -150));
    expect([report.frames, report.bad.count]).toEqual([5, 1]);
  });
});

describe('bytes', () => {
  const long = {
    kind: 'motion-stopped',
    robot: 'r2',
    sequence: 1,
    position: { x: 1, y: 2 },
    reason: 'blocked',
    picture: 'A'.repeat(5000),
  };
  const escaped = { ...long, picture: `\\"${'ü\\'.repeat(900)}` };
  const values = [plugged, long, low, escaped, stop, sung];
  const wanted = ['robot battery-low 1', 'robot dock-plugged 1', 'robot motion-stopped 2', 'controller motion-stop 1'];
  const contents = { lines: lines(...values), array: JSON.stringify(values, undefined, 1) };

  test.each(Object.entries(contents))('%s in pieces of any size, from standard input', async (_, content) => {
    const bytes = Buffer.from(content);
    for (const size of [1, 2, 3, 7, 100, 4097]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (__, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const report = await readTraffic(['-'], model, { stdin: Readable.from(pieces, { objectMode: true }) });
      expect(events(report).slice(0, 4)).toEqual(wanted);
      expect([report.bad.count, report.noFrame.count, report.files]).toEqual([0, 0, ['stdin']]);
    }
  });

  test('a file of many chunks', async () => {
    const report = await reportOf(contents.lines.repeat(400));
    expect(report.frames).toBe(2400);
    expect(report.findings.map(({ count, first }) => [count, first.line])).toEqual([[400, 6]]);
    expect(report.bad.count).toBe(0);
  });

  test('gzip', async () => {
    expect(events(await reportOf(gzipSync(contents.lines))).slice(0, 4)).toEqual(wanted);
  });

  test('progress ends where the file ends', async () => {
    const steps: TrafficProgress[] = [];
    const content = contents.lines.repeat(200);
    await reportOf(content, { onProgress: (progress) => steps.push(progress) });
    const total = Buffer.byteLength(content);
    expect(steps.length).toBeGreaterThan(1);
    expect(steps.at(-1)).toMatchObject({ bytes: total, total });
  });

  test('a bar on a terminal only', () => {
    const written: string[] = [];
    const terminal = Object.assign(new PassThrough(), { isTTY: true });
    terminal.on('data', (text) => written.push(String(text)));
    let now = 0;
    const bar = progressBar(terminal, () => now)!;
    bar.onProgress({ file: 'a.jsonl', bytes: 1e6, total: 4e6 });
    now = 600;
    bar.onProgress({ file: 'a.jsonl', bytes: 2e6, total: 4e6 });
    bar.end();
    expect(written.join('')).toBe('\r\u001b[K[###############...............]  50 % of 4 MB  a.jsonl\r\u001b[K');
    expect(progressBar(new PassThrough())).toBeUndefined();
  });
});

describe('what is no recording', () => {
  async function failure(content: string | Buffer, options?: TrafficOptions): Promise<string> {
    const error = await reportOf(content, options).then(
      () => undefined,
      (reason: unknown) => reason,
    );
    expect(error).toBeInstanceOf(UserError);
    expect((error as UserError).exitCode).toBe(2);
    return (error as UserError).message.replace(/\S*recording\b/, 'FILE');
  }

  test.each([
    ['an empty file', '', 'FILE is empty: it is no recording of floor'],
    ['blank lines', '\n \n', 'FILE is empty: it is no recording of floor'],
    ['text', 'Hello\nthere\n', 'no frame was found in FILE: 2 texts without JSON (the first on line 1)'],
    ['other JSON', '{"type":"x"}\n[1]\n', 'no frame was found in FILE: 2 JSON values without a tag in `kind`'],
    ['an empty array', '[]', 'FILE is empty: it is no recording of floor'],
    [
      'a HAR file without sockets',
      '{"log":{"version":"1.2","entries":[]}}',
      'FILE is empty: it is no recording of floor',
    ],
    ['broken gzip', gzipSync('{}').subarray(0, 15), 'cannot read FILE: its gzip data is broken'],
  ])('%s', async (_, content, message) => {
    expect(await failure(content)).toBe(message);
  });

  test('no such file, a folder, no file at all', async () => {
    const folder = temporaryFolder();
    await expect(readTraffic([path.join(folder, 'none')], model)).rejects.toThrow(/none: there is no such file$/);
    await expect(readTraffic([folder], model)).rejects.toThrow(/it is a folder$/);
    await expect(readTraffic([], model)).rejects.toThrow('no file of recorded traffic was named');
  });

  test('one bad file among good ones', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'good'), lines(low));
    writeFileSync(path.join(folder, 'bad'), '');
    await expect(readTraffic([path.join(folder, 'good'), path.join(folder, 'bad')], model)).rejects.toThrow(
      /bad is empty/,
    );
  });

  test('unknown surface or direction', async () => {
    expect(await failure(lines(low), { surface: 'flor' })).toBe('there is no surface `flor`; did you mean `floor`?');
    expect(await failure(lines(low), { direction: 'server' })).toBe(
      'there is no direction `server`; there are: robot, controller',
    );
  });
});

describe('several recordings', () => {
  test('count together; the first place is in the first of them', async () => {
    const folder = temporaryFolder();
    const files = ['a.jsonl', 'b.jsonl'].map((name) => path.join(folder, name));
    const strange = { ...low, wet: true };
    writeFileSync(files[0]!, lines(low, strange));
    writeFileSync(files[1]!, lines(strange, sung, sung));
    const report = await readTraffic(files, model);
    expect(report.frames).toBe(5);
    expect(
      report.findings.map(({ change, count, first }) => [
        change.rule,
        count,
        path.basename(first.file),
        first.line,
        first.frame,
      ]),
    ).toEqual([
      ['field-removed', 2, 'a.jsonl', 2, 2],
      ['event-removed', 2, 'b.jsonl', 2, 2],
    ]);
  });

  test('a surface of one direction needs no sender', async () => {
    const report = await reportOf(lines({ kind: 'gate-shut' }), { surface: 'yard' });
    expect(events(report)).toEqual(['gate gate-shut 1 @1']);
  });
});

describe('what is shown', () => {
  test.each(['in_progress', 'gpt-4o-mini', 'DeploymentNotFound', 'pcm16', '_extra', 'maxTokens', 'g711_ulaw', 'PCMU'])(
    '%s is a word',
    (word) => {
      expect(isWord(word)).toBe(true);
    },
  );

  test.each([
    '',
    'two words',
    'item_E4BAwpeEqR1fZDn5U9AxF',
    '5551234',
    '+49-30-1234',
    'über',
    'a@b.org',
    'x'.repeat(41),
    'event_71SIYb5kIuxeDtikYyk43X',
  ])('%s is none', (word) => {
    expect(isWord(word)).toBe(false);
  });

  test('tags look like tags', () => {
    expect([shownTag('a.b_c-d1'), shownTag('Hi there'), shownTag('x'.repeat(81))]).toEqual([
      'a.b_c-d1',
      '(not shown)',
      '(not shown)',
    ]);
  });

  test('memory does not grow with names', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => {
      const word = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      return { kind: index % 2 ? `tag-${word}` : 'battery-low', robot: 'r', sequence: 1, percent: 1, [word]: 1 };
    });
    const report = await reportOf(lines(...many));
    expect(report.findings.length).toBeLessThan(300);
    const total = report.findings.reduce((sum, { count }) => sum + count, 0);
    expect(total).toBe(3000);
    expect(report.findings.map(({ change }) => change.subject)).toContain('(more)');
  });
});

test('abridged texts parse to the same but for long strings', () => {
  const text = JSON.stringify({ a: 'x'.repeat(4000), b: ['y', { c: 'z'.repeat(1500) }], d: 1 });
  expect(JSON.parse(abridge(text))).toEqual({ a: '', b: ['y', { c: '' }], d: 1 });
  for (const same of ['{"a":1}', JSON.stringify('"'.repeat(3000)), `{"a":"${'x'.repeat(4000)}`, 'x'.repeat(5000)])
    expect(abridge(same)).toBe(same);
});

test('a finder that is told the way looks nowhere else', () => {
  const finder = createFrameFinder('kind', () => true, ['data']);
  expect(finder.find({ kind: 'receive', data: 'junk' })).toBeUndefined();
  expect(finder.find({ kind: 'receive', data: '{"kind":"x"}' })).toMatchObject({ tag: 'x', label: 'receive' });
});
