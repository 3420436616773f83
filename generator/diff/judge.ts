/** Two models → the changes between them as a consumer sees them, and what they mean for the version. */
import { compare, findingId, type Change, type Locus } from '../compare/index.js';
import { declarationOf, directionNamed, entriesOf } from '../model/lookup.js';
import type { Consumer, Declaration, Event, Field, Model, Place, Surface } from '../model/index.js';
import type { JudgedChange } from './judged-change.js';
import { sessionChanges } from './changed-sessions.js';
import { nextVersion, verdictOf, type Verdict } from './version.js';
import { levelOf, type DiffRule } from './impacts.js';

export type { JudgedChange } from './judged-change.js';

export interface Judgement {
  readonly changes: readonly JudgedChange[];
  readonly verdict: Verdict;
  /** The version of the earlier package, and the one that should follow it. */
  readonly version: { readonly base: string; readonly next: string };
}

/** @returns the changes in the order of the later model's surfaces, and the verdict on all of them */
export function judge(base: Model, head: Model): Judgement {
  const types = compare(base, head).map((change) => judgeChange(change, base, head));
  const changes = [...types, ...meaningChanges(base, head), ...sessionChanges(base, head)];
  const verdict = verdictOf(
    changes.map(({ level }) => level),
    wordsOf(base) !== wordsOf(head),
  );
  const { version } = base.package;
  return { changes, verdict, version: { base: version, next: nextVersion(version, verdict) } };
}

function judgeChange(change: Change, base: Model, head: Model): JudgedChange {
  const { rule, id, subject, surface, path, tags, was, now } = change;
  const directions = [...new Set(change.sites.map(({ direction }) => direction))].filter(
    (direction) => direction !== '',
  );
  const consumers = directions.map((direction) => consumerOf(direction, surface, [head, base]));
  const lookups = { before: lookupIn(base), after: lookupIn(head) };
  const level = levelOf(change, consumers.length === 0 ? ['reads', 'writes'] : consumers, lookups);
  const place = placeOf(change);
  return {
    rule: rule as DiffRule,
    level,
    id,
    ...(subject === undefined ? {} : { subject }),
    surface,
    directions,
    path,
    tags,
    was,
    now,
    ...(place && { place }),
  };
}

function lookupIn(model: Model): (ref: Parameters<typeof declarationOf>[1]) => Declaration {
  return (ref) => declarationOf(model, ref);
}

function consumerOf(direction: string, surface: string, models: readonly Model[]): Consumer {
  const [found] = models.flatMap((model) => directionNamed(model, surface, direction) ?? []);
  return found?.consumer ?? 'reads';
}

function placeOf({ before, after }: Change): JudgedChange['place'] {
  if (after) return { model: 'head', place: locusPlace(after) };
  return before && { model: 'base', place: locusPlace(before) };
}

function locusPlace({ entry, field }: Locus): Place {
  return field?.place ?? entry.place;
}

/**
 * Fields whose values mean something else now though their type is the same. One that says what it means for the first
 * time has not changed.
 */
function meaningChanges(base: Model, head: Model): JudgedChange[] {
  const before = new Map(fieldsIn(base).map((each) => [each.key, each.field]));
  const changes = fieldsIn(head).flatMap(({ key, field, surface, entry }) => {
    const former = before.get(key);
    return (['format', 'unit'] as const).flatMap((rule): JudgedChange[] => {
      const [was, now] = [former?.[rule], field[rule]];
      if (was === undefined || now === undefined || was === now) return [];
      const isEvent = entry.kind === 'event';
      return [
        {
          rule,
          level: 'breaking',
          id: findingId({
            rule,
            surface: surface.name,
            direction: '',
            before: [],
            after: [{ entry, field, within: '' }],
          }),
          surface: surface.name,
          directions: entry.direction === undefined ? [] : [entry.direction],
          path: `${isEvent ? `${entry.tag}: ` : `${entry.typeName}.`}${field.name}`,
          tags: isEvent ? [entry.tag] : [],
          was,
          now,
          place: { model: 'head', place: field.place },
        },
      ];
    });
  });
  // A group's field stands in many events, and changed once.
  return [...new Map(changes.map((change) => [JSON.stringify([change.rule, change.place!.place]), change])).values()];
}

interface FieldSite {
  readonly key: string;
  readonly field: Field;
  readonly entry: Event | Declaration;
  readonly surface: Surface;
}

function fieldsIn(model: Model): FieldSite[] {
  return model.surfaces.flatMap((surface) => {
    return entriesOf(surface).flatMap((entry) => {
      const fields = entry.kind === 'alias' ? [] : entry.fields;
      return fields.map((field) => ({ key: `${surface.name}.${entry.typeName}.${field.name}`, field, entry, surface }));
    });
  });
}

/** Everything that gets into the package but its version: where things stand, and why, does not. */
function wordsOf(model: Model): string {
  const unseen: ReadonlySet<string> = new Set(['place', 'departures', 'files', 'neverNull']);
  const unversioned = { ...model, package: { ...model.package, version: '' } };
  return JSON.stringify(unversioned, (key, value: unknown) => (unseen.has(key) ? undefined : value));
}
