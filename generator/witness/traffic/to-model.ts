/**
 * What was seen, as a model: the catalogue, changed where the traffic contradicts it, and nowhere else. What no
 * frame showed stays as the catalogue has it, because absence proves nothing.
 */
import {
  type Event,
  type Field,
  type Model,
  type ObjectDeclaration,
  type Place,
  type RefType,
  type Surface,
  type Type,
} from '../../model/index.js';
import { foreignDeclarations } from '../../model/lookup.js';
import { byTag, tagValue } from '../../model/tags.js';
import { pascalCase } from '../../model/identifiers.js';
import { createDeclarations } from '../declaration-set.js';
import { enumOf, FREE_OBJECT, UNKNOWN, unionOf, type Nullable } from '../join-types.js';
import { eventOf, fieldOf } from '../build-model.js';
import { inferredFields, inferredType, type InferContext, type Inferred } from './infer.js';
import type { FieldNode, NewMember, ShapeNode, TypeNode } from './nodes.js';

/** An event that the catalogue does not have. */
export interface NewEvent {
  readonly tag: string;
  readonly direction: string;
  readonly inferred: Inferred;
}

/** What the traffic showed of one surface. */
export interface Observed {
  readonly surface: Surface;
  /** Directions of which a frame was seen. */
  readonly directions: ReadonlySet<string>;
  readonly roots: ReadonlyMap<Event, ShapeNode>;
  readonly newEvents: readonly NewEvent[];
}

/** Name of the file that the model's places name. */
const TRAFFIC = 'traffic';

const PLACE: Place = { file: TRAFFIC, path: [] };

/**
 * @param catalogue the model that the traffic was watched with
 * @returns a model of the surfaces that were spoken, with the directions that were seen, and the types of others that they use
 */
export function witnessOf(catalogue: Model, observed: readonly Observed[]): Model {
  const spoken = observed.map(({ surface }) => surface);
  return {
    package: catalogue.package,
    surfaces: [...observed.map(seenSurface), ...foreignSurfaces(catalogue, spoken)],
  };
}

function seenSurface({ surface, directions, roots, newEvents }: Observed): Surface {
  const declarations = createDeclarations(surface.name);
  for (const each of surface.declarations) declarations.refer(each, each.typeName, () => each);
  const { name, discriminator, tags } = surface;
  const context: InferContext = { declarations, surface: name, discriminator, tags, place: PLACE };
  const seen = surface.directions
    .filter(({ name }) => directions.has(name))
    .map((direction) => {
      const known = direction.events.map((event) => seenEvent(event, roots.get(event), context));
      const added = newEvents.filter((each) => each.direction === direction.name);
      const events = [...known, ...added.map((each) => newEvent(each, context))];
      return { ...direction, events: events.sort(byTag(surface)), departures: [], place: PLACE };
    });
  return { ...surface, directions: seen, declarations: declarations.all() };
}

/** Surfaces whose types these use: their declarations only. */
function foreignSurfaces(catalogue: Model, spoken: readonly Surface[]): Surface[] {
  const foreign = new Set(spoken.flatMap((surface) => foreignDeclarations(catalogue, surface)));
  return catalogue.surfaces.flatMap((each) => {
    const declarations = [...foreign].filter((declaration) => declaration.surface === each.name);
    return declarations.length === 0 || spoken.includes(each) ? [] : [{ ...each, directions: [], declarations }];
  });
}

function seenEvent(event: Event, root: ShapeNode | undefined, context: InferContext): Event {
  return root?.isContradicted ? { ...event, fields: seenFields(root, context), departures: [] } : event;
}

function newEvent({ tag, direction, inferred }: NewEvent, context: InferContext): Event {
  const { surface, discriminator, place } = context;
  const wanted = { surface, discriminator, tags: context.tags, direction, events: [] };
  const fields = inferredFields(inferred, pascalCase(tag), context, new Map([[discriminator, tagValue(context, tag)]]));
  return eventOf(wanted, { tag, fields, place });
}

function seenFields(node: ShapeNode, context: InferContext): Field[] {
  const known = [...node.fields.values()].map((field) => seenField(field, context));
  const added = [...(node.undeclared ?? [])].map(([name, inferred]) => {
    const nullable = inferredType(inferred, node.entry.typeName + pascalCase(name), context);
    return fieldOf({ name, ...nullable, optional: true, place: PLACE });
  });
  return [...known, ...added];
}

