/**
 * Events of a witness → the events as this catalogue would say them: with its groups and common fields, its types where it
 * has them, and new types where it does not.
 */
import type { Declaration, Departure, Event, Field, RefType } from '../model/index.js';
import { eventTypeName } from '../model/identifiers.js';
import { TypeAdapter, canBeTold, docOf, withUpstream } from './adapt-types.js';
import { commonAmong } from './common-fields.js';
import { withRefs } from '../model/lookup.js';
import { tagValue } from '../model/tags.js';
import { withFieldRefs, type Draft, type DraftSet, type Site } from './type-drafts.js';
import { groupsNear, isSameField, KnownTypes, type Group } from './known-types.js';
import { withTypesInline } from './inline-types.js';
import { likeness } from './likeness.js';
import type { Target } from './target-direction.js';
import { TypeNames } from './type-names.js';

export interface AdaptedEvent {
  /** All of its fields, the discriminator first. */
  readonly event: Event;
  /** Common fields of the direction that it lacks. */
  readonly without: readonly string[];
  /** Groups that it includes. */
  readonly include: readonly string[];
  /** Fields that are its own. */
  readonly ownFields: readonly Field[];
}

export interface Adaptation {
  readonly events: readonly AdaptedEvent[];
  /** Fields that the direction is to give to all of its events; none where it has events already. */
  readonly common: readonly Field[];
  /** What is to be explained at the direction itself, where it is new. */
  readonly departures: readonly Departure[];
  /** New types, in the order in which they are met. */
  readonly declarations: readonly Declaration[];
  /** Types that were there already and are used again. */
  readonly reused: readonly Declaration[];
}

export interface Naming {
  /** Pinned name of the one event that is added. */
  readonly name?: string;
  /** What pinned names are made by: `*` stands for the tag. */
  readonly pattern?: string;
}

/** @param theirs the events as the witness has them */
export function adaptEvents(target: Target, theirs: readonly Event[], naming: Naming = {}): Adaptation {
  const names = new TypeNames(target);
  if (naming.name !== undefined) names.take(naming.name);
  const called = theirs.map((event) => naming.name ?? names.forEvent(event, naming.pattern));
  const types = new TypeAdapter(target, new KnownTypes(target), theirs);
  const events = theirs.map((event, index) => adaptEvent(target, event, called[index]!, types));
  const { declarations: all, rename } = nameTypes(types.drafts, names);
  const whole = { events: events.map((each) => withNames(each, rename)), declarations: all };
  const { events: named, declarations } = withTypesInline(whole);
  const isNew = target.direction.events.length === 0 && target.direction.common === undefined;
  const common = isNew ? commonAmong(named.map(({ ownFields }) => ownFields)) : [];
  return {
    events: common.length === 0 ? named : named.map((each) => withCommon(each, common)),
    common,
    departures: [],
    declarations,
    reused: [...types.reused],
  };
}

function adaptEvent(target: Target, theirs: Event, name: string, types: TypeAdapter): AdaptedEvent {
  const { surface, direction } = target;
  const [stated, ...all] = theirs.fields;
  const fields = all.filter(canBeTold);
  // A witness may leave the tag open and say it elsewhere.
  const discriminator: Field = {
    ...stated!,
    type: { kind: 'literal', value: tagValue(surface, theirs.tag) },
    optional: false,
    nullable: false,
  };
  const isThere = (ours: Field): boolean =>
    fields.some((each) => each.name === ours.name && isSameField(target, each, ours));
  const { common = [] } = direction;
  const shared = common.filter(isThere);
  const isNear = ({ tag }: Event): boolean => likeness(tag, theirs.tag) > 0;
  const groups = disjoint(
    groupsNear(target, isNear).filter((group) => group.fields.every(isThere)),
    shared,
  );
  const said = [...shared, ...groups.flatMap((group) => group.fields)];
  const own = fields.filter((field) => !said.some((each) => each.name === field.name));
  const ownFields = own.map((field) => types.field(field, name));
  const event: Event = {
    ...theirs,
    name,
    typeName: eventTypeName(name),
    surface: surface.name,
    direction: direction.name,
    doc: docOf(theirs.doc, target.takesDocs),
    fields: [discriminator, ...said, ...ownFields],
  };
  return {
    event: withUpstream(target, event, theirs),
    without: common.filter((field) => !shared.includes(field)).map((field) => field.name),
    include: groups.map((group) => group.name),
    ownFields,
  };
}

/** Groups that have no field in common with those before them, nor with the fields. */
function disjoint(groups: readonly Group[], fields: readonly Field[]): Group[] {
  const taken = new Set(fields.map(({ name }) => name));
  return groups.filter((group) => {
    if (group.fields.some(({ name }) => taken.has(name))) return false;
    for (const { name } of group.fields) taken.add(name);
    return true;
  });
}

type Rename = (ref: RefType) => RefType;

/** Chooses the names of new types, now that everything is known that uses them. */
function nameTypes(drafts: DraftSet, names: TypeNames): { declarations: Declaration[]; rename: Rename } {
  const merged = drafts.merged();
  const sites = new Map<Draft, Site[]>();
  for (const draft of drafts.all) {
    const stands = merged.get(draft)!;
    const all = draft.sites.map((site) => ({ ...site, owner: ownerOf(site, merged) }));
    sites.set(stands, [...(sites.get(stands) ?? []), ...all]);
  }
  const chosen = names.forDrafts(sites);
  const rename: Rename = (ref) => {
    const draft = drafts.of(ref);
    return draft ? { ...ref, name: chosen.get(merged.get(draft)!)! } : ref;
  };
  const declarations = [...sites.keys()].map((draft): Declaration => {
    const declaration = { ...draft.declaration!, typeName: chosen.get(draft)! };
    return declaration.kind === 'object'
      ? { ...declaration, fields: withFieldRefs(declaration.fields, rename) }
      : { ...declaration, type: withRefs(declaration.type, rename) };
  });
  return { declarations, rename };
}

function ownerOf({ owner }: Site, merged: ReadonlyMap<Draft, Draft>): Site['owner'] {
  return typeof owner === 'string' ? owner : merged.get(owner)!;
}

function withNames({ event, ownFields, ...parts }: AdaptedEvent, rename: Rename): AdaptedEvent {
  const renamed = withFieldRefs(ownFields, rename);
  const named = new Map(ownFields.map((field, index) => [field, renamed[index]!]));
  return {
    ...parts,
    event: { ...event, fields: event.fields.map((field) => named.get(field) ?? field) },
    ownFields: [...named.values()],
  };
}

function withCommon(adapted: AdaptedEvent, common: readonly Field[]): AdaptedEvent {
  const { event, ownFields } = adapted;
  const isCommon = (field: Field): boolean => common.some(({ name }) => name === field.name);
  const lacks = common.filter(({ name }) => !ownFields.some((field) => field.name === name));
  const [discriminator, ...others] = event.fields;
  const shared = common.filter((field) => !lacks.includes(field));
  return {
    ...adapted,
    event: { ...event, fields: [discriminator!, ...shared, ...others.filter((field) => !isCommon(field))] },
    without: lacks.map(({ name }) => name),
    ownFields: ownFields.filter((field) => !isCommon(field)),
  };
}
