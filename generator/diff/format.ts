/** A judgement in the forms that `--format` knows. */
import type { Position, Problem } from '../report/problem.js';
import { problemsForGithub } from '../report/formats.js';
import { EFFECTS, LEVELS, type Level } from './effects.js';
import type { JudgedChange, Judgement } from './judge.js';
import { sentence } from './sentence.js';

export type DiffFormat = 'text' | 'json' | 'github' | 'markdown';

/** Where a change stands, in words that mean something on every machine. */
export type Locate = (change: JudgedChange) => ({ readonly file: string } & Position) | undefined;

/** What is printed: a judgement, the names of what was compared, and where things stand. */
export interface DiffReport extends Judgement {
  readonly base: string;
  readonly head: string;
  readonly locate: Locate;
}

/** @returns the report; ends with a line break */
export function formatDiff(report: DiffReport, format: DiffFormat): string {
  switch (format) {
    case 'text':
      return asText(report);
    case 'json':
      return asJson(report);
    case 'github':
      return asGithub(report);
    case 'markdown':
      return asMarkdown(report);
  }
}

function ofLevel(changes: readonly JudgedChange[], level: Level): JudgedChange[] {
  return changes.filter((change) => change.level === level);
}

function asText(report: DiffReport): string {
  const { changes, locate } = report;
  const width = Math.max(0, ...changes.map(({ rule }) => rule.length));
  const blocks = LEVELS.flatMap((level) => {
    const found = ofLevel(changes, level);
    if (found.length === 0) return [];
    const lines = found.map((change) => {
      const at = locate(change);
      const place = at ? `\n  ${' '.repeat(width)}  ${at.file}:${at.line}:${at.column}` : '';
      return `  ${change.rule.padEnd(width)}  ${change.surface}: ${sentence(change, (text) => text)}${place}\n`;
    });
    return [`${level}\n${lines.join('')}`];
  });
  return `${[...blocks, verdictText(report)].join('\n')}\n`;
}

function verdictText({ changes, verdict, version }: DiffReport): string {
  if (verdict === 'none') return 'none: nothing that a consumer sees has changed';
  const counts = LEVELS.map((level) => `${ofLevel(changes, level).length} ${level}`).join(', ');
  const what = verdict === 'patch' ? 'documentation or examples only' : counts;
  const zero = version.base.startsWith('0.')
    ? '; before 1.0.0 a major change takes the minor number, a minor one the patch'
    : '';
  return `${verdict}: ${what} (${version.base} → ${version.next}${zero})`;
}

function asJson({ base, head, changes, verdict, version, locate }: DiffReport): string {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, ofLevel(changes, level).length]));
  const rows = changes.map((change) => {
    const { rule, level, id, subject, surface, directions, path, tags, was, now } = change;
    return {
      level,
      rule,
      id,
      ...(subject === undefined ? {} : { subject }),
      surface,
      directions,
      path,
      tags,
      was,
      now,
      ...locate(change),
    };
  });
  return `${JSON.stringify({ base, head, verdict, version, counts, changes: rows }, undefined, 2)}\n`;
}

/** What is safe needs nobody's eye. */
function asGithub(report: DiffReport): string {
  const { changes, locate } = report;
  const problems = changes
    .filter(({ level }) => level !== 'safe')
    .map((change): Problem => {
      const at = locate(change);
      return {
        rule: change.rule,
        level: change.level === 'breaking' ? 'error' : 'warning',
        message: `${change.surface}: ${sentence(change, code)}`,
        file: at?.file ?? report.head,
        ...(at && { position: { line: at.line, column: at.column } }),
      };
    });
  return `${problemsForGithub(problems)}::notice title=diff::${verdictText(report)}\n`;
}

const HEADINGS: Readonly<Record<Level, string>> = {
  breaking: 'Breaking changes',
  warning: 'For code that handles every case',
  safe: 'Other changes',
};

/** Fit for a changelog: by surface and level. */
function asMarkdown(report: DiffReport): string {
  const { changes } = report;
  const surfaces = [...new Set(changes.map(({ surface }) => surface))];
  const sections = surfaces.flatMap((surface) => {
    const own = changes.filter((change) => change.surface === surface);
    return [
      `### ${surface}`,
      ...LEVELS.flatMap((level) => {
        const lines = ofLevel(own, level).map((change) => `- ${sentence(change, code)}.`);
        return lines.length === 0 ? [] : [`#### ${HEADINGS[level]}`, lines.join('\n')];
      }),
    ];
  });
  const verdict = `**${report.verdict}** ${verdictText(report).slice(report.verdict.length + 2)}`;
  return `${[verdict, ...sections].join('\n\n')}\n`;
}

/** Code in Markdown, whatever is in it. */
function code(text: string): string {
  return text.includes('`') ? `\`\` ${text} \`\`` : `\`${text}\``;
}

/** The table of rules: what each change means to a consumer that reads, and to one that writes. */
export function formatEffects(format: DiffFormat): string {
  const rows = EFFECTS.map(({ rule, when, reads, writes }) => ({
    rule,
    ...(when === undefined ? {} : { when }),
    reads,
    writes,
  }));
  if (format === 'json') return `${JSON.stringify({ rules: rows }, undefined, 2)}\n`;
  const width = Math.max(...rows.map(({ rule }) => rule.length));
  const lines = rows.map(({ rule, when = '', reads, writes }) =>
    `${rule.padEnd(width)}  ${reads.padEnd('breaking'.length)}  ${writes.padEnd('breaking'.length)}  ${when}`.trimEnd(),
  );
  return `${[`${'rule'.padEnd(width)}  reads     writes    when`, ...lines].join('\n')}\n`;
}
