/** What a catalogue says of the sessions of a surface, as the code reads it that judges them. */
import type { SummaryRules } from '../../templates/reference/shared/session-summary.js';
import type { TokenPaths } from '../../templates/reference/shared/token-sums.js';
import type { OrderReason } from '../../templates/reference/shared/explained-violations.js';
import type { SessionRules } from '../../templates/runtime/track/index.js';
import { orderReasons } from '../emit/order-reasons.js';
import { sessionRules, summaryRules } from '../emit/session-rules.js';
import { tokenPaths } from '../emit/token-paths.js';
import type { Model, Surface } from '../model/index.js';

export interface SessionKnowledge {
  readonly rules: SessionRules;
  readonly summary: SummaryRules;
  readonly tokens: TokenPaths;
  readonly reasons: readonly OrderReason[];
}

const known = new WeakMap<Surface, SessionKnowledge>();

/** @returns undefined where nothing is said of them; worked out once, however many sessions there are */
export function sessionKnowledge(model: Model, surface: Surface): SessionKnowledge | undefined {
  const { session } = surface;
  if (!session) return undefined;
  const found = known.get(surface) ?? {
    rules: sessionRules(surface, session),
    summary: summaryRules(session),
    tokens: tokenPaths(model, surface),
    reasons: orderReasons(surface),
  };
  known.set(surface, found);
  return found;
}
