/** Types of a witness → types of this catalogue: its own where it has them, and new ones where it does not. */
import { viewOf, type Member, type Scalar, type Source, type View } from '../compare/view-by-kind.js';
import { containsItself, declarationOf } from '../model/lookup.js';
import type { Declaration, EnumType, Event, Field, ObjectDeclaration, RefType, Type } from '../model/index.js';
import { jsonKinds, tellingValues, type TellingValue, type ToldApart } from '../model/unions.js';
import { mergedFields } from '../witness/build-model.js';
import { unionOf } from '../witness/join-types.js';
import { DraftSet, type Draft, type Site } from './type-drafts.js';
import type { KnownTypes } from './known-types.js';
import { ownName, pathName } from './upstream-name.js';
import { TODO, type Target } from './target-direction.js';

export class TypeAdapter {
  readonly drafts: DraftSet;
  /** Types that were there already and are used again. */
  readonly reused = new Set<Declaration>();
  readonly #target: Target;
  readonly #known: KnownTypes;
  /** Answers by the witness's declaration, so that recursion ends and each is made once. */
  readonly #answers = new Map<Declaration, Type>();
  /** The witness's names of events: types inside their namespaces are called after where they stand. */
  readonly #eventNames: ReadonlySet<string | undefined>;
  readonly #opensEnums: boolean;

  constructor(target: Target, known: KnownTypes, events: readonly Event[]) {
    this.#target = target;
    this.#known = known;
    this.drafts = new DraftSet(target.surface.name);
    this.#eventNames = new Set([target.direction.upstream, ...events.map(({ upstream }) => upstream)]);
    const { departures } = target.direction;
    this.#opensEnums = departures.some(({ rule, subject }) => rule === 'opened' && subject === undefined);
  }

  /**
   * A field of the witness as the catalogue would say it.
   *
   * @param owner the draft whose field it is; the event's pinned name where it is an event's
   */
  field(theirs: Field, owner: Draft | string): Field {
    const { direction, takesDocs } = this.#target;
    const view = this.#view([theirs.type]);
    const isNullable = !view.any && (theirs.nullable || view.nullable);
    return {
      ...theirs,
      doc: view.unread === undefined ? docOf(theirs.doc, takesDocs) : `${TODO} This could not be read: ${view.unread}.`,
      // Any JSON includes null.
      nullable: isNullable || (theirs.optional && direction.optionalIsNullable),
      type: this.#type(theirs.type, { owner, word: theirs.name }, true),
    };
  }

