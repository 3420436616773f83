/**
 * The examples of an OpenAPI document, held against its own schemas and against our guards.
 *
 * One that its own schema accepts and our guard refuses is drift. One that breaks its own schema proves nothing: that
 * is told, not counted.
 */
import type { ValidateFunction } from 'ajv/dist/2020.js';
import { changesOf, type Change, type Difference } from '../compare/index.js';
import { explainEvent, explainTable, undeclaredInEvent } from '../emit/type-shape.js';
import type { Direction, Event, Model, Surface } from '../model/index.js';
import { directionNamed, surfaceNamed } from '../model/lookup.js';
import { tagValue, withTag } from '../model/tags.js';
import { examples, type UpstreamExample } from '../witness/openapi/review.js';
import { isJsonObject } from '../model/json.js';
import { openApiOf, schemaNamed, type OpenApi } from '../witness/openapi/schema.js';
import type { Wanted } from '../witness/reader-interface.js';
import { reachableSchemas, validatorOf } from './document-validator.js';
import type { Note } from './explain-reading.js';

export interface ExampleReview {
  readonly changes: readonly Change[];
  readonly notes: readonly Note[];
}

/** Steps to a field. */
type Path = ReturnType<typeof undeclaredInEvent>[number];

/** The issues that our guard has with an example. */
type Issues = ReturnType<typeof explainEvent>;

/**
 * @param file the document's name
 * @throws UserError (exit code 2) where the document cannot be read
 */
export function reviewExamples(
  document: unknown,
  file: string,
  catalogue: Model,
  wanted: readonly Wanted[],
): ExampleReview {
  const openApi = openApiOf(document, file);
  const reviews = examples(document, file, wanted).map((example) => reviewExample(openApi, example, catalogue));
  return { changes: reviews.flatMap(({ changes }) => changes), notes: reviews.flatMap(({ notes }) => notes) };
}

function reviewExample(document: OpenApi, example: UpstreamExample, catalogue: Model): ExampleReview {
  const { tolerated, error, value } = example;
  if (error !== undefined) return { changes: [], notes: [note(example, 'cannot be read as JSON, however tolerantly')] };
  const overlooked = `is read as JSON only when these are overlooked: ${tolerated.join(', ')}`;
  const notes = tolerated.length > 0 ? [note(example, overlooked)] : [];
  const known = eventOf(catalogue, example);
  // What has no entry is reported by the comparison already.
  if (!known) return { changes: [], notes };
  const issues = issuesOf(catalogue, known, value);
  const breach = breachOf(document, example.schema, value);
  if (breach === undefined) {
    const findings = [
      ...issues.map((issue) => findingOf(known, issue)),
      ...undocumentedIn(document, catalogue, known, example).map((path) => undocumentedFinding(known, path)),
    ];
    return { changes: changesOf(findings), notes };
  }
  const ours = issues[0] ? `our guard refuses it at ${issues[0].pointer || 'its root'}` : 'our guard accepts it';
  return { changes: [], notes: [...notes, note(example, `breaks the document's own schema (${breach}); ${ours}`)] };
}

function note({ surface, tag, schema }: UpstreamExample, text: string): Note {
  return { kind: 'example', text: `${surface}: the example of ${tag} (${schema}) ${text}` };
}

interface KnownEvent {
  readonly surface: Surface;
  readonly direction: Direction;
  readonly event: Event;
}

/** By its schema's name first: the document may give a schema another tag than the wire. */
function eventOf(catalogue: Model, example: UpstreamExample): KnownEvent | undefined {
  const surface = surfaceNamed(catalogue, example.surface);
  const direction = directionNamed(catalogue, example.surface, example.direction);
  const event =
    direction?.events.find(({ upstream }) => upstream === example.schema) ??
    direction?.events.find(({ tag }) => tag === example.tag);
  return surface && direction && event && { surface, direction, event };
}

/** The tag itself is the comparison's business. */
function issuesOf(catalogue: Model, { surface, direction, event }: KnownEvent, value: unknown): Issues {
  const retagged = withTag(surface, value, tagValue(surface, event.tag));
  return explainEvent(explainTable(catalogue, surface), direction, event.tag, retagged);
}

/**
 * Fields that neither the entry nor any schema that the example's reaches declares. What a schema declares and the entry
 * does not is found by the comparison.
 */
function undocumentedIn(
  document: OpenApi,
  catalogue: Model,
  known: KnownEvent,
  { schema, value }: UpstreamExample,
): Path[] {
  const { surface, direction, event } = known;
  const undeclared = undeclaredInEvent(explainTable(catalogue, surface), direction, event.tag, value);
  if (undeclared.length === 0) return [];
  const schemas = [...reachableSchemas(document, schema)].map((name) => schemaNamed(document, name)!.schema);
  const declared = new Set(schemas.flatMap((each) => keysUnder('properties', each)));
  const forms = schemas.flatMap((each) => keysUnder('patternProperties', each)).flatMap(formOf);
  const isDeclared = (name: string): boolean => declared.has(name) || forms.some((form) => form.test(name));
  return undeclared.filter((path) => !isDeclared(String(path.at(-1))));
}

/** Keys of what stands under a keyword, anywhere inside a schema, references not followed. */
function keysUnder(keyword: string, schema: unknown): string[] {
  if (typeof schema !== 'object' || schema === null) return [];
  const here = isJsonObject(schema) ? schema[keyword] : undefined;
  const own = isJsonObject(here) ? Object.keys(here) : [];
  return [...own, ...Object.values(schema).flatMap((each) => keysUnder(keyword, each))];
}

function formOf(pattern: string): RegExp[] {
  try {
    return [new RegExp(pattern, 'u')];
  } catch {
    return [];
  }
}

/** Where the document's own schema refuses the example, and by which keyword; undefined where it does not. */
function breachOf(document: OpenApi, schema: string, value: unknown): string | undefined {
  let validate: ValidateFunction;
  try {
    validate = validatorOf(document, schema);
  } catch {
    return undefined;
  }
  if (validate(value)) return undefined;
  const errors = validate.errors ?? [];
  const [deepest] = [...errors].sort((a, b) => b.instancePath.length - a.instancePath.length);
  return `${deepest?.instancePath || 'its root'}: ${deepest?.keyword ?? 'refused'}`;
}

function undocumentedFinding({ surface, direction, event }: KnownEvent, path: Path): Difference {
  const pointer = path.map((step) => `/${String(step).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
  return {
    rule: 'example',
    subject: pointer,
    surface: surface.name,
    direction: direction.name,
    tag: event.tag,
    path: `${event.tag}: example ${pointer}`,
    before: [],
    after: [{ entry: event, within: '' }],
    was: 'a field that no schema declares',
    now: 'no such field',
  };
}

function findingOf({ surface, direction, event }: KnownEvent, issue: Issues[number]): Difference {
  const { pointer, expected, received } = issue;
  return {
    rule: 'example',
    subject: pointer,
    surface: surface.name,
    direction: direction.name,
    tag: event.tag,
    path: `${event.tag}: ${pointer === '' ? 'example' : `example ${pointer}`}`,
    before: [],
    after: [{ entry: event, within: '' }],
    was: received === expected ? `another ${received}` : received,
    now: expected,
  };
}
