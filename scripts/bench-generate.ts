/** What it costs to generate: whole processes, beside openapi-typescript on the same events. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import nodeModule from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { readWholeCatalogue } from '../generator/catalogue/index.js';
import { directionSchema } from '../generator/emit/json-schema.js';
import { median, table } from './measure.js';
import { writeSyntheticCatalogue } from './synthetic-catalogue.js';

const root = process.cwd();
const folder = mkdtempSync(path.join(tmpdir(), 'bench-generate-'));
const ROUNDS = 5;
// From 22.8 on, Node keeps what it compiled.
const LIMIT_RATIO = 'enableCompileCache' in nodeModule ? 0.6 : 0.75;
const LIMIT_MEGABYTES = 700;

/** Runs a whole process. */
function run(args: readonly string[]): { readonly seconds: number; readonly stderr: string } {
  const start = process.hrtime.bigint();
  const { status, stderr, stdout } = spawnSync(process.execPath, [...args], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  const seconds = Number(process.hrtime.bigint() - start) / 1e9;
  if (status !== 0) throw new Error(`${args.join(' ')} failed\n${stdout}${stderr}`);
  return { seconds, stderr };
}

/** Asks a process at its end how much memory it had, in a run of its own: asking takes time. */
function megabytes(args: readonly string[]): number {
  const hook = `data:text/javascript,process.on('exit',()=>{process.stderr.write('\\nMAXRSS '+process.resourceUsage().maxRSS+'\\n')})`;
  return Number(/MAXRSS (\d+)/.exec(run(['--import', hook, ...args]).stderr)?.[1]) / 1024;
}

/** The events of a catalogue as an OpenAPI document, for the peer. */
function writeOpenApi(spec: string, file: string): void {
  const { model } = readWholeCatalogue(spec);
  const schemas: Record<string, unknown> = {};
  for (const surface of model.surfaces) {
    for (const direction of surface.directions) {
      const { $defs } = directionSchema(model, surface, direction) as { $defs?: Record<string, unknown> };
      const text = JSON.stringify($defs ?? {}).replaceAll(
        '#/$defs/',
        `#/components/schemas/${surface.name}_${direction.name}_`,
      );
      for (const [name, schema] of Object.entries(JSON.parse(text) as Record<string, unknown>))
        schemas[`${surface.name}_${direction.name}_${name}`] = schema;
    }
  }
  writeFileSync(
    file,
    JSON.stringify({ openapi: '3.1.0', info: { title: 'bench', version: '1' }, paths: {}, components: { schemas } }),
  );
}

function compare(name: string, spec: string): string[] {
  const document = path.join(folder, `${name}.json`);
  writeOpenApi(spec, document);
  const generate = (out: string): string[] => [
    'bin/realtime-events.js',
    'generate',
    '--spec',
    spec,
    '--out',
    path.join(folder, out),
  ];
  const ours: number[] = [];
  const peers: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    ours.push(run(generate(`${name}-${round}`)).seconds);
    peers.push(
      run(['node_modules/openapi-typescript/bin/cli.js', document, '-o', path.join(folder, `${name}-${round}.d.ts`)])
        .seconds,
    );
  }
  const memory = megabytes(generate(`${name}-memory`));
  const ratio = median(ours) / median(peers);
  return [
    name,
    `${median(ours).toFixed(2)} s`,
    `${median(peers).toFixed(2)} s`,
    ratio.toFixed(2),
    ratio <= LIMIT_RATIO ? 'yes' : 'NO',
    `${memory.toFixed(0)} MB`,
    memory <= LIMIT_MEGABYTES ? 'yes' : 'NO',
  ];
}

mkdirSync(folder, { recursive: true });
const rows = [compare('this catalogue', path.join(root, 'spec'))];
for (const count of [1000, 10_000]) {
  const spec = path.join(folder, `spec-${count}`);
  writeSyntheticCatalogue(spec, count);
  rows.push(compare(`${count} events`, spec));
}
console.log(`Whole processes, median of ${ROUNDS} interleaved runs; Node ${process.versions.node}\n`);
console.log(
  table(
    ['catalogue', 'generate', 'openapi-typescript', 'ratio', `≤ ${LIMIT_RATIO}`, 'memory', `≤ ${LIMIT_MEGABYTES} MB`],
    rows,
  ),
);
rmSync(folder, { recursive: true });
