/** Recorded sessions → the reference page with them inside, for people who were not there. */
import { referencePage, type SessionText } from '../emit/reference/index.js';
import type { PageProgramme } from '../emit/templates.js';
import type { Model, Surface } from '../model/index.js';
import { keptOf, readSessions, type RecordedSession, type SessionOptions } from '../recording/index.js';
import { UserError } from '../report/problem.js';
import { ReportedSession } from './reported-session.js';

export interface BugReportOptions extends Omit<SessionOptions, 'preferred'> {
  /** Take out all that people said. */
  readonly redact?: boolean;
  /** Characters of frames beyond which there is no page. */
  readonly limit?: number;
}

export interface BugReport {
  /** HTML. */
  readonly page: string;
  readonly sessions: number;
  readonly frames: number;
  /** Lines and values of the recordings that are no frames: they are not in the page. */
  readonly leftovers: number;
}

/** What browsers open without a pause, and people can still send. */
const MOST_CHARACTERS = 50_000_000;

/**
 * Reads recordings and makes a page that shows them.
 *
 * @param files paths; `-` is standard input
 * @param programme what makes the page more than a text
 * @throws UserError (exit code 2) where a file cannot be read or holds no frame, where there is too much in them, or where the
 *   catalogue has no such surface or direction
 */
export async function bugReport(
  files: readonly string[],
  model: Model,
  programme: PageProgramme,
  { redact = false, limit = MOST_CHARACTERS, ...options }: BugReportOptions = {},
): Promise<BugReport> {
  const running = new Map<RecordedSession, ReportedSession>();
  const count = { frames: 0, leftovers: 0, characters: 0 };
  const onFrame = (characters: number): void => {
    count.frames++;
    count.characters += characters;
    if (count.characters > limit) throw new UserError(excess(limit, redact), 2);
  };

  const begin = (session: RecordedSession, surface: Surface): ReportedSession =>
    new ReportedSession(model, surface, session, { redact, onFrame });

  for await (const each of readSessions(files, model, options)) {
    if (each.kind === 'frame') {
      keptOf(running, each, begin).take(each.frame);
    } else if (each.kind === 'unreadable') {
      throw new UserError(each.why, 2);
    } else if (each.kind !== 'end') {
      count.leftovers++;
    }
  }
  // Of sessions side by side the surface of a later one may be known first.
  const inOrder = [...running].sort(([a], [b]) => a.number - b.number);
  const sessions: SessionText[] = inOrder.map(([, session]) => session.end());
  return {
    page: referencePage(model, programme, sessions),
    sessions: sessions.length,
    frames: count.frames,
    leftovers: count.leftovers,
  };
}

function excess(limit: number, isRedacted: boolean): string {
  const advice = isRedacted
    ? 'report the session alone in which it happened, or a part of it'
    : '--redact leaves out the sound, which is most of it; or report the session alone in which it happened';
  return `the frames come to more than ${limit / 1e6} MB, which is too much for one page: ${advice}`;
}
