/** Reports as Markdown: for an issue, a pull request or a changelog. */
import { hintOf, messageOf, type Finding, type Report, type Row, type Section } from './report-content.js';

export function reportAsMarkdown({ verdict, sections, isChangelog = false }: Report): string {
  const print = isChangelog ? sentenceItem : findingItem;
  return `${[`**${verdict}**`, ...sections.flatMap((section) => sectionBlocks(section, print))].join('\n\n')}\n`;
}

function sectionBlocks({ title, summary, findings, notes = [] }: Section, print: (each: Finding) => string): string[] {
  return [
    ...(title === undefined ? [] : [`### ${title}`]),
    ...(summary === undefined ? [] : [`${summary}.`]),
    ...(findings.length === 0 ? [] : [findings.map(print).join('\n')]),
    ...(notes.length === 0 ? [] : ['#### Notes', notes.map((note) => `- ${note}`).join('\n')]),
  ];
}

function sentenceItem(finding: Finding): string {
  return `- ${messageOf(finding, code)}.`;
}

function findingItem(finding: Finding): string {
  const { rule, file, position, rows = [] } = finding;
  const place = file === undefined ? '' : `, ${code(position ? `${file}:${position.line}` : file)}`;
  const hint = hintOf(finding);
  const items = [...rows, ...(hint === undefined ? [] : [{ label: 'hint', text: hint, isProse: true }])].map(rowItem);
  return [`- **${code(rule)}** ${messageOf(finding, code)}${place}`, ...items].join('\n');
}

function rowItem({ label, text, isProse }: Row): string {
  return `  - ${label}: ${isProse ? text : code(text)}`;
}

/** Code, whatever is in it: its fence is longer than any run of backticks inside. */
export function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return `\`${text}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}
