/**
 * Resolve: data of the right form → the model, or problems. Names are bound, groups included, rules of a direction
 * applied, unions told apart; after it, every reference holds.
 */
import { ExpressionError, KEYWORD_NAMES, parseExpression } from './expression.js';
import { SHARED, type EntryFile, type ExampleFile, type LoadedCatalogue } from './load.js';
import { foreignDeclarations, forEachRef, reachableFrom } from './lookup.js';
import {
  byCodeUnit, type Consumer, type Declaration, type Departure, type Deprecation, type Direction, type EnumValue, type Event,
  type Example, type Field, type Format, type Model, type Package, type Place, type RefType, type Surface, type Type,
} from './model.js';
import { directionNames, eventTypeName, isReservedTypeName, isTypeName } from './names.js';
import type { Problem } from './problem.js';
import type { Sources } from './sources.js';
import { didYouMean } from './suggest.js';
import { checkUnions } from './resolve-unions.js';
import { entryKey, type Validation } from './validate.js';

// The forms that `catalogue.schema.json` has checked.
interface RawField {
  type?: string;
  const?: string | number | boolean;
  enum?: RawEnum;
  open?: boolean;
  optional?: true;
  nullable?: true;
  never_null?: string;
  format?: Format;
  unit?: string;
  deprecated?: Deprecation;
  doc: string;
  departs?: Record<string, string>;
}
type RawEnum = string[] | Record<string, string>;
type RawFields = Record<string, RawField>;
interface RawEntry {
  doc: string;
  upstream?: string;
  since?: string;
  deprecated?: Deprecation;
  include?: string[];
  fields?: RawFields;
  departs?: Record<string, string>;
}
interface RawEvent extends RawEntry {
  name: string;
  transports?: string[];
  frequent?: true;
  without?: string[];
}
interface RawType extends RawEntry {
  enum?: RawEnum;
  open?: boolean;
  union?: string[];
  discriminator?: string;
  type?: string;
}
interface RawDirection {
  doc: string;
  consumer?: Consumer;
  upstream?: string;
  optional_is_nullable?: boolean;
  common?: RawFields;
  departs?: Record<string, string>;
}
interface RawSurface {
  name: string;
  doc: string;
  entry: string;
  discriminator: string;
  transports?: Record<string, string>;
  directions: Record<string, RawDirection>;
}

/** Where fields are read: whose they are, and what is implied there. */
interface Scope {
  readonly surface: string;
  readonly optionalIsNullable: boolean;
}

/**
 * @param catalogue what `load` read
 * @param validation what `validate` found; entries of the wrong form are left out
 * @param incomplete whether files are missing from `catalogue`, so that a name without a declaration proves nothing
 * @returns the model, whole only where there is no problem
 */
export function resolveCatalogue(catalogue: LoadedCatalogue, validation: Validation, incomplete: boolean): { model: Model; problems: Problem[] } {
  const resolver = new Resolver(catalogue, validation, incomplete);
  const model = resolver.model();
  return { model, problems: resolver.problems };
}

class Resolver {
  readonly problems: Problem[] = [];
  readonly #catalogue: LoadedCatalogue;
  readonly #sources: Sources;
  readonly #malformed: ReadonlySet<string>;
  /** Entries are missing or malformed: what nothing declares or uses may well be declared or used there. */
  readonly #partial: boolean;
  readonly #incomplete: boolean;
  /** Places of declared types by `surface.Name`, malformed ones included. */
  readonly #declared = new Map<string, Place>();
  /** Examples by surface, direction and tag. */
  readonly #examples = new Map<string, ExampleFile[]>();
  readonly #groups = new Map<string, { fields: RawFields; place: Place }>();

  constructor(catalogue: LoadedCatalogue, validation: Validation, incomplete: boolean) {
    this.#catalogue = catalogue;
    this.#sources = catalogue.sources;
    this.#malformed = validation.malformed;
    for (const example of catalogue.examples) {
      const key = [example.surface, example.direction, example.tag].join('\0');
      this.#examples.set(key, [...(this.#examples.get(key) ?? []), example]);
    }
    this.#incomplete = incomplete;
    this.#partial = incomplete || validation.malformed.size > 0;
  }

