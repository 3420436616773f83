/** What stands out in a session: errors, interruptions, violations of order, frames that do not fit or are not known. */
import type { Study, StudiedFrame } from './study.js';

export const MARK_KINDS = ['malformed', 'deviating', 'violation', 'error', 'interruption', 'unknown'] as const;
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
  unknown: '?',
};

export function marksOf({ frames }: Study): Mark[] {
  return frames.flatMap((frame): Mark[] => {
    const { outcome, tag, violations, changes } = frame;
    const found: Mark[] = violations.map(({ message }) => ({ kind: 'violation', frame, text: message }));
    if (outcome !== 'event') found.push({ kind: outcome, frame, text: tag ?? 'no frame' });
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
