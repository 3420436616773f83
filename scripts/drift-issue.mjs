#!/usr/bin/env node
// Keeps one issue about drift: node scripts/drift-issue.mjs <report> <exit code of the comparison>
// 0 closes it, 1 opens it or brings it up to date. It is known by its label and its title.
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const LABEL = 'drift';
const TITLE = 'The API and the catalogue differ';
/** GitHub takes 65,536 characters. */
const MOST_CHARACTERS = 60_000;
const FOOTER = 'Kept up to date by `.github/workflows/drift.yml`. What to do about it: `CONTRIBUTING.md`.';

const [file = '', status = ''] = process.argv.slice(2);

if (status === '0') close();
else if (status === '1') openOrUpdate(bodyOf(readFileSync(file, 'utf8')));
else {
  console.error(`drift-issue: ${status || 'nothing'} is no outcome of a comparison`);
  process.exitCode = 2;
}

function gh(args, input) {
  return execFileSync('gh', args, { encoding: 'utf8', input, stdio: ['pipe', 'pipe', 'inherit'] });
}

/** The oldest open one, if there is any. */
function currentIssue() {
  const listed = gh([
    'issue',
    'list',
    '--state',
    'open',
    '--label',
    LABEL,
    '--limit',
    '100',
    '--json',
    'number,title,body',
  ]);
  return JSON.parse(listed)
    .filter(({ title }) => title === TITLE)
    .sort((a, b) => a.number - b.number)[0];
}

function bodyOf(report) {
  if (report.length <= MOST_CHARACTERS) return `${report}\n${FOOTER}\n`;
  const lines = report.slice(0, MOST_CHARACTERS).split('\n');
  return `${lines.slice(0, -1).join('\n')}\n\nThe rest is too long for an issue; the summary of the workflow's run has it all.\n\n${FOOTER}\n`;
}

function openOrUpdate(body) {
  const issue = currentIssue();
  if (!issue) {
    gh([
      'label',
      'create',
      LABEL,
      '--force',
      '--color',
      'B60205',
      '--description',
      'What the API says and the catalogue does not',
    ]);
    console.log(gh(['issue', 'create', '--title', TITLE, '--label', LABEL, '--body-file', '-'], body).trim());
  } else if (issue.body.replaceAll('\r\n', '\n').trim() === body.trim()) {
    console.log(`#${issue.number} says so already`);
  } else {
    gh(['issue', 'edit', String(issue.number), '--body-file', '-'], body);
    console.log(`#${issue.number} is up to date`);
  }
}

function close() {
  const issue = currentIssue();
  if (!issue) {
    console.log('no drift, and no issue about it');
    return;
  }
  gh([
    'issue',
    'close',
    String(issue.number),
    '--reason',
    'completed',
    '--comment',
    'The catalogue and the API agree again.',
  ]);
  console.log(`#${issue.number} is closed`);
}
