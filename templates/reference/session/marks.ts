/**
 * What stands out in a session: errors, interruptions, violations of order, explained ones apart, frames that do not fit or are
 * not known.
 */
import { issueText } from '../shared/issue-text.js';
import { counted } from '../shared/amounts.js';
import type { JudgedViolation, Study, StudiedFrame } from './study.js';
import { refusalText } from '../shared/session-summary.js';

export const MARK_KINDS = [
  'malformed',
  'deviating',
  'violation',
  'error',
  'interruption',
  'unanswered',
  'explained',
  'unknown',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly frame: StudiedFrame;
  /** For a person. */
  readonly text: string;
  /** It would be none if the recording lacked frames. */
  readonly isMissing?: boolean;
}

export const MARK_SIGNS: Readonly<Record<MarkKind, string>> = {
  malformed: '×',
  deviating: '≠',
  violation: '!',
  error: '⚡',
  interruption: '✂',
  unanswered: '…',
  explained: '✓',
  unknown: '?',
};

export function marksOf({ frames }: Study): Mark[] {
  return frames.flatMap((frame): Mark[] => {
    const { outcome, tag, violations, refusals, changes } = frame;
    const interrupted = changes.filter(({ kind }) => kind === 'interrupted').map(({ id }) => String(id));
    const found: Omit<Mark, 'frame'>[] = [
      ...violations.map((violation) => ({
        kind: kindOf(violation),
        text: violationText(violation),
        isMissing: violation.isMissing,
      })),
      ...(outcome === 'event' ? [] : [{ kind: outcome, text: textOf(frame) }]),
      ...refusals.map((refusal) => ({ kind: 'error' as const, text: refusalText(refusal) })),
      ...(interrupted.length > 0
        ? [{ kind: 'interruption' as const, text: `${tag} while ${runningText(interrupted)} running` }]
        : []),
    ];
    return found.map((mark) => ({ ...mark, frame }));
  });
}

function kindOf({ rule, reasons }: JudgedViolation): MarkKind {
  if (reasons.length > 0) return 'explained';
  return rule === 'unanswered' ? 'unanswered' : 'violation';
}

/** With the catalogue's reasons, where it has some. */
export function violationText({ message, reasons }: JudgedViolation): string {
  return [message, ...reasons.map((why) => `because: ${why}`)].join('; ');
}

function runningText(ids: readonly string[]): string {
  return `${ids.join(' and ')} ${ids.length === 1 ? 'was' : 'were'}`;
}

function textOf({ tag, issues: [first, ...others] }: StudiedFrame): string {
  if (!first) return tag ?? 'no frame';
  return `${tag}: ${issueText(first)}${others.length > 0 ? `, and ${counted(others.length, 'more issue')}` : ''}`;
}
