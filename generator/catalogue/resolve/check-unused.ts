/** Part of resolve: is everything that is declared used? */
import type { EntryFile } from '../load.js';
import { allEvents, reachableFrom } from '../../model/lookup.js';
import type { Model } from '../../model/index.js';
import type { Group } from './fields.js';
import { namedEntriesOf, type RawEntry, type RawSurface } from './raw-catalogue.js';
import { namePlace, type Report } from './report-at.js';

/** Types that no event reaches and groups that nothing includes are dead. */
export function checkUnused(
  model: Model,
  files: readonly EntryFile[],
  groups: ReadonlyMap<string, Group>,
  report: Report,
): void {
  const used = new Set(reachableFrom(model, allEvents(model)));
  for (const declaration of model.surfaces.flatMap((surface) => surface.declarations)) {
    // One on the way to a tag is there because its event is.
    if (used.has(declaration) || (declaration.kind === 'object' && declaration.isOnWayToTag)) continue;
    report(namePlace(declaration), 'unused-type', `no event uses the type \`${declaration.typeName}\``, {
      hint: 'remove it, or use it',
    });
  }
  const included = new Set(
    files.flatMap(({ surface, data }) =>
      sectionsOf(data)
        .flatMap(includedIn)
        .map((name) => `${surface}.${name}`),
    ),
  );
  for (const [key, { place }] of groups) {
    if (!included.has(key))
      report(place, 'unused-group', `nothing includes the group \`${String(place.path[1])}\``, {
        hint: 'remove it, or include it',
      });
  }
}

/** What holds entries, and directions with their common fields. */
function sectionsOf(data: EntryFile['data']): unknown[] {
  const { surface, events, types, groups } = data;
  const { directions } = (surface ?? {}) as Partial<RawSurface>;
  return [events, types, directions, ...(Object.values(groups ?? {}) as unknown[])];
}

/** Names of groups that entries include, and fields of theirs on the way to a tag. */
function includedIn(entries: unknown): string[] {
  return namedEntriesOf<Partial<RawEntry> & { readonly common?: unknown }>(entries).flatMap(([, entry]) => [
    ...(entry.include ?? []),
    ...(entry.include_last ?? []),
    ...includedIn(entry.fields ?? entry.common),
  ]);
}
