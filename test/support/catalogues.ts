/**
 * Arbitrary small catalogues: every type expression, optionality, nullability, recursion, unions of all kinds, references
 * between surfaces, and names that meet once they are cased or put together.
 */
import fc from 'fast-check';
import type { Files } from './packages.js';

/** Names of types, some of which are those of helpers, of the runtime's, of others behind a surface's name. */
const TYPE_NAMES = [
  'Order',
  'OrderTags',
  'OrderTagsEntry',
  'OrderTagsEntryEntry',
  'OrderFooBar',
  'OrderFooBarEntry',
  'ShopOrder',
  'ShopsOrder',
  'Shop2Order',
  'Integer',
  'ArrayOf',
  'MapOf',
  'Tracker',
  'Shape',
  'RULES',
  'T',
  'Value',
  'Tag',
  'Result',
  'Item2',
  'Line',
  'Address',
  'Weight',
];

/** Names that are a problem everywhere, or beside what the others are called. */
const TAKEN_NAMES = ['Map', 'Issue', 'StandardSchema', 'TillEvent', 'ParsedTillEvent', 'ClerkEventType', 'ReadonlyMap'];

const FIELD_NAMES = [
  'id',
  'tags',
  'tags_entry',
  'foo_bar',
  'fooBar',
  'foo-bar',
  'FOO_BAR',
  'value',
  'isEvent',
  'a',
  '0',
  "it's",
  'ünïcode',
  'default',
  'length',
];

const TAGS = ['a', 'a.b', 'a_b', 'order.tags', 'order_tags', "it's", '__proto__', 'constructor', 'x/y', '0'];

const NUMBER_TAGS = ['0', '1', '2', '10', '4294967296', '9007199254740991'];

/** What ends a comment, a template or an element where it is not written for one. */
const DOC = 'It. */ `${x}` </script> | \\';

const STRINGS = ['a', 'b', 'inf', "it's", '"', '\\', '', '__proto__', 'A', 'ü\u2028'];
const NUMBERS = [0, 1, -1, 1.5, 24000];

const SURFACES = ['shop', 'shop-2', 'shop2', 'shops'];
const DIRECTIONS = ['till', 'clerk'];

/** The field that tells the members of a union apart, and the one within a member. */
const [OUTER, INNER] = ['form', 'role'];

/** A source of decisions. */
interface Chance {
  /** A whole number from 0 to `most`. */
  readonly upTo: (most: number) => number;
  readonly one: <T>(values: readonly T[]) => T;
  /** True that many times in a hundred. */
  readonly in100: (times: number) => boolean;
  readonly several: <T>(values: readonly T[], least: number, most: number) => T[];
}

/** Decisions by a list of numbers; when they are used up, always the first choice. */
function chanceOf(numbers: readonly number[]): Chance {
  let next = 0;
  const upTo = (most: number): number => (numbers[next++] ?? 0) % (most + 1);
  const in100 = (times: number): boolean => upTo(99) >= 100 - times;
  return {
    upTo,
    in100,
    one: (values) => values[upTo(values.length - 1)]!,
    several: (values, least, most) => {
      const left = [...values];
      const count = least + upTo(Math.min(most, values.length) - least);
      return Array.from({ length: count }, () => left.splice(upTo(left.length - 1), 1)[0]!);
    },
  };
}

/** What can be named, by kind. */
interface Types {
  /** Every type, from wherever it is asked. */
  readonly all: string[];
  /** Those that are objects. */
  readonly objects: string[];
}

/** A direction of a surface, with the events that it says itself. */
interface Sender {
  readonly surface: string;
  readonly direction: string;
  readonly discriminator: string;
  readonly tags: 'integer' | undefined;
  readonly events: Readonly<Record<string, Entry>>;
}

type Field = Readonly<Record<string, unknown>>;
type Fields = Readonly<Record<string, Field>>;
type Entry = Readonly<Record<string, unknown>>;

/** Catalogues as their files, without examples. Most of them are whole; in the others, names meet. */
export const catalogues: fc.Arbitrary<Files> = fc
  .array(fc.noBias(fc.nat()), { minLength: 20, maxLength: 2000, size: 'max' })
  .map((numbers) => new CatalogueMaker(chanceOf(numbers)).files())
  .map((files) => Object.defineProperty({ ...files }, fc.toStringMethod, { value: () => textOf(files) }));

function textOf(files: Files): string {
  return Object.entries(files)
    .map(([name, text]) => `\n# ${name}\n${text}`)
    .join('');
}

class CatalogueMaker {
  readonly #chance: Chance;
  readonly #typeNames: string[];

  constructor(chance: Chance) {
    this.#chance = chance;
    this.#typeNames = chance.several(TYPE_NAMES, 4, TYPE_NAMES.length);
  }

