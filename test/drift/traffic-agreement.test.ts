/**
 * What is seen and what the comparison finds are the same, on any payload: a defect without a change would be lost, a change
 * that nothing was seen of would be invented.
 */
import path from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import type { Event, Model, Surface } from '../../generator/model/index.js';
import { isExpected, trafficFindings, type TrafficFinding } from '../../generator/drift/traffic.js';
import { readTraffic } from '../../generator/witness/traffic/index.js';
import { Defects, Payloads } from '../support/arbitraries.js';
import { root } from '../support/cli.js';

const RUNS = 150;

async function findingsOf(model: Model, surface: Surface, frames: readonly unknown[]): Promise<TrafficFinding[]> {
  const stdin = Readable.from(frames.map((frame) => Buffer.from(`${JSON.stringify(frame)}\n`)));
  const findings = trafficFindings(await readTraffic(['-'], model, { surface: surface.name, stdin }), model);
  expect(findings.filter(({ sighting }) => !sighting).map(({ change }) => change.id)).toEqual([]);
  return findings;
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

  const isNews = (finding: TrafficFinding): boolean => isExpected(finding) || finding.change.rule === 'field-removed';

  test('valid payloads show nothing but new fields and values', async () => {
    const property = fc.asyncProperty(payload, async ({ surface, value }) => {
      const findings = await findingsOf(model, surface, [value]);
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
      const before = await findingsOf(model, surface, [value]);
      const findings = await findingsOf(model, surface, [defect.value]);
      const known = new Set(before.map(({ change }) => change.id));
      expect(findings.filter((finding) => !isExpected(finding) && !known.has(finding.change.id))).not.toEqual([]);
    });
    await fc.assert(property, { numRuns: RUNS, seed: 2 });
  });

  test('many defects at once', async () => {
    const many = fc.array(fc.tuple(payload, fc.nat(), fc.nat()), { minLength: 20, maxLength: 60 });
    const property = fc.asyncProperty(many, async (each) => {
      const frames = each.map(
        ([{ event, value }, site, change]) => defects.in(event, value, { site, change })?.value ?? value,
      );
      for (const surface of model.surfaces) await findingsOf(model, surface, [...frames, each[0]![0].value]);
    });
    await fc.assert(property, { numRuns: 15, seed: 3 });
  });

  function isTag(surface: Surface, event: Event, at: readonly (string | number)[]): boolean {
    return at.length === 1 && at[0] === surface.discriminator && event.fields[0]!.name === at[0];
  }
});
