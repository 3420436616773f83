/** Checked sessions as a report: a section for each, and one for what is no frame. */
import { plural } from '../report/problem.js';
import type { Finding, Report, Section } from '../report/report-content.js';
import type { Figures, Refusal } from './figures.js';
import type { CheckResult } from './check-result.js';
import type { CheckedSession, ExplainedFinding } from './session-check.js';

/** What is listed beside what nobody has explained. */
export interface CheckDetail {
  /** What the catalogue explains; it is counted otherwise. */
  readonly explained?: boolean;
}

export function checkReport(result: CheckResult, detail: CheckDetail = {}): Report {
  const { sessions, leftovers, unreadable } = result;
  const isWhole = leftovers.length + unreadable.length === 0;
  return {
    title: 'check',
    verdict: verdictText(result),
    sections: [...sessions.map((each) => sessionSection(each, detail)), ...(isWhole ? [] : [leftoverSection(result)])],
    data: () => ({
      ...totalsOf(result),
      details: sessions.map((each) => sessionData(each, detail)),
      leftovers,
      unreadable,
    }),
  };
}

/** Is there a frame that does not fit, a break of order, or a file that could not be read, or not to its end? */
export function isFaulty(result: CheckResult): boolean {
  const { violations, deviating } = totalsOf(result);
  return (
    violations + deviating + result.unreadable.length > 0 || result.leftovers.some(({ kind }) => kind === 'cut-off')
  );
}

interface Totals {
  readonly sessions: number;
  readonly violations: number;
  readonly deviating: number;
  /** Violations that the catalogue explains; they are not among the others. */
  readonly explained: number;
}

function totalsOf({ sessions, others }: CheckResult): Totals {
  return {
    sessions: sessions.length + others.sessions,
    violations: sum(sessions.map(({ violations }) => violations)) + others.violations,
    deviating: sum(sessions.map(({ deviating }) => deviating)) + others.deviating,
    explained: sum(sessions.map(({ explained }) => explained.count)) + others.explained,
  };
}

function verdictText(result: CheckResult): string {
  const { sessions, violations, deviating, explained } = totalsOf(result);
  const told = result.others.sessions === 0 ? '' : `, the first ${result.sessions.length} of which are shown`;
  const reasoned = explained === 0 ? '' : ` (and ${explained} explained)`;
  const found = `${plural(violations, 'violation')} of the order${reasoned}, ${plural(deviating, 'deviating frame')}`;
  return `${found} in ${plural(sessions, 'session')}${told}`;
}

function sessionSection(session: CheckedSession, detail: CheckDetail): Section {
  const { number, file, lines, surface, findings, explained, figures } = session;
  const told = [
    ...findings.map(({ line, ...finding }): Finding => ({ ...finding, file, position: { line, column: 1 } })),
    ...(detail.explained ? explained.first : []).map((each) => explainedFinding(each, file)),
    ...(figures?.refusals.first ?? []).map((refusal) => refusalFinding(refusal, file)),
  ];
  return {
    title: `session ${number}: ${file}, lines ${lines[0]} to ${lines[1]} (${surface})`,
    findings: told.sort((a, b) => a.position!.line - b.position!.line),
    notes: notesOf(session, detail),
    summary: summaryText(session),
  };
}

function explainedFinding({ rule, message, line, reasons }: ExplainedFinding, file: string): Finding {
  const rows = reasons.map((text) => ({ label: 'because', text, isProse: true }));
  return { rule, level: 'note', message, file, position: { line, column: 1 }, rows };
}

/** No fault of the recording's: it belongs to what happened. */
function refusalFinding({ line, type, why, request }: Refusal, file: string): Finding {
  const reason = why === undefined ? '' : ` (${why})`;
  const where = request?.line === undefined ? '' : ` of line ${request.line}`;
  const what = request ? `answers ${request.type}${where}` : 'answers nothing that is known';
  return { rule: 'refused', level: 'note', message: `${type}${reason} ${what}`, file, position: { line, column: 1 } };
}