function seenField({ field, type, wasNull, wasMissing }: FieldNode, context: InferContext): Field {
  return {
    ...field,
    ...(type && isContradicted(type) && seenType(type, context)),
    optional: field.optional || wasMissing === true,
    nullable: field.nullable || wasNull === true,
    departures: [],
  };
}

/** Is there anything to say about a type beside what the catalogue says? */
function isContradicted(node: TypeNode): boolean {
  return (
    (node.newKinds ?? node.newValues ?? node.newMembers) !== undefined ||
    node.wasNull === true ||
    node.members.some(({ shape }) => shape.isContradicted) ||
    [node.items, node.values].some((inner) => inner && isContradicted(inner))
  );
}

/** The catalogue's type, with what was seen beside it. */
function seenType(node: TypeNode, context: InferContext): { type: Type } {
  return { type: typeOf(unionOf([...acceptedTypes(node, context), ...newTypes(node, context)].map(notNull)), node) };
}

function notNull(type: Type): Nullable {
  return { type, nullable: false };
}

function typeOf({ type }: Nullable, { view, wasNull }: TypeNode): Type {
  if (!view.nullable && !wasNull) return type;
  const members = type.kind === 'union' ? type.members : [type];
  return { kind: 'union', members: [...members, { kind: 'literal', value: null }] };
}

/** What the catalogue accepts in this place, contradicted parts replaced. */
function acceptedTypes(node: TypeNode, context: InferContext): Type[] {
  const { view, newValues = [] } = node;
  const types: Type[] = [];
  const strings = view.scalars.get('string');
  if (strings) types.push(enumOf([...strings.values.keys(), ...newValues], strings.free));
  const numbers = view.scalars.get('number');
  if (numbers?.free) types.push({ kind: numbers.integer ? 'integer' : 'number' });
  for (const value of numbers?.values.keys() ?? []) types.push({ kind: 'literal', value: Number(value) });
  const booleans = view.scalars.get('boolean');
  if (booleans?.free) types.push({ kind: 'boolean' });
  for (const value of booleans?.values.keys() ?? []) types.push({ kind: 'literal', value: value === 'true' });
  if (view.items.length > 0) types.push({ kind: 'array', items: contentType(node.items, view.items, context) });
  if (view.values.length > 0) types.push({ kind: 'map', values: contentType(node.values, view.values, context) });
  const seen = new Map(node.members.map(({ shape }) => [shape.entry, shape]));
  for (const { shape: entry } of view.members) {
    const shape = seen.get(entry);
    const { surface, typeName: name } = entry;
    types.push(shape?.isContradicted ? copyOf(shape, context) : { kind: 'ref', surface, name });
  }
  return types;
}

/** The type of items or values; as the catalogue has it where nothing in them was strange. */
function contentType(node: TypeNode | undefined, sources: TypeNode['view']['items'], context: InferContext): Type {
  if (node && isContradicted(node)) return seenType(node, context).type;
  const types = sources.map(({ type }) => type);
  return types.length === 1 ? types[0]! : { kind: 'union', members: types };
}

function newTypes({ newKinds, newMembers, view }: TypeNode, context: InferContext): Type[] {
  const kinds = [...(newKinds ?? [])].map((kind): Type => {
    if (kind === 'array') return { kind: 'array', items: UNKNOWN };
    return kind === 'object' ? FREE_OBJECT : { kind };
  });
  const name = view.members[0]?.shape.typeName ?? '';
  return [...kinds, ...[...(newMembers?.values() ?? [])].map((member) => memberOf(member, name, context))];
}

function memberOf({ literals, inferred }: NewMember, sibling: string, context: InferContext): RefType {
  const { declarations, surface, place } = context;
  const name = [...literals.values()].map((literal) => pascalCase(String(literal))).join('') + sibling;
  return declarations.refer(literals, name, (typeName) => ({
    kind: 'object',
    typeName,
    surface,
    doc: '',
    departures: [],
    fields: inferredFields(inferred, typeName, context, literals),
    place,
  }));
}

/** A declaration that is the catalogue's but for what was seen. */
function copyOf(shape: ShapeNode, context: InferContext): RefType {
  const entry = shape.entry as ObjectDeclaration;
  return context.declarations.refer(shape, entry.typeName, (typeName) => ({
    ...entry,
    typeName,
    surface: context.surface,
    departures: [],
    fields: seenFields(shape, context),
  }));
}
