/** The forms in which recorders write traffic, and what is none. */
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { UserError } from '../../generator/report/problem.js';
import {
  isWord,
  progressBar,
  readRecordings,
  shownTag,
  type ReadingProgress,
  type Recorded,
  type RecordedFrame,
  type RecordingOptions,
} from '../../generator/recording/index.js';
import { surfaceNamed } from '../../generator/model/lookup.js';
import { root } from '../support/cli.js';
import { temporaryFolder } from '../support/folders.js';

const { model } = readWholeCatalogue(path.join(root, 'test/golden/warehouse/spec'));

const plugged = { kind: 'dock-plugged', robot: 'Räuber 😀', dock: 4, at: 1767225600 };
const low = { kind: 'battery-low', robot: 'r2', sequence: 17, percent: 9 };
const stop = { kind: 'motion-stop' };
const sung = { kind: 'song-sung', robot: 'r2', lyrics: 'La "la"\n\\' };
const ordered = { kind: 'song-ask', loud: true };

async function read(content: string | Buffer, options?: RecordingOptions): Promise<Recorded[]> {
  const file = path.join(temporaryFolder(), 'recording');
  writeFileSync(file, content);
  return readAll([file], options);
}

async function readAll(files: readonly string[], options?: RecordingOptions): Promise<Recorded[]> {
  const all: Recorded[] = [];
  for await (const each of readRecordings(files, [surfaceNamed(model, 'floor')!], options)) all.push(each);
  return all;
}

/** One line a frame: `direction tag line`, with `?` where the sender stays unknown; one a leftover: `kind line`. */
function told(recorded: readonly Recorded[]): string[] {
  return recorded.flatMap((each) => {
    if (each.kind === 'end' || each.kind === 'unreadable') return [];
    if (each.kind !== 'frame') return [`${each.kind} ${each.line}`];
    return [`${each.direction ?? each.sender.direction ?? '?'} ${each.tag} ${each.line}`];
  });
}

function framesIn(recorded: readonly Recorded[]): RecordedFrame[] {
  return recorded.filter((each) => each.kind === 'frame');
}

/** What a recorder that sorts by tags writes beside a frame. */
function pick({ kind }: { kind?: unknown }): object {
  return { kind };
}

function lines(...values: readonly unknown[]): string {
  return values.map((value) => `${JSON.stringify(value)}\n`).join('');
}

const ALL = ['robot dock-plugged 1', 'robot battery-low 2', 'controller motion-stop 3'];

