/** From a frame to an event, or to what came instead of one. */
import { explain, rootIssue, type Issue } from './explain.js';
import type { Shape } from './shape.js';

/** What a frame turned out to be. Nothing is lost: what is no event is under `raw`. */
export type Parsed<Event, Tag extends string | number = string> =
  ParsedKnown<Event> | ParsedUnknown<Tag extends number ? number : string> | ParsedDeviating<Tag> | ParsedMalformed;

/** An event of the catalogue: the parsed object itself, nothing stripped or copied. */
export interface ParsedKnown<Event> {
  readonly kind: 'event';
  readonly event: Event;
}

/** An object with a tag that the catalogue does not have: data, not an error. */
export interface ParsedUnknown<Tag extends string | number = string> {
  readonly kind: 'unknown';
  readonly type: Tag;
  /** The object: the one that was given, or what the text held. */
  readonly raw: Readonly<Record<string, unknown>>;
}

/** An object with a known tag and another shape than the catalogue says. */
export interface ParsedDeviating<Tag extends string | number = string> {
  readonly kind: 'deviating';
  readonly type: Tag;
  /** The object: the one that was given, or what the text held. */
  readonly raw: Readonly<Record<string, unknown>>;
  /** At least one. */
  readonly issues: readonly Issue[];
}

/** No JSON object with a tag: one of another kind, `"10"` where tags are numbers, is none. */
export interface ParsedMalformed {
  readonly kind: 'malformed';
  /** What was given, as it was given. */
  readonly raw: unknown;
  /** At least one. */
  readonly issues: readonly Issue[];
}

/** The guard of each event by its tag. */
interface Guards {
  get(tag: never): ((value: unknown) => boolean) | undefined;
}

/** Throws for bytes that are not UTF-8; a byte order mark is skipped. */
const UTF8 = /* @__PURE__ */ new TextDecoder('utf-8', { fatal: true });

/**
 * Sorts a frame. It never throws: not for a Proxy or getter that does, and not for nesting deeper than the stack.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 * @param discriminator name of the field that holds the tag; names of the fields that lead to it, where it is inside others
 * @param guards the guard of each event, by tag
 * @param shape the shape of all events, for the explanation of what deviates
 * @param tags what tags are: strings, or integers
 */
export function parseFrame(
  frame: unknown,
  discriminator: string | readonly string[],
  guards: Guards,
  shape: Shape,
  tags: 's' | 'i' = 's',
): Parsed<unknown, string> | Parsed<unknown, number> {
  let value = frame;
  let tag: unknown;
  let stage: keyof typeof STAGES | 'guard' = 'unreadable';
  try {
    if (typeof value === 'object' && isBytes(value)) {
      stage = 'utf8';
      value = UTF8.decode(value);
    }
    if (typeof value === 'string') {
      stage = 'json';
      value = JSON.parse(value);
    }
    stage = 'unreadable';
    tag = tagOf(value, discriminator, value === frame);
    const guard = guards.get(tag as never);
    if (guard === undefined) return withoutGuard(frame, value, tag, shapeOfTagged([discriminator].flat(), tags));
    stage = 'guard';
    if (guard(value)) return { kind: 'event', event: value };
  } catch {
    // A guard throws where reading the value does, and where the value is nested deeper than the stack.
    if (stage !== 'guard') return { kind: 'malformed', raw: frame, issues: [STAGES[stage]()] };
  }
  return deviating(tag as string, value, shape);
}

/** What went wrong where a stage threw. */
const STAGES = {
  utf8: (): Issue => rootIssue('utf8', 'UTF-8', 'other'),
  json: (): Issue => rootIssue('json', 'JSON text', 'string'),
  unreadable: (): Issue => rootIssue('unreadable', 'object', 'other'),
};

function isBytes(value: object | null): value is ArrayBuffer | ArrayBufferView {
  // By name, because an ArrayBuffer of another realm (a worker, a frame, a test's sandbox) is no instance of this one's.
  return ArrayBuffer.isView(value) || BUFFER.test(Object.prototype.toString.call(value));
}

const BUFFER = /ArrayBuffer\]$/;

/** The value of the discriminator, whatever it is; undefined where there is none. */
function tagOf(value: unknown, discriminator: string | readonly string[], wasGiven: boolean): unknown {
  if (typeof discriminator !== 'string')
    return discriminator.reduce((inner, field) => tagOf(inner, field, wasGiven), value);
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  // A tag that is inherited is none: a Blob, say, has a `type` that means something else. JSON inherits none.
  if (wasGiven && !Object.hasOwn(value, discriminator)) return undefined;
  return (value as Readonly<Record<string, unknown>>)[discriminator];
}

/** The shape of an object that has a tag. */
function shapeOfTagged(path: readonly string[], tags: string): Shape {
  return path.reduceRight<Shape>((shape, field) => ({ [field]: shape }), tags);
}

/** @param shape of an object that has a tag, whatever it is */
function withoutGuard(frame: unknown, value: unknown, tag: unknown, shape: Shape): ParsedUnknown | ParsedMalformed {
  if (tag !== undefined && explain(shape, value).length === 0)
    return { kind: 'unknown', type: tag as string, raw: value as ParsedUnknown['raw'] };
  return { kind: 'malformed', raw: frame, issues: explainNoTag(value, shape) };
}

function explainNoTag(value: unknown, shape: Shape): Issue[] {
  const issues = explain(shape, value);
  return issues.length > 0 ? issues : explain(shape, {});
}

function deviating(type: string, value: unknown, shape: Shape): ParsedDeviating {
  const issues = explain(shape, value);
  // None where the guard could not follow, or where the value changes while one looks.
  if (issues.length === 0) issues.push(STAGES.unreadable());
  return { kind: 'deviating', type, raw: value as ParsedDeviating['raw'], issues };
}
