/** `realtime-events check`: recorded sessions of a kitchen, which is no API of OpenAI's. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { checkRecordings, checkReport, isFaulty } from '../../generator/check/index.js';
import { printReport } from '../../generator/report/index.js';
import { realtimeEvents, root, type Outcome } from '../support/cli.js';
import { temporaryFolder, writeFolder } from '../support/folders.js';
import {
  EVENING,
  SECRET,
  begun,
  callBegun,
  callEnded,
  check,
  dishAsk,
  dishBegun,
  dishDone,
  dishSung,
  model,
  noteAdd,
  noteAdded,
  play,
  spec,
  text,
  told,
  type Frame,
} from './recorded.js';

describe('a session in order', () => {
  test('is told in figures', async () => {
    const result = await check(EVENING);
    expect(text(result)).toBe(`session 1: stdin, lines 1 to 17 (kitchen)
  stdin:13:1 refused trouble (no_soup) answers dish-ask of line 12
  17 frames in 1 min 5 s, 2 turns, 2 dishes (1 burnt, 1 served), first sound after 3070 ms (median of 2, 640 ms to 5500 ms), 1 interruption, 1,400 tokens (1,000 food, 400 drink), 1 error

0 violations of the order, 0 deviating frames in 1 session
`);
    expect(isFaulty(result)).toBe(false);
  });

  test('counts outcomes by whatever a kitchen calls them', async () => {
    const ends = ['constructor', 'served', 'constructor', 'toString'].map((state, index) =>
      dishDone(`d${index}`, state),
    );
    const { sessions } = await check(play(begun, ...ends));
    expect(sessions[0]!.figures!.answers!.outcomes).toEqual({ constructor: 2, served: 1, toString: 1 });
  });

  test('without times has no waiting times', async () => {
    const { sessions } = await check(EVENING.map(({ frame }) => frame));
    expect(sessions[0]).toMatchObject({ duration: undefined, figures: { turns: 2, firstSound: undefined } });
  });

  test('what is asked without a turn is waited for, too', async () => {
    const frames = play(begun, dishAsk, { ...dishBegun('d1'), at: 1500 }, { ...dishSung('d1'), at: 1800 });
    const { sessions } = await check(frames);
    expect(sessions[0]!.figures!.firstSound).toEqual({ count: 1, median: 800, least: 800, most: 800 });
  });
});

describe('what breaks the order', () => {
  test('is told with the line, and what was expected', async () => {
    const result = await check(
      play(begun, dishSung('d1'), dishDone('d2'), dishBegun('d3'), dishBegun('d3'), dishDone('d3'), dishSung('d3')),
    );
    expect(told(result)).toEqual([
      '2 not-begun dish-sung: dish not begun; expected dish-begun first',
      '3 not-begun dish-done: dish not begun; expected dish-begun first',
      '5 begun-twice dish-begun: dish begun twice; expected it once',
      '7 ended-already dish-sung: dish ended already; expected it before that',
    ]);
    expect(isFaulty(result)).toBe(true);
  });

  test('a request without an answer is a warning at its line: the recording may end too early', async () => {
    const result = await check(play(begun, noteAdd, dishAsk, noteAdded('n1'), callBegun('n2')));
    expect(result.sessions[0]!.findings).toEqual([
      { rule: 'unanswered', level: 'warning', line: 3, message: 'dish-ask: request unanswered; expected dish-begun' },
    ]);
    expect([isFaulty(result), result.sessions[0]!.violations, result.sessions[0]!.unanswered]).toEqual([false, 0, 1]);
  });

  test('requests without ids that have no answer stand at their own lines: the oldest was answered', async () => {
    const ask = { frame: { kind: 'dish-ask', wish: SECRET } };
    const [first, answer] = play(begun, dishBegun('d1'));
    const result = await check([first, ask, ask, answer, ask]);
    expect(told(result)).toEqual([
      '3 unanswered dish-ask: request unanswered; expected dish-begun',
      '5 unanswered dish-ask: request unanswered; expected dish-begun',
    ]);
  });

  test('an event on another transport', async () => {
    const frames = play(begun, dishAsk, dishBegun('d1'));
    expect(told(await check(frames, { transport: 'hatch' }))).toEqual([]);
    expect(told(await check(frames, { transport: 'tube' }))).toEqual([
      '2 transport dish-ask: tube transport; expected it over hatch only',
    ]);
  });

  test('a recording that begins in the middle takes what it does not know for granted', async () => {
    const result = await check(play(dishSung('d1'), dishDone('d1'), dishDone('d1')));
    expect(told(result)).toEqual(['3 ended-already dish-done: dish ended already; expected it before that']);
    expect(text(result)).toContain('  note the recording is not whole: what is missing is taken for granted\n');
  });

  test('of a recording that lacks frames only what cannot have come is told', async () => {
    const frames = play(begun, dishSung('d1'), dishDone('d1'), noteAdded('n2', 'n1'), dishDone('d1'));
    expect(told(await check(frames))).toEqual([
      '2 not-begun dish-sung: dish not begun; expected dish-begun first',
      '3 not-begun dish-done: dish not begun; expected dish-begun first',
      '4 misplaced note-added: note misplaced; expected a place behind one that is there',
      '5 ended-already dish-done: dish ended already; expected it before that',
    ]);
    const lenient = await check(frames, { partial: true });
    expect(told(lenient)).toEqual(['5 ended-already dish-done: dish ended already; expected it before that']);
    expect(text(lenient)).toContain('  note the recording is not whole: what is missing is taken for granted\n');
  });

  test('each session of a file is judged by itself', async () => {
    const one = [begun, dishBegun('d1'), dishDone('d1')];
    const result = await check(play(...one, ...one, dishDone('d1')));
    expect(result.sessions.map(({ number, lines, violations }) => [number, lines, violations])).toEqual([
      [1, [1, 3], 0],
      [2, [4, 7], 1],
    ]);
    expect(told(result)).toEqual(['7 ended-already dish-done: dish ended already; expected it before that']);
  });

  test('connections side by side are sessions of their own', async () => {
    const one = play(begun, dishBegun('d1'), dishDone('d1'));
    const both = one.flatMap((each) => ['a', 'b'].map((call) => ({ call, ...each })));
    const result = await check(both);
    expect(result.sessions.map(({ lines, frames }) => [lines, frames])).toEqual([
      [[1, 5], 3],
      [[2, 6], 3],
    ]);
    expect(told(result)).toEqual([]);
  });
});

describe('a recording with a hole in it', () => {
  /** What was left out: the call and the note of the first turn, and the beginning of what answers it. */
  const excerpt = [...EVENING.slice(0, 1), ...EVENING.slice(5)];

  const late = (...frames: readonly Frame[]): object[] =>
    play(...frames).map(({ ts, frame }, index) => ({ ts: ts + 66_000, frame: { ...frame, id: `late-${index}` } }));

  test('gets one finding for all that it lacks, which comes first', async () => {
    const result = await check([...excerpt, ...late(dishSung('d9'), dishDone('d2'), noteAdd)]);
    expect(text(result)).toBe(`session 1: stdin, lines 1 to 16 (kitchen)
  stdin:2:1 missing 5 of the 6 violations are as if frames were missing from the recording, the first of them before this line
    4 times     dish not begun; expected dish-begun first: lines 2 to 3, 5 and 14
    once        note misplaced; expected a place behind one that is there: line 7
    hint: if it is an excerpt, \`--partial\` judges what is there; if it is whole, their sender left them out
  stdin:9:1 refused trouble (no_soup) answers dish-ask of line 8
  stdin:15:1 ended-already dish-done: dish ended already; expected it before that
  stdin:16:1 unanswered note-add: request unanswered; expected note-added
  16 frames in 1 min 8 s, 1 turn, 2 dishes (1 burnt, 1 served), first sound after 5500 ms, 1,400 tokens (1,000 food, 400 drink), 1 error

6 violations of the order (5 as if frames were missing), 0 deviating frames in 1 session
`);
    expect(isFaulty(result)).toBe(true);
  });

  test('tells all of it to machines', async () => {
    const result = await check(excerpt);
    expect(checkReport(result).data()).toMatchObject({
      details: [
        {
          violations: 4,
          missing: {
            count: 4,
            kinds: [
              { count: 3, lines: [2, 3, 5] },
              { count: 1, lines: [7] },
            ],
          },
          findings: [2, 3, 5, 7].map((line) => ({ line, missing: true })),
        },
      ],
    });
    expect(printReport(checkReport(result), 'github', { colour: false }).split('\n')[0]).toBe(
      '::error file=stdin,line=2,col=1,title=missing::all 4 violations are as if frames were missing from the recording, the first of them before this line%0A' +
        '3 times: dish not begun; expected dish-begun first: lines 2 to 3 and 5%0A' +
        'once: note misplaced; expected a place behind one that is there: line 7%0A' +
        'if it is an excerpt, `--partial` judges what is there; if it is whole, their sender left them out',
    );
  });

  test('names lines without end not at all', async () => {
    const result = await check(
      play(begun, ...Array.from({ length: 300 }, () => [dishSung('d1'), noteAdded('n1')]).flat()),
    );
    expect(text(result)).toMatch(/300 times +dish not begun; [^\n]*: lines 2, 4, 6, .* 200 and 200 more\n/);
  });

  test('is judged as `--partial` does but for what it lacks, whatever that is', async () => {
    const recording = fc.subarray(EVENING.slice(1)).map((frames) => [EVENING[0], ...frames]);
    await fc.assert(
      fc.asyncProperty(recording, async (frames) => {
        const [[strict], [lenient]] = [
          (await check(frames)).sessions,
          (await check(frames, { partial: true })).sessions,
        ];
        expect(strict!.findings.filter(({ missing }) => !missing)).toEqual(lenient!.findings);
        expect(lenient!.missing).toEqual({ count: 0, kinds: [] });
      }),
      { numRuns: 50 },
    );
  });
});

