/**
 * Objects of unions: which of one side stands for which of the other, and several seen as one.
 */
import { byCodeUnit, type Declaration, type Event, type Field } from '../model/index.js';
import type { Locus } from './change.js';
import { closedValues, viewOf, type Lookup, type Member, type Source } from './view-by-kind.js';

/** A field of one object, or of several seen as one. */
export interface MergedField {
  readonly name: string;
  readonly optional: boolean;
  readonly nullable: boolean;
  readonly sources: readonly Source[];
  readonly loci: readonly Locus[];
}

export interface MergedObject {
  /** The same for the same objects. */
  readonly key: string;
  readonly loci: readonly Locus[];
  readonly fields: ReadonlyMap<string, MergedField>;
}

/**
 * Sees several objects as one that accepts each of them: a field is optional where it is missing or optional in one,
 * nullable where it is in one, and of any of its types.
 */
export function mergeObjects(objects: readonly (Event | (Declaration & { readonly kind: 'object' }))[]): MergedObject {
  // Fields of several objects often lead to the same one: twice the same would be another merger each time, without end.
  const entries = [...new Set(objects)];
  const places = new Map<string, { entry: Event | Declaration; field: Field }[]>();
  for (const entry of entries) {
    for (const field of entry.fields) {
      const known = places.get(field.name) ?? [];
      places.set(field.name, [...known, { entry, field }]);
    }
  }
  const fields = [...places].map(([name, found]): readonly [string, MergedField] => {
    const loci = found.map(({ entry, field }): Locus => ({ entry, field, within: '' }));
    return [
      name,
      {
        name,
        optional: found.length < entries.length || found.some(({ field }) => field.optional),
        nullable: found.some(({ field }) => field.nullable),
        sources: found.map(({ field }, index) => ({ type: field.type, chain: [loci[index]!] })),
        loci,
      },
    ];
  });
  return {
    key: entries
      .map(({ surface, typeName }) => `${surface}.${typeName}`)
      .sort(byCodeUnit)
      .join('+'),
    loci: entries.map((entry) => ({ entry, within: '' })),
    fields: new Map(fields),
  };
}

/** Objects of both sides that stand for each other; more than one of a side are to be seen as one. */
export interface Pair {
  readonly before: readonly Member[];
  readonly after: readonly Member[];
  /** Literals that led here: `message`, `user`. */
  readonly literals: readonly string[];
}

/** An object that only one side has, and the literals that tell it apart. */
export interface Single {
  readonly member: Member;
  readonly literals: readonly string[];
}

export interface Matching {
  readonly pairs: readonly Pair[];
  readonly added: readonly Single[];
  readonly removed: readonly Single[];
}

interface Side {
  readonly members: readonly Member[];
  readonly lookup: Lookup;
}

/**
 * Matches the objects of two unions by the literals of their discriminators, one discriminator after the other (`type`,
 * then `role`). Where no field tells the objects of both sides apart, all of one side stand for all of the other.
 *
 * @param preferred names of fields to try first: the unions' own discriminators
 */
export function matchMembers(
  before: Side,
  after: Side,
  preferred: readonly string[],
  used: readonly string[] = [],
): Matching {
  if (before.members.length === 0 || after.members.length === 0) {
    return { pairs: [], added: after.members.map(plain), removed: before.members.map(plain) };
  }
  const discriminator = matchingField(before, after, preferred, used);
  if (discriminator === undefined) {
    return { pairs: [{ before: before.members, after: after.members, literals: [] }], added: [], removed: [] };
  }
  const groups = groupByLiterals(before, after, discriminator);
  const matchings = groups.map(({ literals, befores, afters }) => {
    const inner = matchMembers({ ...before, members: befores }, { ...after, members: afters }, preferred, [
      ...used,
      discriminator,
    ]);
    return withLiterals(inner, literals);
  });
  return {
    pairs: matchings.flatMap(({ pairs }) => pairs),
    added: matchings.flatMap(({ added }) => added),
    removed: matchings.flatMap(({ removed }) => removed),
  };
}

