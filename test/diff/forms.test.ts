/** `diff` of types that are read and written: one entry of the catalogue, judged for each of its uses. */
import path from 'node:path';
import { expect, test } from 'vitest';
import { readCatalogue, readWholeCatalogue } from '../../generator/catalogue/index.js';
import { judge } from '../../generator/diff/judge.js';
import { root } from '../support/cli.js';
import { readFolder, temporaryFolder, writeFolder } from '../support/folders.js';

const SPEC = path.join(root, 'test/golden/read-and-written/spec');
const TYPES = 'desk/shared/loans.yaml';

/** What a change of the shared types means, use by use. */
function judged(from: string, to: string): string[] {
  const files = readFolder(SPEC);
  expect(files[TYPES]).toContain(from);
  const spec = path.join(temporaryFolder(), 'spec');
  writeFolder(spec, { ...files, [TYPES]: files[TYPES]!.replace(from, to) });
  const changed = readCatalogue(spec);
  // Examples of what is no longer accepted are all that may be wrong.
  expect(changed.problems.filter(({ rule }) => rule !== 'example')).toEqual([]);
  const { changes } = judge(readWholeCatalogue(SPEC).model, changed.model);
  return changes.map(({ level, rule, directions, path: where }) => `${level} ${rule} ${directions.join()} ${where}`);
}

test('a value more is nothing to readers of an open enumeration, and nothing to writers', () => {
  expect(judged('enum: [desk, shelf]', 'enum: [desk, shelf, door]')).toEqual([
    'safe value-added library loan.granted: loan.place',
    'safe value-added reader loan.ask: loan.place',
  ]);
});

test('a value less breaks those who write it', () => {
  expect(judged('      folio: It wants a table.\n', '      quarto: It fits under an arm.\n')).toContain(
    'breaking value-removed reader loan.ask: loan.medium(book).size',
  );
});

test('what is closed when it is read, too, breaks readers alone', () => {
  expect(judged('open: when_read, optional: true, doc: Where', 'open: false, optional: true, doc: Where')).toEqual([
    'breaking closed library loan.granted: loan.place',
  ]);
});

test('what has to be written from now on breaks writers alone', () => {
  expect(judged('optional: when_written, doc: The library', 'doc: The library')).toEqual([
    'breaking required reader loan.ask: loan.number',
  ]);
});

test('a field of what is read alone is new to writers only once they have it', () => {
  expect(judged('type: string, only: when_read, doc: The day', 'type: string, doc: The day')).toEqual([
    'breaking field-added reader loan.ask: loan.due',
  ]);
  expect(
    judged('type: string, only: when_read, doc: The day', 'type: string, only: when_written, doc: The day'),
  ).toEqual([
    'breaking field-removed library loan.granted: loan.due',
    'breaking field-added reader loan.ask: loan.due',
  ]);
});

test('a member of what is read alone is new to writers only once they have it', () => {
  expect(judged('      - type: Tape\n        only: when_read\n', '      - Tape\n')).toEqual([
    'safe member-added reader loan.ask: loan.medium',
  ]);
});
