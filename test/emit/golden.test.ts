import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { emit } from '../../generator/emit/index.js';
import { readTemplates } from '../../generator/emit/templates.js';
import { root } from '../support/cli.js';
import { temporaryFolder, writeFolder } from '../support/folders.js';
import { diagnose, STRICT } from '../support/typescript.js';

const golden = path.join(root, 'test/golden');
const features = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(golden, entry.name, 'spec')))
  .map((entry) => entry.name)
  .sort();

/** Goldens that show the reference page: of several surfaces, and of one that describes its sessions. */
const WITH_PAGE = ['number-tags', 'sessions', 'warehouse'];

function generated(feature: string): { path: string; text: string }[] {
  const { model } = readWholeCatalogue(path.join(golden, feature, 'spec'));
  // What makes a page live is the same for all of them.
  return emit(model, { ...readTemplates(root), page: { script: '', style: '' } });
}

describe.each(features)('golden catalogue %s', (feature) => {
  it('gives the expected files', async () => {
    const same = ['LICENSE', 'tsconfig.json', ...(WITH_PAGE.includes(feature) ? [] : ['reference/index.html'])];
    const own = generated(feature).filter(({ path: name }) => !name.startsWith('src/runtime/') && !same.includes(name));
    expect(own.length).toBeGreaterThan(0);
    for (const { path: name, text } of own) {
      await expect(text).toMatchFileSnapshot(path.join(golden, feature, 'expected', name));
    }
  });
});

it('golden packages compile as strictly as a consumer can compile them', () => {
  const folder = temporaryFolder();
  const sources = features.flatMap((feature) => {
    const files = generated(feature);
    writeFolder(path.join(folder, feature), Object.fromEntries(files.map(({ path: name, text }) => [name, text])));
    return files
      .filter(({ path: name }) => name.endsWith('.ts'))
      .map(({ path: name }) => path.join(folder, feature, name));
  });
  expect(diagnose(sources, { ...STRICT, declaration: true, isolatedDeclarations: true }, folder)).toEqual([]);
});
