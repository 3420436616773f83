/** The weekly workflow's issue, with a `gh` that writes down how it is called. */
import { spawnSync } from 'node:child_process';
import { chmodSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { expect, test } from 'vitest';
import { root } from '../support/cli.js';
import { temporaryFolder, writeFolder } from '../support/folders.js';

const TITLE = 'The API and the catalogue differ';
const FOOTER = 'Kept up to date by `.github/workflows/drift.yml`. What to do about it: `CONTRIBUTING.md`.';

interface Issue {
  readonly number: number;
  readonly title: string;
  readonly body: string;
}

interface Run {
  readonly status: number | null;
  readonly stdout: string;
  /** Arguments of each call after the listing, with what it read. */
  readonly calls: readonly (readonly string[])[];
}

function run(status: string, report: string, issues: readonly Issue[], ghFails = false): Run {
  const folder = temporaryFolder();
  writeFolder(folder, {
    'report.md': report,
    'issues.json': JSON.stringify(issues),
    calls: '',
    'bin/gh': `#!/usr/bin/env node
const { appendFileSync, readFileSync } = require('node:fs');
const args = process.argv.slice(2);
if (${ghFails}) process.exit(4);
if (args[1] === 'list') process.stdout.write(readFileSync(${JSON.stringify(path.join(folder, 'issues.json'))}));
else {
  const input = args.includes('--body-file') ? [readFileSync(0, 'utf8')] : [];
  appendFileSync(${JSON.stringify(path.join(folder, 'calls'))}, JSON.stringify([...args, ...input]) + '\\n');
}
`,
  });
  chmodSync(path.join(folder, 'bin/gh'), 0o755);
  const { status: code, stdout } = spawnSync(
    process.execPath,
    [path.join(root, 'scripts/drift-issue.mjs'), 'report.md', status],
    {
      cwd: folder,
      env: { ...process.env, PATH: `${path.join(folder, 'bin')}${path.delimiter}${process.env['PATH'] ?? ''}` },
      encoding: 'utf8',
    },
  );
  const lines = readFileSync(path.join(folder, 'calls'), 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  return { status: code, stdout, calls: lines.map((line) => JSON.parse(line) as string[]) };
}

const OTHER: Issue = { number: 3, title: 'Something else', body: 'x' };

test('drift opens an issue', () => {
  const { status, calls } = run('1', '**1 unexplained difference**\n', [OTHER]);
  expect(status).toBe(0);
  expect(calls.map((call) => call.slice(0, 2))).toEqual([
    ['label', 'create'],
    ['issue', 'create'],
  ]);
  expect(calls[1]).toEqual([
    'issue',
    'create',
    '--title',
    TITLE,
    '--label',
    'drift',
    '--body-file',
    '-',
    `**1 unexplained difference**\n\n${FOOTER}\n`,
  ]);
});

test('more drift brings the one issue up to date', () => {
  const issues = [
    { number: 9, title: TITLE, body: 'later' },
    { number: 7, title: TITLE, body: 'old' },
  ];
  expect(run('1', 'new\n', issues).calls).toEqual([['issue', 'edit', '7', '--body-file', '-', `new\n\n${FOOTER}\n`]]);
});

test('the same drift changes nothing', () => {
  const { calls, stdout } = run('1', 'same\n', [{ number: 7, title: TITLE, body: `same\r\n\r\n${FOOTER}` }]);
  expect([calls, stdout]).toEqual([[], '#7 says so already\n']);
});

test('a long report is cut at a line, and says so', () => {
  const line = `- ${'x'.repeat(97)}`;
  const { calls } = run('1', `${line}\n`.repeat(1000), []);
  const body = calls[1]!.at(-1)!;
  expect(body.length).toBeLessThan(65_000);
  expect(body).toMatch(/x\n\nThe rest is too long for an issue;/);
});

test('agreement closes the issue, or leaves nothing to do', () => {
  const { calls } = run('0', 'none\n', [OTHER, { number: 7, title: TITLE, body: 'old' }]);
  expect(calls.map((call) => call.slice(0, 3))).toEqual([['issue', 'close', '7']]);
  expect(run('0', 'none\n', [OTHER]).calls).toEqual([]);
});

test('a comparison that could not look is no agreement', () => {
  expect(run('2', '', [{ number: 7, title: TITLE, body: 'old' }])).toMatchObject({ status: 2, calls: [] });
  expect(run('', '', [])).toMatchObject({ status: 2, calls: [] });
});

test('a `gh` that fails is no success', () => {
  expect(run('1', 'new\n', [], true).status).not.toBe(0);
});

test('the workflow runs weekly and by hand, and may write issues only', () => {
  const workflow = load(readFileSync(path.join(root, '.github/workflows/drift.yml'), 'utf8')) as Record<string, object>;
  expect(workflow).toMatchObject({
    on: { schedule: [{ cron: '17 6 * * 1' }], workflow_dispatch: null },
    permissions: { contents: 'read', issues: 'write' },
  });
});
