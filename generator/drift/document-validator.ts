/** A document's own schema as a validator. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { isJsonObject } from '../model/json.js';
import {
  allowsNull,
  follow,
  namesIn,
  refOf,
  schemaNamed,
  type OpenApi,
  type SchemaSite,
} from '../witness/openapi/schema.js';
import { Unreadable } from '../witness/unreadable.js';

/**
 * @param name of a named schema
 * @throws Error where the schema makes no sense, or leads out of the named ones
 */
export function validatorOf(document: OpenApi, name: string): ValidateFunction {
  const ajv = new Ajv2020({ strict: false, validateSchema: false, validateFormats: false, logger: false, code: ONCE });
  const schemas = Object.fromEntries(
    [...reachableSchemas(document, name)].map((each) => [each, as31(document, schemaNamed(document, each)!.schema)]),
  );
  return ajv.compile({ $ref: refTo(name), [HOME]: schemas });
}

/** A validator that is called once is not worth the time to make it better: that is half of making it. */
const ONCE = { optimize: false };

const HOME = '$defs';

function refTo(name: string): string {
  return `#/${HOME}/${encodeURIComponent(name.replaceAll('~', '~0').replaceAll('/', '~1'))}`;
}

/** A schema and all that it refers to: the whole document would take a validator seconds. */
export function reachableSchemas(document: OpenApi, name: string, found = new Set<string>()): ReadonlySet<string> {
  if (found.has(name)) return found;
  found.add(name);
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const target = isJsonObject(value) ? targetOf(document, value) : undefined;
    if (target !== undefined) reachableSchemas(document, target, found);
    for (const each of Object.values(value)) visit(each);
  };
  visit(schemaNamed(document, name)!.schema);
  return found;
}

/** The named schema that a reference leads to. Whoever compiles it says that it leads nowhere. */
function targetOf(document: OpenApi, schema: Readonly<Record<string, unknown>>): string | undefined {
  const ref = refOf(schema);
  if (ref === undefined) return undefined;
  const path = pathBehind(document, ref);
  const [name, ...others] = path ? namesIn(document, path) : [];
  return others.length === 0 && typeof name === 'string' && schemaNamed(document, name) ? name : undefined;
}

function pathBehind(document: OpenApi, ref: string): SchemaSite['path'] | undefined {
  try {
    return follow(document, ref, []).path;
  } catch (error) {
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** What belongs to the document as a whole: its schemas stand elsewhere now, each under its own name. */
const OF_DOCUMENTS = ['$id', '$anchor', '$dynamicAnchor', '$dynamicRef'];

/** As JSON Schema says it: `nullable` of OpenAPI 3.0, and `x-nullable`; references of any kind. */
function as31(document: OpenApi, schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map((each) => as31(document, each));
  if (!isJsonObject(schema)) return schema;
  const isNullable = allowsNull(schema);
  const target = targetOf(document, schema);
  const entries = Object.entries(schema).filter(
    ([key, value]) =>
      !(isNullable && key.endsWith('nullable')) && !(OF_DOCUMENTS.includes(key) && typeof value === 'string'),
  );
  const rest = {
    ...Object.fromEntries(entries.map(([key, value]) => [key, as31(document, value)])),
    ...(target !== undefined && { $ref: refTo(target) }),
  };
  return isNullable ? { anyOf: [rest, { type: 'null' }] } : rest;
}
