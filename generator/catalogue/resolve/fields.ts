/** Part of resolve: fields and their types. */
import { parseDepartureKey } from '../../model/departure-key.js';
import { ExpressionError, parseExpression } from '../../model/expression.js';
import { refKey, withRefs } from '../../model/lookup.js';
import type { Consumer, Departure, Deprecation, EnumValue, Field, Place, Type } from '../../model/index.js';
import { beginningOf } from '../../report/problem.js';
import { didYouMean } from '../../report/suggest.js';
import type { RawDeprecation, RawEntry, RawEnum, RawField, RawFields, RawUse, RawWhen } from './raw-catalogue.js';
import type { Report } from './report-at.js';

/** Where fields are read: whose they are, what consumers do with them, and what is implied there. */
export interface Scope {
  readonly surface: string;
  readonly use: Consumer;
  readonly optionalIsNullable: boolean;
  /** Do they stand where both uses read them, and types go by the names of the form that is meant? */
  readonly isShared?: boolean;
}

/** A group of fields, and where it stands. */
export interface Group {
  readonly fields: RawFields;
  readonly isShared: boolean;
  readonly place: Place;
}

export class FieldReader {
  readonly #report: Report;
  /** Groups by `surface.name`. */
  readonly #groups: ReadonlyMap<string, Group>;
  /** What written forms are called, by `surface.Name` of those that are read. */
  readonly #writtenNames: ReadonlyMap<string, string>;
  /** Does a name without a declaration prove nothing, because parts of the catalogue could not be read? */
  readonly #partial: boolean;

  /** Fields that say their own fields where they stand, by place. */
  readonly #inline = new Map<Place, RawEntry>();
  /** Those that lead to a tag. */
  readonly #read = new Set<Place>();

  constructor(
    report: Report,
    groups: ReadonlyMap<string, Group>,
    writtenNames: ReadonlyMap<string, string>,
    partial: boolean,
  ) {
    this.#report = report;
    this.#groups = groups;
    this.#writtenNames = writtenNames;
    this.#partial = partial;
  }

  /** The fields of an entry: `first`, then those of its groups, then its own, then those of its last groups; each name once. */
  fieldsOf(raw: RawEntry, place: Place, scope: Scope, first: readonly Field[] = []): Field[] {
    const own = this.fields(raw.fields ?? {}, { ...place, path: [...place.path, 'fields'] }, scope);
    const included = this.#includedFields(raw, 'include', place, scope);
    const last = this.#includedFields(raw, 'include_last', place, scope);
    return this.withoutRepetition([...first, ...included, ...own, ...last], place);
  }