  model(): Model {
    const surfaceFiles = this.#catalogue.files.filter(({ folder }) => folder === '');
    this.#collectNames();
    const surfaces = surfaceFiles.flatMap((file) => this.#surface(file) ?? []).sort((a, b) => byCodeUnit(a.entry, b.entry));
    const model: Model = { package: this.#package(), surfaces };
    this.#checkNames(surfaces);
    this.#checkEntries(surfaces);
    if (this.#checkReferences(surfaces)) {
      this.problems.push(...checkUnions(model, this.#sources));
      this.#checkForeignNames(model);
      if (!this.#partial) this.#checkUse(model);
    }
    this.#checkReplacements(surfaces);
    return model;
  }

  #problem(place: Place, rule: string, message: string, options?: Parameters<Sources['problem']>[3]): void {
    this.problems.push(this.#sources.problem(place, rule, message, options));
  }

  #package(): Package {
    const raw = (this.#catalogue.packageFile.data['package'] ?? {}) as Partial<Package>;
    return {
      name: raw.name ?? '', version: raw.version ?? '', description: raw.description ?? '', license: raw.license ?? '',
      ...(raw.author === undefined ? {} : { author: raw.author }), keywords: raw.keywords ?? [], readme: raw.readme ?? '',
    };
  }

  /** Types and groups are known before anything refers to them. */
  #collectNames(): void {
    for (const { file, surface, data } of this.#catalogue.files) {
      for (const name of keysOf(data['types'])) {
        const place = { file, path: ['types', name] };
        const key = `${surface}.${name}`;
        const first = this.#declared.get(key);
        if (first) this.#twice(place, first, 'duplicate-type', `the type \`${name}\``);
        else this.#declared.set(key, place);
      }
      for (const [name, fields] of entriesOf<RawFields>(data['groups'])) {
        const place = { file, path: ['groups', name] };
        const key = `${surface}.${name}`;
        const first = this.#groups.get(key);
        if (first) this.#twice(place, first.place, 'duplicate-group', `the group \`${name}\``);
        else this.#groups.set(key, { fields: this.#isMalformed(place) ? {} : fields, place });
      }
    }
  }

  #twice(place: Place, first: Place, rule: string, what: string): void {
    const { line } = this.#sources.locate(first);
    this.#problem(place, rule, `${what} is declared already, at ${first.file}:${line}`, { hint: 'remove one of the two, or rename it' });
  }

  #isMalformed({ file, path }: Place): boolean {
    return this.#malformed.has(entryKey(file, String(path[0]), String(path[1])));
  }

  #surface({ file, surface: folder, data }: EntryFile): Surface | undefined {
    if (data['surface'] === undefined || this.#surfaceIsMalformed(file)) return undefined;
    const raw = data['surface'] as RawSurface;
    const place = { file, path: ['surface'] };
    if (raw.name !== folder) {
      this.#problem({ file, path: ['surface', 'name'] }, 'surface-name', `the surface \`${raw.name}\` stands in the folder \`${folder}\``, { hint: `name it \`${folder}\`, or rename the folder`, at: 'value' });
    }
    const files = this.#catalogue.files.filter((each) => each.surface === folder && each.folder !== '');
    const directions = Object.entries(raw.directions).map(([name, direction]) => this.#direction(raw, folder, name, direction, file, files));
    return {
      name: folder,
      doc: raw.doc.trim(),
      entry: raw.entry,
      discriminator: raw.discriminator,
      transports: Object.entries(raw.transports ?? {}).map(([name, doc]) => ({ name, doc: doc.trim() })),
      directions,
      declarations: this.#declarations(raw, folder, files),
      place,
    };
  }

  #surfaceIsMalformed(file: string): boolean {
    return [...this.#malformed].some((key) => key.startsWith(`${file}\0surface\0`));
  }

  #direction(raw: RawSurface, surface: string, name: string, direction: RawDirection, file: string, files: readonly EntryFile[]): Direction {
    const place: Place = { file, path: ['surface', 'directions', name] };
    const scope: Scope = { surface, optionalIsNullable: direction.optional_is_nullable ?? false };
    const common = this.#fields(direction.common ?? {}, { file, path: [...place.path, 'common'] }, scope);
    const seen = new Map<string, Place>();
    const events: Event[] = [];
    for (const each of files.filter(({ folder }) => folder === name)) {
      for (const [tag, event] of entriesOf<RawEvent>(each.data['events'])) {
        const eventPlace: Place = { file: each.file, path: ['events', tag] };
        const first = seen.get(tag);
        if (first) {
          this.#twice(eventPlace, first, 'duplicate-tag', `the tag \`${tag}\``);
          continue;
        }
        seen.set(tag, eventPlace);
        if (!this.#isMalformed(eventPlace)) events.push(this.#event(raw, surface, name, tag, event, eventPlace, scope, common));
      }
    }
    if (events.length === 0 && !this.#partial) {
      this.#problem(place, 'empty-direction', `the direction \`${name}\` has no events`, { hint: `write them in ${surface}/${name}/` });
    }
    this.#checkExampleTags(surface, name, new Set(seen.keys()));
    return {
      name,
      doc: direction.doc.trim(),
      ...(direction.consumer === undefined ? {} : { consumer: direction.consumer }),
      optionalIsNullable: scope.optionalIsNullable,
      ...(direction.upstream === undefined ? {} : { upstream: direction.upstream }),
      events: events.sort((a, b) => byCodeUnit(a.tag, b.tag)),
      departures: departuresOf(direction.departs, place),
      place,
    };
  }

  #event(raw: RawSurface, surface: string, direction: string, tag: string, event: RawEvent, place: Place, scope: Scope, common: readonly Field[]): Event {
    const discriminator: Field = {
      name: raw.discriminator, type: { kind: 'literal', value: tag }, optional: false, nullable: false,
      doc: 'The tag of this event.', departures: [], place,
    };
    const without = event.without ?? [];
    for (const [index, name] of without.entries()) {
      if (common.some((field) => field.name === name)) continue;
      this.#problem({ ...place, path: [...place.path, 'without', index] }, 'unknown-field', `\`${name}\` is no common field of this direction`, { hint: didYouMean(name, common.map((field) => field.name)) });
    }
    for (const [index, name] of (event.transports ?? []).entries()) {
      if (raw.transports?.[name] !== undefined) continue;
      this.#problem({ ...place, path: [...place.path, 'transports', index] }, 'unknown-transport', `the surface has no transport \`${name}\``, { hint: didYouMean(name, keysOf(raw.transports)) });
    }
    return {
      kind: 'event',
      tag,
      name: event.name,
      direction,
      ...this.#entry(event, eventTypeName(event.name), surface, direction, place),
      fields: this.#withoutRepetition([
        discriminator,
        ...common.filter((field) => !without.includes(field.name)),
        ...this.#includedFields(event, place, scope),
        ...this.#fields(event.fields ?? {}, { ...place, path: [...place.path, 'fields'] }, scope),
      ], place),
      transports: event.transports ?? [],
      ...(event.frequent ? { frequent: true } : {}),
      examples: this.#examplesOf(surface, direction, tag),
    };
  }

