import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { root } from '../support/cli.js';
import { temporaryFolder, writeFolder } from '../support/folders.js';

const LAUNCHER = 'bin/realtime-events.js';

function launch(files: Readonly<Record<string, string>>): { status: number | null; stdout: string; stderr: string } {
  const folder = temporaryFolder();
  writeFolder(folder, {
    'package.json': '{ "type": "module" }',
    [LAUNCHER]: readFileSync(path.join(root, LAUNCHER), 'utf8'),
    ...files,
  });
  const { status, stdout, stderr } = spawnSync(process.execPath, [LAUNCHER], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

const CLI = { 'dist/generator/cli.js': "export const run = () => { process.stdout.write('started'); return 0; };" };
const SCHEMA = { 'dist/spec/catalogue.schema.cjs': '' };
const REST = { ...SCHEMA, 'dist/templates/reference/page.js': '' };

describe('the launcher', () => {
  it.each([
    ['dist/generator/cli.js', {}],
    ['dist/spec/catalogue.schema.cjs', CLI],
    ['dist/templates/reference/page.js', { ...CLI, ...SCHEMA }],
  ])('says how to make %s where it is missing', (missing, files) => {
    expect(launch(files)).toEqual({
      status: 2,
      stdout: '',
      stderr: `realtime-events: ${missing} is missing; \`npm run prepare\` makes it\n`,
    });
  });

  it('starts what was compiled', () => {
    expect(launch({ ...CLI, ...REST })).toEqual({ status: 0, stdout: 'started', stderr: '' });
  });

  it('keeps the stack trace of a defect, and reminds those who have the sources to compile them', () => {
    const defect = {
      ...REST,
      'dist/generator/cli.js': "export const run = () => { throw new TypeError('a defect'); };",
    };
    const installed = launch(defect);
    expect(installed).toMatchObject({ status: 1, stdout: '' });
    expect(installed.stderr).toMatch(/^TypeError: a defect\n {4}at run /);
    expect(installed.stderr).not.toContain('npm run prepare');
    const cloned = launch({ ...defect, 'generator/cli.ts': '' });
    expect(cloned).toMatchObject({ status: 1, stdout: '' });
    expect(cloned.stderr).toMatch(/^TypeError: a defect\n {4}at run [^]*, `npm run prepare` compiles them\n$/);
  });
});