describe('what comes twice', () => {
  test('is counted once', async () => {
    const twice = [...EVENING, EVENING.at(-1)!];
    const [once, again] = [await check(EVENING), await check(twice)];
    expect(again.sessions[0]!.figures).toEqual(once.sessions[0]!.figures);
    expect(once.sessions[0]!.figures!.tokensByEvent).toEqual({
      'dish-done': { 'dish.bill.cents': 1400, 'dish.bill.food': 1000, 'dish.bill.drink': 400 },
    });
    expect(told(again)).toEqual(['18 repeated dish-done: event repeated; expected an id of its own']);
  });
});

describe('what the catalogue explains', () => {
  const frames = play(begun, callEnded('n1'), callEnded('n1'), callBegun('n1'), dishSung('d1'));

  test('is no fault, and counted', async () => {
    const result = await check(frames.slice(0, 3));
    expect(isFaulty(result)).toBe(false);
    expect(text(result)).toBe(`session 1: stdin, lines 1 to 3 (kitchen)
  note the catalogue explains 2 findings more: --explained lists them
  3 frames in 2000 ms, 0 turns, 0 dishes

0 violations of the order (and 2 explained), 0 deviating frames in 1 session
`);
  });

  test('is listed with its reason where that is asked for', async () => {
    const report = checkReport(await check(frames), { explained: true });
    expect(printReport(report, 'text', { colour: false })).toBe(`session 1: stdin, lines 1 to 5 (kitchen)
  stdin:2:1 not-begun call-ended: call not begun; expected call-begun first
    because     A cook who has just come in has not heard it begin.
  stdin:3:1 ended-already call-ended: call ended already; expected it before that
    because     Echoes in the old kitchen.
  stdin:4:1 begun-twice call-begun: call begun twice; expected it once
  stdin:5:1 not-begun dish-sung: dish not begun; expected dish-begun first
  note 1 violation may be due to frames missing from the recording: if it is an excerpt, \`--partial\` judges what is there
  5 frames in 4000 ms, 0 turns, 0 dishes

2 violations of the order (and 2 explained), 0 deviating frames in 1 session
`);
  });

  test('is a notice on GitHub with its reason, where that is asked for', async () => {
    const result = await check(frames.slice(0, 2));
    const lines = (explained: boolean): string[] =>
      printReport(checkReport(result, { explained }), 'github', { colour: false }).trimEnd().split('\n');
    expect(lines(true)).toEqual([
      '::notice title=check::0 violations of the order (and 1 explained), 0 deviating frames in 1 session',
      '::notice file=stdin,line=1,col=1,title=session 1%3A stdin%2C lines 1 to 2 (kitchen)::2 frames in 1000 ms, 0 turns, 0 dishes',
      '::notice file=stdin,line=2,col=1,title=not-begun::call-ended: call not begun; expected call-begun first%0Abecause: A cook who has just come in has not heard it begin.',
    ]);
    expect(lines(false)).toHaveLength(2);
  });

  test('is counted in JSON, or listed', async () => {
    const result = await check(frames.slice(0, 2));
    const reasons = ['A cook who has just come in has not heard it begin.'];
    const found = { rule: 'not-begun', line: 2, message: 'call-ended: call not begun; expected call-begun first' };
    expect(checkReport(result).data()).toMatchObject({ violations: 0, explained: 1, details: [{ explained: 1 }] });
    expect(checkReport(result, { explained: true }).data()).toMatchObject({
      details: [{ findings: [], more: 0, explained: { count: 1, first: [{ ...found, reasons }] } }],
    });
  });

  test('may be said at the top of a file, or at a direction', async () => {
    const [surface] = model.surfaces;
    const [cook, ...others] = surface!.directions;
    const { place } = cook!.events[0]!;
    const departure = { rule: 'not-begun', subject: 'dish', witness: 'traffic', why: 'Pots have no lids.', place };
    const violations = async (more: object): Promise<(number | undefined)[]> => {
      const stdin = Readable.from(play(begun, dishSung('d1')).map((each) => JSON.stringify(each) + '\n'));
      const { sessions } = await checkRecordings(['-'], { ...model, surfaces: [{ ...surface!, ...more }] }, { stdin });
      return sessions.flatMap((each) => [each.violations, each.explained.count]);
    };
    expect(await violations({})).toEqual([1, 0]);
    expect(await violations({ files: [{ file: place.file, departures: [departure] }] })).toEqual([0, 1]);
    expect(await violations({ directions: [{ ...cook!, departures: [departure] }, ...others] })).toEqual([0, 1]);
    const forDocuments = { ...departure, witness: 'openapi' };
    expect(await violations({ directions: [{ ...cook!, departures: [forDocuments] }, ...others] })).toEqual([1, 0]);
    const ofNotes = { ...departure, subject: 'note' };
    expect(await violations({ directions: [{ ...cook!, departures: [ofNotes] }, ...others] })).toEqual([1, 0]);
  });
});

