/** Part of resolve: events that say themselves what they hold. */
import { eventTypeName } from '../../model/identifiers.js';
import type { Event, Example, Field, ObjectDeclaration, Place } from '../../model/index.js';
import { didYouMean } from '../../report/suggest.js';
import { entryOf } from './declarations.js';
import type { FieldReader, Scope } from './fields.js';
import { keysOf, type RawDeprecation, type RawEvent, type RawSurface } from './raw-catalogue.js';
import type { Report } from './report-at.js';
import { withTagField } from './tag-field.js';

/** Where an event stands, and what is said of all events there. */
export interface EventSite {
  readonly surface: RawSurface;
  readonly direction: string;
  readonly tag: string;
  readonly place: Place;
  readonly scope: Scope;
  /** Fields of every event of the direction. */
  readonly common: readonly Field[];
  readonly examples: readonly Example[];
}

/** @returns the event, and the types of objects that lead to its tag */
export function resolveEvent(
  raw: RawEvent,
  site: EventSite,
  reader: FieldReader,
  report: Report,
): { readonly event: Event; readonly declarations: readonly ObjectDeclaration[] } {
  const { surface, direction, tag, place, scope, common, examples } = site;
  const { without = [] } = raw;
  checkWithout(without, common, place, report);
  checkTransports(raw.transports ?? [], surface.transports, place, report);
  const typeName = eventTypeName(raw.name);
  const kept = common.filter((field) => !without.includes(field.name));
  const tagged = { tagging: surface, tag, name: raw.name, direction, scope };
  const own = reader.fieldsOf(raw, place, scope, kept);
  const { fields, declarations } = withTagField(tagged, own, place, reader, report);
  const event: Event = {
    kind: 'event',
    tag,
    name: raw.name,
    direction,
    ...entryOf(withDeprecation(raw, surface.deprecated), { typeName, surface: scope.surface, direction, place }),
    fields: reader.withoutRepetition(fields, place),
    transports: raw.transports ?? [],
    ...(raw.frequent ? { frequent: true } : {}),
    examples,
  };
  return { event, declarations };
}

/** What holds for a surface as a whole holds for an event that says nothing else. */
function withDeprecation(raw: RawEvent, deprecated: RawDeprecation | undefined): RawEvent {
  return deprecated && !raw.deprecated ? { ...raw, deprecated } : raw;
}

function checkWithout(names: readonly string[], common: readonly Field[], place: Place, report: Report): void {
  const known = common.map((field) => field.name);
  for (const [index, name] of names.entries()) {
    if (known.includes(name)) continue;
    const at = { ...place, path: [...place.path, 'without', index] };
    report(at, 'unknown-field', `\`${name}\` is no common field of this direction`, {
      hint: () => didYouMean(name, known),
    });
  }
}

/** @param known the surface's transports, by name */
export function checkTransports(
  names: readonly string[],
  known: object | undefined,
  place: Place,
  report: Report,
): void {
  for (const [index, name] of names.entries()) {
    if (known && Object.hasOwn(known, name)) continue;
    const at = { ...place, path: [...place.path, 'transports', index] };
    report(at, 'unknown-transport', `the surface has no transport \`${name}\``, {
      hint: () => didYouMean(name, keysOf(known)),
    });
  }
}
