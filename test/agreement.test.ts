/**
 * Guard, explanation and JSON Schema never disagree: tried on arbitrary payloads, arbitrary defects and arbitrary JSON.
 * `npm run fuzz` tries a million of them.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../generator/catalogue.js';
import { emit } from '../generator/emit/index.js';
import { readTemplates } from '../generator/templates.js';
import { cases, checkCase, exportsOfPackage, openCourts, type Exports } from './support/agreement.js';
import { root } from './support/cli.js';
import { temporaryFolder, writeFolder } from './support/folders.js';

const CASES = 100_000;
const GOLDEN_CASES = 1_000;

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`agreement: seed ${seed} (the same cases again: FUZZ_SEED=${seed})`);

const golden = path.join(root, 'test/golden');

describe('guard, explanation and JSON Schema agree', () => {
  it.each(readdirSync(golden).sort())('in the golden catalogue %s', async (feature) => {
    const { model } = readWholeCatalogue(path.join(golden, feature, 'spec'));
    const folder = temporaryFolder();
    const files = emit(model, readTemplates(path.join(root, 'templates')));
    writeFolder(folder, Object.fromEntries(files.map(({ path: name, text }) => [name, text])));
    const courts = await openCourts(model, (surface) => import(pathToFileURL(path.join(folder, 'src', surface.name, 'index.ts')).href) as Promise<Exports>);
    fc.assert(fc.property(cases(model, courts), checkCase), { seed, numRuns: GOLDEN_CASES });
  });

  it(`in the catalogue of this project, ${CASES} times`, async () => {
    const { model } = readWholeCatalogue(path.join(root, 'spec'));
    const courts = await openCourts(model, exportsOfPackage(model));
    const seen = { valid: 0, defect: 0, other: 0 };
    const property = fc.property(cases(model, courts), (each) => {
      seen[each.kind]++;
      checkCase(each);
    });
    fc.assert(property, { seed, numRuns: CASES });
    expect(seen.valid).toBeGreaterThan(CASES / 4);
    expect(seen.defect).toBeGreaterThan(CASES / 4);
  }, 300_000);
});
