/** What has to hold of a catalogue that was imported, asked of the commands. */
import path from 'node:path';
import { expect } from 'vitest';
import { explainEvent, explainTable } from '../../generator/emit/type-shape.js';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { tagIn } from '../../generator/model/tags.js';
import type { Model } from '../../generator/model/index.js';
import { realtimeEvents } from './cli.js';
import { readFolder, temporaryFolder } from './folders.js';
import { diagnose, STRICT } from './typescript.js';

/** A new project as `init` makes it. Its package compiles. */
export async function begunProject(...args: string[]): Promise<string> {
  const folder = path.join(temporaryFolder(), 'shop-events');
  const outcome = await realtimeEvents('init', folder, ...args);
  expect(outcome, outcome.stderr).toMatchObject({ code: 0, stderr: '' });
  return path.join(folder, 'spec');
}

/** Runs `import`, which has nothing to complain of. */
export async function imported(spec: string, ...args: string[]): Promise<string> {
  const outcome = await realtimeEvents('import', '--spec', spec, ...args);
  expect(outcome, outcome.stderr).toMatchObject({ code: 0, stderr: '' });
  expect(outcome.stdout).not.toContain('differs from the witness');
  return outcome.stdout;
}

/** The package compiles, the catalogue is laid out, and the witness has nothing against it. */
export async function expectWhole(spec: string, ...witness: string[]): Promise<Model> {
  const out = path.join(temporaryFolder(), 'out');
  const generated = await realtimeEvents('generate', '--spec', spec, '--out', out);
  expect(generated, generated.stderr).toMatchObject({ code: 0, stderr: '' });
  const sources = Object.keys(readFolder(out)).filter((file) => file.endsWith('.ts'));
  expect(
    diagnose(
      sources.map((file) => path.join(out, file)),
      STRICT,
      out,
    ),
  ).toEqual([]);
  expect((await realtimeEvents('fmt', '--check', '--spec', spec)).code).toBe(0);
  const drift = await realtimeEvents('drift', '--spec', spec, ...witness);
  expect(findingsIn(drift.stdout)).toEqual([]);
  return readWholeCatalogue(spec).model;
}

/** Findings of a report of `drift`. */
export function findingsIn(report: string): string[] {
  expect(report).toMatch(/^\d+ unexplained differences?, \d+ explained$/m);
  return report.match(/^ {2}\S+:\d+:\d+ .*$/gm) ?? [];
}

/** What the guard of a payload's event has against it, by pointers; undefined where there is no such event. */
export function issuesOf(model: Model, surface: string, direction: string, payload: object): string[] | undefined {
  const home = model.surfaces.find(({ name }) => name === surface)!;
  const sender = home.directions.find(({ name }) => name === direction)!;
  const tag = tagIn(home, payload);
  if (tag === undefined || !sender.events.some((event) => event.tag === tag)) return undefined;
  return explainEvent(explainTable(model, home), sender, tag, payload).map(({ pointer }) => pointer);
}
