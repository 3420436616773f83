/** A drift report fit for an issue: what differs, where, and what to write. */
import type { DriftReport, Located, PlacedChange, ReportOptions, WitnessFindings } from '../finding.js';
import { countText, extentText, UNUSED_TEXT, verdictText, whysOf } from './counts.js';

export function driftAsMarkdown(report: DriftReport, { explained }: ReportOptions): string {
  const section = ({ witness, source, unexplained, explained: reasoned, notes }: WitnessFindings): string[] => [
    `### ${witness}: ${source}`,
    `${countText(unexplained.length, reasoned.length)}.`,
    ...list(
      'Unexplained',
      unexplained.map((finding) =>
        [
          head(finding),
          `  - ${witness}: ${code(finding.change.was)}; catalogue: ${code(finding.change.now)}`,
          `  - follow it: ${code(finding.advice.follow)}`,
          `  - explain it: ${code(finding.advice.keep)}`,
        ].join('\n'),
      ),
    ),
    ...list(
      'Explained',
      (explained ? reasoned : []).map((each) => `${head(each)}: ${whysOf(each).join(' ')}`),
    ),
    ...list(
      'Notes',
      notes.map(({ text }) => `- ${text}`),
    ),
  ];
  const unused = report.unused.map(({ key, at }) => `- ${code(key)}, ${lineText(at)}: ${UNUSED_TEXT}`);
  const stale = unused.length === 0 ? [] : ['### Explanations that no longer apply', unused.join('\n')];
  return `${[`**${verdictText(report)}**`, ...report.witnesses.flatMap(section), ...stale].join('\n\n')}\n`;
}

function list(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : [`#### ${title}`, lines.join('\n')];
}

function head(finding: PlacedChange): string {
  const { at, rule, change } = finding;
  return `- **${code(rule)}** ${code(change.path)}${extentText(finding)}${at ? `, ${lineText(at)}` : ''}`;
}

function lineText({ file, line }: Located): string {
  return code(`${file}:${line}`);
}

/** Code in Markdown, whatever is in it. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return `\`${text}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}