function notesOf(
  { partial, more, explained, unknown, figures, surface }: CheckedSession,
  detail: CheckDetail,
): string[] {
  const tags = Object.entries(unknown).map(([tag, count]) => `${tag} (${count})`);
  const reasoned = explained.count - (detail.explained ? explained.first.length : 0);
  const refusals = figures ? figures.refusals.count - figures.refusals.first.length : 0;
  return [
    ...(figures
      ? []
      : [`the catalogue does not say in which order events of ${surface} come: their order was not judged`]),
    ...(partial ? ['the recording is not whole: what is missing is taken for granted'] : []),
    ...(more > 0 ? [`and ${plural(more, 'finding')} more, most of them like these`] : []),
    ...(reasoned > 0 ? [reasonedText(reasoned, detail)] : []),
    ...(refusals > 0 ? [`and ${plural(refusals, 'refusal')} more`] : []),
    ...(tags.length > 0 ? [`unknown to the catalogue: ${tags.join(', ')}`] : []),
  ];
}

function reasonedText(count: number, { explained }: CheckDetail): string {
  const finding = plural(count, 'finding');
  return explained
    ? `and ${finding} more that the catalogue explains`
    : `the catalogue explains ${finding} more: --explained lists them`;
}

/** Everything that there was, in one line. */
function summaryText({ frames, duration, figures }: CheckedSession): string {
  const time = duration === undefined ? '' : ` in ${timeText(duration)}`;
  return [`${plural(frames, 'frame')}${time}`, ...(figures ? figureTexts(figures) : [])].join(', ');
}

function figureTexts({ turns, answers, interruptions, firstSound, tokens, refusals }: Figures): string[] {
  const outcomes = Object.entries(answers?.outcomes ?? {}).map(([outcome, count]) => `${count} ${outcome}`);
  const { total, ...kinds } = tokens;
  const kindTexts = Object.entries(kinds).map(([name, count]) => `${count} ${name}`);
  return [
    ...(turns === undefined ? [] : [plural(turns, 'turn')]),
    ...(answers ? [`${answers.count} ${answers.names[answers.count === 1 ? 0 : 1]}${inBrackets(outcomes)}`] : []),
    ...(firstSound ? [`first sound after ${waitText(firstSound)}`] : []),
    ...(interruptions > 0 ? [plural(interruptions, 'interruption')] : []),
    ...(total === undefined
      ? kindTexts.map((text) => `${text} tokens`)
      : [plural(total, 'token') + inBrackets(kindTexts)]),
    ...(refusals.count > 0 ? [plural(refusals.count, 'error')] : []),
  ];
}

function inBrackets(texts: readonly string[]): string {
  return texts.length === 0 ? '' : ` (${texts.join(', ')})`;
}

function waitText({ count, median, least, most }: NonNullable<Figures['firstSound']>): string {
  if (count === 1) return timeText(median);
  return `${timeText(median)} (median of ${count}, ${timeText(least)} to ${timeText(most)})`;
}

/** `640 ms`, `12.5 s`, `3 min 5 s`. */
function timeText(milliseconds: number): string {
  if (milliseconds < 10_000) return `${Math.round(milliseconds)} ms`;
  if (milliseconds < 60_000) return `${(milliseconds / 1000).toFixed(1)} s`;
  const seconds = Math.round(milliseconds / 1000);
  return `${Math.floor(seconds / 60)} min ${seconds % 60} s`;
}

const LEFTOVER_RULES = {
  'cut-off': 'from here on the document is no JSON: the rest was not read',
  'not-json': 'no JSON',
  'no-frame': 'JSON without a frame',
} as const;

function leftoverSection({ leftovers, unreadable }: CheckResult): Section {
  const notes = leftovers.filter(({ count, first }) => count > first.length);
  return {
    title: 'what is no frame',
    findings: [
      ...unreadable.map(({ why, file }): Finding => ({ rule: 'unreadable', message: why, file })),
      ...leftovers.flatMap(({ kind, first }) =>
        first.map(({ file, line }): Finding => ({
          rule: kind,
          level: kind === 'cut-off' ? 'error' : 'warning',
          message: LEFTOVER_RULES[kind],
          file,
          position: { line, column: 1 },
        })),
      ),
    ],
    notes: notes.map(
      ({ kind, count, first }) => `and ${plural(count - first.length, 'line')} more: ${LEFTOVER_RULES[kind]}`,
    ),
  };
}

function sessionData({ lines: [line, lastLine], ...session }: CheckedSession, detail: CheckDetail): object {
  const { number, file, explained, ...rest } = session;
  const reasoned = detail.explained ? explained : explained.count;
  return { session: number, file, line, lastLine, ...rest, explained: reasoned };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
