/**
 * Recorded sessions, held against what the catalogue says of frames and of their order: by the very code of the package, its
 * explanations and its tracker, on the rules from which that is made.
 */
import type { Model, Surface } from '../model/index.js';
import { readRecordings, type Leftover, type RecordedSession, type RecordingOptions } from '../recording/index.js';
import { choose } from '../report/choose.js';
import type { CheckResult } from './result.js';
import { SessionCheck, type CheckedSession } from './session.js';
import { SurfaceGuess } from './surface.js';

export type * from './result.js';
export type { CheckedSession, SessionFinding } from './session.js';
export type { Figures, Refusal } from './figures.js';
export { checkReport, isFaulty } from './report.js';
export { eventOf } from './event.js';
export { SurfaceGuess } from './surface.js';

export interface CheckOptions extends RecordingOptions {
  /** The surface that all sessions speak; found out for each where absent. */
  readonly surface?: string;
  /** What the events travelled on: those that do not occur there break the order. */
  readonly transport?: string;
}

/** More sessions than these are counted only. */
const MOST_SESSIONS = 1000;

const MOST_LEFTOVERS = 10;

/**
 * Reads recordings and judges each session in them. Memory does not grow with the size of the recordings, only with the
 * conversations that are going on.
 *
 * @param files paths; `-` is standard input
 * @throws UserError (exit code 2) where a file cannot be read or holds no frame, or where the catalogue has no such surface,
 *   direction or transport
 */
export async function checkRecordings(
  files: readonly string[],
  model: Model,
  options: CheckOptions = {},
): Promise<CheckResult> {
  const surfaces = chosenSurfaces(model, options);
  const running = new Map<RecordedSession, SurfaceGuess<SessionCheck>>();
  const sessions: CheckedSession[] = [];
  const others = { sessions: 0, violations: 0, deviating: 0 };
  const leftovers = new Map<Leftover['kind'], { kind: Leftover['kind']; count: number; first: Leftover[] }>();

  const start = (session: RecordedSession): SurfaceGuess<SessionCheck> => {
    const guess = new SurfaceGuess(
      model,
      surfaces,
      (surface) => new SessionCheck(model, surface, session, options.transport),
    );
    running.set(session, guess);
    return guess;
  };

  for await (const each of readRecordings(files, surfaces, options)) {
    if (each.kind === 'frame') {
      (running.get(each.session) ?? start(each.session)).take(each);
    } else if (each.kind === 'end') {
      const checked = running.get(each.session)!.end().end();
      running.delete(each.session);
      if (sessions.length < MOST_SESSIONS) sessions.push(checked);
      else {
        others.sessions++;
        others.violations += checked.violations;
        others.deviating += checked.deviating;
      }
    } else {
      const known = leftovers.get(each.kind) ?? { kind: each.kind, count: 0, first: [] };
      leftovers.set(each.kind, known);
      known.count++;
      if (known.first.length < MOST_LEFTOVERS) known.first.push(each);
    }
  }
  return { sessions, others, leftovers: [...leftovers.values()] };
}

/**
 * The surfaces that recordings may speak.
 *
 * @throws UserError (exit code 2) where the catalogue has no such surface, direction or transport
 */
export function chosenSurfaces(model: Model, { surface, direction, transport }: CheckOptions): readonly Surface[] {
  const surfaces = surface === undefined ? model.surfaces : [choose('surface', surface, model.surfaces)];
  if (direction !== undefined)
    choose(
      'direction',
      direction,
      surfaces.flatMap(({ directions }) => directions),
    );
  if (transport !== undefined)
    choose(
      'transport',
      transport,
      surfaces.flatMap(({ transports }) => transports),
    );
  return surfaces;
}
