/** The file of the package, with what it says of unions of events that no surface has. */
import { isMap, parseDocument } from 'yaml';
import { formatYaml } from '../catalogue/format/index.js';
import { unionNames, wantedOf } from '../witness/reader-interface.js';
import { departureKey } from '../model/departure-key.js';
import { taggingsOf } from '../model/tags.js';
import { unclaimedUnions } from '../witness/unclaimed-unions.js';
import type { Model } from '../model/index.js';
import type { Target } from './target-direction.js';

const REASON = 'Not imported.';

/**
 * The first import explains all unions of the witness that it leaves, so that `drift` tells of those that come later. What a
 * later one takes needs no explanation any more.
 *
 * @param catalogue as it was
 * @param before the file as it is
 */
export function packageText(
  { witness, direction, catalogue: prepared }: Target,
  catalogue: Model,
  before: string,
): string {
  const document = parseDocument(before);
  const path = ['package', 'departs'];
  const taken = unionNames({ ...(direction.upstream !== undefined && { union: direction.upstream }) });
  const stale = taken
    .flatMap((name) => [unclaimedKey(name), unclaimedKey(name, witness.name)])
    .filter((key) => document.hasIn([...path, key]));
  const isFirst = wantedOf(catalogue).length === 0;
  const unions = isFirst ? (witness.unions?.(taggingsOf(prepared.surfaces)) ?? []) : [];
  const left = unclaimedUnions(unions, wantedOf(prepared).flatMap(unionNames));
  if (left.length + stale.length === 0) return before;
  for (const key of stale) document.deleteIn([...path, key]);
  for (const { name } of left) document.setIn([...path, unclaimedKey(name, witness.name)], REASON);
  const departs = document.getIn(path);
  if (isMap(departs) && departs.items.length === 0) document.deleteIn(path);
  const text = document.toString({ lineWidth: 0 });
  return formatYaml(before) === before ? formatYaml(text) : text;
}

function unclaimedKey(union: string, witness?: string): string {
  return departureKey({ rule: 'unclaimed', subject: union, ...(witness !== undefined && { witness }) });
}