describe('lines', () => {
  test('bare frames; tags tell who sent them, but for those that nobody knows', async () => {
    expect(told(await read(lines(plugged, low, stop, sung)))).toEqual([...ALL, '? song-sung 4']);
  });

  test('bare frames of one sender: an unknown one is theirs', async () => {
    expect(told(await read(lines(plugged, low, sung)))).toEqual([...ALL.slice(0, 2), 'robot song-sung 3']);
  });

  test('bare frames with the sender given', async () => {
    expect(told(await read(lines(stop, ordered, low), { direction: 'controller' }))).toEqual([
      'controller motion-stop 1',
      'controller song-ask 2',
      'robot battery-low 3',
    ]);
  });

  const envelopes: Record<string, (direction: string, frame: object) => unknown> = {
    'direction and event': (direction, event) => ({ direction, source: 'a test', event }),
    'JSON text in data': (direction, frame) => ({ dir: direction, data: JSON.stringify(frame) }),
    payload: (direction, payload) => ({ ts: 1, from: direction, payload }),
    'message in message': (direction, message) => ({ direction, message: { message } }),
    'frame under a key of its own': (direction, odd) => ({ side: direction, odd_key: odd }),
    'a tag of its own': (direction, frame) => ({ kind: 'message', direction, frame }),
    'the same tag beside it': (direction, frame) => ({
      ...pick(frame),
      from: direction,
      payload: JSON.stringify(frame),
    }),
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
    expect(told(await read(content))).toEqual([...ALL, 'robot song-sung 4', 'controller song-ask 5']);
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
    const recorded = await read(content);
    expect(told(recorded)).toEqual([
      'robot song-sung 1',
      'robot battery-low 2',
      'controller song-ask 3',
      'robot dock-plugged 4',
      'controller motion-stop 5',
    ]);
    // What is unknown at once is told later.
    expect(framesIn(recorded).map(({ direction }) => direction)).toEqual([
      undefined,
      'robot',
      undefined,
      'robot',
      'controller',
    ]);
  });

  test('an envelope without a readable frame does not hide the frames of those behind it', async () => {
    const wrap = (frame: object): object => ({ ...pick(frame), text: JSON.stringify(frame) });
    const unreadable = { ...pick(low), packed: 'eJyrVg==' };
    const recorded = await read(lines(wrap(plugged), unreadable, wrap(low), wrap(stop)));
    expect(framesIn(recorded).map(({ value }) => value)).toEqual([plugged, unreadable, low, stop]);
  });

  test('a frame of an unknown event is not taken for an envelope', async () => {
    const nested = { kind: 'door-moved', data: { kind: 'slow' }, load: { kind: 'crate' } };
    expect(told(await read(lines(low, nested)))).toEqual(['robot battery-low 1', 'robot door-moved 2']);
  });

  test('CRLF, blank lines, a byte order mark, no line break at the end', async () => {
    const content = `\uFEFF${JSON.stringify(plugged)}\r\n\r\n  \n${JSON.stringify(low)}\r\n\t${JSON.stringify(stop)} `;
    expect(told(await read(content))).toEqual([
      'robot dock-plugged 1',
      'robot battery-low 4',
      'controller motion-stop 5',
    ]);
  });

  test('lines that are no JSON, and JSON without a frame', async () => {
    const content = `{"kind":\n${lines(low, 7, null, [], { note: 'x' }, { kind: 5 })}\nRobot says\n${lines(stop)}`;
    expect(told(await read(content))).toEqual([
      'not-json 1',
      'robot battery-low 2',
      ...[3, 4, 5, 6, 7].map((line) => `no-frame ${line}`),
      'not-json 9',
      'controller motion-stop 10',
    ]);
  });

  test('a line that is too long is passed over, and not kept', async () => {
    async function* long(): AsyncGenerator<Buffer> {
      yield Buffer.from(`${JSON.stringify(low)}\n"`);
      for (let megabyte = 0; megabyte < 65; megabyte++) yield await Promise.resolve(Buffer.alloc(1 << 20, 'x'));
      yield Buffer.from(`"\n${JSON.stringify(stop)}\n`);
    }
    expect(told(await readAll(['-'], { stdin: Readable.from(long()) }))).toEqual([
      'robot battery-low 1',
      'not-json 2',
      'controller motion-stop 3',
    ]);
  });

  test('lines that are arrays', async () => {
    expect(told(await read(lines([], [1, low], [2, stop])))).toEqual([
      'no-frame 1',
      'robot battery-low 2',
      'controller motion-stop 3',
    ]);
  });
});

