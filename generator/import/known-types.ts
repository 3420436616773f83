/** What of a witness the catalogue has already: types, groups and common fields that say the same. */
import { compare } from '../compare/index.js';
import { explainDepartures } from '../compare/explain-departures.js';
import { forEachRef, foreignDeclarations, structureOf } from '../model/lookup.js';
import type { Declaration, Departure, Direction, Event, Field, Model, Place, Surface, Type } from '../model/index.js';
import type { Target } from './target-direction.js';

/**
 * Does the catalogue's field say what the witness's says? Differences that the catalogue explains are none: the same ones
 * would be explained at the new event.
 */
export function isSameField(target: Target, theirs: Field, ours: Field): boolean {
  return isExplained(target, { ...theirs, name: PROBE }, { ...ours, name: PROBE }, () => true);
}

/**
 * Does the catalogue's type say what the witness's says? A departure about what the type is made of is about this type and
 * no other; departures of types inside it hold wherever those are used.
 */
function isSameType(target: Target, theirs: Type, ours: Declaration): boolean {
  const type: Type = { kind: 'ref', surface: ours.surface, name: ours.typeName };
  return isExplained(
    target,
    probeField(theirs),
    probeField(type),
    ({ rule, place }) => !isWithin(place, ours.place) || !/^(?:field|member|type)\b/.test(rule),
  );
}

function isWithin(inner: Place, outer: Place): boolean {
  return inner.file === outer.file && outer.path.every((key, index) => inner.path[index] === key);
}

const PROBE = 'probe';

function probeField(type: Type): Field {
  return {
    name: PROBE,
    type,
    optional: false,
    nullable: false,
    doc: '',
    departures: [],
    place: { file: '', path: [] },
  };
}

function isExplained(
  { catalogue, surface, direction, witness }: Target,
  theirs: Field,
  ours: Field,
  counts: (departure: Departure) => boolean,
): boolean {
  const before = probeModel(witness.model, surface.name, direction, theirs);
  const after = probeModel(catalogue, surface.name, direction, ours);
  const changes = compare(before, after, { cannotTell: [...witness.cannotTell, 'names', 'surfaces'] });
  const { explained, unexplained } = explainDepartures(changes, after, { name: witness.name, model: before });
  return unexplained.length === 0 && explained.every(({ departures }) => departures.some(counts));
}

/** A model whose only event has only this field. */
function probeModel(model: Model, surface: string, direction: Direction, field: Field): Model {
  const event: Event = {
    kind: 'event',
    tag: PROBE,
    name: PROBE,
    typeName: PROBE,
    surface,
    direction: direction.name,
    doc: '',
    transports: [],
    examples: [],
    departures: [],
    place: field.place,
    fields: [field],
  };
  const surfaces = model.surfaces.map((each) => ({
    ...each,
    directions: each.name === surface ? [{ ...direction, events: [event] }] : [],
  }));
  return { ...model, surfaces };
}

/** Types that the catalogue has already, and that new events may use. */
export class KnownTypes {
  readonly #target: Target;
  readonly #candidates: readonly Declaration[];

  constructor(target: Target) {
    this.#target = target;
    this.#candidates = reachableTypes(target);
  }

  /**
   * The catalogue's type that stands for a witness's: the one of the same upstream name, one with the same fields first;
   * else any with the same fields that says enough to be no accident.
   *
   * @param upstream the type's name in the witness, if it has one
   */
  find(type: Type, upstream: string | undefined): Declaration | undefined {
    if (this.#candidates.length === 0) return undefined;
    const isSame = (candidate: Declaration): boolean => isSameType(this.#target, type, candidate);
    const namesakes = upstream === undefined ? [] : this.#candidates.filter((each) => each.upstream === upstream);
    const exact = namesakes.length > 1 ? (namesakes.find(isSame) ?? namesakes[0]) : namesakes[0];
    if (exact) return exact;
    if (!saysEnough(this.#target, type)) return undefined;
    return this.#candidates.filter((each) => mayBeSame(this.#target, type, each)).find(isSame);
  }
}

/**
 * Types that an event of the direction may use: its direction's, then shared ones, then those of surfaces in use, then
 * those of other directions, which become shared ones. Where one sender's optional fields are nullable, its types are its
 * own.
 */
function reachableTypes({ catalogue, surface, direction }: Target): Declaration[] {
  const own = surface.declarations;
  const names = new Set(own.map(({ typeName }) => typeName));
  const foreign = foreignDeclarations(catalogue, surface).filter(({ typeName }) => !names.has(typeName));
  return [
    ...own.filter((each) => each.direction === direction.name),
    ...own.filter((each) => each.direction === undefined),
    ...foreign.filter((each) => each.direction === undefined || each.direction === direction.name),
    ...own.filter((each) => each.direction !== direction.name && mayBeShared(surface, each.direction, direction)),
  ];
}

function mayBeShared({ directions }: Surface, home: string | undefined, direction: Direction): boolean {
  const other = directions.find(({ name }) => name === home);
  return other !== undefined && !other.optionalIsNullable && !direction.optionalIsNullable;
}

/** A string, or an object with one string, is the same as many others by accident; one that holds a type is not. */
function saysEnough({ witness }: Target, type: Type): boolean {
  const structure = structureOf(witness.model, type);
  switch (structure.kind) {
    case 'object':
      return structure.fields.length > 1 || structure.fields.some(({ type: each }) => holdsType(each));
    case 'enum':
      return structure.values.length > 1;
    case 'union':
      return true;
    default:
      return false;
  }
}

function holdsType(type: Type): boolean {
  let isFound = false;
  forEachRef(type, () => (isFound = true));
  return isFound;
}

/** Saves comparisons that can only fail. */
function mayBeSame({ catalogue, witness }: Target, type: Type, candidate: Declaration): boolean {
  const theirs = structureOf(witness.model, type);
  const ours = structureOf(catalogue, { kind: 'ref', surface: candidate.surface, name: candidate.typeName });
  if (theirs.kind !== 'object' || ours.kind !== 'object') return theirs.kind === ours.kind;
  const names = new Set(ours.fields.map(({ name }) => name));
  return theirs.fields.some(({ name }) => names.has(name));
}

export interface Group {
  readonly name: string;
  readonly fields: readonly Field[];
}

/** Groups of fields that events of the direction with a similar tag include, the largest first. */
export function groupsNear({ direction }: Target, isNear: (event: Event) => boolean): Group[] {
  const groups = new Map<string, Map<string, Field>>();
  for (const event of direction.events.filter((each) => each.sameAs === undefined && isNear(each))) {
    for (const field of event.fields) {
      if (field.place.path[0] !== 'groups') continue;
      const name = String(field.place.path[1]);
      const fields = groups.get(name) ?? new Map<string, Field>();
      groups.set(name, fields.set(field.name, field));
    }
  }
  return [...groups]
    .map(([name, fields]) => ({ name, fields: [...fields.values()] }))
    .sort((a, b) => b.fields.length - a.fields.length);
}
