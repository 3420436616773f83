/**
 * Recorded sessions, held against what the catalogue says of frames and of their order: by the very code of the package, its
 * explanations and its tracker, on the rules from which that is made.
 */
import type { Model, Surface } from '../model/index.js';
import {
  keptOf,
  readSessions,
  type Leftover,
  type RecordedSession,
  type SessionOptions,
  type UnreadableFile,
} from '../recording/index.js';
import { chooseByName } from '../report/choose-by-name.js';
import type { CheckResult } from './check-result.js';
import type { CheckedSession } from './checked-session.js';
import { SessionCheck } from './session-check.js';

export type * from './check-result.js';
export type * from './checked-session.js';
export { checkReport, isFaulty } from './check-report.js';

export interface CheckOptions extends Omit<SessionOptions, 'preferred'> {
  /** What the events travelled on: those that do not occur there break the order. */
  readonly transport?: string;
  /** The recordings lack frames: what is not known is taken for granted. */
  readonly partial?: boolean;
}

/** More sessions than these are counted only. */
const MOST_SESSIONS = 1000;

const MOST_LEFTOVERS = 10;

/**
 * Reads recordings and judges each session in them. Memory does not grow with the size of the recordings, only with the
 * conversations that are going on.
 *
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) where no file can be read that holds a frame, or where the catalogue has no such surface,
 *   direction or transport
 */
export async function checkRecordings(
  files: readonly string[],
  model: Model,
  options: CheckOptions = {},
): Promise<CheckResult> {
  assertTransport(model, options);
  const running = new Map<RecordedSession, SessionCheck>();
  const sessions: CheckedSession[] = [];
  const others = { sessions: 0, violations: 0, deviating: 0, explained: 0, missing: 0 };
  const leftovers = new Map<Leftover['kind'], { kind: Leftover['kind']; count: number; first: Leftover[] }>();
  const unreadable: UnreadableFile[] = [];

  const { transport, partial } = options;
  const known = { ...(transport !== undefined && { transport }), ...(partial && { partial }) };
  const begin = (session: RecordedSession, surface: Surface): SessionCheck =>
    new SessionCheck(model, surface, session, known);

  for await (const each of readSessions(files, model, options)) {
    if (each.kind === 'frame') {
      keptOf(running, each, begin).take(each.frame);
    } else if (each.kind === 'end') {
      const checked = running.get(each.session)!.end();
      running.delete(each.session);
      if (sessions.length < MOST_SESSIONS) sessions.push(checked);
      else {
        others.sessions++;
        others.violations += checked.violations;
        others.deviating += checked.deviating;
        others.explained += checked.explained.count;
        others.missing += checked.missing.count;
      }
    } else if (each.kind === 'unreadable') {
      unreadable.push(each);
    } else {
      const known = leftovers.get(each.kind) ?? { kind: each.kind, count: 0, first: [] };
      leftovers.set(each.kind, known);
      known.count++;
      if (known.first.length < MOST_LEFTOVERS) known.first.push(each);
    }
  }
  return { sessions, others, leftovers: [...leftovers.values()], unreadable };
}

function assertTransport(model: Model, { surface, transport }: CheckOptions): void {
  if (transport === undefined) return;
  const surfaces = surface === undefined ? model.surfaces : [chooseByName('surface', surface, model.surfaces)];
  chooseByName(
    'transport',
    transport,
    surfaces.flatMap(({ transports }) => transports),
  );
}
