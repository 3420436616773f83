import { existsSync } from 'node:fs';
import path from 'node:path';
import { expect, it } from 'vitest';
import { readFolder } from '../support/folders.js';
import { realtimeEvents, root } from '../support/cli.js';

it('the package is what the catalogue says', async () => {
  const { code, stderr } = await realtimeEvents('generate', '--check', '--spec', path.join(root, 'spec'), '--out', path.join(root, 'generated'));
  expect(stderr).toBe('');
  expect(code).toBe(0);
});

it('the package folder holds the files of its manifest, what the build makes, and nothing else', () => {
  const files = readFolder(path.join(root, 'generated'));
  const { files: listed } = JSON.parse(files['manifest.json']!) as { files: string[] };
  const present = Object.keys(files).filter((name) => !name.startsWith('dist/') && !name.startsWith('node_modules/'));
  expect(present.sort()).toEqual(listed);
});

it('no event tag and no field of the catalogue is known to the generator', async () => {
  const { readWholeCatalogue } = await import('../../generator/catalogue/index.js');
  const { model } = readWholeCatalogue(path.join(root, 'spec'));
  const tags = model.surfaces.flatMap((surface) => surface.directions.flatMap(({ events }) => events.map(({ tag }) => tag)));
  const names = model.surfaces.flatMap((surface) => surface.directions.flatMap(({ events }) => events.flatMap(({ fields }) => fields.map(({ name }) => name))));
  // Words of one piece, such as `error` and `type`, are words of any program; compound ones are the API's own.
  const own = [...new Set([...tags, ...names])].filter((word) => /[._]/.test(word));
  expect(own.length).toBeGreaterThan(50);
  const sources = readFolder(path.join(root, 'generator'));
  expect(existsSync(path.join(root, 'generator/cli.ts'))).toBe(true);
  const found = Object.entries(sources).flatMap(([file, text]) => own.filter((word) => new RegExp(`(?<![\\w.])${word.replaceAll('.', '\\.')}(?![\\w.])`).test(text)).map((word) => `${file}: ${word}`));
  // A word of recorders' as well: when a frame came.
  expect(found).toEqual(['recording/envelope.ts: offset_ms']);
});