describe('what deviates', () => {
  test('is told as the package explains it', async () => {
    const result = await check(
      play(
        begun,
        { kind: 'note-added', note: { id: 'n1', by: 'nobody', text: null } },
        { kind: 'dish-begun', dish: { id: 'd1', state: 'begun', bill: { cents: 'much', food: 1.5 } } },
      ),
    );
    expect(told(result)).toEqual([
      '2 deviating note-added: /after_id is missing, expected string | null; /note/by is another string, expected "guest" | "cook"; /note/text is null, expected string',
      '3 deviating dish-begun: /dish/bill/cents is string, expected integer; /dish/bill/food is number, expected integer; /dish/bill/drink is missing, expected integer',
    ]);
    expect(isFaulty(result)).toBe(true);
  });

  test('more than three issues are counted', async () => {
    expect(told(await check(play(begun, { kind: 'trouble', id: 5 })))).toEqual([
      '2 deviating trouble: /id is number, expected string; /cause_id is missing, expected string | null; /why is missing, expected string; and 1 more',
    ]);
  });

  test('alike findings are told ten times, the rest counted', async () => {
    const result = await check(play(begun, ...Array.from({ length: 30 }, () => ({ kind: 'note-add' }))));
    expect(told(result)).toHaveLength(20);
    expect(result.sessions[0]).toMatchObject({ deviating: 30, unanswered: 30, more: 40 });
    expect(text(result)).toContain('  note and 40 findings more, most of them like these\n');
  });

  test('events that nobody knows are told, and are no fault', async () => {
    const result = await check(play(begun, { kind: 'soup-spilt' }, { kind: 'soup-spilt' }, { kind: SECRET }));
    expect(text(result)).toContain('  note unknown to the catalogue: soup-spilt (2), (not shown) (1)\n');
    expect(isFaulty(result)).toBe(false);
  });
});

