import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { locusText, type Change } from '../../generator/compare/index.js';
import type { Explanation } from '../../generator/compare/explain-departures.js';
import { sdkReport } from '../../generator/drift/sdk.js';
import type { Model } from '../../generator/model/index.js';
import { readSdk } from '../../generator/witness/sdk/index.js';
import { wantedOf, type Reading } from '../../generator/witness/reader-interface.js';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));

let catalogue: Model;
let sdk: Reading;
let explanation: Explanation;

beforeAll(() => {
  catalogue = readWholeCatalogue(path.join(ROOT, 'spec')).model;
  sdk = readSdk(path.join(ROOT, 'node_modules/openai'), 'openai', wantedOf(catalogue));
  explanation = sdkReport('openai', ROOT, catalogue, wantedOf(catalogue)).explanation;
});

/** What to look at, and where. */
function describeChange({ rule, subject, path: where, after, was, now }: Change): string {
  return `${rule}${subject === undefined ? '' : `:${subject}`} ${where} (${after ? locusText(after) : '-'}): ${was} → ${now}`;
}

test('the official typings have every union that the catalogue names', () => {
  expect(sdk.missing).toEqual([]);
  const counts = sdk.model.surfaces.flatMap(({ name, directions }) =>
    directions.map((direction) => [`${name} ${direction.name}`, direction.events.length]),
  );
  expect(Object.fromEntries(counts)).toEqual({
    'realtime server': 46,
    'realtime client': 11,
    'live server': 28,
    'live client': 16,
    'live fork': 15,
    'translation server': 7,
    'translation client': 3,
  });
});

test('every difference from the official typings is explained in the catalogue', () => {
  expect(explanation.unexplained.map(describeChange)).toEqual([]);
});

test('every explanation for the official typings is needed', () => {
  expect(explanation.unused.map(({ rule, subject, place }) => `${rule}:${subject} ${place.file} ${place.path.join('/')}`)).toEqual([]);
});
