// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** Telling of what an event changed, and of the request that it answers. */
import type { Effect } from './effects.js';
import type { Json } from './json.js';
import type { Change, TrackedRequest } from './public-types.js';
import type { State } from './state.js';
import type { Kind, Thing } from './thing.js';

/** Tells of a change, with the thing itself where the tracker shows it, and with the request that it answers. */
export function tell(state: State, kind: string, thing: Thing, effect?: Effect, seenAs?: Kind): Json {
  let root = thing;
  while (root.owner) root = root.owner;
  const { shown, isSingle } = seenAs ?? root.kind;
  const change: Json & Change = isSingle ? { kind } : { kind, id: root.id };
  if (shown) change[shown] = isSingle ? root.value : root.known ? root : undefined;
  if (thing !== root) change['index'] = thing.key;
  const request = effect && answered(state, effect, thing);
  if (request) change['request'] = request;
  state.changes.push(change);
  return change;
}

/** The oldest request that an effect answers; it waits no more. One that names another thing is not meant. */
export function answered({ kept: { asked } }: State, { answers }: Effect, thing: Thing): TrackedRequest | undefined {
  if (answers.length === 0) return undefined;
  const index = asked.findIndex(({ type, id = thing.id }) => answers.includes(type) && id === thing.id);
  return index < 0 ? undefined : asked.splice(index, 1)[0];
}
