/**
 * An event of a witness → the event as this catalogue would say it: with its groups and common fields, its types where it
 * has them, and new types where it does not.
 */
import { declarationOf, structureOf } from '../lookup.js';
import type { Declaration, Departure, EnumType, Event, Field, Model, ObjectDeclaration, RefType, Type, UnionType } from '../model.js';
import { directionNames, eventTypeName, isReservedTypeName, isTypeName, pascalCase } from '../names.js';
import { commonFields, groupsNear, isSameField, knownType, type Target } from './known.js';

/** Stands wherever a person has to write something; `lint` reports it. */
export const TODO = 'TODO';

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
  const adapter = new Adapter(target, theirs);
  return adapter.adapt(name, isNear);
}

/** What a type that has no name of its own could be called after. */
interface Site {
  readonly field: string;
  /** The type whose field it is; the event's where absent. */
  readonly owner?: string;
  /** It is one of several there. */
  readonly isItem?: boolean;
}

class Adapter {
  readonly #target: Target;
  readonly #theirs: Event;
  readonly #declarations: Declaration[] = [];
  readonly #reused = new Set<string>();
  /** Answers by the witness's declaration, so that recursion ends and each is made once. */
  readonly #answers = new Map<Declaration, Type>();
  readonly #taken: Set<string>;
  readonly #witnessNames: ReadonlySet<string | undefined>;
  readonly #opensEnums: boolean;

  constructor(target: Target, theirs: Event) {
    this.#target = target;
    this.#theirs = theirs;
    this.#taken = new Set(namesIn(target));
    this.#witnessNames = new Set(target.witness.model.surfaces.flatMap(({ declarations }) => declarations.map(ownName)));
    this.#opensEnums = target.direction.departures.some(({ rule, subject }) => rule === 'opened' && subject === undefined);
  }