  #entry(raw: RawEntry, typeName: string, surface: string, direction: string | undefined, place: Place): Omit<Declaration, 'kind' | 'fields' | 'type'> {
    return {
      typeName,
      surface,
      ...(direction === undefined ? {} : { direction }),
      doc: raw.doc.trim(),
      ...(raw.deprecated === undefined ? {} : { deprecated: raw.deprecated }),
      ...(raw.since === undefined ? {} : { since: raw.since }),
      ...(raw.upstream === undefined ? {} : { upstream: raw.upstream }),
      departures: departuresOf(raw.departs, place),
      place,
    };
  }

  #declarations(raw: RawSurface, surface: string, files: readonly EntryFile[]): Declaration[] {
    const declarations: Declaration[] = [];
    for (const { file, folder, data } of files) {
      const direction = folder === SHARED ? undefined : folder;
      const scope: Scope = { surface, optionalIsNullable: raw.directions[folder]?.optional_is_nullable ?? false };
      for (const [name, type] of entriesOf<RawType>(data['types'])) {
        const place: Place = { file, path: ['types', name] };
        if (this.#isMalformed(place) || this.#declared.get(`${surface}.${name}`)?.file !== file) continue;
        declarations.push(this.#declaration(name, type, surface, direction, place, scope));
      }
    }
    return declarations.sort((a, b) => byCodeUnit(a.typeName, b.typeName));
  }

  #declaration(name: string, raw: RawType, surface: string, direction: string | undefined, place: Place, scope: Scope): Declaration {
    const entry = this.#entry(raw, name, surface, direction, place);
    if (raw.enum) return { ...entry, kind: 'alias', type: enumType(raw.enum, raw.open ?? false) };
    if (raw.type !== undefined) return { ...entry, kind: 'alias', type: this.#expression(raw.type, { ...place, path: [...place.path, 'type'] }, surface) };
    if (raw.union) {
      const members = raw.union.map((member, index) => this.#expression(member, { ...place, path: [...place.path, 'union', index] }, surface));
      return { ...entry, kind: 'alias', type: { kind: 'union', members, ...(raw.discriminator === undefined ? {} : { discriminator: raw.discriminator }) } };
    }
    return {
      ...entry,
      kind: 'object',
      fields: this.#withoutRepetition([
        ...this.#includedFields(raw, place, scope),
        ...this.#fields(raw.fields ?? {}, { ...place, path: [...place.path, 'fields'] }, scope),
      ], place),
    };
  }

  #includedFields(raw: RawEntry, place: Place, scope: Scope): Field[] {
    return (raw.include ?? []).flatMap((name, index) => {
      const group = this.#groups.get(`${scope.surface}.${name}`);
      if (group) return this.#fields(group.fields, group.place, scope);
      if (!this.#partial) {
        const known = [...this.#groups.keys()].filter((key) => key.startsWith(`${scope.surface}.`)).map((key) => key.slice(scope.surface.length + 1));
        this.#problem({ ...place, path: [...place.path, 'include', index] }, 'unknown-group', `there is no group \`${name}\``, { hint: didYouMean(name, known) });
      }
      return [];
    });
  }

  #withoutRepetition(fields: readonly Field[], owner: Place): Field[] {
    const byName = new Map<string, Field>();
    for (const field of fields) {
      const first = byName.get(field.name);
      if (first) {
        const place = field.place.path.length > owner.path.length && field.place.file === owner.file ? field.place : owner;
        this.#problem(place, 'duplicate-field', `the field \`${field.name}\` is there already, through a group, the direction's common fields or the discriminator`, { hint: 'remove it here, or leave the group out' });
      } else byName.set(field.name, field);
    }
    return [...byName.values()];
  }

  #fields(raw: RawFields, place: Place, scope: Scope): Field[] {
    return Object.entries(raw).map(([name, field]) => this.#field(name, field, { ...place, path: [...place.path, name] }, scope));
  }

  #field(name: string, raw: RawField, place: Place, scope: Scope): Field {
    if (name in Object.prototype) {
      this.#problem(place, 'field-name', `every JavaScript object has a property \`${name}\`, so a guard can't tell whether the field is there`, { hint: 'leave it out: guards accept fields that the catalogue does not know' });
    }
    const { type, nullable } = this.#fieldType(raw, place, scope.surface);
    const optional = raw.optional ?? false;
    return {
      name,
      type,
      optional,
      nullable: nullable || raw.nullable === true || (optional && scope.optionalIsNullable && raw.never_null === undefined),
      doc: raw.doc.trim(),
      ...(raw.format === undefined ? {} : { format: raw.format }),
      ...(raw.unit === undefined ? {} : { unit: raw.unit }),
      ...(raw.deprecated === undefined ? {} : { deprecated: raw.deprecated }),
      ...(raw.never_null === undefined ? {} : { neverNull: raw.never_null }),
      departures: departuresOf(raw.departs, place),
      place,
    };
  }

  /** `T | null` at a field is the field's nullability, however it is written. */
  #fieldType(raw: RawField, place: Place, surface: string): { type: Type; nullable: boolean } {
    if (raw.const !== undefined) return { type: { kind: 'literal', value: raw.const }, nullable: false };
    if (raw.enum) return { type: enumType(raw.enum, raw.open ?? false), nullable: false };
    const type = this.#expression(raw.type ?? 'unknown', { ...place, path: [...place.path, 'type'] }, surface);
    if (type.kind !== 'union') return { type, nullable: false };
    const members = type.members.filter((member) => !(member.kind === 'literal' && member.value === null));
    if (members.length === type.members.length) return { type, nullable: false };
    return { type: members.length === 1 ? members[0]! : { ...type, members }, nullable: true };
  }

  #expression(text: string, place: Place, surface: string): Type {
    try {
      return parseExpression(text, surface);
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      this.#problem(place, 'type-expression', `\`${text}\` is no type: ${error.message}`, { at: 'value', hint: 'such as `string`, `Name`, `Name[]`, `map<string>`, `integer | "inf"`' });
      return { kind: 'unknown' };
    }
  }

  #examplesOf(surface: string, direction: string, tag: string): Example[] {
    return (this.#examples.get([surface, direction, tag].join('\0')) ?? [])
      .map(({ label, value, file }) => ({ label, value, place: { file, path: [] } }))
      .sort((a, b) => byCodeUnit(a.label, b.label));
  }

  #checkExampleTags(surface: string, direction: string, tags: ReadonlySet<string>): void {
    for (const example of this.#catalogue.examples) {
      if (example.surface !== surface || example.direction !== direction || tags.has(example.tag) || this.#partial) continue;
      this.#exampleProblem(example, 'unknown-tag', `there is no event \`${example.tag}\` in this direction`, didYouMean(example.tag, tags) ?? 'name the file after the tag: `<tag>.json` or `<tag>@<label>.json`');
    }
  }

  #exampleProblem({ file }: ExampleFile, rule: string, message: string, hint: string): void {
    this.problems.push({ rule, message, file, hint });
  }

  #checkNames(surfaces: readonly Surface[]): void {
    for (const surface of surfaces) {
      const taken = new Map<string, Place>(surface.declarations.map((each) => [each.typeName, each.place]));
      for (const direction of surface.directions) {
        const { union, map, tags } = directionNames(direction.name);
        for (const name of [union, map, tags]) {
          const first = taken.get(name);
          if (first) this.#problem(first, 'taken-name', `\`${name}\` is what the package calls the events of the direction \`${direction.name}\``, { hint: 'choose another name' });
          taken.set(name, direction.place);
        }
      }
      for (const event of surface.directions.flatMap(({ events }) => events)) {
        const first = taken.get(event.typeName);
        if (first) this.#twice({ ...event.place, path: [...event.place.path, 'name'] }, first, 'duplicate-name', `the name \`${event.typeName}\``);
        else taken.set(event.typeName, event.place);
        this.#checkName(event.name, event.typeName, { ...event.place, path: [...event.place.path, 'name'] });
      }
      for (const declaration of surface.declarations) this.#checkName(declaration.typeName, declaration.typeName, declaration.place);
    }
    this.#checkEntriesDiffer(surfaces);
  }

  /** A surface's module exports what it uses of other surfaces beside what it declares. */
  #checkForeignNames(model: Model): void {
    for (const surface of model.surfaces) {
      const taken = new Map<string, Place>(entriesIn(surface).map((entry) => [entry.typeName, entry.place]));
      for (const foreign of foreignDeclarations(model, surface)) {
        const first = taken.get(foreign.typeName);
        if (first) {
          this.#problem(first, 'foreign-name', `\`${surface.name}\` also uses \`${foreign.surface}.${foreign.typeName}\`, and its module can't export two types of one name`, { hint: 'rename one of the two, or use one for both' });
        } else taken.set(foreign.typeName, foreign.place);
      }
    }
  }

  #checkName(written: string, typeName: string, place: Place): void {
    if (!isTypeName(written)) {
      this.#problem(place, 'name-form', `\`${written}\` can't name a type`, { hint: 'letters and digits, beginning with a capital: `OrderShipped`', at: 'value' });
    } else if (isReservedTypeName(typeName)) {
      this.#problem(place, 'reserved-name', `\`${typeName}\` is the name of a global of JavaScript`, { hint: 'a type of this name would shadow it; put a word in front', at: 'value' });
    }
  }

  #checkEntriesDiffer(surfaces: readonly Surface[]): void {
    const byEntry = new Map<string, Surface>();
    for (const surface of surfaces) {
      const first = byEntry.get(surface.entry);
      if (first) this.#twice({ ...surface.place, path: ['surface', 'entry'] }, { ...first.place, path: ['surface', 'entry'] }, 'duplicate-entry', `the entry \`${surface.entry}\``);
      else byEntry.set(surface.entry, surface);
    }
  }

  #checkEntries(surfaces: readonly Surface[]): void {
    if (this.#incomplete) return;
    for (const surface of surfaces) {
      for (const event of surface.directions.flatMap(({ events }) => events)) {
        if (event.examples.some(({ label }) => label === '')) continue;
        this.#problem(event.place, 'no-example', `the event \`${event.tag}\` has no example`, { hint: `write one: ${surface.name}/examples/${event.direction}/${event.tag}.json` });
      }
    }
  }

  /** @returns whether every reference holds, so that what follows them may */
  #checkReferences(surfaces: readonly Surface[]): boolean {
    const before = this.problems.length;
    let whole = true;
    const byName = new Map<string, Declaration>();
    for (const surface of surfaces) for (const each of surface.declarations) byName.set(`${surface.name}.${each.typeName}`, each);
    const check = (type: Type, place: Place): void =>
      forEachRef(type, (ref) => {
        if (byName.has(refKey(ref))) return;
        whole = false;
        if (this.#declared.has(refKey(ref)) || this.#partial) return;
        this.#unknownType(ref, place);
      });
    for (const surface of surfaces) {
      for (const entry of entriesIn(surface)) {
        if (entry.kind === 'alias') check(entry.type, { ...entry.place, path: [...entry.place.path, entry.type.kind === 'union' ? 'union' : 'type'] });
        else for (const field of entry.fields) check(field.type, { ...field.place, path: [...field.place.path, 'type'] });
      }
      for (const declaration of surface.declarations) if (this.#isCyclic(declaration, byName)) whole = false;
    }
    if (whole) this.#checkFinite(byName);
    return whole && this.problems.length === before;
  }

  #unknownType(ref: RefType, place: Place): void {
    const names = [...this.#declared.keys()];
    const own = names.filter((name) => name.startsWith(`${ref.surface}.`)).map((name) => name.slice(ref.surface.length + 1));
    const elsewhere = names.filter((name) => name.endsWith(`.${ref.name}`) && !name.startsWith(`${ref.surface}.`));
    const surfaces = new Set(this.#catalogue.files.map((each) => each.surface));
    if (!surfaces.has(ref.surface)) {
      this.#problem(place, 'unknown-surface', `there is no surface \`${ref.surface}\``, { hint: didYouMean(ref.surface, surfaces), at: 'value' });
      return;
    }
    const hint = didYouMean(ref.name, [...own, ...KEYWORD_NAMES]) ?? (elsewhere.length > 0 ? `of another surface: ${elsewhere.join(', ')}` : 'declare it under `types`');
    const shownName = place.file.includes(`/${ref.surface}/`) ? ref.name : `${ref.surface}.${ref.name}`;
    this.#problem(place, 'unknown-type', `there is no type \`${shownName}\``, { hint, at: 'value' });
  }

  /** An alias that leads back to itself through aliases and unions alone describes no value. */
  #isCyclic(declaration: Declaration, byName: ReadonlyMap<string, Declaration>): boolean {
    const trail: string[] = [];
    const leadsBack = (current: Declaration): boolean => {
      if (current.kind === 'object' || trail.includes(current.typeName)) return false;
      trail.push(current.typeName);
      const members = current.type.kind === 'union' ? current.type.members : [current.type];
      for (const member of members) {
        if (member.kind !== 'ref') continue;
        const next = byName.get(refKey(member));
        if (next === declaration || (next && leadsBack(next))) return true;
      }
      trail.pop();
      return false;
    };
    if (!leadsBack(declaration)) return false;
    this.#problem(declaration.place, 'cyclic-type', `\`${declaration.typeName}\` stands for itself: ${[...trail, declaration.typeName].join(' → ')}`, { hint: 'a type may contain itself only inside a field, an array or a map' });
    return true;
  }

  /** A type that can't do without a value of itself has no finite value. */
  #checkFinite(byName: ReadonlyMap<string, Declaration>): void {
    const finite = new Set<Declaration>();
    const isFinite = (type: Type): boolean => {
      if (type.kind === 'union') return type.members.some(isFinite);
      return type.kind !== 'ref' || finite.has(byName.get(refKey(type)) as Declaration);
    };
    for (let before = -1; before < finite.size;) {
      before = finite.size;
      for (const declaration of byName.values()) {
        const needed = declaration.kind === 'alias' ? [declaration.type] : declaration.fields.filter(({ optional, nullable }) => !optional && !nullable).map(({ type }) => type);
        if (needed.every(isFinite)) finite.add(declaration);
      }
    }
    for (const declaration of byName.values()) {
      if (finite.has(declaration)) continue;
      this.#problem(declaration.place, 'endless-type', `every \`${declaration.typeName}\` needs another one inside it, without end`, { hint: 'make a field on the way `optional` or `nullable`, or an array' });
    }
  }

  #checkUse(model: Model): void {
    const events = model.surfaces.flatMap((surface) => surface.directions.flatMap((direction) => direction.events));
    const used = new Set(reachableFrom(model, events));
    for (const declaration of model.surfaces.flatMap((surface) => surface.declarations)) {
      if (used.has(declaration)) continue;
      this.#problem(declaration.place, 'unused-type', `no event uses the type \`${declaration.typeName}\``, { hint: 'remove it, or use it' });
    }
    const included = new Set(this.#catalogue.files.flatMap(({ surface, data }) =>
      [...entriesOf<RawEntry>(data['events']), ...entriesOf<RawEntry>(data['types'])].flatMap(([, entry]) => (entry.include ?? []).map((name) => `${surface}.${name}`))));
    for (const [key, { place }] of this.#groups) {
      if (!included.has(key)) this.#problem(place, 'unused-group', `nothing includes the group \`${String(place.path[1])}\``, { hint: 'remove it, or include it' });
    }
  }

  #checkReplacements(surfaces: readonly Surface[]): void {
    if (this.#partial) return;
    for (const surface of surfaces) {
      for (const entry of entriesIn(surface)) {
        const replacement = entry.deprecated?.replacement;
        if (replacement === undefined) continue;
        const colon = replacement.indexOf(':');
        const home = colon < 0 ? surface : surfaces.find(({ name }) => name === replacement.slice(0, colon));
        const wanted = replacement.slice(colon + 1);
        const known = (home ? entriesIn(home) : []).map((each) => (each.kind === 'event' ? each.tag : each.typeName));
        if (known.includes(wanted)) continue;
        this.#problem({ ...entry.place, path: [...entry.place.path, 'deprecated', 'replacement'] }, 'unknown-replacement', `there is nothing called \`${replacement}\``, { hint: didYouMean(wanted, known), at: 'value' });
      }
    }
  }
}

