/** An OpenAPI document of a direction, made from its emitted JSON Schema, with the names that the upstream document has. */
import { directionSchema } from '../../generator/emit/json-schema.js';
import type { Declaration, Direction, Event, Model, Surface } from '../../generator/model/index.js';

type Json = Record<string, unknown>;

/** Schemas have their upstream names where the catalogue tells them, and the union has its own. */
export function documentFromJsonSchema(model: Model, surface: Surface, direction: Direction): object {
  const { $defs } = directionSchema(model, surface, direction) as { $defs: Json };
  const upstream = upstreamNames(
    [...direction.events, ...model.surfaces.flatMap(({ declarations }) => declarations)],
    surface,
  );
  const rename = (name: string): string => upstream.get(name) ?? name;
  const schemas = Object.fromEntries(
    Object.entries($defs).map(([name, schema]) => [rename(name), translate(schema, rename)]),
  );
  const union = { oneOf: direction.events.map(({ typeName }) => refTo(rename(typeName))) };
  return { openapi: '3.1.0', components: { schemas: { ...schemas, [direction.upstream ?? 'Events']: union } } };
}

/** Upstream names by the names of definitions; two types that say the same upstream name keep their own. */
function upstreamNames(entries: readonly (Event | Declaration)[], surface: Surface): Map<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { upstream, typeName, surface: home } of entries) {
    if (upstream === undefined || taken.has(upstream)) continue;
    if (home !== surface.name) continue;
    taken.add(upstream);
    names.set(typeName, upstream);
  }
  return names;
}

function refTo(name: string): Json {
  return { $ref: `#/components/schemas/${name}` };
}

/** What OpenAPI documents do not use, in words that they do: choices as `oneOf`, open lists as `anyOf`. */
function translate(value: unknown, rename: (name: string) => string): unknown {
  if (Array.isArray(value)) return value.map((each) => translate(each, rename));
  if (typeof value !== 'object' || value === null) return value;
  const schema = value as Json;
  if (typeof schema['$ref'] === 'string') return refTo(rename(schema['$ref'].slice('#/$defs/'.length)));
  const cases = (schema['allOf'] ?? []) as { if?: unknown; then?: unknown }[];
  if (cases.some((each) => each.then !== undefined)) return { oneOf: cases.map(({ then }) => translate(then, rename)) };
  if (Array.isArray(schema['examples'])) {
    const isNull = Array.isArray(schema['type']);
    return {
      anyOf: [{ type: 'string' }, { type: 'string', enum: schema['examples'] }, ...(isNull ? [{ type: 'null' }] : [])],
    };
  }
  return Object.fromEntries(Object.entries(schema).map(([key, each]) => [key, translate(each, rename)]));
}
