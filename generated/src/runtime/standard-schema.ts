// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/**
 * Standard Schema v1 (https://standardschema.dev), both halves: validation and JSON Schema. The standard asks to copy its
 * types rather than to depend on a package.
 */
import { explain, rootIssue, type Issue } from './explain.js';
import { jsonSchemaOf } from './json-schema.js';
import type { Shape } from './shape.js';

/** A schema that every consumer of the standard takes. What it accepts comes out as it went in: the same object. */
export interface StandardSchema<Value> {
  readonly '~standard': StandardProperties<Value>;
}

interface StandardProperties<Value> {
  readonly version: 1;
  readonly vendor: string;
  /** For inference only; absent at run time. */
  readonly types?: { readonly input: Value; readonly output: Value } | undefined;
  /** Synchronous; never throws. */
  readonly validate: (value: unknown) => StandardResult<Value>;
  readonly jsonSchema: {
    readonly input: (options: JsonSchemaOptions) => Record<string, unknown>;
    readonly output: (options: JsonSchemaOptions) => Record<string, unknown>;
  };
}

interface JsonSchemaOptions {
  /** `draft-2020-12` or `draft-07`; every other target throws. */
  readonly target: 'draft-2020-12' | 'draft-07' | 'openapi-3.0' | (string & {});
}

type StandardResult<Value> =
  { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly StandardIssue[] };

interface StandardIssue {
  readonly message: string;
  readonly path: readonly (string | number)[];
}

/**
 * Makes a schema of a guard and its shape.
 *
 * @param vendor name of the package
 * @param guard decides what is accepted
 * @param shape explains what is refused
 */
export function standardSchema<Value>(
  vendor: string,
  guard: (value: unknown) => value is Value,
  shape: Shape,
): StandardSchema<Value> {
  const jsonSchema = ({ target }: JsonSchemaOptions): Record<string, unknown> => jsonSchemaOf(shape, target);
  return {
    '~standard': {
      version: 1,
      vendor,
      validate: (value) => (passes(guard, value) ? { value } : { issues: issuesOf(shape, value).map(standardIssue) }),
      jsonSchema: { input: jsonSchema, output: jsonSchema },
    },
  };
}

function passes<Value>(guard: (value: unknown) => value is Value, value: unknown): value is Value {
  try {
    return guard(value);
  } catch {
    return false;
  }
}

function issuesOf(shape: Shape, value: unknown): readonly Issue[] {
  const issues = explain(shape, value);
  return issues.length > 0 ? issues : [rootIssue('unreadable', 'object', 'other')];
}

function standardIssue({ expected, received, path }: Issue): StandardIssue {
  return { message: `Expected ${expected}, received ${received}`, path };
}
