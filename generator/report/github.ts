/** Reports as workflow commands of GitHub Actions, which show findings at the lines of a pull request. */
import { hintOf, messageOf, type Finding, type Report } from './report-content.js';

/** Notes of a section are left out: they stand at no line. */
export function reportForGithub({ title, verdict, sections }: Report): string {
  const findings = sections.flatMap((section) => section.findings).filter(({ level }) => level !== 'note');
  return `${findings.map(annotation).join('')}::notice title=${escapeProperty(title)}::${escapeText(verdict)}\n`;
}

function annotation(finding: Finding): string {
  const { rule, level = 'error', file, position, rows = [] } = finding;
  const properties = [
    ...(file === undefined ? [] : [`file=${escapeProperty(file)}`]),
    ...(position ? [`line=${position.line}`, `col=${position.column}`] : []),
    `title=${escapeProperty(rule)}`,
  ];
  const lines = [
    messageOf(finding, (text) => `\`${text}\``),
    ...rows.map(({ label, text }) => `${label}: ${text}`),
    ...[hintOf(finding) ?? []].flat(),
  ];
  return `::${level} ${properties.join(',')}::${escapeText(lines.join('\n'))}\n`;
}

function escapeText(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeText(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
