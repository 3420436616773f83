/** Entries of the model → entries of the catalogue, as text in canonical layout. */
import { Document } from 'yaml';
import { departureKey } from '../model/departure-key.js';
import { printExpression } from '../model/expression.js';
import { tagValue } from '../model/tags.js';
import { formatYaml } from './format/index.js';
import type { Declaration, Departure, Direction, Event, Field, Surface } from '../model/index.js';

/** What an event's fields do not say: which of them come from elsewhere. */
export interface EventParts {
  /** Common fields of the direction that the event lacks. */
  readonly without: readonly string[];
  /** Groups whose fields it has. */
  readonly include: readonly string[];
  /** Fields that stand at the event itself. */
  readonly ownFields: readonly Field[];
}

/** @returns the lines below `events:`, indented, without blank lines around them */
export function emitEvent(event: Event, parts: EventParts, surface: Surface, direction: Direction): string {
  const { without, include, ownFields } = parts;
  return emitSection('events', tagValue(surface, event.tag), {
    name: event.name,
    ...optionally('upstream', event.upstream),
    doc: event.doc,
    ...optionally('departs', departsData(event.departures)),
    ...optionally('without', without.length > 0 ? without : undefined),
    ...optionally('include', include.length > 0 ? include : undefined),
    ...optionally('fields', ownFields.length > 0 ? fieldsData(ownFields, event.surface, direction) : undefined),
  });
}

/** @returns the lines below `types:`, indented, without blank lines around them */
export function emitDeclaration(declaration: Declaration, direction: Direction): string {
  const { typeName, surface, upstream, doc, departures } = declaration;
  return emitSection('types', typeName, {
    ...optionally('upstream', upstream),
    doc,
    ...optionally('departs', departsData(departures)),
    ...(declaration.kind === 'object'
      ? { fields: fieldsData(declaration.fields, surface, direction) }
      : aliasData(declaration)),
  });
}

/** What `surface.yaml` says of a surface. */
export function surfaceData({ name, doc, entry, discriminator, tags, directions }: Surface): object {
  const senders = directions.map((direction): [string, object] => [direction.name, directionData(direction, name)]);
  return { name, doc, entry, discriminator, ...optionally('tags', tags), directions: Object.fromEntries(senders) };
}

/** What `surface.yaml` says of a direction. */
export function directionData(direction: Direction, surface: string): object {
  const { doc, consumer, upstream, optionalIsNullable, common = [], departures } = direction;
  return {
    doc,
    ...optionally('consumer', consumer),
    ...optionally('upstream', upstream),
    ...(optionalIsNullable && { optional_is_nullable: true }),
    ...optionally('common', common.length > 0 ? fieldsData(common, surface, direction) : undefined),
    ...optionally('departs', departsData(departures)),
  };
}

function emitSection(section: string, key: string | number, data: object): string {
  const entries = new Map([[key, data]]);
  const text = formatYaml(new Document({ [section]: entries }).toString({ lineWidth: 0 }));
  return text.split('\n').slice(1).join('\n').trimEnd();
}

function aliasData({ type, surface }: Declaration & { readonly kind: 'alias' }): object {
  if (type.kind === 'enum') return { enum: type.values.map(({ value }) => value), open: type.open };
  if (type.kind !== 'union') return { type: printExpression(type, surface) };
  const union = type.members.map((member) => printExpression(member, surface));
  return { union, ...optionally('discriminator', type.discriminator) };
}

function fieldsData(fields: readonly Field[], surface: string, direction: Direction): object {
  return Object.fromEntries(fields.map((field) => [field.name, fieldData(field, surface, direction)]));
}

function fieldData(field: Field, surface: string, { optionalIsNullable }: Direction): object {
  const { optional, nullable, format, unit, doc, departures } = field;
  return {
    ...typeData(field, surface),
    ...(optional && { optional: true }),
    ...(nullable && !(optional && optionalIsNullable) && { nullable: true }),
    ...optionally('format', format),
    ...optionally('unit', unit),
    doc,
    ...optionally('departs', departsData(departures)),
  };
}

function typeData({ type }: Field, surface: string): object {
  if (type.kind === 'literal' && type.value !== null) return { const: type.value };
  if (type.kind === 'enum') return { enum: type.values.map(({ value }) => value), open: type.open };
  return { type: printExpression(type, surface) };
}

function departsData(departures: readonly Departure[]): object | undefined {
  if (departures.length === 0) return undefined;
  return Object.fromEntries(departures.map((each) => [departureKey(each), each.why]));
}

function optionally<T>(key: string, value: T | undefined): Record<string, T> {
  return value === undefined ? {} : { [key]: value };
}
