/** What `realtime-events show` says of an event's place in a session. */
import { expect, it } from 'vitest';
import { realtimeEvents, root } from '../support/cli.js';

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
