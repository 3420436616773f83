/** A judgement as a report: fit for a changelog, by surface and by what a change means. */
import type { Position } from '../report/problem.js';
import type { Finding, Report, Section } from '../report/report-content.js';
import { LEVELS, type Level } from './impacts.js';
import type { JudgedChange, Judgement } from './judge.js';
import { sentence } from './sentence.js';

/** Where a change stands, in words that mean something on every machine. */
export type Locate = (change: JudgedChange) => ({ readonly file: string } & Position) | undefined;

/** A judgement, and what was judged. */
export interface Diff extends Judgement {
  /** Both sides as the user named them. */
  readonly base: string;
  readonly head: string;
  readonly locate: Locate;
}

const HEADINGS: Readonly<Record<Level, string>> = {
  breaking: 'breaking changes',
  warning: 'changes for code that handles every case',
  safe: 'other changes',
};

export function diffReport(diff: Diff): Report {
  const { changes, locate } = diff;
  const surfaces = [...new Set(changes.map(({ surface }) => surface))];
  const sections = surfaces.flatMap((surface) =>
    LEVELS.flatMap((level): Section[] => {
      const own = ofLevel(changes, level).filter((change) => change.surface === surface);
      const findings = own.map((change) => findingOf(change, locate));
      return findings.length === 0 ? [] : [{ title: `${surface}: ${HEADINGS[level]}`, findings }];
    }),
  );
  return { title: 'diff', verdict: verdictText(diff), sections, isChangelog: true, data: () => diffData(diff) };
}

const FINDING_LEVELS = { breaking: 'error', warning: 'warning', safe: 'note' } as const;

function findingOf(change: JudgedChange, locate: Locate): Finding {
  const at = locate(change);
  return {
    rule: change.rule,
    level: FINDING_LEVELS[change.level],
    message: (quote) => sentence(change, quote),
    ...(at && { file: at.file, position: { line: at.line, column: at.column } }),
  };
}

function ofLevel(changes: readonly JudgedChange[], level: Level): JudgedChange[] {
  return changes.filter((change) => change.level === level);
}

function verdictText({ changes, verdict, version }: Diff): string {
  if (verdict === 'none') return 'none: nothing that a consumer sees has changed';
  const counts = LEVELS.map((level) => `${ofLevel(changes, level).length} ${level}`).join(', ');
  const what = verdict === 'patch' ? 'documentation or examples only' : counts;
  const zero = version.base.startsWith('0.')
    ? '; before 1.0.0 a major change takes the minor number, a minor one the patch'
    : '';
  return `${verdict}: ${what} (${version.base} → ${version.next}${zero})`;
}

function diffData({ base, head, changes, verdict, version, locate }: Diff): object {
  const counts = Object.fromEntries(LEVELS.map((level) => [level, ofLevel(changes, level).length]));
  const rows = changes.map((change) => {
    const { rule, level, id, subject, surface, directions, path, tags, was, now } = change;
    const about = { ...(subject === undefined ? {} : { subject }), surface, directions, path, tags, was, now };
    return { level, rule, id, ...about, ...locate(change) };
  });
  return { base, head, verdict, version, counts, changes: rows };
}
