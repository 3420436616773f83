/** What is emitted changes where the catalogue changed, so that a reviewer can judge the one by the other. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { emit } from '../../generator/emit/index.js';
import { root } from '../support/cli.js';
import { copyFolder, temporaryFolder } from '../support/folders.js';

function emitted(spec: string): Map<string, string[]> {
  const { model } = readWholeCatalogue(spec);
  const files = emit(model, { files: [], page: { script: '', style: '' } });
  return new Map(files.map(({ path: name, text }) => [name, text.split('\n')]));
}

/** The lines that each file has more (`+`) or less (`-`), without those that stand in both. */
function changes(
  before: ReadonlyMap<string, string[]>,
  after: ReadonlyMap<string, string[]>,
): Record<string, string[]> {
  const without = (lines: readonly string[], others: readonly string[]): string[] => {
    const left = [...others];
    return lines.filter((line) => {
      const place = left.indexOf(line);
      if (place >= 0) left.splice(place, 1);
      return place < 0;
    });
  };
  const names = [...new Set([...before.keys(), ...after.keys()])].sort();
  return Object.fromEntries(
    names.flatMap((name) => {
      const [old = [], now = []] = [before.get(name), after.get(name)];
      const lines = [...without(old, now).map((each) => `-${each}`), ...without(now, old).map((each) => `+${each}`)];
      return lines.length === 0 ? [] : [[name, lines]];
    }),
  );
}

it('a new object type at one field changes its interface, guard, shape and JSON Schema, and nothing else', () => {
  const spec = temporaryFolder();
  copyFolder(path.join(root, 'test/golden/warehouse/spec'), spec);
  const before = emitted(spec);
  const file = path.join(spec, 'floor/shared/things.yaml');
  const text = readFileSync(file, 'utf8')
    .replace(
      'nullable: true, doc: How many of what. }',
      '$&\n      owner: { type: Owner, optional: true, doc: Whose it is. }',
    )
    .concat('  Owner:\n    doc: Who owns a shelf.\n    fields:\n      name: { type: string, doc: A name. }\n');
  writeFileSync(file, text);

  const found = changes(before, emitted(spec));
  expect(Object.keys(found)).toEqual([
    // Documents, each of them whole.
    'asyncapi.json',
    'json-schema/floor.controller.json',
    'json-schema/floor.robot.json',
    'json-schema/yard.gate.json',
    'reference/index.html',
    'src/floor/guards.ts',
    'src/floor/shapes.ts',
    'src/floor/types.ts',
    // The other surface has a name for all that is met in its events.
    'src/yard/guards.ts',
    'src/yard/types.ts',
  ]);
  const source = (name: string): string[] => found[name]!.filter((line) => !/^.(}|)$/.test(line));
  expect(source('src/floor/types.ts')).toEqual([
    '+/** Who owns a shelf. */',
    '+export interface Owner {',
    '+  /** A name. */',
    '+  name: string;',
    '+  /** Whose it is. May be absent. */',
    '+  owner?: Owner | undefined;',
  ]);
  expect(source('src/floor/guards.ts')).toEqual([
    '-    && (value.goods == null || isMapOf(value.goods, isInteger));',
    '+/** Is it `Owner`, to the bottom? Unknown fields are welcome. */',
    '+export function isOwner(value: unknown): value is types.Owner {',
    "+  return isRecord(value) && typeof value.name === 'string';",
    '+/** What keeps a value from being `Owner`: nothing exactly when the guard accepts it. */',
    '+export function explainOwner(value: unknown): Issue[] {',
    '+  return explain(shapes.ownerShape, value);',
    '+    && (value.goods == null || isMapOf(value.goods, isInteger))',
    '+    && (value.owner === undefined || isOwner(value.owner));',
  ]);
  expect(source('src/floor/shapes.ts')).toEqual([
    "+export const ownerShape: Shape = ['as', 'Owner', {",
    "+  name: 's',",
    "+  owner: ['any', ownerShape, '?'],",
    '+}];',
  ]);
  expect(source('src/yard/types.ts')).toEqual([
    "-export type { CrateLoad, Load, LockedCrate, OpenCrate, ShelfLoad } from '../floor/types.js';",
    "+export type { CrateLoad, Load, LockedCrate, OpenCrate, Owner, ShelfLoad } from '../floor/types.js';",
  ]);
  expect(source('src/yard/guards.ts')).toEqual([
    "-export { isCrateLoad, isLoad, isLockedCrate, isOpenCrate, isShelfLoad } from '../floor/guards.js';",
    "+export { isCrateLoad, isLoad, isLockedCrate, isOpenCrate, isOwner, isShelfLoad } from '../floor/guards.js';",
  ]);
});
