import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { ROOMS } from '../scripts/rooms.mjs';
import { withRoomsDiagram } from '../scripts/rooms-diagram.mjs';
import { root } from './support/cli.js';

it('every folder of the generator is a room, and every room a folder', () => {
  const folders = readdirSync(path.join(root, 'generator'), { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  );
  expect(folders.map(({ name }) => name).sort()).toEqual(Object.keys(ROOMS).sort());
});

it('CONTRIBUTING.md shows the rooms as the linter knows them: node scripts/draw-rooms.mjs', () => {
  const document = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  expect(document).toContain('flowchart TD');
  expect(document).toBe(withRoomsDiagram(document));
});

it('no file stands beside a folder of its own name, and none has a name that says nothing', () => {
  const entries = readdirSync(path.join(root, 'generator'), { recursive: true, withFileTypes: true });
  const paths = entries.map((entry) => ({
    place: path.join(entry.parentPath, entry.name),
    isFolder: entry.isDirectory(),
  }));
  const folders = new Set(paths.filter(({ isFolder }) => isFolder).map(({ place }) => place));
  const files = paths.filter(({ isFolder }) => !isFolder).map(({ place }) => place.replace(/\.ts$/, ''));
  expect(files.filter((file) => folders.has(file))).toEqual([]);
  expect(files.filter((file) => /\/(words|data|report-data|util|utils|helpers|misc)$/.test(file))).toEqual([]);
});
