/**
 * What the catalogue cannot say as the witness does: each such difference gets a departure with something left to be
 * written, so that nothing is unexplained afterwards and a person sees every one.
 */
import { compare, type Change, type Locus } from '../compare/index.js';
import { explainDepartures } from '../compare/explain-departures.js';
import { byCodeUnit, type Declaration, type Departure, type Event, type Field, type Model } from '../model/index.js';
import { byTag } from '../model/tags.js';
import type { Adaptation, AdaptedEvent } from './adapt-events.js';
import { TODO, type Target } from './target-direction.js';

/** The catalogue with the new events and types in it. */
export function withAdaptation({ catalogue, surface, direction }: Target, { events, declarations }: Adaptation): Model {
  const all = [...direction.events, ...events.map(({ event }) => event)].sort(byTag(surface));
  const changed = {
    ...surface,
    directions: surface.directions.map((each) => (each.name === direction.name ? { ...direction, events: all } : each)),
    declarations: [...surface.declarations, ...declarations].sort((a, b) => byCodeUnit(a.typeName, b.typeName)),
  };
  return { ...catalogue, surfaces: catalogue.surfaces.map((each) => (each.name === surface.name ? changed : each)) };
}

/** Differences of the new events from the witness that nothing explains. */
export function unexplained(target: Target, tags: ReadonlySet<string>, catalogue: Model): Change[] {
  const { surface, direction, witness } = target;
  const changes = compare(witness.model, catalogue, { cannotTell: witness.cannotTell });
  return explainDepartures(changes, catalogue, witness).unexplained.filter(({ sites }) =>
    sites.some((site) => site.surface === surface.name && site.direction === direction.name && tags.has(site.tag)),
  );
}

/** The same with departures for what is left unexplained, as far as it stands in what is new. */
export function settled(target: Target, adaptation: Adaptation): Adaptation {
  const tags = new Set(adaptation.events.map(({ event }) => event.tag));
  const planned = withAdaptation(target, adaptation);
  const left = target.witness.differences?.(planned) ?? unexplained(target, tags, planned);
  if (left.length === 0) return adaptation;
  const isNew = new Set<Event | Declaration>([
    ...adaptation.events.map(({ event }) => event),
    ...adaptation.declarations,
  ]);
  const added = new Map<Field | Event | Declaration, Departure[]>();
  for (const change of left) {
    for (const { loci } of change.sites) {
      const locus = loci.find(({ entry }) => isNew.has(entry));
      if (locus) explain(added, locus, change);
    }
  }
  const isNewDirection = target.direction.events.length === 0;
  const atDirection = left.filter(({ after, rule }) => !after && isNewDirection && rule === 'orphan');
  return {
    ...withDepartures(adaptation, added),
    departures: atDirection.map(({ rule, subject }) => ({
      rule,
      ...(subject !== undefined && { subject }),
      why: `${TODO} No union of the document lists it.`,
      place: target.direction.place,
    })),
  };
}

function explain(
  added: Map<Field | Event | Declaration, Departure[]>,
  { entry, field }: Locus,
  { rule, subject, was }: Change,
): void {
  const owner = field ?? entry;
  const known = added.get(owner) ?? [];
  if (known.some((each) => each.rule === rule && each.subject === subject)) return;
  const isLeftOut = rule === 'field-removed' && subject !== undefined && subject in Object.prototype;
  const why =
    (isLeftOut ? LEFT_OUT : REASONS[rule]) ??
    `${TODO} The catalogue has no words for what the witness has here: ${was}.`;
  added.set(owner, [...known, { rule, ...(subject !== undefined && { subject }), why, place: owner.place }]);
}

const LEFT_OUT = `${TODO} Every object of JavaScript has a property of that name, so no guard can tell the field.`;

const REASONS: Readonly<Partial<Record<string, string>>> = {
  required: `${TODO} It tells the union's members apart.`,
  'not-nullable': `${TODO} It tells the union's members apart.`,
};

function withDepartures(adaptation: Adaptation, added: ReadonlyMap<unknown, readonly Departure[]>): Adaptation {
  const fields = new Map<Field, Field>();
  /** A field of several events stays one and the same. */
  const field = (each: Field): Field => {
    const departures = added.get(each);
    if (!departures) return each;
    const known = fields.get(each) ?? { ...each, departures: [...each.departures, ...departures] };
    fields.set(each, known);
    return known;
  };
  const entry = <T extends Event | Declaration>(each: T): T => ({
    ...each,
    departures: [...each.departures, ...(added.get(each) ?? [])],
    ...('fields' in each && { fields: each.fields.map(field) }),
  });
  return {
    ...adaptation,
    events: adaptation.events.map((each): AdaptedEvent => ({
      ...each,
      event: entry(each.event),
      ownFields: each.ownFields.map(field),
    })),
    common: adaptation.common.map(field),
    declarations: adaptation.declarations.map(entry),
  };
}
