/**
 * The generator as a stranger has it: packed, installed into an empty folder by its path, and started by `npx`, on
 * every version of Node that is supported. Needs a registry; `npm run test:install` runs it.
 */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../support/cli.js';
import { copyFolder, readFolder, writeFolder } from '../support/folders.js';

const GOLDEN = path.join(root, 'test/golden/warehouse');

/** Where the events of `WITNESSES` belong. */
const PLACE = '--surface floor --direction robot';

/** Says what a witness calls the union of a direction's events, once `upstream` is written into it. */
const SURFACE = 'floor/surface.yaml';

/** What others know of the robots. */
const WITNESSES = {
  'openapi.json': JSON.stringify({
    openapi: '3.1.0',
    info: { title: 'Robots', version: '1' },
    paths: {},
    components: {
      schemas: { Beeped: { type: 'object', properties: { kind: { const: 'beeped' } }, required: ['kind'] } },
    },
  }),
  'session.jsonl': '{"kind":"battery-low","robot":"r1","percent":3}\n',
  'sdk/package.json': '{ "name": "sdk", "version": "1.0.0", "types": "index.d.ts" }\n',
  'sdk/index.d.ts': "export interface Honked { kind: 'honked'; loud: boolean }\nexport type RobotEvent = Honked;\n",
};

let home: string;
let tarball: string;
/** What this clone makes of the golden catalogue. */
const ownHouse = (): string => path.join(home, 'own-house');

