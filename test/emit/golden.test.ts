import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { emit } from '../../generator/emit/index.js';
import { readTemplates } from '../../generator/emit/templates.js';
import type { Model } from '../../generator/model/index.js';
import { root } from '../support/cli.js';
import { Packages } from '../support/packages.js';

const golden = path.join(root, 'test/golden');
const features = readdirSync(golden, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && existsSync(path.join(golden, entry.name, 'spec')))
  .map((entry) => entry.name)
  .sort();

/** Goldens that show the reference page: of several surfaces, and of one that describes its sessions. */
const WITH_PAGE = ['nested-tags', 'number-tags', 'sessions', 'warehouse'];

function modelOf(feature: string): Model {
  return readWholeCatalogue(path.join(golden, feature, 'spec')).model;
}

function generated(feature: string): { path: string; text: string }[] {
  // What makes a page live is the same for all of them.
  return emit(modelOf(feature), { ...readTemplates(root), page: { script: '', style: '' } });
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
  const packages = new Packages();
  onTestFinished(() => packages.remove());
  for (const feature of features) packages.add(feature, modelOf(feature));
  expect(packages.diagnose({ declaration: true, isolatedDeclarations: true })).toEqual([]);
});
