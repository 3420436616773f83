/** Types of a witness → types of this catalogue: its own where it has them, and new ones where it does not. */
import { declarationOf } from '../model/lookup.js';
import type {
  Declaration,
  Departure,
  EnumType,
  Event,
  Field,
  ObjectDeclaration,
  RefType,
  Type,
  UnionType,
} from '../model/index.js';
import { pascalCase } from '../model/identifiers.js';
import { objectsOf, tellingField } from '../model/unions.js';
import { acceptsNull, flat, isNull, NULL, withoutNull } from './choices.js';
import { knownType, type Target } from './known.js';
import { TypeNames, type Site } from './type-names.js';

/** Stands wherever a person has to write something; `lint` reports it. */
export const TODO = 'TODO';

export class TypeAdapter {
  /** New types, in the order in which they are met. */
  readonly declarations: Declaration[] = [];
  /** Names of types that were there already. */
  readonly reused = new Set<string>();
  readonly #target: Target;
  readonly #theirs: Event;
  readonly #names: TypeNames;
  /** Answers by the witness's declaration, so that recursion ends and each is made once. */
  readonly #answers = new Map<Declaration, Type>();
  readonly #opensEnums: boolean;

  /** @param typeName what the event's own type is called */
  constructor(target: Target, theirs: Event, typeName: string) {
    this.#target = target;
    this.#theirs = theirs;
    this.#names = new TypeNames(target, theirs.tag);
    this.#names.take(typeName);
    const { departures } = target.direction;
    this.#opensEnums = departures.some(({ rule, subject }) => rule === 'opened' && subject === undefined);
  }

  /**
   * A field of the witness as the catalogue would say it.
   *
   * @param owner the type whose field it is; the event's where absent
   */
  field(theirs: Field, owner?: string): Field {
    const { direction, witness } = this.#target;
    const isNullable = theirs.nullable || acceptsNull(witness.model, theirs.type);
    return {
      ...theirs,
      doc: TODO,
      nullable: isNullable || (theirs.optional && direction.optionalIsNullable),
      type: this.#type(theirs.type, { field: theirs.name, ...(owner !== undefined && { owner }) }, true),
    };
  }

  /** In lists and maps null is a member of the type. */
  #content(theirs: Type, site: Site): Type {
    const type = this.#type(theirs, { ...site, isItem: true });
    const { catalogue, witness } = this.#target;
    // New types have no null of their own; those that are new cannot be looked up yet.
    const hasNull =
      type.kind === 'ref'
        ? this.reused.has(type.name) && acceptsNull(catalogue, type)
        : type.kind === 'union' && type.members.some(isNull);
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
    const words = values.map(({ value }) => ({ value }));
    const plain: EnumType = { kind: 'enum', values: words, open: open || this.#opensEnums };
    const known = this.#known({ kind: 'enum', values, open }, undefined);
    if (known || atField) return known ?? plain;
    return this.#declare(this.#names.forField(undefined, site), (entry) => ({ ...entry, kind: 'alias', type: plain }));
  }