function plain(member: Member): Single {
  return { member, literals: [] };
}

function withLiterals(matching: Matching, literals: readonly string[]): Matching {
  // Many literals are no help to a reader: they mean an object that stands for several of the other side.
  const own = literals.length === 1 ? literals : [];
  return {
    pairs: matching.pairs.map((pair) => ({ ...pair, literals: [...own, ...pair.literals] })),
    added: matching.added.map((single) => ({ ...single, literals: [...literals, ...single.literals] })),
    removed: matching.removed.map((single) => ({ ...single, literals: [...literals, ...single.literals] })),
  };
}

/**
 * A field with literals on both sides that tells all objects of one side apart. On the other side one object may lack
 * it: the field may have been taken from it.
 */
function matchingField(
  before: Side,
  after: Side,
  preferred: readonly string[],
  used: readonly string[],
): string | undefined {
  const sides = [before, after];
  if (sides.every(({ members }) => members.length === 1)) return undefined;
  const names = sides.flatMap(({ members }) => members.flatMap(({ shape }) => shape.fields.map(({ name }) => name)));
  const candidates = [...new Set([...preferred, ...names])].filter((name) => !used.includes(name));
  const literals = ({ members, lookup }: Side, name: string): string[] =>
    members.flatMap((member) => literalsOf(member, name, lookup)?.join('\0') ?? []);
  const tellsAll = (side: Side, name: string): boolean =>
    literals(side, name).length === side.members.length && new Set(literals(side, name)).size > 1;
  const tellsApart = (name: string): boolean =>
    sides.some((side) => tellsAll(side, name)) &&
    sides.every((side) => literals(side, name).length >= Math.max(1, side.members.length - 1));
  const isInAll = (name: string): boolean => sides.every((side) => literals(side, name).length === side.members.length);
  return candidates.find((name) => isInAll(name) && tellsApart(name)) ?? candidates.find(tellsApart);
}

function literalsOf({ shape, chain }: Member, name: string, lookup: Lookup): readonly string[] | undefined {
  const field = shape.fields.find((each) => each.name === name);
  return field && closedValues(viewOf([{ type: field.type, chain }], lookup));
}

interface Group {
  literals: readonly string[];
  befores: readonly Member[];
  afters: readonly Member[];
}

/**
 * Objects that share a literal belong together; objects without one make a group of their own, or stand for the one
 * object of the other side that nothing else stands for.
 */
function groupByLiterals(before: Side, after: Side, discriminator: string): Group[] {
  let groups: Group[] = [];
  const without: Group = { literals: [], befores: [], afters: [] };
  const add = (member: Member, side: 'befores' | 'afters', lookup: Lookup): void => {
    const literals = literalsOf(member, discriminator, lookup);
    if (!literals) {
      without[side] = [...without[side], member];
      return;
    }
    const met = groups.filter((group) => group.literals.some((literal) => literals.includes(literal)));
    const joined: Group = {
      literals: [...new Set([...met.flatMap((group) => group.literals), ...literals])],
      befores: met.flatMap((group) => group.befores),
      afters: met.flatMap((group) => group.afters),
    };
    joined[side] = [...joined[side], member];
    if (met.length === 0) groups.push(joined);
    else groups = groups.map((group) => (group === met[0] ? joined : group)).filter((group) => !met.includes(group));
  };
  for (const member of before.members) add(member, 'befores', before.lookup);
  for (const member of after.members) add(member, 'afters', after.lookup);
  if (without.befores.length + without.afters.length === 0) return groups;
  const left = groups.filter(({ befores, afters }) => befores.length === 0 || afters.length === 0);
  const rest: Group = {
    literals: left.flatMap((group) => group.literals),
    befores: [...without.befores, ...left.flatMap((group) => group.befores)],
    afters: [...without.afters, ...left.flatMap((group) => group.afters)],
  };
  const isPair = rest.befores.length === 1 && rest.afters.length === 1;
  return isPair ? [...groups.filter((group) => !left.includes(group)), rest] : [...groups, without];
}