describe('what is no frame', () => {
  test('is told with its line', async () => {
    const [first, second] = play(begun, dishBegun('d1'));
    const result = await check([first, 'no JSON\n', '{"a":1}\n', second]);
    expect(text(result)).toContain(`what is no frame
  stdin:2:1 not-json no JSON
  stdin:3:1 no-frame JSON without a frame
`);
    expect(isFaulty(result)).toBe(false);
  });

  test('a document that was cut off is a fault', async () => {
    const result = await check([JSON.stringify(play(begun, dishBegun('d1'))).slice(0, -5)]);
    expect(text(result)).toContain('stdin:1:1 cut-off from here on the document is no JSON: the rest was not read\n');
    expect(isFaulty(result)).toBe(true);
  });
});

describe('the surface', () => {
  const realtime = readWholeCatalogue(path.join(root, 'spec')).model;
  const SESSION = (example('translation/examples/server/session.created') as { session: object }).session;

  function example(name: string): unknown {
    return JSON.parse(readFileSync(path.join(root, 'spec', `${name}.json`), 'utf8'));
  }

  async function surfaceOf(...names: readonly string[]): Promise<string[]> {
    const stdin = Readable.from(names.map((name) => `${JSON.stringify(example(name))}\n`));
    const { sessions } = await checkRecordings(['-'], realtime, { stdin });
    return sessions.map(({ surface, deviating }) => `${surface} ${deviating}`);
  }

  test('is the one that the frames fit', async () => {
    expect(
      await surfaceOf(
        'realtime/examples/server/session.created',
        'translation/examples/server/session.created',
        'translation/examples/server/session.output_transcript.delta',
        'beta/examples/server/session.created',
        'live/examples/server/session.started',
        // Inside it is an event that Realtime sessions have, too.
        'live/examples/server/response.event@function-call',
      ),
    ).toEqual(['realtime 0', 'translation 0', 'beta 0', 'live 0']);
  });

  test('in which nobody takes turns has a first sound all the same', async () => {
    const sent = [
      [0, 'server', { type: 'session.created', event_id: 'event_1', session: SESSION }],
      [400, 'client', { type: 'session.input_audio_buffer.append', audio: 'AAAA' }],
      [600, 'client', { type: 'session.input_audio_buffer.append', audio: 'AAAA' }],
      [1650, 'server', { type: 'session.output_audio.delta', event_id: 'event_2', delta: 'AAAA' }],
      [1700, 'server', { type: 'session.output_audio.delta', event_id: 'event_3', delta: 'AAAA' }],
    ] as const;
    const lines = sent.map(([ms, direction, event]) => `${JSON.stringify({ ms, direction, event })}\n`);
    const { sessions } = await checkRecordings(['-'], realtime, { stdin: Readable.from(lines) });
    expect(sessions).toMatchObject([
      { surface: 'translation', figures: { firstSound: { count: 1, median: 1250, least: 1250, most: 1250 } } },
    ]);
  });

  test('of which nothing is known but its events is not judged by order', async () => {
    const { session, ...surface } = model.surfaces[0]!;
    expect(session).toBeDefined();
    const stdin = Readable.from([JSON.stringify(dishDone('d1'))]);
    const result = await checkRecordings(['-'], { ...model, surfaces: [surface] }, { stdin });
    expect(text(result)).toBe(`session 1: stdin, lines 1 to 1 (kitchen)
  stdin:1:1 deviating dish-done: /id is missing, expected string
  note the catalogue does not say in which order events of kitchen come: their order was not judged
  1 frame

0 violations of the order, 1 deviating frame in 1 session
`);
  });
});