  #known(theirs: Type, upstream: string | undefined): RefType | undefined {
    const found = knownType(this.#target, theirs, upstream);
    if (!found) return undefined;
    this.reused.add(found.typeName);
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
    const name = this.#names.forField(theirs, site);
    const ref = this.#answer(theirs, this.#ref(name));
    this.#declare(name, (entry) => {
      const fields = theirs.fields.map((field) => this.field(field, name));
      return withUpstream(this.#target, { ...entry, kind: 'object', fields }, theirs);
    });
    return ref;
  }

  /** Only enumerations and choices are worth a name; what is only a string says so where it stands. */
  #alias(theirs: Declaration & { readonly kind: 'alias' }, site: Site, atField: boolean): Type {
    const type = withoutNull(theirs.type);
    if (type.kind !== 'enum' && type.kind !== 'union') return this.#type(type, site, atField);
    const name = this.#names.forField(theirs, site);
    const ref = this.#answer(theirs, this.#ref(name));
    this.#declare(name, (entry) => {
      const own: Type = type.kind === 'enum' ? this.#enum(type, site, true) : this.#unionAs(name, type, site);
      return withUpstream(this.#target, { ...entry, kind: 'alias', type: own }, theirs);
    });
    return ref;
  }

  /** A choice between objects needs a name, because its discriminator has to stand somewhere. */
  #union(theirs: Type, site: Site, atField: boolean): Type {
    if (theirs.kind !== 'union') return this.#type(theirs, site, atField);
    if (objectsOf(this.#target.witness.model, theirs).length < 2) return this.#unionOfMembers(theirs, site);
    const name = this.#names.forField(undefined, site);
    return this.#declare(name, (entry) => ({ ...entry, kind: 'alias', type: this.#unionAs(name, theirs, site) }));
  }

  #unionAs(name: string, theirs: UnionType, site: Site): Type {
    const { model } = this.#target.witness;
    const objects = objectsOf(model, theirs);
    if (objects.length < 2) return this.#unionOfMembers(theirs, site);
    const others = theirs.members.filter((member) => objectsOf(model, member).length === 0);
    const plain = others.flatMap((member) => flat(this.#type(member, site)));
    const choice = this.#choice(name, objects, []);
    return unionOr({ ...choice, members: [...plain, ...choice.members] });
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

  /** Objects told apart by a field, and by another one inside those that it does not tell apart. */
  #choice(name: string, objects: readonly ObjectDeclaration[], used: readonly string[]): Choice {
    const telling = tellingField(objects, used);
    // Nothing of the catalogue's can say it: any object, until a person has looked.
    if (!telling) return { members: [{ kind: 'map', values: { kind: 'unknown' } }] };
    const { name: discriminator, groups } = telling;
    const members = [...groups].map(([literal, group]): Type => {
      const called = `${pascalCase(literal)}${name}`;
      if (group.length === 1) return this.#member(group[0]!, [...used, discriminator], called);
      const inner = this.#names.choose([called]);
      return this.#declare(inner, (entry) => {
        const choice = this.#choice(inner, group, [...used, discriminator]);
        return { ...entry, kind: 'alias', type: unionOr(choice) };
      });
    });
    return { members, discriminator };
  }

  /** @param name what to call it where the witness does not */
  #member(theirs: ObjectDeclaration, discriminators: readonly string[], name: string): RefType {
    const answered = this.#answers.get(theirs);
    if (answered?.kind === 'ref') return answered;
    const known = this.#known({ kind: 'ref', surface: theirs.surface, name: theirs.typeName }, theirs.upstream);
    if (known) return this.#answer(theirs, known);
    const typeName = this.#names.choose([name], theirs);
    const ref = this.#answer(theirs, this.#ref(typeName));
    this.#declare(typeName, (entry) => {
      const fields = theirs.fields.map((each) => {
        const field = this.field(each, typeName);
        return discriminators.includes(field.name) ? required(field, theirs.place) : field;
      });
      return withUpstream(this.#target, { ...entry, kind: 'object', fields }, theirs);
    });
    return ref;
  }

  #ref(name: string): RefType {
    return { kind: 'ref', surface: this.#target.surface.name, name };
  }

  /** Its place in the list is taken before what is inside it is made, so that types stand in the order of their use. */
  #declare(typeName: string, build: (entry: Omit<Declaration, 'kind' | 'fields' | 'type'>) => Declaration): RefType {
    const { surface, direction } = this.#target;
    const { place } = this.#theirs;
    const entry = { typeName, surface: surface.name, direction: direction.name, doc: TODO, departures: [], place };
    const index = this.declarations.push({ ...entry, kind: 'object', fields: [] }) - 1;
    this.declarations[index] = build(entry);
    return this.#ref(typeName);
  }
}

/** Members of a union, as far as a discriminator tells them apart. */
interface Choice {
  readonly members: readonly Type[];
  readonly discriminator?: string;
}

function unionOr(choice: Choice): Type {
  const [first, ...others] = choice.members;
  return first && others.length === 0 ? first : { kind: 'union', ...choice };
}

/** A field that tells objects apart has to be there, whatever the witness says. */
function required(field: Field, place: Departure['place']): Field {
  const why = `${TODO} It tells the union's members apart.`;
  const departures: Departure[] = field.optional ? [{ rule: 'required', why, place }] : [];
  return { ...field, optional: false, nullable: false, departures };
}

/** Names of schemas belong to the document; typings and recordings have none. */
export function withUpstream<T extends Event | Declaration>(
  { witness }: Target,
  entry: T,
  theirs: Event | Declaration,
): T {
  const { upstream, ...rest } = { ...entry, upstream: theirs.upstream };
  const isSchema = witness.name === 'openapi' && theirs.place.path.length === 3;
  return (isSchema && upstream !== undefined ? { ...rest, upstream } : rest) as T;
}
