/** Recordings of several surfaces, of what was refused, and of nothing: what `drift --traffic` makes of them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents, root, type Outcome } from '../support/cli.js';
import { temporaryFolder, writeFolder } from '../support/folders.js';

type Frame = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const spec = path.join(root, 'spec');

function example(surface: string, direction: string, tag: string): Frame {
  return JSON.parse(readFileSync(path.join(spec, surface, 'examples', direction, `${tag}.json`), 'utf8')) as Frame;
}

function lines(frames: readonly object[]): string {
  return frames.map((frame) => `${JSON.stringify(frame)}\n`).join('');
}

/** Runs `drift --traffic` on files, whose folder it takes out of what it prints, as it does lines of the catalogue. */
async function drift(files: Readonly<Record<string, readonly object[] | string>>, ...args: string[]): Promise<Outcome> {
  const folder = temporaryFolder();
  const texts = Object.entries(files).map(([name, frames]) => [
    name,
    typeof frames === 'string' ? frames : lines(frames),
  ]);
  writeFolder(folder, Object.fromEntries(texts) as Record<string, string>);
  const paths = Object.keys(files).map((name) => path.join(folder, name));
  const { code, stdout, stderr } = await realtimeEvents('drift', '--traffic', ...paths, ...args);
  const shown = path.relative(process.cwd(), folder).split(path.sep).join('/');
  const report = stdout.replaceAll(`${shown}/`, '').replace(/\.yaml:\d+:\d+ /g, '.yaml ');
  return { code, stdout: report, stderr: stderr.replaceAll(`${shown}/`, '') };
}

/** Reports, without the notes about what a short recording does not show. */
function withoutNeverSeen(report: string): string {
  return report.replace(/^ {2}note \w+: never seen .*\n/gm, '');
}

const interpreted = { ...example('translation', 'server', 'session.output_transcript.delta'), colour: 'red' };
const TRANSLATION = [
  example('translation', 'server', 'session.created'),
  interpreted,
  example('translation', 'client', 'session.close'),
];
const REALTIME = [example('realtime', 'server', 'session.created'), example('realtime', 'server', 'response.done')];

test('each session is compared with the surface that it speaks', async () => {
  const { code, stdout } = await drift({ 'day.jsonl': [...REALTIME, ...TRANSLATION] }, '--notes');
  expect(code).toBe(1);
  expect(withoutNeverSeen(stdout)).toBe(`traffic: day.jsonl (2 frames of realtime, 3 frames of translation)
  spec/translation/server/stream.yaml field-removed:colour session.output_transcript.delta: colour, in 1 frame, first at day.jsonl:4
    traffic     optional string
    catalogue   no such field
    follow it   colour: { type: string, optional: true, doc: TODO }
    explain it  departs: { field-removed:colour@traffic: TODO why }
  note 1 session speaks realtime, the first at day.jsonl:1
  note 1 session speaks translation, the first at day.jsonl:3
  1 unexplained difference, 0 explained

1 unexplained difference, 0 explained
`);
});

test('sessions side by side are sorted too; the first place is the first in the file', async () => {
  const on = (connection: string, frames: readonly Frame[]): object[] => frames.map((event) => ({ connection, event }));
  const [created, delta] = [TRANSLATION[0]!, interpreted];
  const long = Array.from({ length: 12 }, () => delta);
  const { stdout } = await drift({
    'day.jsonl': [
      ...on('a', [created]),
      ...on('r', REALTIME),
      ...on('a', [delta]),
      ...on('b', [created, ...long]),
      ...on('a', [delta]),
    ],
  });
  expect(stdout).toContain('(2 frames of realtime, 16 frames of translation)');
  expect(stdout).toContain('colour, in 14 frames, first at day.jsonl:4\n');
});

