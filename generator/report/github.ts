/**
 * Reports as workflow commands of GitHub Actions, which show findings at the lines of a pull request. GitHub shows the first ten
 * errors, warnings and notices of a step, and has all of them in its log: so what matters most comes first.
 */
import { hintOf, messageOf, type Finding, type Report, type Section } from './report-content.js';

export function reportForGithub({ title, verdict, sections }: Report): string {
  const findings = sections.flatMap((section) => section.findings);
  const isNote = ({ level }: Finding): boolean => level === 'note';
  return [
    ...findings.filter((each) => !isNote(each)).map(findingCommand),
    command('notice', { title }, [verdict]),
    ...sections.map(sectionCommand),
    ...findings.filter(isNote).map(findingCommand),
  ].join('');
}

/** What there is to say of a section as a whole. */
function sectionCommand({ title, summary, notes = [], file, position }: Section): string {
  const lines = [...[summary ?? []].flat(), ...notes];
  return lines.length === 0 ? '' : command('notice', { file, position, title }, lines);
}

function findingCommand(finding: Finding): string {
  const { rule, level = 'error', file, position, rows = [] } = finding;
  return command(level === 'note' ? 'notice' : level, { file, position, title: rule }, [
    messageOf(finding, (text) => `\`${text}\``),
    ...rows.map(({ label, text }) => `${label}: ${text}`),
    ...[hintOf(finding) ?? []].flat(),
  ]);
}

function command(
  name: 'error' | 'warning' | 'notice',
  { file, position, title }: { readonly [Key in 'file' | 'position' | 'title']?: Section[Key] | undefined },
  lines: readonly string[],
): string {
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
    ...(position ? [`line=${position.line}`, `col=${position.column}`] : []),
    ...(title === undefined ? [] : [`title=${escapeProperty(title)}`]),
  ];
  return `::${name} ${properties.join(',')}::${escapeText(lines.join('\n'))}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