  adapt(name: string, isNear: (event: Event) => boolean): Adaptation {
    const { surface, direction } = this.#target;
    const [discriminator, ...fields] = this.#theirs.fields;
    const common = commonFields(this.#target);
    const theirsNamed = (wanted: string): Field | undefined => fields.find((field) => field.name === wanted);
    const isThere = (ours: Field): boolean => {
      const theirs = theirsNamed(ours.name);
      return theirs !== undefined && isSameField(this.#target, theirs, ours);
    };
    const shared = common.filter(isThere);
    const groups = groupsNear(this.#target, isNear).filter((group) => group.fields.every(isThere));
    const taken = new Set(shared.map((field) => field.name));
    const included = groups.filter((group) => {
      if (group.fields.some((field) => taken.has(field.name))) return false;
      for (const field of group.fields) taken.add(field.name);
      return true;
    });
    this.#taken.add(eventTypeName(name));
    const ownFields = fields.filter((field) => !taken.has(field.name)).map((field) => this.#field(field));
    const event: Event = {
      ...this.#theirs,
      name,
      typeName: eventTypeName(name),
      surface: surface.name,
      direction: direction.name,
      doc: TODO,
      fields: [discriminator!, ...shared, ...included.flatMap((group) => group.fields), ...ownFields],
    };
    return {
      event: this.#withUpstream(event, this.#theirs),
      without: common.filter((field) => !shared.includes(field)).map((field) => field.name),
      include: included.map((group) => group.name),
      ownFields,
      declarations: this.#declarations,
      reused: [...this.#reused],
    };
  }

  /** Names of schemas belong to the document; typings and recordings have none. */
  #withUpstream<T extends Event | Declaration>(entry: T, theirs: Event | Declaration): T {
    const { upstream, ...rest } = { ...entry, upstream: theirs.upstream };
    const isSchema = this.#target.witness.name === 'openapi' && theirs.place.path.length === 3;
    return (isSchema && upstream !== undefined ? { ...rest, upstream } : rest) as T;
  }

  #field(theirs: Field, owner?: string): Field {
    const { optional } = theirs;
    const isNull = theirs.nullable || acceptsNull(this.#target.witness.model, theirs.type);
    return {
      ...theirs,
      doc: TODO,
      nullable: isNull || (optional && this.#target.direction.optionalIsNullable),
      type: this.#type(theirs.type, { field: theirs.name, ...(owner !== undefined && { owner }) }, true),
    };
  }

  /** In lists and maps null is a member of the type. */
  #content(theirs: Type, site: Site): Type {
    const type = this.#type(theirs, { ...site, isItem: true });
    const { catalogue, witness } = this.#target;
    // New types have no null of their own; those that are new cannot be looked up yet.
    const hasNull = type.kind === 'ref' ? this.#reused.has(type.name) && acceptsNull(catalogue, type) : type.kind === 'union' && type.members.some(isNull);
    return hasNull || !acceptsNull(witness.model, theirs) ? type : { kind: 'union', members: [...flat(type), NULL] };
  }

  /** @param atField whether an enumeration may be written where the type stands */
  #type(theirs: Type, site: Site, atField = false): Type {
    switch (theirs.kind) {
      case 'enum':
        return this.#enum(theirs, site, atField);
      case 'array':
        return { kind: 'array', items: this.#content(theirs.items, site) };
      case 'map':
        return { kind: 'map', values: this.#content(theirs.values, site) };
      case 'union':
        return this.#known(theirs, undefined) ?? this.#union(withoutNull(theirs), site, atField);
      case 'ref':
        return this.#reference(theirs, site, atField);
      default:
        return theirs;
    }
  }

  #enum({ values, open }: EnumType, site: Site, atField: boolean): Type {
    const plain: EnumType = { kind: 'enum', values: values.map(({ value }) => ({ value })), open: open || this.#opensEnums };
    const known = this.#known({ kind: 'enum', values, open }, undefined);
    if (known || atField) return known ?? plain;
    return this.#declare(this.#freeName([], site), (entry) => ({ ...entry, kind: 'alias', type: plain }));
  }

  #known(theirs: Type, upstream: string | undefined): RefType | undefined {
    const found = knownType(this.#target, theirs, upstream);
    if (!found) return undefined;
    this.#reused.add(found.typeName);
    return { kind: 'ref', surface: found.surface, name: found.typeName };
  }

  #reference(ref: RefType, site: Site, atField: boolean): Type {
    const theirs = declarationOf(this.#target.witness.model, ref);
    const answered = this.#answers.get(theirs);
    if (answered) return answered;
    const known = this.#known(ref, theirs.upstream);
    if (known) return this.#answer(theirs, known);
    if (theirs.kind === 'object') return this.#object(theirs, site);
    return this.#alias(theirs, site, atField);
  }

  #answer<T extends Type>(theirs: Declaration, answer: T): T {
    this.#answers.set(theirs, answer);
    return answer;
  }

  #object(theirs: ObjectDeclaration, site: Site): RefType {
    const name = this.#freeName(this.#wishes(theirs), site);
    const ref = this.#answer(theirs, this.#ref(name));
    this.#declare(name, (entry) => this.#withUpstream({ ...entry, kind: 'object', fields: theirs.fields.map((field) => this.#field(field, name)) }, theirs));
    return ref;
  }

  /** Only enumerations and choices are worth a name; what is only a string says so where it stands. */
  #alias(theirs: Declaration & { readonly kind: 'alias' }, site: Site, atField: boolean): Type {
    const type = withoutNull(theirs.type);
    if (type.kind !== 'enum' && type.kind !== 'union') return this.#type(type, site, atField);
    const name = this.#freeName(this.#wishes(theirs), site);
    const ref = this.#answer(theirs, this.#ref(name));
    this.#declare(name, (entry) => {
      const own: Type = type.kind === 'enum' ? this.#enum(type, site, true) : this.#unionAs(name, type, site);
      return this.#withUpstream({ ...entry, kind: 'alias', type: own }, theirs);
    });
    return ref;
  }

  /** A choice between objects needs a name, because its discriminator has to stand somewhere. */
  #union(theirs: Type, site: Site, atField: boolean): Type {
    if (theirs.kind !== 'union') return this.#type(theirs, site, atField);
    if (this.#objectsIn(theirs).length < 2) return this.#unionOfMembers(theirs, site);
    const name = this.#freeName([], site);
    return this.#declare(name, (entry) => ({ ...entry, kind: 'alias', type: this.#unionAs(name, theirs, site) }));
  }