beforeAll(() => {
  home = mkdtempSync(path.join(tmpdir(), 'install-'));
  run('npm', ['pack', '--silent', '--pack-destination', home], root);
  tarball = path.join(
    home,
    readdirSync(home).find((name) => name.endsWith('.tgz'))!,
  );
  run(
    'node',
    [path.join(root, 'bin/realtime-events.js'), 'generate', '--spec', path.join(GOLDEN, 'spec'), '--out', ownHouse()],
    home,
  );
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

it('packs what runs, what is read while it runs, and nothing else', () => {
  const listing = run('tar', ['-tf', tarball], home).stdout.trim().split('\n').sort();
  const packed = listing.map((name) => name.replace(/^package\//, ''));
  const isCompiled = (name: string): boolean =>
    /^dist\/(generator|templates\/(runtime|reference\/shared))\/.*\.js$/.test(name);
  expect(packed.filter((name) => !isCompiled(name) && !/^templates\/(catalogue|package|runtime)\//.test(name))).toEqual(
    [
      'LICENSE',
      'README.md',
      'bin/realtime-events.js',
      'dist/spec/catalogue.schema.cjs',
      'dist/templates/reference/page.css',
      'dist/templates/reference/page.js',
      'package.json',
      'spec/README.md',
      'spec/catalogue.schema.json',
    ],
  );
  // Of every source, and of nothing whose source is gone.
  const sources = ['generator', 'templates/runtime', 'templates/reference/shared'].flatMap((folder) =>
    Object.keys(readFolder(path.join(root, folder)))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `dist/${folder}/${name.replace(/ts$/, 'js')}`),
  );
  expect(packed.filter(isCompiled)).toEqual(sources.sort());
});

it('begins a project whose own commands work, in continuous integration too', () => {
  const folder = path.join(home, 'shop-events');
  const begun = run('node', [path.join(root, 'bin/realtime-events.js'), 'init', folder], home);
  const [pack = '', install = ''] = begun.stdout.slice(begun.stdout.indexOf('\nnext')).split('\n').slice(2);
  expect(pack.trim()).toMatch(/^npm pack --ignore-scripts \S+$/);
  for (const command of [pack, install]) run('npm', command.trim().split(' ').slice(1), folder);
  writeFolder(folder, {
    'openapi.json': JSON.stringify({
      openapi: '3.1.0',
      components: {
        schemas: {
          ServerEvent: { oneOf: [{ $ref: '#/components/schemas/Came' }, { $ref: '#/components/schemas/Went' }] },
          Came: {
            type: 'object',
            properties: { what: { const: 'came' }, who: { type: 'string' } },
            required: ['what'],
          },
          Went: { type: 'object', properties: { what: { const: 'went' } }, required: ['what'] },
        },
      },
    }),
  });
  run('npx', ['realtime-events', 'import', '--openapi', 'openapi.json', '--union', 'ServerEvent'], folder);
  run('npx', ['realtime-events', 'generate'], folder);
  expect(run('npx', ['realtime-events', 'drift', '--openapi', 'openapi.json'], folder).stdout).toContain(
    '0 unexplained differences',
  );
  run('npm', ['run', 'build'], folder);
});

describe.each([20, 22, 24])('installed on Node %i', (version) => {
  let folder: string;
  let realtimeEvents: (...args: string[]) => Outcome;

  beforeAll(() => {
    folder = path.join(home, `node-${version}`);
    mkdirSync(folder);
    writeFileSync(path.join(folder, 'package.json'), '{ "private": true }\n');
    run('npm', ['install', '--no-audit', '--no-fund', `node@${version}`, tarball], folder);
    copyFolder(path.join(GOLDEN, 'spec'), path.join(folder, 'spec'));
    writeFolder(folder, WITNESSES);
    const { [SURFACE]: surface, ...rest } = readFolder(path.join(GOLDEN, 'spec'));
    const named = surface!.replace('robot:\n', 'robot:\n      upstream: RobotEvent\n');
    writeFolder(path.join(folder, 'with-upstream'), { ...rest, [SURFACE]: named });
    const binaries = path.join(folder, 'node_modules', '.bin');
    const env = { ...process.env, PATH: `${binaries}${path.delimiter}${process.env['PATH']}` };
    expect(run('node', ['--version'], folder, env).stdout).toMatch(new RegExp(`^v${version}\\.`));
    realtimeEvents = (...args) => attempt('npx', ['--no', 'realtime-events', ...args], folder, env);
  });

  it('generates what it generates in its own house, and finds it fresh', () => {
    const { code, stdout, stderr } = realtimeEvents('generate');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const written = readFolder(path.join(folder, 'generated'));
    expect(stdout).toContain(
      `generated: ${Object.keys(written).length} of ${Object.keys(written).length} files written`,
    );
    expect(written).toEqual(readFolder(ownHouse()));
    expect(realtimeEvents('generate', '--check')).toEqual({
      code: 0,
      stdout: `generated: all ${Object.keys(written).length} files up to date\n`,
      stderr: '',
    });
  });

  it('tells of a problem as it does at home', () => {
    const broken = path.join(folder, 'broken');
    copyFolder(path.join(root, 'test/broken/unknown-type/spec'), broken);
    const { code, stdout, stderr } = realtimeEvents('generate', '--spec', 'broken', '--out', 'nothing');
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toContain('unknown-type');
    expect(readdirSync(folder)).not.toContain('nothing');
  });

  it.each<[command: string, code: number, said: string]>([
    ['lint', 0, 'warning openness-unsaid'],
    ['fmt --check', 1, 'not in canonical form'],
    ['show battery-low', 0, 'BatteryLowEvent'],
    ['diff spec spec', 0, 'none: nothing that a consumer sees has changed'],
    ['drift --traffic session.jsonl --surface floor --direction robot', 1, 'required battery-low: sequence'],
    ['drift --spec with-upstream --sdk ./sdk', 1, 'event-removed:honked'],
    [`add beeped --openapi openapi.json --schema Beeped ${PLACE}`, 0, 'added beeped as BeepedEvent'],
    [`add honked --spec with-upstream --sdk ./sdk`, 0, 'added honked as HonkedEvent'],
    ['drift --openapi openapi.json', 1, 'event-added battery-low'],
  ])('knows how to %s', (command, code, said) => {
    const outcome = realtimeEvents(...command.split(' '));
    expect(outcome.stdout + outcome.stderr).toContain(said);
    expect(outcome.code).toBe(code);
  });
});

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function attempt(command: string, args: readonly string[], cwd: string, env = process.env): Outcome {
  const { status, stdout, stderr, error } = spawnSync(command, args, { cwd, env, encoding: 'utf8' });
  if (error) throw error;
  return { code: status, stdout, stderr };
}

function run(command: string, args: readonly string[], cwd: string, env = process.env): Outcome {
  const outcome = attempt(command, args, cwd, env);
  if (outcome.code !== 0) throw new Error(`${command} ${args.join(' ')} failed\n${outcome.stdout}${outcome.stderr}`);
  return outcome;
}
