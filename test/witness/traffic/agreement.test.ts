/**
 * What the observer notes and what the comparison finds are the same, on any payload: a sighting without a change would be
 * lost, a change without a sighting would be invented. `readTraffic` throws where they differ.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../../generator/catalogue/index.js';
import type { Event, Model, Surface } from '../../../generator/model/index.js';
import { readTraffic, type TrafficReport } from '../../../generator/witness/traffic/index.js';
import { Defects, Payloads } from '../../support/arbitraries.js';
import { root } from '../../support/cli.js';

const RUNS = 150;

let folder = '';
beforeAll(() => void (folder = mkdtempSync(path.join(tmpdir(), 'traffic-'))));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function reportOf(model: Model, surface: Surface, frames: readonly unknown[]): Promise<TrafficReport> {
  const file = path.join(folder, 'frames.jsonl');
  writeFileSync(file, frames.map((frame) => `${JSON.stringify(frame)}\n`).join(''));
  return readTraffic([file], model, { surface: surface.name });
}

const catalogues = [
  'spec',
  'test/golden/warehouse/spec',
  'test/golden/recursion/spec',
  'test/golden/unions-two-level/spec',
];

describe.each(catalogues)('%s', (name) => {
  const { model } = readWholeCatalogue(path.join(root, name));
  const payloads = new Payloads(model);
  const defects = new Defects(model);
  const events = model.surfaces.flatMap((surface) =>
    surface.directions.flatMap((direction) => direction.events.map((event) => ({ surface, event }))),
  );
  const payload = fc
    .constantFrom(...events)
    .chain(({ surface, event }) => payloads.event(event).map((value) => ({ surface, event, value })));

  const isNews = ({ level, change }: TrafficReport['findings'][number]): boolean =>
    level === 'information' || change.rule === 'field-removed';

  test('valid payloads show nothing but new fields and values', async () => {
    const property = fc.asyncProperty(payload, async ({ surface, value }) => {
      const { findings } = await reportOf(model, surface, [value]);
      expect(findings.filter((finding) => !isNews(finding))).toEqual([]);
    });
    await fc.assert(property, { numRuns: RUNS, seed: 1 });
  });

  test('every defect is found', async () => {
    const pick = fc.record({ site: fc.nat(), change: fc.nat() });
    const property = fc.asyncProperty(payload, pick, async ({ surface, event, value }, numbers) => {
      const defect = defects.in(event, value, numbers);
      fc.pre(defect !== undefined && defect.path.length > 0 && defect.what !== 'Infinity');
      fc.pre(!isTag(surface, event, defect.path));
      const before = await reportOf(model, surface, [value]);
      const { findings } = await reportOf(model, surface, [defect.value]);
      const known = new Set(before.findings.map(({ change }) => change.id));
      expect(findings.filter((finding) => finding.level === 'drift' && !known.has(finding.change.id))).not.toEqual([]);
    });
    await fc.assert(property, { numRuns: RUNS, seed: 2 });
  });

  test('many defects at once', async () => {
    const many = fc.array(fc.tuple(payload, fc.nat(), fc.nat()), { minLength: 20, maxLength: 60 });
    const property = fc.asyncProperty(many, async (each) => {
      const frames = each.map(
        ([{ event, value }, site, change]) => defects.in(event, value, { site, change })?.value ?? value,
      );
      for (const surface of model.surfaces) await reportOf(model, surface, [...frames, each[0]![0].value]);
    });
    await fc.assert(property, { numRuns: 15, seed: 3 });
  });

  function isTag(surface: Surface, event: Event, at: readonly (string | number)[]): boolean {
    return at.length === 1 && at[0] === surface.discriminator && event.fields[0]!.name === at[0];
  }
});
