import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents, root } from '../support/cli.js';
import { readFolder, temporaryFolder, writeFolder } from '../support/folders.js';
import { diagnose, STRICT } from '../support/typescript.js';

async function init(folder: string, ...args: string[]): ReturnType<typeof realtimeEvents> {
  return realtimeEvents('init', folder, ...args);
}

test('what it writes generates, compiles and is in good order as it is', async () => {
  const folder = path.join(temporaryFolder(), 'Shop Events');
  const shown = path.relative(process.cwd(), folder).split(path.sep).join('/');
  const generator = path.relative(folder, root).split(path.sep).join('/');
  const { code, stdout, stderr } = await init(folder);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).toBe(`new      ${shown}/package.json
new      ${shown}/README.md
new      ${shown}/.gitignore
new      ${shown}/.github/workflows/ci.yml
new      ${shown}/spec/package.yaml
new      ${shown}/spec/shop/surface.yaml
new      ${shown}/spec/shop/server/example.yaml
new      ${shown}/spec/shop/examples/server/example.happened.json
next, in ${shown}:
  npm pack --ignore-scripts ${generator}
  npm install
  npx realtime-events import --openapi FILE --union NAME --surface shop --direction server
  npx realtime-events generate
`);
  const spec = path.join(folder, 'spec');
  const out = path.join(folder, 'generated');
  expect((await realtimeEvents('generate', '--spec', spec, '--out', out)).code).toBe(0);
  expect((await realtimeEvents('generate', '--check', '--spec', spec, '--out', out)).code).toBe(0);
  expect((await realtimeEvents('lint', '--spec', spec)).stdout).toMatch(/nothing to find fault with\n$/);
  expect((await realtimeEvents('fmt', '--check', '--spec', spec)).code).toBe(0);
  const sources = Object.keys(readFolder(out)).filter((file) => file.endsWith('.ts'));
  expect(
    diagnose(
      sources.map((file) => path.join(out, file)),
      STRICT,
      out,
    ),
  ).toEqual([]);
  const { workspaces, scripts, devDependencies } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  expect(workspaces).toEqual(['generated']);
  // On no registry: it is installed from what the first command packs, here and in continuous integration.
  expect(devDependencies['realtime-events-generator']).toBe('file:realtime-events-generator-0.1.0.tgz');
  expect(readFileSync(path.join(folder, 'README.md'), 'utf8')).toContain(
    `npm pack --ignore-scripts ${generator}\nnpm install\n`,
  );
  expect(readFileSync(path.join(folder, '.gitignore'), 'utf8')).not.toContain('tgz');
  expect(scripts.build).toBe('npm run build --workspace shop-events');
});

test('names of its own', async () => {
  const folder = temporaryFolder();
  const args = ['--name', '@acme/robot-events', '--surface', 'arm', '--discriminator', '@kind'];
  expect((await init(folder, ...args)).code).toBe(0);
  const spec = path.join(folder, 'spec');
  expect(readFileSync(path.join(spec, 'package.yaml'), 'utf8')).toContain('  name: "@acme/robot-events"\n');
  expect(readFileSync(path.join(spec, 'arm/surface.yaml'), 'utf8')).toContain('  discriminator: "@kind"\n');
  expect(JSON.parse(readFileSync(path.join(spec, 'arm/examples/server/example.happened.json'), 'utf8'))).toHaveProperty(
    '@kind',
    'example.happened',
  );
  expect((await realtimeEvents('lint', '--spec', spec)).code).toBe(0);
  expect((await realtimeEvents('fmt', '--check', '--spec', spec)).code).toBe(0);
});

test('files that are there stay; a catalogue that is there ends it', async () => {
  const folder = temporaryFolder();
  writeFolder(folder, { 'README.md': 'mine', 'package.json': '{}' });
  const { stdout } = await init(folder, '--name', 'shop-events');
  expect(stdout).toMatch(/^kept {5}\S*package\.json\nkept {5}\S*README\.md\nnew {6}\S*\.gitignore$/m);
  const written = readFolder(folder);
  expect(written).toMatchObject({ 'README.md': 'mine', 'package.json': '{}' });
  const again = await init(folder, '--name', 'other-events');
  expect(again).toMatchObject({ code: 2, stdout: '' });
  expect(again.stderr).toMatch(/there is a \S*spec already; nothing was written\n$/);
  expect(readFolder(folder)).toEqual(written);
});

test.each([
  [
    ['--name', 'Shop Events'],
    "Shop Events can't name a package of npm; choose another with --name, such as shop-events",
  ],
  [
    ['--surface', 'Shop'],
    "Shop can't name a surface; choose small letters, digits and dashes with --surface, such as shop",
  ],
])('%j is refused', async (args, message) => {
  const folder = temporaryFolder();
  expect(await init(folder, ...args)).toEqual({ code: 2, stdout: '', stderr: `realtime-events: ${message}\n` });
  expect(readFolder(folder)).toEqual({});
});