  files(): Files {
    const { upTo, one } = this.#chance;
    const surfaces = SURFACES.slice(0, 1 + upTo(2)).map((name) => ({ name, types: this.#declareTypes() }));
    const files: Record<string, string> = {
      'package.yaml': printed({
        package: { name: 'fuzz', version: '1.0.0', description: 'It.', license: 'MIT', readme: 'It.' },
      }),
    };
    const senders: Sender[] = [];
    for (const [index, { name, types }] of surfaces.entries()) {
      const known = this.#known(surfaces, name);
      const discriminator = one(['kind', 'type', 'event-type', 'head.kind', 'head.more.kind']);
      const tags = this.#chance.in100(30) ? 'integer' : undefined;
      const directions = DIRECTIONS.slice(0, 1 + upTo(1));
      files[`${name}/surface.yaml`] = printed({
        surface: {
          name,
          doc: DOC,
          entry: index === 0 ? '.' : `./${name}`,
          discriminator,
          tags,
          directions: Object.fromEntries(
            directions.map((direction) => [
              direction,
              { doc: DOC, ...(this.#chance.in100(30) && { optional_is_nullable: true }) },
            ]),
          ),
        },
      });
      files[`${name}/shared/types.yaml`] = printed({ types: this.#types(types, known) });
      if (Object.keys(types).length === 0) delete files[`${name}/shared/types.yaml`];
      for (const [place, direction] of directions.entries()) {
        // Whatever no field happens to name is used by the first event.
        const used = place === 0 ? Object.keys(types) : [];
        const events = this.#events(direction, { discriminator, tags }, used, known);
        senders.push({ surface: name, direction, discriminator, tags, events });
      }
    }
    for (const sender of senders)
      files[`${sender.surface}/${sender.direction}/events.yaml`] = printed({
        events: { ...this.#sameEvents(sender, senders), ...sender.events },
      });
    return files;
  }

  /** Events that a surface has of others, which may have events of it. */
  #sameEvents({ surface, direction, discriminator, tags }: Sender, senders: readonly Sender[]): Record<string, Entry> {
    const { in100 } = this.#chance;
    const found = new Map<string, Entry>();
    for (const other of senders) {
      const isAlike = other.direction === direction && other.discriminator === discriminator && other.tags === tags;
      if (other.surface === surface || !isAlike) continue;
      for (const tag of Object.keys(other.events)) {
        if (!in100(50)) continue;
        const said = in100(30) ? { name: `Same${direction}`, deprecated: { note: 'No more.' } } : {};
        found.set(tag, { same_as: other.surface, ...said });
      }
    }
    return Object.fromEntries(found);
  }

  /** Which types a surface has, each with what it is. */
  #declareTypes(): Record<string, 'object' | 'enum' | 'alias' | 'union'> {
    const { upTo, one, in100 } = this.#chance;
    const types: Record<string, 'object' | 'enum' | 'alias' | 'union'> = {};
    // Names that another surface has already meet where one uses the other.
    const names = in100(4) ? [...TYPE_NAMES] : this.#typeNames;
    for (let count = upTo(5); count > 0 && names.length > 0; count--) {
      const [taken] = names.splice(upTo(names.length - 1), 1);
      types[in100(1) ? one(TAKEN_NAMES) : taken!] = one(['object', 'object', 'enum', 'alias', 'union']);
    }
    return types;
  }

  /** The types that a surface can name. */
  #known(surfaces: readonly { name: string; types: Record<string, string> }[], own: string): Types {
    const all = surfaces.flatMap(({ name, types }) =>
      Object.entries(types).map(([type, kind]) => ({ name: name === own ? type : `${name}.${type}`, kind })),
    );
    return {
      all: all.map(({ name }) => name),
      objects: all.filter(({ kind }) => kind === 'object').map(({ name }) => name),
    };
  }

  #types(types: Readonly<Record<string, string>>, known: Types): Record<string, Entry> {
    const made: Record<string, Entry> = {};
    for (const [name, kind] of Object.entries(types)) Object.assign(made, this.#type(name, kind, known));
    return made;
  }

  #type(name: string, kind: string, known: Types): Record<string, Entry> {
    const { upTo, one, in100, several } = this.#chance;
    const doc = DOC;
    switch (kind) {
      case 'object':
        return { [name]: { doc, fields: this.#fields(known, 1, 4) } };
      case 'enum':
        return { [name]: { doc, enum: several(STRINGS, 1, 4), open: in100(50) } };
      case 'alias':
        // Another name for a name might stand for itself.
        return { [name]: { doc, type: this.#expression(known, 2, false) } };
      default: {
        const members = Array.from({ length: 2 + upTo(2) }, (_, index) => `${name}Member${index}`);
        const isNumbered = in100(20);
        const entries = members.map((member, index): [string, Entry][] => {
          const tag: Field =
            !isNumbered && in100(30)
              ? { enum: [`m${index}`, `n${index}`], open: false, doc }
              : { const: isNumbered ? index : `m${index}`, doc };
          if (!in100(25)) return [[member, { doc, fields: { [OUTER]: tag, ...this.#fields(known, 0, 2) } }]];
          const inner = ['Left', 'Right'].map((side): [string, Entry] => [
            member + side,
            { doc, fields: { [OUTER]: tag, [INNER]: { const: side, doc }, ...this.#fields(known, 0, 2) } },
          ]);
          return [[member, { doc, union: inner.map(([side]) => side), discriminator: INNER }], ...inner];
        });
        const others = one([[], [], ['string'], ['"inf"', '"none"'], ['integer', 'null'], ['boolean[]']]);
        return {
          [name]: { doc, union: [...members, ...others], discriminator: OUTER },
          ...Object.fromEntries(entries.flat()),
        };
      }
    }
  }

  #events(
    direction: string,
    { discriminator, tags }: Pick<Sender, 'discriminator' | 'tags'>,
    used: readonly string[],
    known: Types,
  ): Record<string, Entry> {
    const { several, in100 } = this.#chance;
    const doc = DOC;
    const events = several(tags === undefined ? TAGS : NUMBER_TAGS, 1, 4).map((tag, index): [string, Entry] => {
      const uses = index > 0 ? [] : used.map((type): [string, Field] => [`use_${type}`, { type, optional: true, doc }]);
      const fields = [
        ...this.#wayToTag(discriminator, known),
        ...Object.entries(this.#fields(known, 0, 4)).filter(([field]) => field !== discriminator),
      ];
      const name = in100(2) ? 'OrderTags' : `T${direction}${[...tag].map((letter) => letter.charCodeAt(0)).join('x')}`;
      const all = Object.fromEntries([...fields, ...uses]);
      return [
        tag,
        { name, doc, ...(in100(20) && { frequent: true }), ...(Object.keys(all).length > 0 && { fields: all }) },
      ];
    });
    return Object.fromEntries(events);
  }

  /** The field that leads to the tag, where one does; it may be left out. */
  #wayToTag(discriminator: string, known: Types): [string, Field][] {
    const [field = '', ...rest] = discriminator.split('.');
    if (rest.length === 0 || this.#chance.in100(20)) return [];
    const inner = Object.fromEntries(this.#wayToTag(rest.join('.'), known));
    return [[field, { doc: DOC, fields: { ...this.#fields(known, 0, 2), ...inner } }]];
  }

  #fields(known: Types, least: number, most: number): Fields {
    return Object.fromEntries(this.#chance.several(FIELD_NAMES, least, most).map((name) => [name, this.#field(known)]));
  }

  #field(known: Types): Field {
    const { in100, several, one } = this.#chance;
    const doc = DOC;
    const nullable = in100(20) && { nullable: true };
    if (in100(10)) return { const: one(STRINGS), doc, ...(in100(30) && { optional: true }) };
    if (in100(10)) return { enum: several(STRINGS, 1, 4), open: in100(50), doc, ...nullable };
    const optional = in100(40);
    // A type that contains itself has to be left out somewhere.
    const type = this.#expression(known, 3, optional);
    return { type, doc, ...(optional && { optional: true }), ...(type !== 'null' && type !== 'unknown' && nullable) };
  }

  /** @param mayName may a type be named outside arrays and maps? */
  #expression(known: Types, depth: number, mayName: boolean): string {
    const { one, in100 } = this.#chance;
    if (mayName && known.all.length > 0 && in100(35)) return one(known.all);
    if (depth > 0 && in100(25)) return `${grouped(this.#expression(known, depth - 1, true))}[]`;
    if (depth > 0 && in100(20)) return `map<${this.#expression(known, depth - 1, true)}>`;
    if (in100(35)) return this.#union(known, depth, mayName);
    return one(['string', 'integer', 'number', 'boolean', 'unknown', 'object', this.#literal()]);
  }

  #literal(): string {
    const { one } = this.#chance;
    return JSON.stringify(one([...STRINGS, ...NUMBERS, true, false]));
  }

  /** Members of different kinds, or different literals of one. */
  #union(known: Types, depth: number, mayName: boolean): string {
    const { one, several, in100 } = this.#chance;
    const inner = (): string => this.#expression(known, Math.max(0, depth - 1), true);
    const literals = (values: readonly unknown[]): string[] =>
      several(values, 1, 3).map((value) => JSON.stringify(value));
    const byKind: (() => string[])[] = [
      () => (in100(50) ? ['string'] : literals(STRINGS)),
      () => (in100(50) ? [one(['integer', 'number'])] : literals(NUMBERS)),
      () => (in100(50) ? ['boolean'] : literals([true, false])),
      () => ['null'],
      ...(depth > 0 ? [() => [`${grouped(inner())}[]`]] : []),
      () =>
        mayName && known.objects.length > 0 && in100(50)
          ? [one(known.objects)]
          : [depth > 0 && in100(60) ? `map<${inner()}>` : 'object'],
    ];
    const members = several(byKind, 2, 4).flatMap((make) => make());
    return members.length === 1 ? members[0]! : members.join(' | ');
  }
}

function grouped(expression: string): string {
  return expression.includes('|') ? `(${expression})` : expression;
}

/** JSON is YAML. */
function printed(value: unknown): string {
  return JSON.stringify(value);
}