function entriesIn(surface: Surface): (Event | Declaration)[] {
  return [...surface.directions.flatMap((direction) => direction.events), ...surface.declarations];
}

function refKey(ref: RefType): string {
  return `${ref.surface}.${ref.name}`;
}

function keysOf(map: unknown): string[] {
  return map === null || typeof map !== 'object' ? [] : Object.keys(map);
}

function entriesOf<T>(map: unknown): [string, T][] {
  if (map === null || typeof map !== 'object') return [];
  return Object.entries(map as Record<string, T>).filter(([, value]) => value !== null && typeof value === 'object');
}

function enumType(raw: RawEnum, open: boolean): Type {
  const values: EnumValue[] = Array.isArray(raw)
    ? raw.map((value) => ({ value }))
    : Object.entries(raw).map(([value, doc]) => ({ value, doc: doc.trim() }));
  return { kind: 'enum', values, open };
}

const DEPARTURE = /^([a-z-]+)(?::([^@]+))?(?:@([a-z]+))?$/;

function departuresOf(raw: Record<string, string> | undefined, place: Place): Departure[] {
  return Object.entries(raw ?? {}).map(([key, why]) => {
    const [, rule = key, subject, witness] = DEPARTURE.exec(key) ?? [];
    return {
      rule,
      ...(subject === undefined ? {} : { subject }),
      ...(witness === undefined ? {} : { witness }),
      why: why.trim(),
      place: { ...place, path: [...place.path, 'departs', key] },
    };
  });
}
