/**
 * Guard, explanation and JSON Schema never disagree: tried on arbitrary payloads, arbitrary defects and arbitrary JSON.
 * `npm run fuzz` tries a million of them, and `.ci/run` 200,000.
 */
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { directionSchema } from '../../generator/emit/json-schema.js';
import type { Model } from '../../generator/model/index.js';
import { cases, checkCase, exportsOfPackage, openCourts, type Court, type Exports } from '../support/agreement.js';
import { root } from '../support/cli.js';
import { Packages } from '../support/packages.js';

const CASES = 2_000;
const GOLDEN_CASES = 500;

const seed = Number(process.env['FUZZ_SEED'] ?? Math.floor(Math.random() * 2 ** 31));
console.log(`agreement: seed ${seed} (the same cases again: FUZZ_SEED=${seed})`);

const golden = path.join(root, 'test/golden');

const features = readdirSync(golden).sort();

const packages = new Packages();
const models = new Map<string, Model>();
let load: (name: string, surface: string) => Exports;

beforeAll(async () => {
  for (const feature of features) {
    const { model } = readWholeCatalogue(path.join(golden, feature, 'spec'));
    models.set(feature, model);
    packages.add(feature, model);
  }
  load = await packages.load();
});
afterAll(() => packages.remove());

/** The courts of the directions of a golden catalogue. */
async function goldenCourts(feature: string): Promise<{ model: Model; courts: Court[] }> {
  const model = models.get(feature)!;
  return { model, courts: await openCourts(model, ({ name }) => Promise.resolve(load(feature, name))) };
}

describe('guard, explanation and JSON Schema agree', () => {
  it.each(features)('in the golden catalogue %s', async (feature) => {
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
