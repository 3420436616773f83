/**
 * Guard, explanation and JSON Schema never disagree: tried on arbitrary payloads, arbitrary defects and arbitrary JSON.
 * `npm run fuzz` tries a million of them, and `.ci/run` 200,000.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { emit } from '../../generator/emit/index.js';
import { directionSchema } from '../../generator/emit/json-schema.js';
import type { Model } from '../../generator/model/index.js';
import { readTemplates } from '../../generator/emit/templates.js';
import { cases, checkCase, exportsOfPackage, openCourts, type Court, type Exports } from '../support/agreement.js';
import { root } from '../support/cli.js';
import { temporaryFolder, writeFolder } from '../support/folders.js';

const CASES = 5_000;
const GOLDEN_CASES = 500;

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`agreement: seed ${seed} (the same cases again: FUZZ_SEED=${seed})`);

const golden = path.join(root, 'test/golden');

/** Generates the package of a golden catalogue, and opens the courts of its directions. */
async function goldenCourts(feature: string): Promise<{ model: Model; courts: Court[] }> {
  const { model } = readWholeCatalogue(path.join(golden, feature, 'spec'));
  const folder = temporaryFolder();
  const files = emit(model, readTemplates(root));
  writeFolder(folder, Object.fromEntries(files.map(({ path: name, text }) => [name, text])));
  const courts = await openCourts(model, async ({ name }) => {
    const index = pathToFileURL(path.join(folder, 'src', name, 'index.ts'));
    return (await import(index.href)) as Exports;
  });
  return { model, courts };
}

describe('guard, explanation and JSON Schema agree', () => {
  it.each(readdirSync(golden).sort())('in the golden catalogue %s', async (feature) => {
    const { model, courts } = await goldenCourts(feature);
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

describe('a disagreement is found', () => {
  it.each<[string, string, string]>([
    ['an integer may be any number', 'of the dock.",\n          "type": "integer"', '",\n          "type": "number"'],
    ['a field is not required', '"required": [\n        "x",\n        "y"', '"required": [\n        "x"'],
    ['a value of a closed list is lost', '"box",\n            "shelf"', '"box"'],
    ['null is refused', '"type": [\n            "number",\n            "null"\n          ]', '"type": "number"'],
    ['a list is closed', '"examples": [\n        "arrived"', '"enum": [\n        "arrived"'],
    ['a tag is unknown', '"battery-low",\n', ''],
  ])('where %s', async (_, found, planted) => {
    const { model, courts } = await goldenCourts('warehouse');
    const court = courts[0]!;
    const text = JSON.stringify(directionSchema(model, court.surface, court.direction), null, 2);
    expect(text).toContain(found);
    const wrong = new Ajv2020({ strict: false }).compile(JSON.parse(text.replace(found, planted)) as object);
    const judges = { ...court.judges, schema: (value: unknown) => wrong(value) };
    // Always the same cases: it stops at the first find, and a rare one may take thousands.
    const result = fc.check(fc.property(cases(model, [{ ...court, judges }]), checkCase), {
      seed: 1,
      numRuns: 100_000,
    });
    expect(result.failed).toBe(true);
  });
});
