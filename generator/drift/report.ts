/** A drift report in the forms that `--format` knows. */
import { styleText } from 'node:util';
import { plural, type Colours, type Problem } from '../problem.js';
import { problemsForGithub } from '../report.js';
import type { DriftFinding, DriftReport, ExplainedFinding, Located, WitnessFindings } from './finding.js';

export const DRIFT_FORMATS = ['text', 'json', 'github', 'markdown'] as const;
export type DriftFormat = (typeof DRIFT_FORMATS)[number];

export interface DriftReportOptions extends Colours {
  readonly format: DriftFormat;
  /** List what the catalogue explains, too. */
  readonly explained: boolean;
}

/** @returns the report; ends with a line break */
export function formatDrift(report: DriftReport, options: DriftReportOptions): string {
  switch (options.format) {
    case 'text':
      return asText(report, options);
    case 'json':
      return asJson(report, options);
    case 'github':
      return asGithub(report, options);
    case 'markdown':
      return asMarkdown(report, options);
  }
}

/** Is there anything that somebody has to do? */
export function hasDrift({ witnesses, unused }: DriftReport): boolean {
  return unused.length > 0 || witnesses.some(({ unexplained }) => unexplained.length > 0);
}

const UNUSED_TEXT = 'explains nothing any more: remove it';

function asText(report: DriftReport, { colour, explained }: DriftReportOptions): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text;
  const head = ({ at, rule, change, sighting }: Omit<DriftFinding, 'advice'>, style: 'red' | 'dim'): string =>
    `  ${at ? `${paint('bold', placeText(at))} ` : ''}${paint(style, rule)} ${change.path}${othersText(change.tags)}${sightingText(sighting)}\n`;
  const section = ({ witness, source, unexplained, explained: reasoned, notes }: WitnessFindings): string => [
    `${paint('bold', witness)}: ${source}\n`,
    ...unexplained.map((finding) => head(finding, 'red') + rows([
      [witness, finding.change.was], ['catalogue', finding.change.now], ['follow it', finding.advice.follow], ['explain it', finding.advice.keep],
    ])),
    ...(explained ? reasoned.map((finding) => head(finding, 'dim') + rows([
      [witness, finding.change.was], ['catalogue', finding.change.now], ...whysOf(finding).map((why) => ['because', why] as const),
    ])) : []),
    ...notes.map(({ text }) => `  ${paint('cyan', 'note')} ${text}\n`),
    `  ${countText(unexplained.length, reasoned.length)}\n`,
  ].join('');
  const unused = report.unused.map(({ at, key }) => `${paint('bold', placeText(at))} ${paint('red', key)} ${UNUSED_TEXT}\n`).join('');
  return [...report.witnesses.map(section), ...(unused === '' ? [] : [unused]), `${verdict(report)}\n`].join('\n');
}

function rows(pairs: readonly (readonly [label: string, text: string])[]): string {
  return pairs.map(([label, text]) => `    ${label.padEnd('explain it'.length)}  ${text}\n`).join('');
}

function placeText({ file, line, column }: Located): string {
  return `${file}:${line}:${column}`;
}

function othersText(tags: readonly string[]): string {
  return tags.length > 1 ? ` (and ${plural(tags.length - 1, 'other event')})` : '';
}

function sightingText(sighting: DriftFinding['sighting']): string {
  return sighting ? `, in ${plural(sighting.count, 'frame')}, first at ${sighting.first}` : '';
}

function countText(unexplained: number, explained: number): string {
  return `${plural(unexplained, 'unexplained difference')}, ${explained} explained`;
}

