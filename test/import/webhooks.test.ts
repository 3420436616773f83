/**
 * GitHub's webhooks, whose events have names and, inside each, actions: every name that has several forms becomes a surface of one
 * package. It takes a minute; `dialects.test.ts` has one of them.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { pascalCase } from '../../generator/model/identifiers.js';
import { realtimeEvents, root } from '../support/cli.js';
import { begunProject, expectWhole, findingsIn, imported } from '../support/imported.js';

const FILE = path.join(root, 'node_modules/@octokit/webhooks-schemas/schema.json');

/** Schemas of events that are a choice of forms. */
function unionNames(): string[] {
  const { definitions } = JSON.parse(readFileSync(FILE, 'utf8')) as {
    definitions: Record<string, { oneOf?: unknown }>;
  };
  return Object.keys(definitions).filter((name) => name.endsWith('_event') && definitions[name]!.oneOf !== undefined);
}

/** `check_run_event` → `check-run`. */
function surfaceOf(union: string): string {
  return union.replace(/_event$/, '').replaceAll('_', '-');
}

test('every event name becomes a surface', { timeout: 900_000 }, async () => {
  const unions = unionNames();
  expect(unions).toHaveLength(53);
  const [first = ''] = unions.map(surfaceOf);
  const spec = await begunProject('--surface', first, '--discriminator', 'action');
  for (const union of unions) {
    const surface = surfaceOf(union);
    const names = ['--name-pattern', `${pascalCase(surface)}*`];
    // A name with one action only does not show which field holds it.
    await imported(
      spec,
      '--openapi',
      FILE,
      '--union',
      union,
      '--surface',
      surface,
      '--discriminator',
      'action',
      ...names,
    );
  }
  const model = await expectWhole(spec, '--surface', first, '--openapi', FILE);
  expect(model.surfaces.map(({ name }) => name).sort()).toEqual(unions.map(surfaceOf).sort());
  expect(model.surfaces.flatMap(({ directions }) => directions.flatMap(({ events }) => events)).length).toBeGreaterThan(
    170,
  );
  // All surfaces at once: the union of each is its own.
  const drift = await realtimeEvents('drift', '--spec', spec, '--openapi', FILE);
  expect(findingsIn(drift.stdout)).toEqual([]);
  expect(drift.stdout).toMatch(/^0 unexplained differences, \d+ explained$/m);
});
