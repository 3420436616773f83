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

describe('the launcher', () => {
  it.each([
    ['dist/generator/cli.js', {}],
    ['dist/templates/reference/page.js', CLI],
  ])('says how to make %s where it is missing', (missing, files) => {
    expect(launch(files)).toEqual({
      status: 2,
      stdout: '',
      stderr: `realtime-events: ${missing} is missing; \`npm run prepare\` makes it\n`,
    });
  });

  it('starts what was compiled', () => {
    const files = { ...CLI, 'dist/templates/reference/page.js': '' };
    expect(launch(files)).toEqual({ status: 0, stdout: 'started', stderr: '' });
  });
});
