/**
 * An event of a witness → the event as this catalogue would say it: with its groups and common fields, its types where it
 * has them, and new types where it does not.
 */
import type { Declaration, Event, Field } from '../model/index.js';
import { eventTypeName } from '../model/identifiers.js';
import { TODO, TypeAdapter, withUpstream } from './adapt-types.js';
import { commonFields, groupsNear, isSameField, type Group, type Target } from './known.js';

export interface Adaptation {
  /** All of its fields, the discriminator first. */
  readonly event: Event;
  /** Common fields of the direction that it lacks. */
  readonly without: readonly string[];
  /** Groups that it includes. */
  readonly include: readonly string[];
  /** Fields that are its own. */
  readonly ownFields: readonly Field[];
  /** New types, in the order in which they are met. */
  readonly declarations: readonly Declaration[];
  /** Names of types that it uses and that were there already. */
  readonly reused: readonly string[];
}

/**
 * @param theirs the event as the witness has it
 * @param name its pinned name
 * @param isNear whether another event is its neighbour: whose groups it may include
 */
export function adaptEvent(target: Target, theirs: Event, name: string, isNear: (event: Event) => boolean): Adaptation {
  const [discriminator, ...fields] = theirs.fields;
  const isThere = (ours: Field): boolean =>
    fields.some((each) => each.name === ours.name && isSameField(target, each, ours));
  const common = commonFields(target);
  const shared = common.filter(isThere);
  const groups = disjoint(
    groupsNear(target, isNear).filter((group) => group.fields.every(isThere)),
    shared,
  );
  const said = [...shared, ...groups.flatMap((group) => group.fields)];

  const typeName = eventTypeName(name);
  const types = new TypeAdapter(target, theirs, typeName);
  const own = fields.filter((field) => !said.some((each) => each.name === field.name));
  const ownFields = own.map((field) => types.field(field));
  const { surface, direction } = target;
  const event: Event = {
    ...theirs,
    name,
    typeName,
    surface: surface.name,
    direction: direction.name,
    doc: TODO,
    fields: [discriminator!, ...said, ...ownFields],
  };
  return {
    event: withUpstream(target, event, theirs),
    without: common.filter((field) => !shared.includes(field)).map((field) => field.name),
    include: groups.map((group) => group.name),
    ownFields,
    declarations: types.declarations,
    reused: [...types.reused],
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
