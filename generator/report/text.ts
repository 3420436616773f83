/** Reports, problems and failures for a terminal. */
import { styleText } from 'node:util';
import { codeFrame } from './code-frame.js';
import { formatPlace, plural, sortProblems, type Problem, type UserError } from './problem.js';
import { hintOf, messageOf, type Finding, type Report, type Row, type Section } from './report-content.js';

export interface Colours {
  readonly colour: boolean;
}

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style, text: string) => string;

/** Nobody reads more problems than this at once; the rest are counted. */
const MOST_PROBLEMS = 100;

/** @returns all sections and the verdict; ends with a line break */
export function reportAsText({ sections, verdict }: Report, { colour }: Colours): string {
  const paint: Paint = (style, text) => (colour ? styleText(style, text, { validateStream: false }) : text);
  const blocks = sections.map((section) =>
    section.title === undefined ? problemBlocks(section, paint) : findingList(section, section.title, paint),
  );
  return `${[...blocks, paint('bold', verdict)].join('\n')}\n`;
}

/** Problems with their code frames, and a count at the end. Ends with a line break. */
export function problemsText(problems: readonly Problem[], colours: Colours): string {
  const findings = sortProblems(problems);
  return reportAsText({ title: '', verdict: countText(findings), sections: [{ findings }], data: () => [] }, colours);
}

/** What ended a command: its problems, or its message. Ends with a line break. */
export function failureText(error: UserError, colours: Colours): string {
  return error.problems.length > 0 ? problemsText(error.problems, colours) : `realtime-events: ${error.message}\n`;
}

/** How many there are, of which level, in how many files. */
export function countText(problems: readonly Problem[]): string {
  const files = new Set(problems.map(({ file }) => file)).size;
  const warnings = problems.filter(({ level }) => level === 'warning').length;
  const count = problems.every(({ level }) => level === undefined)
    ? plural(problems.length, 'problem')
    : `${plural(problems.length - warnings, 'error')} and ${plural(warnings, 'warning')}`;
  return `${count} in ${plural(files, 'file')}`;
}

/** Each in full, with a blank line between them. */
function problemBlocks({ findings }: Section, paint: Paint): string {
  const more = findings.length - MOST_PROBLEMS;
  const blocks = findings.slice(0, MOST_PROBLEMS).map((finding) => findingText(finding, '', paint));
  return [...blocks, ...(more > 0 ? [`and ${more} more\n`] : [])].join('\n');
}

function findingList({ findings, notes = [], summary }: Section, title: string, paint: Paint): string {
  const [, name = '', rest = ''] = /^([^:]*)(.*)$/s.exec(title) ?? [];
  return [
    `${paint('bold', name)}${rest}\n`,
    ...findings.map((finding) => findingText(finding, '  ', paint)),
    ...notes.map((note) => `  ${paint('cyan', 'note')} ${note}\n`),
    ...(summary === undefined ? [] : [`  ${summary}\n`]),
  ].join('');
}

const STYLES = { error: 'red', warning: 'yellow', note: 'dim' } as const;

function findingText(finding: Finding, indent: string, paint: Paint): string {
  const { rule, level = 'error', file, position, source, rows = [] } = finding;
  const place = file === undefined ? '' : `${paint('bold', formatPlace(file, position))} `;
  // Beside others of its kind a section's title says it.
  const name = level === 'warning' && indent === '' ? `warning ${rule}` : rule;
  const hint = hintOf(finding);
  return [
    `${indent}${place}${paint(STYLES[level], name)} ${messageOf(finding, (text) => text)}\n`,
    position && source !== undefined ? codeFrame(source, position) : '',
    ...rows.map((row) => rowText(row, indent)),
    hint === undefined ? '' : `${indent}  ${paint('cyan', 'hint:')} ${hint}\n`,
  ].join('');
}

const LABEL_WIDTH = 'explain it'.length;

function rowText({ label, text }: Row, indent: string): string {
  return `${indent}  ${label.padEnd(LABEL_WIDTH)}  ${text}\n`;
}