describe('the command', () => {
  function run(args: readonly string[], files: Readonly<Record<string, string>>): Promise<Outcome> {
    const folder = temporaryFolder();
    writeFolder(folder, files);
    const named = args.map((arg) => (arg in files ? path.join(folder, arg) : arg));
    return realtimeEvents('check', '--spec', spec, ...named).then((outcome) => {
      const shown = (written: string): string => written.replaceAll(path.relative(process.cwd(), folder), 'HERE');
      return { ...outcome, stdout: shown(outcome.stdout), stderr: shown(outcome.stderr) };
    });
  }

  const good = play(begun, dishBegun('d1'), dishDone('d1'));
  const lines = (frames: readonly object[]): string => frames.map((each) => `${JSON.stringify(each)}\n`).join('');
  const bad = lines(play(begun, dishSung('d|1\n'), { kind: 'note-add' }));

  test('ends with 0 where all is well, with 1 where something is not', async () => {
    expect(await run(['a.jsonl'], { 'a.jsonl': lines(good) })).toEqual({
      code: 0,
      stdout: `session 1: HERE/a.jsonl, lines 1 to 3 (kitchen)
  3 frames in 2000 ms, 0 turns, 1 dish (1 served), 700 tokens (500 food, 200 drink)

0 violations of the order, 0 deviating frames in 1 session
`,
      stderr: '',
    });
    expect((await run(['a.jsonl'], { 'a.jsonl': bad })).code).toBe(1);
  });

  test.each([
    ['no such file', ['none'], {}, 'cannot read none: there is no such file'],
    ['no frame', ['a'], { a: 'Hello' }, 'no frame was found in HERE/a: 1 text without JSON (the first on line 1)'],
    [
      'no such surface',
      ['a', '--surface', 'kitchn'],
      { a: '' },
      'there is no surface `kitchn`; did you mean `kitchen`?',
    ],
    [
      'no such transport',
      ['a', '--transport', 'pipe'],
      { a: '' },
      'there is no transport `pipe`; there are: hatch, tube',
    ],
  ])('ends with 2: %s', async (_, args, files, message) => {
    expect(await run(args, files)).toEqual({ code: 2, stdout: '', stderr: `realtime-events: ${message}\n` });
  });

  test('reads arrays, HAR files and gzip alike', async () => {
    const frames = good.map(({ frame }) => JSON.stringify(frame));
    const messages = frames.map((data) => ({ type: 'receive', time: 1767225600, opcode: 1, data }));
    const har = { log: { version: '1.2', entries: [{ _webSocketMessages: messages }] } };
    const folder = temporaryFolder();
    const file = path.join(folder, 'packed');
    for (const content of [JSON.stringify(good), JSON.stringify(har), gzipSync(lines(good))]) {
      writeFolder(folder, { packed: content as string });
      const { sessions } = await checkRecordings([file], model);
      expect(sessions.map((each) => [each.frames, each.violations, each.figures!.answers!.count])).toEqual([[3, 0, 1]]);
    }
  });

  test('prints JSON', async () => {
    const { stdout } = await run(['--format', 'json', 'a.jsonl'], { 'a.jsonl': bad });
    expect(JSON.parse(stdout)).toEqual({
      sessions: 1,
      violations: 1,
      deviating: 1,
      explained: 0,
      missing: 1,
      details: [
        {
          session: 1,
          file: 'HERE/a.jsonl',
          line: 1,
          lastLine: 3,
          surface: 'kitchen',
          partial: false,
          frames: 3,
          duration: 2000,
          violations: 1,
          deviating: 1,
          unanswered: 1,
          findings: [
            {
              rule: 'not-begun',
              level: 'error',
              line: 2,
              message: 'dish-sung: dish not begun; expected dish-begun first',
              missing: true,
            },
            { rule: 'deviating', level: 'error', line: 3, message: 'note-add: /text is missing, expected string' },
            {
              rule: 'unanswered',
              level: 'warning',
              line: 3,
              message: 'note-add: request unanswered; expected note-added',
            },
          ],
          more: 0,
          missing: {
            count: 1,
            kinds: [{ what: 'dish not begun; expected dish-begun first', count: 1, lines: [2] }],
          },
          unknown: {},
          explained: 0,
          figures: {
            turns: 0,
            answers: { names: ['dish', 'dishes'], count: 0, outcomes: {} },
            interruptions: 0,
            tokens: {},
            tokensByEvent: {},
            refused: 0,
          },
          refusals: [],
        },
      ],
      leftovers: [],
      unreadable: [],
    });
  });

  test('judges what can be read, and tells what cannot', async () => {
    const outcome = await run(['a.jsonl', 'b.jsonl', 'c.jsonl'], { 'a.jsonl': lines(good), 'b.jsonl': '' });
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toMatch(/\(kitchen\)\n[^]*\n\nwhat is no frame\n/);
    expect(outcome.stdout.match(/^.* unreadable .*$/gm)).toEqual([
      '  HERE/b.jsonl unreadable HERE/b.jsonl is empty: it is no recording of kitchen',
      '  c.jsonl unreadable cannot read c.jsonl: there is no such file',
    ]);
  });

  test('annotates for GitHub', async () => {
    expect((await run(['--format', 'github', 'a.jsonl'], { 'a.jsonl': bad })).stdout).toBe(
      `::error file=HERE/a.jsonl,line=2,col=1,title=not-begun::dish-sung: dish not begun; expected dish-begun first
::error file=HERE/a.jsonl,line=3,col=1,title=deviating::note-add: /text is missing, expected string
::warning file=HERE/a.jsonl,line=3,col=1,title=unanswered::note-add: request unanswered; expected note-added
::notice title=check::1 violation of the order, 1 deviating frame in 1 session
::notice file=HERE/a.jsonl,line=1,col=1,title=session 1%3A HERE/a.jsonl%2C lines 1 to 3 (kitchen)::3 frames in 2000 ms, 0 turns, 0 dishes%0A1 violation may be due to frames missing from the recording: if it is an excerpt, \`--partial\` judges what is there
`,
    );
  });

  test('annotates what was refused, and what a session comes to', async () => {
    const [, session, refusal] = (
      await run(['--format', 'github', 'a.jsonl'], { 'a.jsonl': lines(EVENING) })
    ).stdout.split('\n');
    expect([session, refusal]).toEqual([
      '::notice file=HERE/a.jsonl,line=1,col=1,title=session 1%3A HERE/a.jsonl%2C lines 1 to 17 (kitchen)::17 frames in 1 min 5 s, 2 turns, 2 dishes (1 burnt, 1 served), first sound after 3070 ms (median of 2, 640 ms to 5500 ms), 1 interruption, 1,400 tokens (1,000 food, 400 drink), 1 error',
      '::notice file=HERE/a.jsonl,line=13,col=1,title=refused::trouble (no_soup) answers dish-ask of line 12',
    ]);
  });

  test('prints Markdown', async () => {
    expect((await run(['--format', 'markdown', 'a.jsonl'], { 'a.jsonl': bad })).stdout).toBe(
      `**1 violation of the order, 1 deviating frame in 1 session**

### session 1: HERE/a.jsonl, lines 1 to 3 (kitchen)

3 frames in 2000 ms, 0 turns, 0 dishes.

- **\`not-begun\`** dish-sung: dish not begun; expected dish-begun first, \`HERE/a.jsonl:2\`
- **\`deviating\`** note-add: /text is missing, expected string, \`HERE/a.jsonl:3\`
- **\`unanswered\`** note-add: request unanswered; expected note-added, \`HERE/a.jsonl:3\`

#### Notes

- 1 violation may be due to frames missing from the recording: if it is an excerpt, \`--partial\` judges what is there
`,
    );
  });

  test.each(['text', 'json', 'github', 'markdown'])('says nothing that anybody said, in %s', async (format) => {
    const hostile = [
      { kind: 'dish-done', dish: { id: SECRET, state: SECRET, bill: { [SECRET]: 1 } } },
      { kind: 'trouble', cause_id: SECRET, why: SECRET, remark: SECRET },
      { kind: SECRET },
      { kind: 'dish-begun', dish: SECRET, [SECRET]: [SECRET] },
      { kind: 'note-added', after_id: SECRET, note: { id: '__proto__', by: SECRET, text: { toString: SECRET } } },
    ];
    const files = { 'a.jsonl': lines([...EVENING, ...hostile]) };
    const { code, stdout, stderr } = await run(['--format', format, 'a.jsonl'], files);
    expect(code).toBe(1);
    for (const word of ['Meet', 'Miller', '14:30']) expect(stdout + stderr).not.toContain(word);
  });
});
