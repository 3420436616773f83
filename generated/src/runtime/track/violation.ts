// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** Telling of an event that broke the order, in words for a person. */
import type { Effect } from './effects.js';
import type { Violation, ViolationRule } from './public-types.js';
import type { State } from './state.js';
import type { Kind } from './thing.js';

/** Violations that are kept; the changes tell of all. */
const MOST_VIOLATIONS = 1000;

/**
 * Tells of a violation, of each rule once an event.
 *
 * @param about what it is about: `item`, `transcript`
 * @param expected what should have come instead, for a person
 */
export function violate(
  state: State,
  rule: ViolationRule,
  about: string,
  thing: { readonly kind: Kind; readonly id?: string } | undefined,
  expected: string,
): void {
  const { tag: type, id: eventId, kept, changes } = state;
  if (state.told === rule) return;
  state.told = rule;
  const message = `${type}: ${about} ${rule.replace('-', ' ')}; expected ${expected}`;
  const violation: Violation = { rule, type, eventId, thing: thing?.kind.name, id: thing?.id, message };
  if (kept.violations.length < MOST_VIOLATIONS) kept.violations.push(violation);
  changes.push({ kind: 'violation', violation });
}

/** Tags of events that do this, for a person. */
export function tagsOf({ programs }: State, does: (effect: Effect) => boolean): string {
  return Object.values(programs)
    .flatMap((each) => [...each].flatMap(([tag, effects]) => (effects.some(does) ? tag : [])))
    .join(' or ');
}

/** The events that do something to a thing or to a field of it, for a person. */
export function firstOf(state: State, verb: string, kind: Kind, field = ''): string {
  const tags = tagsOf(state, (effect) => effect.verb === verb && effect.kind === kind && effect.field === field);
  return tags && `${tags} first`;
}