  #view(types: readonly Type[]): View {
    const { model } = this.#target.witness;
    return viewOf(
      types.map((type): Source => ({ type, chain: [] })),
      (ref) => declarationOf(model, ref),
    );
  }

  /** @param atField whether an enumeration may be written where the type stands, and null left to the field */
  #type(theirs: Type, site: Site, atField = false): Type {
    if (theirs.kind === 'ref') return this.#reference(theirs, site, atField);
    if (theirs.kind === 'union' || theirs.kind === 'enum') {
      const known = this.#find(theirs, undefined);
      if (known) return known;
    }
    return this.#choice(theirs, site, atField);
  }

  #find(theirs: Type, upstream: string | undefined): RefType | undefined {
    const found = this.#known.find(theirs, upstream);
    if (!found) return undefined;
    this.reused.add(found);
    return { kind: 'ref', surface: found.surface, name: found.typeName };
  }

  #reference(ref: RefType, site: Site, atField: boolean): Type {
    const theirs = declarationOf(this.#target.witness.model, ref);
    const answered = this.#answers.get(theirs);
    if (answered) return this.#again(answered, site);
    const known = this.#find(ref, theirs.upstream);
    if (known) return this.#answer(theirs, known);
    if (theirs.kind === 'object') return this.#object([theirs], site);
    // Only enumerations and choices are worth a name; what is only a string says so where it stands.
    const deservesName = isChoice(this.#view([theirs.type])) || containsItself(this.#target.witness.model, theirs);
    if (!deservesName) return this.#type(theirs.type, site, atField);
    return this.#declare(theirs, site, (draft) => this.#contentOf(theirs.type, draft));
  }

  #answer<T extends Type>(theirs: Declaration, answer: T): T {
    this.#answers.set(theirs, answer);
    return answer;
  }

  /** Another place of a type that was met before: it may be called after what all of them have in common. */
  #again(answer: Type, site: Site): Type {
    const draft = answer.kind === 'ref' ? this.drafts.of(answer) : undefined;
    if (draft?.sites[0]?.word === site.word) draft.sites.push(site);
    return answer;
  }

  /** A type that stands where it is used: what it accepts, kind by kind. */
  #choice(theirs: Type, site: Site, atField: boolean): Type {
    const view = this.#view([theirs]);
    const isEnum = onlyStrings(view) && view.scalars.get('string')!.values.size > 0;
    const needsName = view.members.length > 1 || (isEnum && !atField && isChoice(view));
    if (!view.any && needsName && !(view.values.length > 0 && view.members.length > 0)) {
      return this.#declare(undefined, site, (draft) => this.#contentOf(theirs, draft));
    }
    return this.#parts(theirs, site);
  }

  /** What a type with a name is made of. Objects that nothing tells apart are one object. */
  #contentOf(theirs: Type, draft: Draft): Content {
    const { members, scalars, items, values, any } = this.#view([theirs]);
    const objects = [...new Set(members.map(({ shape }) => shape))];
    const onlyObjects = !any && scalars.size + items.length + values.length === 0;
    const telling = tellingValues(this.#target.witness.model, objects);
    const isOne = objects.length > 0 && (!telling || this.#groups(telling).length === 1);
    return onlyObjects && isOne
      ? this.#fields(objects, draft, [])
      : { kind: 'alias', type: this.#parts(theirs, draft) };
  }

  /**
   * The members of a union, or the one type that there is. Null is left to the field, list or map.
   *
   * @param home the draft of which this is the type, or the place where it stands
   */
  #parts(theirs: Type, home: Draft | Site): Type {
    const view = this.#view([theirs]);
    if (view.any) return { kind: 'unknown' };
    const site = siteIn(home, 'value');
    const named = this.#namedParts(theirs, site);
    const parts = [
      ...named.types,
      ...this.#scalars(view, named.kinds, site, !('sites' in home)),
      ...(view.items.length > 0 && !named.kinds.has('array') ? [this.#list(view, site)] : []),
      ...(named.kinds.has('object') ? [] : this.#objects(view, home)),
    ];
    const [first, ...others] = parts.flatMap((part) =>
      part.kind === 'union' && part.discriminator === undefined ? part.members : [part],
    );
    if (!first) return { kind: 'literal', value: null };
    if (others.length === 0) return first;
    const discriminator = parts.find((part) => part.kind === 'union' && part.discriminator !== undefined);
    if (discriminator?.kind !== 'union') return { kind: 'union', members: [first, ...others] };
    return {
      kind: 'union',
      members: [first, ...others].flatMap((part) => (part === discriminator ? discriminator.members : [part])),
      discriminator: discriminator.discriminator!,
    };
  }

  /** Members with names that alone accept what they accept: they keep their names. */
  #namedParts(theirs: Type, site: Site): { readonly types: Type[]; readonly kinds: ReadonlySet<string> } {
    const kinds = new Set<string>();
    const types: Type[] = [];
    if (theirs.kind !== 'union') return { types, kinds };
    const { model } = this.#target.witness;
    for (const member of theirs.members) {
      if (member.kind !== 'ref') continue;
      const declaration = declarationOf(model, member);
      if (declaration.kind === 'object' || !isChoice(this.#view([member]))) continue;
      const own = new Set<string>([...jsonKinds(model, member)].filter((kind) => kind !== 'null'));
      const others = theirs.members.filter((each) => each !== member).flatMap((each) => [...jsonKinds(model, each)]);
      if (others.some((kind) => own.has(kind))) continue;
      types.push(this.#reference(member, site, false));
      for (const kind of own) kinds.add(kind);
    }
    return { types, kinds };
  }

  #scalars(view: View, named: ReadonlySet<string>, site: Site, mayDeclare: boolean): Type[] {
    const isAlone = view.items.length + view.values.length + view.members.length === 0 && view.scalars.size === 1;
    return [...view.scalars].flatMap(([kind, scalar]): Type[] => {
      if (named.has(kind)) return [];
      if (kind === 'string') return this.#strings(scalar, isAlone, site, mayDeclare);
      if (scalar.free) return [{ kind: kind === 'boolean' ? 'boolean' : scalar.integer ? 'integer' : 'number' }];
      if (kind === 'boolean' && scalar.values.size > 1) return [{ kind }];
      return [...scalar.values.keys()].map((value) => ({
        kind: 'literal',
        value: JSON.parse(value) as number | boolean,
      }));
    });
  }

  #strings({ free, values }: Scalar, isAlone: boolean, site: Site, mayDeclare: boolean): Type[] {
    const words = [...values.keys()];
    if (words.length === 0) return [{ kind: 'string' }];
    const open = free || (this.#opensEnums && words.length > 1);
    if (!open && (words.length === 1 || !isAlone)) return words.map((value) => ({ kind: 'literal', value }));
    const type: EnumType = { kind: 'enum', values: words.map((value) => ({ value })), open };
    if (isAlone) return [type];
    // Beside other members an open list needs a name: an expression cannot say it.
    const place = mayDeclare ? { ...site, word: `${site.word}_name` } : { owner: site.owner, word: 'name' };
    return [this.#declare(undefined, place, () => ({ kind: 'alias', type }))];
  }

  #list(view: View, site: Site): Type {
    return { kind: 'array', items: this.#content(view.items, site) };
  }

  /** In lists and maps null is a member of the type. */
  #content(sources: readonly Source[], site: Site): Type {
    const types = sources.map(({ type }) => type);
    const theirs = types.length === 1 ? types[0]! : unionOf(types.map((type) => ({ type, nullable: false }))).type;
    const view = this.#view(types);
    const type = this.#type(theirs, { ...site, isItem: true });
    if (view.any || !view.nullable || this.#acceptsNull(type)) return type;
    const members = type.kind === 'union' ? type.members : [type];
    return { kind: 'union', members: [...members, { kind: 'literal', value: null }] };
  }

  /** New types have no null of their own. */
  #acceptsNull(type: Type): boolean {
    if (type.kind === 'literal') return type.value === null;
    if (type.kind === 'union') return type.members.some((member) => this.#acceptsNull(member));
    return type.kind === 'ref' && !this.drafts.of(type) && jsonKinds(this.#target.catalogue, type).has('null');
  }

  #objects({ values, members }: View, home: Draft | Site): Type[] {
    const site = siteIn(home, 'object');
    // Nothing of the catalogue's tells a map from an object: any object, with a departure that says so.
    if (values.length > 0 && members.length > 0) return [{ kind: 'map', values: { kind: 'unknown' } }];
    if (values.length > 0) return [{ kind: 'map', values: this.#content(values, site) }];
    if (members.length === 0) return [];
    const objects = [...new Set(members.map(({ shape }: Member) => shape))];
    if (objects.length === 1) return [this.#member(objects[0]!, site, [])];
    return [this.#discriminated(objects, 'sites' in home ? home : undefined, site, [])];
  }

  /** Objects told apart by a field, and by another one inside those that it does not tell apart. */
  #discriminated(
    objects: readonly ObjectDeclaration[],
    home: Draft | undefined,
    site: Site,
    used: readonly string[],
  ): Type {
    const telling = tellingValues(this.#target.witness.model, objects, used);
    if (!telling || !home) return this.#object(objects, site);
    const { name: discriminator } = telling;
    const groups = this.#groups(telling);
    if (groups.length === 1) return this.#object(objects, site, [discriminator]);
    const inside = [...used, discriminator];
    const members = groups.map(({ values, objects: group }): Type => {
      const member: Site = { owner: home, word: '', literal: literalText(values) };
      if (group.length === 1) return this.#member(group[0]!, member, inside);
      if (!tellingValues(this.#target.witness.model, group, inside)) return this.#object(group, member, inside);
      return this.#declare(undefined, member, (draft) => ({
        kind: 'alias',
        type: this.#discriminated(group, draft, member, inside),
      }));
    });
    return { kind: 'union', members, discriminator };
  }

  /** What tells objects apart, and which of them: those that have nothing but their tag are one object, which has the tags of all. */
  #groups({ name, groups }: Telling): readonly ToldApart[] {
    const isBare = ({ values, objects }: ToldApart): boolean =>
      values.every((value) => typeof value === 'string') &&
      objects.every(({ fields, ...theirs }) => fields.every((field) => field.name === name) && !this.#isKnown(theirs));
    const bare = groups.filter(isBare);
    const [first, ...others] = bare;
    if (!first || others.length === 0) return groups;
    const joined: ToldApart = {
      values: bare.flatMap(({ values }) => values),
      objects: bare.flatMap(({ objects }) => objects),
    };
    return groups.flatMap((group) => (group === first ? [joined] : bare.includes(group) ? [] : [group]));
  }

  #isKnown({ surface, typeName, upstream }: Pick<ObjectDeclaration, 'surface' | 'typeName' | 'upstream'>): boolean {
    return this.#known.find({ kind: 'ref', surface, name: typeName }, upstream) !== undefined;
  }

  #member(theirs: ObjectDeclaration, site: Site, discriminators: readonly string[]): Type {
    const answered = this.#answers.get(theirs);
    if (answered) {
      const draft = answered.kind === 'ref' ? this.drafts.of(answered) : undefined;
      if (draft) this.#require(draft, discriminators);
      return this.#again(answered, site);
    }
    const known = this.#find({ kind: 'ref', surface: theirs.surface, name: theirs.typeName }, theirs.upstream);
    return known ? this.#answer(theirs, known) : this.#object([theirs], site, discriminators);
  }

  /** What tells objects apart has to be there in a type that was made before that was known. */
  #require({ declaration, ref }: Draft, discriminators: readonly string[]): void {
    if (discriminators.length === 0) return;
    if (declaration?.kind !== 'object') {
      this.#late.set(ref.name, [...(this.#late.get(ref.name) ?? []), ...discriminators]);
      return;
    }
    const draft = this.drafts.of(ref)!;
    draft.declaration = { ...declaration, fields: declaration.fields.map((each) => requiredIf(each, discriminators)) };
  }

  /** Discriminators of types that are being made. */
  readonly #late = new Map<string, readonly string[]>();

  /** An object's type; several that nothing tells apart are seen as one that has the fields of all. */
  #object(theirs: readonly ObjectDeclaration[], site: Site, discriminators: readonly string[] = []): RefType {
    const [only, ...others] = theirs;
    return this.#declare(others.length === 0 ? only : undefined, site, (draft) =>
      this.#fields(theirs, draft, discriminators),
    );
  }

  #fields(theirs: readonly ObjectDeclaration[], draft: Draft, discriminators: readonly string[]): Content {
    const fields = mergedFields(theirs)
      .filter(canBeTold)
      .map((each) => this.field(each, draft));
    const telling = [...discriminators, ...(this.#late.get(draft.ref.name) ?? [])];
    const content: Content = { kind: 'object', fields: fields.map((each) => requiredIf(each, telling)) };
    return theirs.length === 1 ? content : { ...content, doc: oneForAll(theirs) };
  }

  /** A path of names is as good as a place, unless it begins with an event or leads away from the type's union. */
  #siteOf(theirs: Declaration | undefined, site: Site): Site {
    const path = theirs && pathName(theirs);
    if (!path || this.#eventNames.has(theirs.upstream?.split('.')[0])) return site;
    const isElsewhere = typeof site.owner !== 'string' && site.literal !== undefined && site.owner.own !== path.owner;
    return isElsewhere ? site : path;
  }

  /**
   * @param theirs what it is in the witness, where that is one type with a declaration
   * @param build what it is made of; asked when it has a place, so that it may contain itself
   */
  #declare(theirs: Declaration | undefined, site: Site, build: (draft: Draft) => Content): RefType {
    const { surface, direction, takesDocs } = this.#target;
    const kin = theirs && pathName(theirs)?.word;
    const draft = this.drafts.add(this.#siteOf(theirs, site), theirs && ownName(theirs), kin);
    if (theirs) this.#answer(theirs, draft.ref);
    const entry = {
      typeName: draft.ref.name,
      surface: surface.name,
      direction: direction.name,
      doc: docOf(theirs?.doc ?? '', takesDocs),
      departures: [],
      place: theirs?.place ?? { file: '', path: [] },
    };
    const content = build(draft);
    draft.declaration = withUpstream(this.#target, { ...entry, ...content }, theirs);
    return draft.ref;
  }
}

/** What every object of JavaScript has, no guard can tell: such a field is left out, and a departure says so. */
export function canBeTold({ name }: Field): boolean {
  return !(name in Object.prototype);
}

/** A place inside a type with a name, or the place itself where there is none yet. */
function siteIn(home: Draft | Site, word: string): Site {
  return 'sites' in home ? { owner: home, word } : home;
}

type Telling = NonNullable<ReturnType<typeof tellingValues>>;

function literalText([first = '', second, ...others]: readonly TellingValue[]): string {
  if (second === undefined) return String(first);
  return `${first} or ${others.length === 0 ? second : 'other'}`;
}

/** What a type is made of, and what is to be said about it where the witness's words are not. */
type Content = (Pick<ObjectDeclaration, 'kind' | 'fields'> | { readonly kind: 'alias'; readonly type: Type }) & {
  readonly doc?: string;
};

function oneForAll(objects: readonly ObjectDeclaration[]): string {
  const count = objects.length;
  if (objects.every(({ fields }) => fields.length === 1))
    return `${TODO} Its ${count} kinds have nothing but their tag.`;
  return `${TODO} Nothing tells its ${count} forms apart, so it has the fields of all of them.`;
}

/** The witness's description where it is to be taken along; else something is left to be written. */
export function docOf(theirs: string, takesDocs: boolean): string {
  if (!takesDocs || theirs === '') return TODO;
  return /[\p{L}\p{N}]$/u.test(theirs) ? `${theirs}.` : theirs;
}

function onlyStrings({ scalars, items, values, members, any }: View): boolean {
  return !any && scalars.has('string') && scalars.size === 1 && items.length + values.length + members.length === 0;
}

/** Is there more than one value, kind or object? */
function isChoice(view: View): boolean {
  if (view.any) return false;
  const strings = view.scalars.get('string');
  const kinds = view.scalars.size + [view.items, view.values, view.members].filter(({ length }) => length > 0).length;
  return (
    kinds > 1 || view.members.length > 1 || (strings !== undefined && strings.values.size > (strings.free ? 0 : 1))
  );
}

/** A field that tells objects apart has to be there, whatever the witness says. */
function requiredIf(field: Field, discriminators: readonly string[]): Field {
  return discriminators.includes(field.name) ? { ...field, optional: false, nullable: false } : field;
}

/** Names of schemas belong to the document, not to places inside them; typings and recordings have none. */
export function withUpstream<T extends Event | Declaration>(
  { witness }: Target,
  entry: T,
  theirs: Event | Declaration | undefined,
): T {
  const { upstream, ...rest } = { ...entry, upstream: theirs?.upstream };
  const isDocument = witness.name === 'openapi' || witness.name === 'asyncapi';
  const isSchema = isDocument && theirs !== undefined && theirs.place.path.at(-1) === upstream;
  return (isSchema && upstream !== undefined ? { ...rest, upstream } : rest) as T;
}