  #unionAs(name: string, theirs: UnionType, site: Site): Type {
    const objects = this.#objectsIn(theirs);
    if (objects.length < 2) return this.#unionOfMembers(theirs, site);
    const others = theirs.members.filter((member) => this.#objectsIn(member).length === 0).map((member) => this.#type(member, site));
    const choice = this.#choice(name, objects, []);
    const members = [...others.flatMap(flat), ...choice.members];
    if (members.length === 1) return members[0]!;
    return { kind: 'union', members, ...(choice.discriminator !== undefined && { discriminator: choice.discriminator }) };
  }

  #unionOfMembers({ members }: UnionType, site: Site): Type {
    const adapted = members.flatMap((member) => {
      // Listed words are members of the union themselves.
      if (member.kind === 'enum' && !member.open && !this.#opensEnums) {
        return member.values.map(({ value }): Type => ({ kind: 'literal', value }));
      }
      return flat(this.#type(member, site));
    });
    return { kind: 'union', members: adapted };
  }

  /** Objects of the witness among a type's members, those of unions inside it included. */
  #objectsIn(type: Type): ObjectDeclaration[] {
    const structure = structureOf(this.#target.witness.model, type);
    if (structure.kind === 'object') return [structure];
    return structure.kind === 'union' ? structure.members.flatMap((member) => this.#objectsIn(member)) : [];
  }

  /** Objects told apart by a field, and by another one inside those that it does not tell apart. */
  #choice(name: string, objects: readonly ObjectDeclaration[], used: readonly string[]): { members: Type[]; discriminator?: string } {
    const discriminator = discriminatorOf(objects, used);
    // Nothing of the catalogue's can say it: any object, until a person has looked.
    if (discriminator === undefined) return { members: [{ kind: 'map', values: { kind: 'unknown' } }] };
    const groups = groupBy(objects, (object) => literalOf(object, discriminator)!);
    const members = [...groups].map(([literal, group]): Type => {
      if (group.length === 1) return this.#member(group[0]!, [...used, discriminator], `${pascalCase(literal)}${name}`);
      const inner = this.#freeNameOf([`${pascalCase(literal)}${name}`]);
      return this.#declare(inner, (entry) => {
        const choice = this.#choice(inner, group, [...used, discriminator]);
        return { ...entry, kind: 'alias', type: choice.members.length === 1 ? choice.members[0]! : { kind: 'union', ...choice } };
      });
    });
    return { members, discriminator };
  }

  #member(theirs: ObjectDeclaration, discriminators: readonly string[], name: string): RefType {
    const answered = this.#answers.get(theirs);
    if (answered?.kind === 'ref') return answered;
    const known = this.#known({ kind: 'ref', surface: theirs.surface, name: theirs.typeName }, theirs.upstream);
    if (known) return this.#answer(theirs, known);
    const typeName = this.#freeNameOf([name], this.#wishes(theirs));
    const ref = this.#answer(theirs, this.#ref(typeName));
    const { place } = theirs;
    this.#declare(typeName, (entry) => this.#withUpstream({
      ...entry,
      kind: 'object',
      fields: theirs.fields.map((field) => requiredIf(this.#field(field, typeName), discriminators.includes(field.name), place)),
    }, theirs));
    return ref;
  }

  #ref(name: string): RefType {
    return { kind: 'ref', surface: this.#target.surface.name, name };
  }

  /** Its place in the list is taken before what is inside it is made, so that types stand in the order of their use. */
  #declare(name: string, build: (entry: Omit<Declaration, 'kind' | 'fields' | 'type'>) => Declaration): RefType {
    const { surface, direction } = this.#target;
    const index = this.#declarations.push(undefined as never) - 1;
    const place = this.#theirs.place;
    this.#declarations[index] = build({ typeName: name, surface: surface.name, direction: direction.name, doc: TODO, departures: [], place });
    return this.#ref(name);
  }

  /** What the witness calls it, where it is a name and not a path; with its direction where another direction has that name. */
  #wishes(theirs: Declaration): string[] {
    const name = ownName(theirs);
    return name === undefined ? [] : [name, pascalCase(this.#target.direction.name) + name];
  }

  /**
   * Its own name; that of its field with words of the tag in front, more and more of them; that of its field with its
   * owner's. An item is called after its list alone.
   */
  #freeName(own: readonly string[], { field, owner, isItem }: Site): string {
    const word = pascalCase(isItem ? singular(field) : field);
    const words = this.#theirs.tag.split('.').map(pascalCase);
    const prefixes = words.map((_, index) => words.slice(words.length - 1 - index, -1).join(''));
    const [plain, ...longer] = [...prefixes, words.join(''), ...(owner === undefined ? [] : [owner])].map((prefix) => joined(prefix, word));
    return this.#freeNameOf(isItem || words.length === 1 ? [plain!, ...longer] : longer, own);
  }

  /** @param own names that the witness gives it; no other type may take the witness's names */
  #freeNameOf(made: readonly string[], own: readonly string[] = []): string {
    const last = made.at(-1)!;
    const numbered = Array.from({ length: this.#taken.size + this.#witnessNames.size + 1 }, (_, index) => `${last}${index + 2}`);
    const free = [...own, ...[...made, ...numbered].filter((each) => !this.#witnessNames.has(each))];
    const name = free.find((each) => isTypeName(each) && !isReservedTypeName(each) && !this.#taken.has(each))!;
    this.#taken.add(name);
    return name;
  }
}

/** Every name that the surface's module exports already. */
function namesIn({ surface, catalogue }: Target): string[] {
  const used = catalogue.surfaces.filter((each) => each !== surface).flatMap((each) => each.declarations);
  return [
    ...surface.declarations.map(({ typeName }) => typeName),
    ...surface.directions.flatMap((direction) => {
      const { union, map, tags } = directionNames(direction.name);
      return [union, map, tags, ...direction.events.map(({ typeName }) => typeName)];
    }),
    ...used.map(({ typeName }) => typeName),
  ];
}

/** What the witness calls it, where that is a name and not a path of names. */
function ownName({ upstream }: Declaration): string | undefined {
  const name = upstream === undefined || upstream.includes('.') ? '' : pascalCase(upstream);
  return isTypeName(name) ? name : undefined;
}

/** `RateLimit` is no `RateLimitRateLimit`. */
function joined(prefix: string, word: string): string {
  return prefix.endsWith(word) ? prefix : prefix + word;
}

const NULL: Type = { kind: 'literal', value: null };

function isNull(type: Type): boolean {
  return type.kind === 'literal' && type.value === null;
}

function acceptsNull(model: Model, type: Type): boolean {
  const structure = structureOf(model, type);
  return structure.kind === 'union' ? structure.members.some((member) => acceptsNull(model, member)) : structure.kind === 'literal' && structure.value === null;
}

/** A choice without null, which this catalogue says at the field. */
function withoutNull(type: Type): Type {
  if (type.kind !== 'union' || !type.members.some(isNull)) return type;
  const members = type.members.filter((member) => !isNull(member));
  return members.length === 1 ? members[0]! : { ...type, members };
}

function flat(type: Type): readonly Type[] {
  return type.kind === 'union' && type.discriminator === undefined ? type.members : [type];
}

/** A field that tells objects apart has to be there, whatever the witness says. */
function requiredIf(field: Field, tellsApart: boolean, place: Departure['place']): Field {
  if (!tellsApart || (!field.optional && !field.nullable)) return field;
  const departures: Departure[] = field.optional ? [{ rule: 'required', why: `${TODO} It tells the union's members apart.`, place }] : [];
  return { ...field, optional: false, nullable: false, departures };
}

/** The field whose literals tell most of the objects apart. */
function discriminatorOf(objects: readonly ObjectDeclaration[], used: readonly string[]): string | undefined {
  const names = [...new Set(objects.flatMap(({ fields }) => fields.map(({ name }) => name)))].filter((name) => !used.includes(name));
  const counts = names.map((name) => {
    const literals = objects.map((object) => literalOf(object, name));
    return { name, count: literals.includes(undefined) ? 0 : new Set(literals).size };
  });
  const best = counts.reduce((a, b) => (b.count > a.count ? b : a), { name: '', count: 1 });
  return best.count > 1 ? best.name : undefined;
}

function literalOf({ fields }: ObjectDeclaration, name: string): string | undefined {
  const type = fields.find((field) => field.name === name)?.type;
  return type?.kind === 'literal' && typeof type.value === 'string' ? type.value : undefined;
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

/** `rate_limits` → `rate_limit`, `entries` → `entry`. */
function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return /[^sui]s$/.test(name) ? name.slice(0, -1) : name;
}
