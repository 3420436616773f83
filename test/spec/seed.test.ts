import path from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { compare, type Change } from '../../generator/compare/index.js';
import { explainDepartures, type Explanation } from '../../generator/compare/explain-departures.js';
import type { Model } from '../../generator/model/index.js';
import { allEvents } from '../../generator/model/lookup.js';
import { root } from '../support/cli.js';
import { readSeed } from '../support/seed-witness.js';

let catalogue: Model;
let seed: Model;

beforeAll(() => {
  catalogue = readWholeCatalogue(path.join(root, 'spec')).model;
  seed = readSeed(path.join(root, 'test/spec/seed.yaml'), catalogue);
});

/** The catalogue with the events that the seed has: it is old, and says nothing of what came after it. */
function asFarAsSeed(later: Model): Model {
  const tags = new Set(allEvents(seed).map(({ tag }) => tag));
  const surfaces = later.surfaces.map((surface) => ({
    ...surface,
    directions: surface.directions.map((direction) => ({
      ...direction,
      events: direction.events.filter(({ tag }) => tags.has(tag)),
    })),
  }));
  return { ...later, surfaces };
}

function explain(whole: Model): Explanation {
  const later = asFarAsSeed(whole);
  const cannotTell = ['absent-or-null', 'names', 'deprecation', 'surfaces'] as const;
  return explainDepartures(compare(seed, later, { cannotTell }), later, { name: 'seed', model: seed });
}

function summary({ rule, subject, path: where, was, now }: Change): string {
  return `${rule}${subject === undefined ? '' : `:${subject}`} ${where}: ${was} → ${now}`;
}

test('the seed has 44 events', () => {
  expect(seed.surfaces.flatMap(({ directions }) => directions.map(({ events }) => events.length))).toEqual([44]);
});

test('every difference from the seed is explained in the catalogue', () => {
  expect(explain(catalogue).unexplained.map(summary)).toEqual([]);
});

test('a field that the catalogue loses is found', () => {
  const surfaces = catalogue.surfaces.map((surface) => ({
    ...surface,
    directions: surface.directions.map((direction) => ({
      ...direction,
      events: direction.events.map((event) => ({ ...event, fields: event.fields.filter(({ name }) => name !== 'speaker') })),
    })),
  }));
  expect(explain({ ...catalogue, surfaces }).unexplained.map(summary)).toEqual([
    'field-removed:speaker conversation.item.input_audio_transcription.segment: speaker: required string → no such field',
  ]);
});

test('every explanation for the seed is needed', () => {
  expect(explain(catalogue).unused.map(({ rule, subject, place }) => `${rule}:${subject} ${place.file}`)).toEqual([]);
});