test('a new event of a translation session is advised into that surface', async () => {
  const frames: Frame[] = [...REALTIME, ...TRANSLATION, { type: 'session.paused' }];
  const sent = frames.map((event) => ({
    direction: event['type'] === 'session.close' ? 'client' : 'server',
    event,
  }));
  const { stdout } = await drift({ 'day.jsonl': sent });
  expect(stdout).toContain(
    'spec/translation/surface.yaml event-removed:session.paused session.paused, in 1 frame, first at day.jsonl:6\n',
  );
  expect(stdout).toContain(
    'follow it   realtime-events add session.paused --traffic day.jsonl --surface translation\n',
  );
});

test('of one surface, where one is asked for; the others are told', async () => {
  const day = { 'day.jsonl': [...REALTIME, ...TRANSLATION] };
  const { code, stdout } = await drift(day, '--surface', 'realtime', '--notes');
  expect(code).toBe(0);
  expect(withoutNeverSeen(stdout)).toBe(`traffic: day.jsonl (2 frames of realtime; left out: 3 frames of translation)
  note 1 session speaks realtime, the first at day.jsonl:1
  note 1 session speaks translation, the first at day.jsonl:3: left out
  0 unexplained differences, 0 explained

0 unexplained differences, 0 explained
`);
  expect(await drift({ 'day.jsonl': TRANSLATION }, '--surface', 'realtime')).toEqual({
    code: 2,
    stdout: '',
    stderr: 'realtime-events: no session in day.jsonl speaks `realtime`; there is 1 session of `translation`\n',
  });
});

test('what the server refused is marked, and proves nothing', async () => {
  const asked = (id: string, event: object): object => ({ ...event, event_id: id });
  const refusal = (id: string, cause: string | null): Frame => {
    const error = example('realtime', 'server', 'error');
    return { ...error, event_id: id, error: { ...error['error'], event_id: cause } };
  };
  const update = example('realtime', 'client', 'session.update');
  const strange = { ...update, session: { ...update['session'], colour: 'red' } };
  const { code, stdout } = await drift(
    {
      'day.jsonl': [
        REALTIME[0]!,
        asked('c1', strange),
        asked('c2', { type: 'session.paint' }),
        refusal('s1', 'c2'),
        refusal('s2', 'c1'),
        asked('c3', { ...update, session: { ...update['session'], size: 1 } }),
        refusal('s3', null),
        refusal('s4', 'c1'),
      ],
    },
    '--notes',
  );
  expect(code).toBe(1);
  expect(stdout.match(/^ {2}spec.*$/gm)).toEqual([
    expect.stringMatching(
      /field-removed:size session\.update: session\(realtime\)\.size, in 1 frame, first at day\.jsonl:6$/,
    ),
  ]);
  expect(stdout.match(/^ {2}note .*refused.*$/gm)).toEqual([
    '  note realtime: session.paint was refused, in 1 frame, first at day.jsonl:3: that proves nothing',
    '  note realtime: session.update was refused, in 1 frame, first at day.jsonl:2: that proves nothing',
  ]);
});

test('a recording of no use among others is a finding', async () => {
  const { code, stdout } = await drift({ 'a.jsonl': REALTIME, 'b.jsonl': '', 'c.jsonl': 'no JSON\n' });
  expect(code).toBe(1);
  expect(stdout.replace(/ realtime( or \w+)+\n/, ' ANY\n'))
    .toBe(`traffic: a.jsonl, b.jsonl, c.jsonl (2 frames of realtime)
  spec/package.yaml unreadable:b.jsonl b.jsonl
    traffic     b.jsonl is empty: it is no recording of ANY
    catalogue   not compared with it
    follow it   leave it out, or record it again: everything else was compared
    explain it  departs: { unreadable:b.jsonl@traffic: TODO why }
  spec/package.yaml unreadable:c.jsonl c.jsonl
    traffic     no frame was found in c.jsonl: 1 text without JSON (the first on line 1)
    catalogue   not compared with it
    follow it   leave it out, or record it again: everything else was compared
    explain it  departs: { unreadable:c.jsonl@traffic: TODO why }
  2 unexplained differences, 0 explained; --notes lists 2 notes

2 unexplained differences, 0 explained
`);
  expect(await drift({ 'b.jsonl': '', 'c.jsonl': 'no JSON\n' })).toMatchObject({ code: 2, stdout: '' });
});
