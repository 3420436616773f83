/** What stands out in a session: errors, interruptions, violations of order, frames that do not fit or are not known. */
import { issueText } from '../checker/issue-text.js';
import { counted } from '../checker/frame-list.js';
import type { Study, StudiedFrame } from './study.js';

export const MARK_KINDS = [
  'malformed',
  'deviating',
  'violation',
  'error',
  'interruption',
  'unanswered',
  'unknown',
] as const;
export type MarkKind = (typeof MARK_KINDS)[number];

export interface Mark {
  readonly kind: MarkKind;
  readonly frame: StudiedFrame;
  /** For a person. */
  readonly text: string;
}

export const MARK_SIGNS: Readonly<Record<MarkKind, string>> = {
  malformed: '×',
  deviating: '≠',
  violation: '!',
  error: '⚡',
  interruption: '✂',
  unanswered: '…',
  unknown: '?',
};

export function marksOf({ frames }: Study): Mark[] {
  return frames.flatMap((frame): Mark[] => {
    const { outcome, tag, violations, changes } = frame;
    const found: Mark[] = violations.map(({ rule, message }) => ({
      kind: rule === 'unanswered' ? 'unanswered' : 'violation',
      frame,
      text: message,
    }));
    if (outcome !== 'event') found.push({ kind: outcome, frame, text: textOf(frame) });
    for (const { kind, id, request } of changes) {
      const asked = (request as { type?: string } | undefined)?.type;
      if (kind === 'refused')
        found.push({ kind: 'error', frame, text: `${tag}${asked === undefined ? '' : ` about ${asked}`}` });
      if (kind === 'interrupted')
        found.push({ kind: 'interruption', frame, text: `${tag} while ${String(id)} was running` });
    }
    return found;
  });
}

function textOf({ tag, issues: [first, ...others] }: StudiedFrame): string {
  if (!first) return tag ?? 'no frame';
  return `${tag}: ${issueText(first)}${others.length > 0 ? `, and ${counted(others.length, 'more issue')}` : ''}`;
}
