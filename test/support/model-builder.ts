/** Small models for tests, of an invented API: types as expressions, departures as `rule:subject@witness`. */
import { parseExpression } from '../../generator/model/expression.js';
import type { Declaration, Departure, Event, Field, Model, Place, Type } from '../../generator/model/index.js';

export interface FieldSketch {
  readonly type: string | Type;
  readonly optional?: boolean;
  readonly nullable?: boolean;
  readonly deprecated?: boolean;
  readonly departs?: readonly string[];
}

/** A field as an expression, `?` behind its name where it may be absent; or a sketch. */
export type FieldSketches = Readonly<Record<string, string | FieldSketch>>;

export interface TypeSketch {
  readonly fields?: FieldSketches;
  readonly type?: string | Type;
  readonly discriminator?: string;
  readonly departs?: readonly string[];
}

export interface EventSketch {
  readonly fields?: FieldSketches;
  readonly name?: string;
  readonly upstream?: string;
  readonly deprecated?: boolean;
  readonly departs?: readonly string[];
}

export interface ModelSketch {
  readonly types?: Readonly<Record<string, TypeSketch>>;
  /** Events by tag, or by direction and tag. */
  readonly events?: Readonly<Record<string, EventSketch>>;
  readonly client?: Readonly<Record<string, EventSketch>>;
  readonly departs?: readonly string[];
  /** What a file departs in as a whole; everything stands in `model.yaml`. */
  readonly file?: { readonly name: string; readonly departs: readonly string[] };
}

const SURFACE = 'harbour';

export function open(...values: string[]): Type {
  return { kind: 'enum', values: values.map((value) => ({ value })), open: true };
}

export function closed(...values: string[]): Type {
  return { kind: 'enum', values: values.map((value) => ({ value })), open: false };
}

/** A surface with the directions `server` and, where it has events, `client`. */
export function model(sketch: ModelSketch): Model {
  const place: Place = { file: 'model.yaml', path: [] };
  const direction = (name: string, events: Readonly<Record<string, EventSketch>>) => ({
    name,
    doc: '',
    optionalIsNullable: false,
    events: Object.entries(events).map(([tag, event]) => eventOf(tag, name, event)),
    departures: departures(name === 'server' ? sketch.departs : undefined, ['surface', 'directions', name]),
    place,
  });
  return {
    package: {
      name: 'harbour',
      version: '1.0.0',
      description: '',
      license: 'MIT',
      keywords: [],
      readme: '',
      departures: [],
      place,
    },
    surfaces: [
      {
        name: SURFACE,
        doc: '',
        entry: '.',
        discriminator: 'kind',
        transports: [],
        directions: [
          direction('server', sketch.events ?? {}),
          ...(sketch.client ? [direction('client', sketch.client)] : []),
        ],
        declarations: Object.entries(sketch.types ?? {}).map(([name, type]) => declarationOf(name, type)),
        ...(sketch.file && { files: [{ file: sketch.file.name, departures: departures(sketch.file.departs, []) }] }),
        place,
      },
    ],
  };
}

function eventOf(tag: string, direction: string, sketch: EventSketch): Event {
  const path = ['events', tag];
  const name = sketch.name ?? tag.replace(/(^|[._])(.)/g, (_, __, letter: string) => letter.toUpperCase());
  const kind: Field = { ...fieldOf('kind', { type: { kind: 'literal', value: tag } }, path) };
  return {
    kind: 'event',
    tag,
    name,
    typeName: `${name}Event`,
    surface: SURFACE,
    direction,
    doc: '',
    ...(sketch.upstream !== undefined && { upstream: sketch.upstream }),
    ...(sketch.deprecated && { deprecated: { note: 'Gone.' } }),
    transports: [],
    examples: [],
    fields: [kind, ...fieldsOf(sketch.fields ?? {}, path)],
    departures: departures(sketch.departs, path),
    place: { file: 'model.yaml', path },
  };
}

function declarationOf(typeName: string, sketch: TypeSketch): Declaration {
  const path = ['types', typeName];
  const entry = {
    typeName,
    surface: SURFACE,
    doc: '',
    departures: departures(sketch.departs, path),
    place: { file: 'model.yaml', path },
  };
  if (sketch.fields) return { ...entry, kind: 'object', fields: fieldsOf(sketch.fields, path) };
  const type = typeOf(sketch.type ?? 'unknown');
  const marked =
    type.kind === 'union' && sketch.discriminator ? { ...type, discriminator: sketch.discriminator } : type;
  return { ...entry, kind: 'alias', type: marked };
}

function fieldsOf(fields: FieldSketches, path: readonly string[]): Field[] {
  return Object.entries(fields).map(([name, field]) => {
    const sketch = typeof field === 'string' ? { type: field } : field;
    const optional = sketch.optional ?? name.endsWith('?');
    return fieldOf(name.replace(/\?$/, ''), { ...sketch, optional }, path);
  });
}

function fieldOf(name: string, sketch: FieldSketch, owner: readonly string[]): Field {
  const path = [...owner, 'fields', name];
  return {
    name,
    type: typeOf(sketch.type),
    optional: sketch.optional ?? false,
    nullable: sketch.nullable ?? false,
    doc: '',
    ...(sketch.deprecated && { deprecated: { note: 'Gone.' } }),
    departures: departures(sketch.departs, path),
    place: { file: 'model.yaml', path },
  };
}

function typeOf(type: string | Type): Type {
  return typeof type === 'string' ? parseExpression(type, SURFACE) : type;
}

function departures(keys: readonly string[] = [], owner: readonly string[]): Departure[] {
  return keys.map((key) => {
    const [, rule = '', subject, witness] = /^([a-z-]+)(?::([^@]+))?(?:@([a-z]+))?$/.exec(key) ?? [];
    return {
      rule,
      ...(subject !== undefined && { subject }),
      ...(witness !== undefined && { witness }),
      why: 'Seen so.',
      place: { file: 'model.yaml', path: [...owner, 'departs', key] },
    };
  });
}