  fields(raw: RawFields, place: Place, scope: Scope): Field[] {
    const at = (name: string): Place => ({ ...place, path: [...place.path, name] });
    return Object.entries(raw)
      .filter(([name, { only }]) => this.isThere(only, at(name), scope))
      .map(([name, field]) => this.#field(name, field, at(name), scope));
  }

  /** Is a field, or a member of a union, there in this use of the type? Told where the type has but one. */
  isThere(only: RawUse | undefined, place: Place, scope: Scope): boolean {
    if (only === undefined) return true;
    if (!scope.isShared) {
      this.#report({ ...place, path: [...place.path, 'only'] }, 'written-form', 'a type of one direction has one use', {
        hint: `remove \`only\`, or move the type to ${scope.surface}/shared/`,
      });
    }
    return holds(only, scope);
  }

  #includedFields(raw: RawEntry, key: 'include' | 'include_last', place: Place, scope: Scope): Field[] {
    return (raw[key] ?? []).flatMap((name, index) => {
      const group = this.#groups.get(`${scope.surface}.${name}`);
      if (group) return this.fields(group.fields, group.place, { ...scope, isShared: group.isShared });
      if (!this.#partial) {
        const known = (): string[] =>
          [...this.#groups.keys()]
            .filter((key) => key.startsWith(`${scope.surface}.`))
            .map((key) => key.slice(scope.surface.length + 1));
        this.#report(
          { ...place, path: [...place.path, key, index] },
          'unknown-group',
          `there is no group \`${name}\``,
          { hint: () => didYouMean(name, known()) },
        );
      }
      return [];
    });
  }

  /** Does a field say its own fields where it stands? */
  isInline({ place }: Field): boolean {
    return this.#inline.has(place);
  }

  /** The fields that a field says where it stands. */
  inlineFields({ place }: Field, scope: Scope): Field[] {
    const raw = this.#inline.get(place);
    this.#read.add(place);
    return raw ? this.fieldsOf(raw, place, scope) : [];
  }

  /** Tells of fields that say their own fields and do not lead to a tag. */
  checkInline(): void {
    for (const place of this.#inline.keys()) {
      if (this.#read.has(place)) continue;
      this.#report(place, 'way-to-tag', 'only a field that leads to the tag says its own fields where it stands', {
        hint: 'declare a type with these fields under `types`, and name it with `type`',
      });
    }
  }

  withoutRepetition(fields: readonly Field[], owner: Place): Field[] {
    const byName = new Map<string, Field>();
    for (const field of fields) {
      const first = byName.get(field.name);
      if (first) {
        const place =
          field.place.path.length > owner.path.length && field.place.file === owner.file ? field.place : owner;
        this.#report(
          place,
          'duplicate-field',
          `the field \`${field.name}\` is there already, through a group, the direction's common fields or the discriminator`,
          { hint: 'remove it here, or leave the group out' },
        );
      } else byName.set(field.name, field);
    }
    return [...byName.values()];
  }

  #field(name: string, raw: RawField, place: Place, scope: Scope): Field {
    if (name in Object.prototype) {
      this.#report(
        place,
        'field-name',
        `every JavaScript object has a property \`${name}\`, so a guard can't tell whether the field is there`,
        { hint: 'leave it out: guards accept fields that the catalogue does not know' },
      );
    }
    const { type, nullable } = this.#fieldType(raw, place, scope);
    const optional = holds(raw.optional, scope);
    return {
      name,
      type,
      optional,
      nullable:
        nullable ||
        holds(raw.nullable, scope) ||
        (optional && scope.optionalIsNullable && raw.never_null === undefined),
      doc: raw.doc.trim(),
      ...(raw.format === undefined ? {} : { format: raw.format }),
      ...(raw.unit === undefined ? {} : { unit: raw.unit }),
      ...(raw.deprecated === undefined ? {} : { deprecated: deprecationOf(raw.deprecated) }),
      ...(raw.never_null === undefined ? {} : { neverNull: raw.never_null }),
      departures: departuresOf(raw.departs, place),
      place,
    };
  }

  /** `T | null` at a field is the field's nullability, however it is written. */
  #fieldType(raw: RawField, place: Place, scope: Scope): { type: Type; nullable: boolean } {
    const open = holds(raw.open, scope);
    if (raw.fields ?? raw.include ?? raw.include_last) {
      this.#inline.set(place, raw);
      return { type: { kind: 'map', values: { kind: 'unknown' } }, nullable: false };
    }
    if (raw.const !== undefined) return { type: constType(raw.const, open), nullable: false };
    if (raw.enum) return { type: enumType(raw.enum, open), nullable: false };
    const type = this.expression(raw.type ?? 'unknown', { ...place, path: [...place.path, 'type'] }, scope);
    if (type.kind !== 'union') return { type, nullable: false };
    const members = type.members.filter((member) => !(member.kind === 'literal' && member.value === null));
    if (members.length === type.members.length) return { type, nullable: false };
    return { type: members.length === 1 ? members[0]! : { ...type, members }, nullable: true };
  }

  expression(text: string, place: Place, { surface, use, isShared = false }: Omit<Scope, 'optionalIsNullable'>): Type {
    try {
      const type = parseExpression(text, surface);
      if (!isShared || use === 'reads') return type;
      return withRefs(type, (ref) => ({ ...ref, name: this.#writtenNames.get(refKey(ref)) ?? ref.name }));
    } catch (error) {
      if (!(error instanceof ExpressionError)) throw error;
      this.#report(place, 'type-expression', `\`${beginningOf(text)}\` is no type: ${error.message}`, {
        at: 'value',
        hint: 'such as `string`, `Name`, `Name[]`, `map<string>`, `integer | "inf"`',
      });
      return { kind: 'unknown' };
    }
  }
}

/** Does what is said with `true`, `when_read` or `when_written` hold for this use? */
export function holds(when: RawWhen | undefined, { use }: Pick<Scope, 'use'>): boolean {
  return when === true || when === (use === 'reads' ? 'when_read' : 'when_written');
}

/** A value that is the only one so far: an open one stands for all of its kind. */
function constType(value: string | number | boolean, open: boolean): Type {
  if (!open) return { kind: 'literal', value };
  if (typeof value === 'string') return enumType([value], true);
  if (typeof value === 'boolean') return { kind: 'boolean' };
  return { kind: Number.isInteger(value) ? 'integer' : 'number' };
}

export function enumType(raw: RawEnum, open: boolean): Type {
  const values: EnumValue[] = Array.isArray(raw)
    ? raw.map((value) => ({ value }))
    : Object.entries(raw).map(([value, doc]) => ({ value, doc: doc.trim() }));
  return { kind: 'enum', values, open };
}

/** A tag may be a number; what is said of it is text. */
export function deprecationOf({ note, replacement }: RawDeprecation): Deprecation {
  return { note, ...(replacement !== undefined && { replacement: String(replacement) }) };
}

export function departuresOf(raw: Record<string, string> | undefined, place: Place): Departure[] {
  return Object.entries(raw ?? {}).map(([key, why]) => ({
    ...parseDepartureKey(key),
    why: why.trim(),
    place: { ...place, path: [...place.path, 'departs', key] },
  }));
}
