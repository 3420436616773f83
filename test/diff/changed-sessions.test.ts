/** `realtime-events diff` of what is said of sessions: things, what events do to them, which figures sum them up. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents, root } from '../support/cli.js';
import { copyFolder, temporaryFolder, writeFolder } from '../support/folders.js';

const kitchen = path.join(root, 'test/check/kitchen');
const [SURFACE, COOK] = ['kitchen/surface.yaml', 'kitchen/cook/events.yaml'];

/** What the report says, without its first words, where the kitchen's catalogue says something else. */
async function told(file: string, was: string, now: string): Promise<string[]> {
  const folder = temporaryFolder();
  copyFolder(kitchen, folder);
  const text = readFileSync(path.join(kitchen, file), 'utf8');
  expect(text).toContain(was);
  writeFolder(folder, { [file]: text.replace(was, now) });
  const { stdout } = await realtimeEvents('diff', kitchen, folder);
  const lines = stdout.split('\n').filter((line) => line !== '' && !line.startsWith('kitchen:'));
  return lines.map((line) => line.replace(/^ .*?yaml:\d+:\d+ /, ''));
}

test('a thing that goes by another name in trackers', async () => {
  expect(await told(SURFACE, 'list: dishes', 'list: plates')).toEqual([
    'thing dish is another thing: a Dish, named by dish_id or dish.id, ends by state, whole if served, listed as plates, and was a Dish, named by dish_id or dish.id, ends by state, whole if served, listed as dishes',
    'major: 1 breaking, 0 warning, 0 safe (1.0.0 → 2.0.0)',
  ]);
});

test('a thing more', async () => {
  const more = '      guests: { doc: Who is there., type: Note }\n';
  expect(await told(SURFACE, '      note:\n', `${more}      note:\n`)).toEqual([
    'thing-added guests is a new thing of sessions: a Note',
    'minor: 0 breaking, 1 warning, 0 safe (1.0.0 → 1.1.0)',
  ]);
});

test('an event that does something else', async () => {
  expect(await told(COOK, 'from: note, after: after_id', 'from: note, early: At night.')).toEqual([
    'effect note-added does to its session: begins note, from note, answers note-add, early, and did: begins note, from note, placed after after_id, answers note-add',
    'minor: 0 breaking, 1 warning, 0 safe (1.0.0 → 1.1.0)',
  ]);
});

test('figures that are taken from elsewhere', async () => {
  const others =
    'turns are note where by is guest, spoken in call, answers are dish, with tokens total at bill.cents and food at bill.food and drink at bill.drink';
  expect(await told(SURFACE, 'refusal: why', 'refusal: cause_id')).toEqual([
    `summary kitchen sums sessions up in other figures: ${others}, refusals say why at cause_id, and did in: ${others}, refusals say why at why`,
    'minor: 0 breaking, 0 warning, 1 safe (1.0.0 → 1.1.0)',
  ]);
});
