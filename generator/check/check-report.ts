/** Checked sessions as a report: a section for each, and one for what is no frame. */
import { figureTexts } from '../../templates/reference/shared/session-figures.js';
import { areMany } from '../../templates/reference/shared/missing-frames.js';
import { refusalText } from '../../templates/reference/shared/session-summary.js';
import { counted, durationText, numberText } from '../../templates/reference/shared/amounts.js';
import type { Finding, Report, Section } from '../report/report-content.js';
import type { CheckedSession, ExplainedFinding, ToldRefusal } from './checked-session.js';
import type { CheckResult } from './check-result.js';
import { EXCERPT_HINT, missingFindings, toldSingly } from './missing-frames-finding.js';

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
  /** Of the violations, those that would be none if the recordings lacked frames. */
  readonly missing: number;
}

function totalsOf({ sessions, others }: CheckResult): Totals {
  return {
    sessions: sessions.length + others.sessions,
    violations: sum(sessions.map(({ violations }) => violations)) + others.violations,
    deviating: sum(sessions.map(({ deviating }) => deviating)) + others.deviating,
    explained: sum(sessions.map(({ explained }) => explained.count)) + others.explained,
    missing: sum(sessions.map(({ missing }) => missing.count)) + others.missing,
  };
}

function verdictText(result: CheckResult): string {
  const { sessions, violations, deviating, explained, missing } = totalsOf(result);
  const told =
    result.others.sessions === 0 ? '' : `, the first ${numberText(result.sessions.length)} of which are shown`;
  const asides = [
    ...(areMany({ count: missing })
      ? [`${missing === violations ? 'all' : numberText(missing)} as if frames were missing`]
      : []),
    ...(explained > 0 ? [`and ${numberText(explained)} explained`] : []),
  ];
  const aside = asides.length === 0 ? '' : ` (${asides.join(', ')})`;
  const found = `${counted(violations, 'violation')} of the order${aside}, ${counted(deviating, 'deviating frame')}`;
  return `${found} in ${counted(sessions, 'session')}${told}`;
}

function sessionSection(session: CheckedSession, detail: CheckDetail): Section {
  const { number, file, lines, surface, explained, refusals } = session;
  const told = [
    ...toldSingly(session).map(({ rule, level, message, line }): Finding => ({
      rule,
      level,
      message,
      ...at(file, line),
    })),
    ...(detail.explained ? explained.first : []).map((each) => explainedFinding(each, file)),
    ...refusals.map((refusal) => refusalFinding(refusal, file)),
  ];
  return {
    title: `session ${number}: ${file}, lines ${lines[0]} to ${lines[1]} (${surface})`,
    ...at(file, lines[0]),
    findings: [...missingFindings(session), ...told.sort((a, b) => a.position!.line - b.position!.line)],
    notes: notesOf(session, detail),
    summary: summaryText(session),
  };
}

function at(file: string, line: number): Required<Pick<Finding, 'file' | 'position'>> {
  return { file, position: { line, column: 1 } };
}

function explainedFinding({ rule, message, line, reasons }: ExplainedFinding, file: string): Finding {
  const rows = reasons.map((text) => ({ label: 'because', text, isProse: true }));
  return { rule, level: 'note', message, ...at(file, line), rows };
}

/** No fault of the recording's: it belongs to what happened. */
function refusalFinding({ line, type, why, request }: ToldRefusal, file: string): Finding {
  const asked = request && { type: request.type, place: request.line };
  const message = refusalText({ tag: type, why, request: asked }, (place) => `line ${place}`);
  return { rule: 'refused', level: 'note', message, ...at(file, line) };
}

function notesOf(session: CheckedSession, detail: CheckDetail): string[] {
  const { partial, violations, deviating, unanswered, explained, missing, unknown, figures, refusals, surface } =
    session;
  const isIncomplete = areMany(missing);
  const tags = Object.entries(unknown).map(([tag, count]) => `${tag} (${count})`);
  const all = violations + deviating + unanswered - (isIncomplete ? missing.count : 0);
  const more = all - toldSingly(session).length;
  const reasoned = explained.count - (detail.explained ? explained.first.length : 0);
  const refused = (figures?.refused ?? 0) - refusals.length;
  return [
    ...(figures
      ? []
      : [`the catalogue does not say in which order events of ${surface} come: their order was not judged`]),
    ...(partial ? ['the recording is not whole: what is missing is taken for granted'] : []),
    ...(missing.count > 0 && !isIncomplete
      ? [`${counted(missing.count, 'violation')} may be due to frames missing from the recording: ${EXCERPT_HINT}`]
      : []),
    ...(more > 0 ? [`and ${counted(more, 'finding')} more, most of them like these`] : []),
    ...(reasoned > 0 ? [reasonedText(reasoned, detail)] : []),
    ...(refused > 0 ? [`and ${counted(refused, 'refusal')} more`] : []),
    ...(tags.length > 0 ? [`unknown to the catalogue: ${tags.join(', ')}`] : []),
  ];
}

function reasonedText(count: number, { explained }: CheckDetail): string {
  const finding = counted(count, 'finding');
  return explained
    ? `and ${finding} more that the catalogue explains`
    : `the catalogue explains ${finding} more: --explained lists them`;
}

/** Everything that there was, in one line. */
function summaryText({ frames, duration, figures }: CheckedSession): string {
  const time = duration === undefined ? '' : ` in ${durationText(duration)}`;
  return [`${counted(frames, 'frame')}${time}`, ...(figures ? figureTexts(figures) : [])].join(', ');
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
      ({ kind, count, first }) => `and ${counted(count - first.length, 'line')} more: ${LEFTOVER_RULES[kind]}`,
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
