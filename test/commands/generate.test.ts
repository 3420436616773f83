import { appendFileSync, existsSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { realtimeEvents } from '../support/cli.js';
import { readFolder, SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';

function project(changes: Readonly<Record<string, string>> = {}): { spec: string; out: string; args: string[] } {
  const folder = temporaryFolder();
  const [spec, out] = [path.join(folder, 'spec'), path.join(folder, 'out')];
  writeFolder(spec, { ...SMALL_CATALOGUE, ...changes });
  return { spec, out, args: ['--spec', spec, '--out', out] };
}

describe('generate', () => {
  it('writes the package, and nothing the second time', async () => {
    const { out, args } = project();
    expect((await realtimeEvents('generate', ...args)).code).toBe(0);
    const files = readFolder(out);
    expect(files['src/shop/types.ts']).toContain('export interface SaleMadeEvent {');
    const written = statSync(path.join(out, 'src/shop/types.ts')).mtimeMs;

    const again = await realtimeEvents('generate', ...args);
    expect(again).toMatchObject({ code: 0, stdout: expect.stringMatching(/all \d+ files up to date\n$/) as string });
    expect(statSync(path.join(out, 'src/shop/types.ts')).mtimeMs).toBe(written);
    expect(readFolder(out)).toEqual(files);
  });

  it('finds the example of a tag with a slash in a folder', async () => {
    const { out, args } = project({
      'shop/till/more.yaml': 'events:\n  "sale/undone": { name: SaleUndone, doc: A sale was undone. }\n',
      'shop/examples/till/sale/undone.json': '{ "kind": "sale/undone" }\n',
      'shop/examples/till/sale/undone@again.json': '{ "kind": "sale/undone", "twice": true }\n',
    });
    expect(await realtimeEvents('generate', ...args)).toMatchObject({ code: 0, stderr: '' });
    expect(readFolder(out)['src/shop/guards.ts']).toContain("value.kind === 'sale/undone'");
  });

  it('writes the same bytes from another folder', async () => {
    const [one, two] = [project(), project()];
    await realtimeEvents('generate', ...one.args);
    await realtimeEvents('generate', ...two.args);
    expect(readFolder(one.out)).toEqual(readFolder(two.out));
  });

  it('lists every file of the package in the manifest', async () => {
    const { out, args } = project();
    await realtimeEvents('generate', ...args);
    const files = readFolder(out);
    expect((JSON.parse(files['manifest.json']!) as { files: string[] }).files).toEqual(Object.keys(files).sort());
  });

  it('writes nothing with --dry-run, and says what it would write', async () => {
    const { out, args } = project();
    const outcome = await realtimeEvents('generate', '--dry-run', ...args);
    expect(outcome).toMatchObject({ code: 0, stdout: expect.stringContaining('would be written') as string });
    expect(existsSync(out)).toBe(false);
  });

  it('removes files of its own that nothing makes any more, and leaves others alone', async () => {
    const { spec, out, args } = project({
      'store/surface.yaml': SMALL_CATALOGUE['shop/surface.yaml']!.replace('name: shop', 'name: store').replace(
        'entry: .',
        'entry: ./store',
      ),
      'store/till/sales.yaml': SMALL_CATALOGUE['shop/till/sales.yaml']!,
      'store/examples/till/sale.made.json': SMALL_CATALOGUE['shop/examples/till/sale.made.json']!,
    });
    await realtimeEvents('generate', ...args);
    writeFileSync(path.join(out, 'NOTES.md'), 'mine');
    rmSync(path.join(spec, 'store'), { recursive: true });

    const { stdout } = await realtimeEvents('generate', ...args);
    expect(stdout).toContain('removed ');
    expect(existsSync(path.join(out, 'src/store'))).toBe(false);
    expect(readFolder(out)['NOTES.md']).toBe('mine');
  });

  it('refuses to replace a file that it does not own', async () => {
    const { out, args } = project();
    writeFolder(out, { 'package.json': '{ "name": "precious" }' });
    const outcome = await realtimeEvents('generate', ...args);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('package.json: in the way, and not listed in');
    expect(Object.keys(readFolder(out))).toEqual(['package.json']);
  });

  it.each(['["../../escape"]', '{ "files": ["../escape"] }', '{ "files": ["/etc/passwd"] }', 'null', '{'])(
    'trusts no manifest like %s',
    async (manifest) => {
      const { out, args } = project();
      writeFolder(out, { 'manifest.json': manifest });
      const outcome = await realtimeEvents('generate', ...args);
      expect(outcome).toMatchObject({
        code: 2,
        stderr: expect.stringContaining("is no list of the package's files") as string,
      });
      expect(Object.keys(readFolder(out))).toEqual(['manifest.json']);
    },
  );

  it('touches nothing where the catalogue has a problem', async () => {
    const { spec, out, args } = project();
    await realtimeEvents('generate', ...args);
    const before = readFolder(out);
    writeFolder(spec, { 'shop/till/sales.yaml': SMALL_CATALOGUE['shop/till/sales.yaml']!.replace('number', 'nummer') });
    const outcome = await realtimeEvents('generate', ...args);
    expect(outcome.code).toBe(1);
    expect(outcome.stderr).toContain('did you mean `number`?');
    expect(readFolder(out)).toEqual(before);
  });
});

describe('generate --check', () => {
  it('is content with what was generated', async () => {
    const { args } = project();
    await realtimeEvents('generate', ...args);
    expect(await realtimeEvents('generate', '--check', ...args)).toMatchObject({ code: 0, stderr: '' });
  });

  it('names every stale, missing and orphaned file, with a diff and the command that mends it', async () => {
    const { out, args } = project();
    await realtimeEvents('generate', ...args);
    appendFileSync(path.join(out, 'src/shop/types.ts'), '// edited by hand\n');
    rmSync(path.join(out, 'src/shop/names.ts'));
    const manifest = path.join(out, 'manifest.json');
    writeFileSync(manifest, readFolder(out)['manifest.json']!.replace('"LICENSE"', '"LICENSE",\n    "OLD.md"'));
    writeFileSync(path.join(out, 'OLD.md'), 'old\n');
    const before = readFolder(out);

    const { code, stdout, stderr } = await realtimeEvents('generate', '--check', ...args);
    expect(code).toBe(1);
    expect(stderr).toMatch(/^orphaned .*OLD\.md$/m);
    expect(stderr).toMatch(/^missing {2}.*src\/shop\/names\.ts$/m);
    expect(stderr).toMatch(/^stale {4}.*src\/shop\/types\.ts$/m);
    expect(stderr).toMatch(/^stale {4}.*manifest\.json$/m);
    expect(stderr).toMatch(/To mend: realtime-events generate --spec .*spec --out .*out\n$/);
    expect(stdout).toContain('-// edited by hand');
    expect(readFolder(out)).toEqual(before);
  });
});

describe('wrong usage', () => {
  it.each([
    [['generat'], "unknown command 'generat'"],
    [['generate', '--chek'], '--check'],
    [['generate', '--spec', 'no/such/folder'], 'there is no folder no/such/folder'],
  ])('%j exits with 2 and says why', async (args, message) => {
    const outcome = await realtimeEvents(...args);
    expect(outcome.code).toBe(2);
    expect(outcome.stderr).toContain(message);
    expect(outcome.stderr).not.toMatch(/\n\s+at /);
  });
});
