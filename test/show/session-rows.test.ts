/** What `realtime-events show` says of an event's place in a session. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { realtimeEvents, root } from '../support/cli.js';
import { copyFolder, temporaryFolder } from '../support/folders.js';

/** The lines of the section, without those around it. */
async function sessionOf(tag: string): Promise<string[]> {
  const { stdout } = await realtimeEvents('show', tag, '--spec', `${root}/test/golden/sessions/spec`);
  const [, section = ''] = stdout.split('\nSession\n');
  return section.split('\n\n')[0]!.trimEnd().split('\n');
}

it.each([
  [
    'order-taken',
    [
      '  begins order  from order; placed after behind; answers order-please',
      '  └             at most once for each order',
    ],
  ],
  [
    'note-grown',
    [
      '  appends line.note  from words',
      '  ├                  before line-picked, note-signed',
      '  └                  may come earlier: Some write before they pick.',
    ],
  ],
  ['fire', ['  interrupts order  while shift.alarmed']],
  ['order-please', ['  is answered by order-taken']],
  ['lunch', ['  may come at any time']],
  ['visitor', ['  its place in the order is not known: nothing is claimed']],
  ['belt-filmed', ['  appends film.frames  from frames; counted by camera; over radio']],
  ['refused', ['  refuses what was asked  from because.of']],
])('of %s', async (tag, lines) => {
  expect(await sessionOf(tag)).toEqual(lines);
});

it('lists which figures of a session are told, behind the events of the surface', async () => {
  const spec = path.join(temporaryFolder(), 'spec');
  copyFolder(`${root}/test/golden/sessions/spec`, spec);
  const surface = path.join(spec, 'orders/surface.yaml');
  const summary = `    summary:
      turn: { thing: order, where: { field: kind, value: export }, spoken: line }
      answer: { thing: order, tokens: { goods: lines, sheets: papers } }
      first_sound: { of: film, since: film }
      refusal: because.of
`;
  writeFileSync(surface, readFileSync(surface, 'utf8').replace('  directions:\n', `${summary}  directions:\n`));
  const { stdout } = await realtimeEvents('show', '--spec', spec);
  expect(stdout.split('\n\n')).toEqual([
    expect.stringMatching(/^orders, desk: 14 events\n/),
    expect.stringMatching(/^orders, picker: 2 events\n/),
    `orders: figures of a session
  turns are order where kind is export, spoken in line, answers are order, with tokens goods at lines and sheets at
  papers, first sound is that of film since film, refusals say why at because.of
`,
  ]);
  const asData = await realtimeEvents('show', '--spec', spec, '--format', 'json');
  expect(JSON.parse(asData.stdout)).toMatchObject({
    sessions: [
      { surface: 'orders', figures: stdout.split('figures of a session\n  ')[1]!.trim().replace('\n  ', ' ') },
    ],
  });
});