describe('documents', () => {
  const frames = [plugged, low, stop, sung];

  test.each([
    ['in one line', JSON.stringify(frames), [1, 1, 1, 1]],
    ['over many lines', JSON.stringify(frames, undefined, 2), [2, 8, 14, 17]],
    ['one a line', `[\n${frames.map((frame) => JSON.stringify(frame)).join(',\n')}\n]\n`, [2, 3, 4, 5]],
    ['as texts', `\n[\n${frames.map((frame) => JSON.stringify(JSON.stringify(frame))).join('\n,\n')}]`, [3, 5, 7, 9]],
  ])('an array %s', async (_, content, places) => {
    const wanted = ['robot dock-plugged', 'robot battery-low', 'controller motion-stop', '? song-sung'];
    expect(told(await read(content))).toEqual(wanted.map((each, index) => `${each} ${places[index]}`));
  });

  test('an array that was cut off', async () => {
    const whole = `[\n${frames.map((frame) => JSON.stringify(frame)).join(',\n')}\n]\n`;
    const wanted = ['robot dock-plugged 2', 'robot battery-low 3', 'controller motion-stop 4'];
    expect(told(await read(whole.slice(0, -20)))).toEqual([...wanted, 'cut-off 5']);
    expect(told(await read(whole.slice(0, -2)))).toEqual([...wanted, '? song-sung 5', 'cut-off 6']);
  });

  test('an array that ceases to be JSON is read up to there', async () => {
    const content = `[\n${JSON.stringify(low)},\n"text",\n{ kind: oops },\n${JSON.stringify(stop)}]`;
    expect(told(await read(content))).toEqual(['robot battery-low 2', 'no-frame 3', 'cut-off 4']);
  });

  test('what stands behind an array is told', async () => {
    expect(told(await read(`${JSON.stringify([low])} \n\n`))).toEqual(['robot battery-low 1']);
    expect(told(await read(`${JSON.stringify([low], undefined, 1)}\n, {}`))).toEqual([
      'robot battery-low 2',
      'cut-off 2',
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
    ['in one line', undefined, [1, 1, 1, 1, 1, 1]],
    ['indented', 2, [71, 77, 83, 95, 101, 107]],
  ])('a HAR file %s', async (_, indent, places) => {
    const content = JSON.stringify(har, undefined, indent);
    const recorded = await read(content);
    for (const { line, value } of indent === undefined ? [] : framesIn(recorded)) {
      const [brace, , , , data] = content.split('\n').slice(line - 1);
      expect([brace!.trim(), data!.trim()]).toEqual(['{', `"data": ${JSON.stringify(JSON.stringify(value))}`]);
    }
    const wanted = [
      'robot song-sung',
      'robot dock-plugged',
      'robot battery-low',
      'controller motion-stop',
      'controller song-ask',
      'no-frame',
    ];
    expect(told(recorded)).toEqual(wanted.map((each, index) => `${each} ${places[index]}`));
    const numbers = recorded.flatMap((each) => ('session' in each ? [`${each.kind} ${each.session.number}`] : []));
    expect(numbers).toEqual([...Array<string>(5).fill('frame 1'), 'end 1']);
    expect(framesIn(recorded).map(({ time }) => time)).toEqual(Array(5).fill(1767225600500));
  });

  test('WebSockets of a HAR file are sessions', async () => {
    const two = { log: { version: '1.2', entries: [har.log.entries[2], har.log.entries[1], har.log.entries[2]] } };
    const frames = framesIn(await read(JSON.stringify(two)));
    expect(frames.map(({ session }) => session.number)).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
  });

  test('a HAR file that was cut off', async () => {
    expect(told(await read(JSON.stringify(har).slice(0, -150)))).toEqual([
      'robot song-sung 1',
      'robot dock-plugged 1',
      'robot battery-low 1',
      'controller motion-stop 1',
      'controller song-ask 1',
      'no-frame 1',
      'cut-off 1',
    ]);
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
  const TAGS = values.map(({ kind }) => kind);
  const contents = { lines: lines(...values), array: JSON.stringify(values, undefined, 1) };

  test.each(Object.entries(contents))('%s in pieces of any size, from standard input', async (_, content) => {
    const bytes = Buffer.from(content);
    const whole = told(await read(content));
    for (const size of [1, 2, 3, 7, 100, 4097]) {
      const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (__, index) =>
        bytes.subarray(index * size, (index + 1) * size),
      );
      const recorded = await readAll(['-'], { stdin: Readable.from(pieces, { objectMode: true }) });
      expect(told(recorded)).toEqual(whole);
      expect(framesIn(recorded).map(({ value, file }) => [value, file])).toEqual(
        values.map((value) => [value, 'stdin']),
      );
    }
  });

  test('a file of many chunks', async () => {
    const recorded = await read(contents.lines.repeat(400));
    expect(framesIn(recorded).map(({ line, tag }) => `${line} ${tag}`)).toEqual(
      Array.from({ length: 2400 }, (_, index) => `${index + 1} ${TAGS[index % TAGS.length]}`),
    );
  });

  test('gzip', async () => {
    expect(framesIn(await read(gzipSync(contents.lines))).map(({ tag }) => tag)).toEqual(TAGS);
  });

  test('progress ends where the file ends', async () => {
    const steps: ReadingProgress[] = [];
    const content = contents.lines.repeat(200);
    await read(content, { onProgress: (progress) => steps.push(progress) });
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
  async function failure(content: string | Buffer, options?: RecordingOptions): Promise<string> {
    const error = await read(content, options).then(
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
    await expect(readAll([path.join(folder, 'none')])).rejects.toThrow(/none: there is no such file$/);
    await expect(readAll([folder])).rejects.toThrow(/it is a folder$/);
    await expect(readAll([])).rejects.toThrow('no file of recorded traffic was named');
  });

  test('one bad file among good ones', async () => {
    const folder = temporaryFolder();
    writeFileSync(path.join(folder, 'good'), lines(low));
    writeFileSync(path.join(folder, 'bad'), '');
    const [none, bad, good] = ['none', 'bad', 'good'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ];
    const recorded = await readAll([none, bad, good]);
    const shown = path.relative(process.cwd(), folder).split(path.sep).join('/');
    expect(
      recorded.map((each) => (each.kind === 'unreadable' ? each.why.replaceAll(shown, 'FOLDER') : each.kind)),
    ).toEqual([
      'cannot read FOLDER/none: there is no such file',
      'FOLDER/bad is empty: it is no recording of floor',
      'frame',
      'end',
    ]);
    await expect(readAll([none, bad])).rejects.toThrow(/none: there is no such file$/);
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
    for (const tag of [
      'a.b_c-d1',
      'MESSAGE_CREATE',
      'ConversationText',
      'textDocument/didOpen',
      '$/progress',
      'm:room',
    ]) {
      expect(shownTag(tag)).toBe(tag);
    }
    for (const text of ['Hi there', 'x'.repeat(81), 'event_71SIYb5kIuxeDtikYyk43X', '我叫李雷', '$/', '']) {
      expect(shownTag(text)).toBe('(not shown)');
    }
  });
});
