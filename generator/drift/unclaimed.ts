/** Unions of events that no surface has, as changes: an API may have grown beside the catalogue. */
import { changesOf, type Change, type Difference } from '../compare/index.js';
import type { Model } from '../model/index.js';
import { plural } from '../report/problem.js';
import { unclaimedUnions, type EventUnion } from '../witness/unclaimed-unions.js';
import { unionNames, wantedOf, type Wanted } from '../witness/reader-interface.js';

/** Those of a witness that nobody asked for. Where one surface alone is compared nothing is said of others. */
export function unclaimedIn(unions: readonly EventUnion[], catalogue: Model, wanted: readonly Wanted[]): EventUnion[] {
  const all = wantedOf(catalogue).flatMap(unionNames);
  const asked = wanted.flatMap(unionNames);
  return asked.length < all.length ? [] : unclaimedUnions(unions, all);
}

/** Explained in `package.yaml`, for no surface has them. */
export function unclaimedChanges(unions: readonly EventUnion[]): Change[] {
  const findings = unions.map(({ name, tags }): Difference => {
    const place = { surface: '', direction: '', tag: '', path: name, before: [], after: [] };
    const was = `a union of ${plural(tags.length, 'event')}, such as ${tags[0]}`;
    return { rule: 'unclaimed', subject: name, aliases: [], ...place, was, now: 'no surface has it' };
  });
  return changesOf(findings);
}

/** The union that took the place of another: it has most of its events, and at least half of them. */
export function successorOf(
  tags: readonly string[],
  unions: readonly EventUnion[],
): { readonly union: EventUnion; readonly shared: number } | undefined {
  const counted = unions.map((union) => ({ union, shared: tags.filter((tag) => union.tags.includes(tag)).length }));
  const [best] = counted.sort((a, b) => b.shared - a.shared);
  return best && best.shared > 0 && best.shared * 2 >= tags.length ? best : undefined;
}
