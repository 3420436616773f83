/** Part of resolve: types, those that are read and written in both forms. */
import type { Consumer, Declaration, Place } from '../../model/index.js';
import { departuresOf, deprecationOf, enumType, holds, type FieldReader, type Scope } from './fields.js';
import type { RawDirection, RawEntry, RawSurface, RawType } from './raw-catalogue.js';

/** Where an entry stands, and what it is called. */
export interface EntryHead {
  readonly typeName: string;
  readonly surface: string;
  readonly direction?: string;
  readonly place: Place;
}

/** A type of `shared/`, as it is read and as it is written. */
export interface Forms {
  readonly read: Declaration;
  readonly written: Declaration;
  /** Do both stand in the package? Else the one that is read stands for both. */
  readonly isNamed: boolean;
}

/** What events and types have in common. */
export function entryOf(raw: RawEntry, head: EntryHead): Omit<Declaration, 'kind' | 'fields' | 'type'> {
  return {
    ...head,
    doc: raw.doc.trim(),
    ...(raw.deprecated === undefined ? {} : { deprecated: deprecationOf(raw.deprecated) }),
    ...(raw.since === undefined ? {} : { since: raw.since }),
    ...(raw.upstream === undefined ? {} : { upstream: raw.upstream }),
    departures: departuresOf(raw.departs, head.place),
  };
}

/** What holds for the entries of a direction. */
export function scopeOf(surface: string, direction: RawDirection | undefined): Scope {
  return { surface, use: useOf(direction), optionalIsNullable: direction?.optional_is_nullable ?? false };
}

function useOf(direction: RawDirection | undefined): Consumer {
  return direction?.consumer ?? 'reads';
}

export class DeclarationReader {
  readonly #fields: FieldReader;

  constructor(fields: FieldReader) {
    this.#fields = fields;
  }

  declarationOf(raw: RawType, head: EntryHead, scope: Scope): Declaration {
    const { place } = head;
    const entry = entryOf(raw, head);
    const at = (...keys: (string | number)[]): Place => ({ ...place, path: [...place.path, ...keys] });
    if (raw.enum) return { ...entry, kind: 'alias', type: enumType(raw.enum, holds(raw.open, scope)) };
    if (raw.type !== undefined) {
      return { ...entry, kind: 'alias', type: this.#fields.expression(raw.type, at('type'), scope) };
    }
    if (raw.union) {
      const members = raw.union.flatMap((member, index) => {
        if (typeof member === 'string') return this.#fields.expression(member, at('union', index), scope);
        const place = at('union', index);
        if (!this.#fields.isThere(member.only, place, scope)) return [];
        return this.#fields.expression(member.type, at('union', index, 'type'), scope);
      });
      const { discriminator } = raw;
      return {
        ...entry,
        kind: 'alias',
        type: { kind: 'union', members, ...(discriminator === undefined ? {} : { discriminator }) },
      };
    }
    return { ...entry, kind: 'object', fields: this.#fields.fieldsOf(raw, place, scope) };
  }

  /** A type of `shared/`: what holds for all directions of a use holds for the form of that use. */
  formsOf(raw: RawType, head: EntryHead, { directions }: RawSurface): Forms {
    const isNamed = raw.written_as !== undefined;
    const form = (use: Consumer, typeName: string): Declaration => {
      const users = Object.entries(directions).filter(([, direction]) => useOf(direction) === use);
      const scope: Scope = {
        surface: head.surface,
        use,
        optionalIsNullable: users.length > 0 && users.every(([, each]) => each.optional_is_nullable === true),
        isShared: true,
      };
      const direction = isNamed && users.length === 1 ? { direction: users[0]![0] } : {};
      return this.declarationOf(raw, { ...head, typeName, ...direction }, scope);
    };
    const read = form('reads', head.typeName);
    const written = form('writes', raw.written_as ?? head.typeName);
    return { read, written: isNamed ? { ...written, readAs: head.typeName } : written, isNamed };
  }
}