function verdict({ witnesses, unused }: DriftReport): string {
  const unexplained = sum(witnesses.map((each) => each.unexplained.length));
  const explained = sum(witnesses.map((each) => each.explained.length));
  const stale = unused.length === 0 ? '' : `, ${plural(unused.length, 'explanation')} that no longer ${unused.length === 1 ? 'applies' : 'apply'}`;
  return `${countText(unexplained, explained)}${stale}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}

function asJson({ witnesses, unused }: DriftReport, { explained }: DriftReportOptions): string {
  const finding = ({ change, at, sighting }: Omit<DriftFinding, 'advice'>): object => {
    const { id, rule, subject, surface, direction, path, tags, was, now } = change;
    return {
      rule, ...(subject === undefined ? {} : { subject }), id, ...at, surface, direction, path, tags,
      witness: was, catalogue: now, ...(sighting && { frames: sighting.count, first: sighting.first }),
    };
  };
  const document = {
    unexplained: sum(witnesses.map((each) => each.unexplained.length)),
    explained: sum(witnesses.map((each) => each.explained.length)),
    unused: unused.map(({ key, why, at }) => ({ departure: key, why, ...at })),
    witnesses: witnesses.map(({ witness, source, unexplained, explained: reasoned, notes }) => ({
      witness,
      source,
      unexplained: unexplained.map((each) => ({ ...finding(each), follow: each.advice.follow, explain: each.advice.keep })),
      ...(explained && { explained: reasoned.map((each) => ({ ...finding(each), reasons: each.reasons.map(({ why, at }) => ({ why, ...at })) })) }),
      notes,
    })),
  };
  return `${JSON.stringify(document, undefined, 2)}\n`;
}

function asGithub(report: DriftReport, { explained }: DriftReportOptions): string {
  const problem = (at: Located | undefined, rule: string, message: string, level?: 'warning'): Problem => ({
    rule,
    message,
    file: at?.file ?? '',
    ...(at && { position: { line: at.line, column: at.column } }),
    ...(level && { level }),
  });
  const sentence = (witness: string, { change, sighting }: Omit<DriftFinding, 'advice'>): string =>
    `${change.path}${othersText(change.tags)}: ${witness} has ${change.was}, the catalogue ${change.now}${sightingText(sighting)}`;
  const problems = report.witnesses.flatMap(({ witness, unexplained, explained: reasoned }) => [
    ...unexplained.map((each) =>
      ({ ...problem(each.at, each.rule, sentence(witness, each)), hint: `follow it: ${each.advice.follow}\nexplain it: ${each.advice.keep}` })),
    ...(explained ? reasoned.map((each) => ({ ...problem(each.at, each.rule, sentence(witness, each), 'warning'), hint: `explained: ${whysOf(each).join(' ')}` })) : []),
  ]);
  const unused = report.unused.map(({ key, at }) => problem(at, key, UNUSED_TEXT));
  return `${problemsForGithub([...problems, ...unused])}::notice title=drift::${verdict(report)}\n`;
}

/** Several places may give one and the same reason. */
function whysOf({ reasons }: ExplainedFinding): string[] {
  return [...new Set(reasons.map(({ why }) => why))];
}

/** Fit for an issue: what differs, where, and what to write. */
function asMarkdown(report: DriftReport, { explained }: DriftReportOptions): string {
  const list = (title: string, lines: readonly string[]): string[] => (lines.length === 0 ? [] : [`#### ${title}`, lines.join('\n')]);
  const head = ({ at, rule, change, sighting }: Omit<DriftFinding, 'advice'>): string =>
    `- **${code(rule)}** ${code(change.path)}${othersText(change.tags)}${sightingText(sighting)}${at ? `, ${code(`${at.file}:${at.line}`)}` : ''}`;
  const sections = report.witnesses.flatMap(({ witness, source, unexplained, explained: reasoned, notes }) => [
    `### ${witness}: ${source}`,
    `${countText(unexplained.length, reasoned.length)}.`,
    ...list('Unexplained', unexplained.map((each) => [
      head(each),
      `  - ${witness}: ${code(each.change.was)}; catalogue: ${code(each.change.now)}`,
      `  - follow it: ${code(each.advice.follow)}`,
      `  - explain it: ${code(each.advice.keep)}`,
    ].join('\n'))),
    ...list('Explained', explained ? reasoned.map((each) => `${head(each)}: ${whysOf(each).join(' ')}`) : []),
    ...list('Notes', notes.map(({ text }) => `- ${text}`)),
  ]);
  const unused = report.unused.map(({ key, at }) => `- ${code(key)}, ${code(`${at.file}:${at.line}`)}`);
  const stale = unused.length === 0 ? [] : ['### Explanations that no longer apply', unused.join('\n')];
  return `${[`**${verdict(report)}**`, ...sections, ...stale].join('\n\n')}\n`;
}

/** Code in Markdown, whatever is in it. */
function code(text: string): string {
  const longest = Math.max(0, ...[...text.matchAll(/`+/g)].map(([run]) => run.length));
  if (longest === 0) return `\`${text}\``;
  const fence = '`'.repeat(longest + 1);
  return `${fence} ${text} ${fence}`;
}
