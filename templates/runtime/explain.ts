/** Explanations: everything that keeps a value from having a shape, without quoting the value. */
import { alternatives, valueAt, type Alternative, type Literal, type Shape } from './shape.js';

/**
 * Why a value was refused; these names never change.
 *
 * - `missing`: a required field is absent
 * - `null`: null where none may stand
 * - `kind`: another JSON kind than expected
 * - `literal`: not the one value that may stand here
 * - `value`: none of the values that may stand here
 * - `unknown-tag`: the field that tells objects apart has a value that chooses none
 * - `unreadable`: looking at the value threw, or its nesting is deeper than a guard can follow
 * - `json`: the text is not JSON
 * - `utf8`: the bytes are not UTF-8
 */
export type IssueCode =
  'missing' | 'null' | 'kind' | 'literal' | 'value' | 'unknown-tag' | 'unreadable' | 'json' | 'utf8';

/** A JSON kind; `absent` where there is nothing, `other` for what JSON can't carry. */
export type ReceivedKind = 'string' | 'number' | 'boolean' | 'null' | 'array' | 'object' | 'absent' | 'other';

/**
 * One thing that is wrong with a value. Nothing in it comes from the value: frames hold people's speech. So the keys of
 * maps, which are payload too, stand as `*` in the path; all other keys are names that the catalogue declares.
 */
export interface Issue {
  readonly code: IssueCode;
  /** Field names and array indexes from the root to the place. */
  readonly path: readonly (string | number)[];
  /** The path as a JSON Pointer (RFC 6901). */
  readonly pointer: string;
  /** What may stand there: `string`, `integer | "inf"`. */
  readonly expected: string;
  readonly received: ReceivedKind;
}

/** A value to look at, still inside what holds it: reading it may throw. With the steps above it, it is a path. */
interface Step {
  readonly shape: Shape;
  readonly holder: object;
  readonly key: string | number;
  /** The step to the holder; undefined at the root, which has no key in a path. */
  readonly up: Step | undefined;
  /** Does the key come from the payload? */
  readonly isPayloadKey?: boolean;
  /** Is it the field that tells a union's objects apart? */
  readonly isTag?: boolean;
}

/** Objects that were looked at where shapes contain each other: only there can a value that contains itself go in circles. */
type Seen = Map<Shape, WeakSet<object>>;

/** Path elements of all issues together. They bound what a hostile value can cost. */
const MAX_PATH_ELEMENTS = 1e6;

/** More values than these are counted, not listed. */
const MAX_LISTED_VALUES = 8;

const LETTERS: Readonly<Record<ReceivedKind, string>> = {
  string: 's',
  number: 'n',
  boolean: 'b',
  null: '0',
  array: 'a',
  object: 'o',
  absent: '?',
  other: 'x',
};

const WORDS: Readonly<Record<string, string>> = {
  s: 'string',
  n: 'number',
  i: 'integer',
  b: 'boolean',
  o: 'object',
  0: 'null',
  u: 'any JSON value',
};

/**
 * Lists what is wrong with a value: nothing exactly when the shape's guard accepts it. Of a union it follows the branch
 * that the value's kind and discriminator choose, and no other. It never throws, and the stack does not grow with the
 * value's depth.
 *
 * @param shape what the value should look like
 * @param value anything
 * @returns the issues in the order of the declaration; it stops after some hundred thousand
 */
export function explain(shape: Shape, value: unknown): Issue[] {
  const issues: Issue[] = [];
  const steps: Step[] = [{ shape, holder: [value], key: 0, up: undefined }];
  const seen: Seen = new Map();
  let room = MAX_PATH_ELEMENTS;
  for (let step = steps.pop(); step && room > 0; step = steps.pop()) {
    const issue = take(step, steps, seen);
    if (!issue) continue;
    room -= issue.path.length + 1;
    issues.push(issue);
  }
  return issues;
}

/** Makes an issue about a value as a whole. */
export function rootIssue(code: IssueCode, expected: string, received: ReceivedKind): Issue {
  return issueAt(undefined, code, expected, received);
}

/** The kind of any value, as an issue names it. Throws for a revoked Proxy. */
export function kindOf(value: unknown): ReceivedKind {
  if (value === undefined) return 'absent';
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  const type = typeof value;
  if (type === 'number') return Number.isFinite(value) ? type : 'other';
  return type === 'string' || type === 'boolean' || type === 'object' ? type : 'other';
}

/** Looks at one value: answers with an issue if it is refused, adds steps if more is inside. */
function take(step: Step, steps: Step[], seen: Seen): Issue | undefined {
  const options = alternatives(step.shape);
  try {
    const value = (step.holder as Record<string, unknown>)[step.key];
    const kind = kindOf(value);
    if (options.some((option) => accepts(option, value, kind))) return undefined;
    const inside = options.find((option) => insideOf(option) === kind);
    if (!inside) return issueAt(step, codeOf(step, options, kind), expectedText(options), kind);
    if (!isRepeated(step.shape, value as object, seen)) addSteps(stepsInto(inside, value as object, step), steps);
    return undefined;
  } catch {
    return issueAt(step, 'unreadable', expectedText(options), 'other');
  }
}

/** Can a value be passed over, because it is right and nothing is inside? */
function isRight(shape: Shape, holder: object, key: string | number): boolean {
  try {
    const value = (holder as Record<string, unknown>)[key];
    const kind = kindOf(value);
    return alternatives(shape).some((option) => accepts(option, value, kind));
  } catch {
    return false;
  }
}

/** Is the value right whatever is inside? */
function accepts(option: Alternative, value: unknown, kind: ReceivedKind): boolean {
  if (option.head === 'is') return (option.values as readonly unknown[]).includes(value);
  if (option.head !== 'text') return false;
  const { letters } = option;
  return (
    letters.includes(LETTERS[kind]) ||
    (letters.includes('i') && Number.isInteger(value)) ||
    (letters.includes('u') && kind !== 'absent')
  );
}

/** The kind of the values of which an alternative says what is inside. */
function insideOf({ head }: Alternative): ReceivedKind | undefined {
  return head === 'list' ? 'array' : head === 'text' || head === 'is' ? undefined : 'object';
}

function isRepeated(shape: Shape, value: object, seen: Seen): boolean {
  if (!mayRepeat(shape)) return false;
  const values = seen.get(shape) ?? new WeakSet();
  if (values.has(value)) return true;
  seen.set(shape, values.add(value));
  return false;
}

function mayRepeat(shape: Shape): boolean {
  if (typeof shape === 'function') return true;
  return Array.isArray(shape) && (shape[0] === 'any' || shape[0] === 'as') && (shape as Shape[]).some(mayRepeat);
}

function stepsInto(inside: Alternative, value: object, step: Step): Step[] {
  switch (inside.head) {
    case 'object':
      return inside.fields
        .filter(([key, shape]) => !isRight(shape, value, key))
        .map(([key, shape]) => ({ shape, holder: value, key, up: step }));
    case 'list':
      return elementSteps(inside.element, value, (value as unknown[]).keys(), step);
    case 'map':
      return elementSteps(inside.element, value, Object.keys(value), step).map((each) => ({
        ...each,
        isPayloadKey: true,
      }));
    case 'by': {
      const { path, members } = inside;
      const member = members.get(valueAt(value, path));
      if (member !== undefined) return [{ ...step, shape: member }];
      return [tagStep(['is', ...(members.keys() as Iterable<Literal>)], value, path, step)];
    }
    default:
      return [];
  }
}

/** To the field that tells objects apart, or to what stands in the way. */
function tagStep(shape: Shape, holder: object, [key, ...rest]: readonly string[], up: Step): Step {
  if (rest.length === 0) return { shape, holder, key: key!, up, isTag: true };
  const inner = (holder as Record<string, unknown>)[key!];
  const step: Step = { shape: 'o', holder, key: key!, up };
  return kindOf(inner) === 'object' ? tagStep(shape, inner as object, rest, step) : step;
}

function elementSteps(shape: Shape, holder: object, keys: Iterable<string | number>, up: Step): Step[] {
  return [...keys].filter((key) => !isRight(shape, holder, key)).map((key) => ({ shape, holder, key, up }));
}

/** Steps are taken from the end, so the first goes there. */
function addSteps(more: Step[], steps: Step[]): void {
  for (let step = more.pop(); step; step = more.pop()) steps.push(step);
}

function codeOf({ isTag }: Step, options: readonly Alternative[], kind: ReceivedKind): IssueCode {
  if (kind === 'absent') return 'missing';
  if (kind === 'null') return 'null';
  const values = options.flatMap((option) => (option.head === 'is' ? option.values : []));
  if (!values.some((each) => kindOf(each) === kind)) return 'kind';
  if (isTag) return 'unknown-tag';
  return values.length === 1 ? 'literal' : 'value';
}

function expectedText(options: readonly Alternative[]): string {
  return options.flatMap(wordsOf).join(' | ');
}

function wordsOf(option: Alternative): string[] {
  switch (option.head) {
    case 'text':
      return [...option.letters].flatMap((letter) => WORDS[letter] ?? []);
    case 'is':
      return option.values.length > MAX_LISTED_VALUES
        ? [`one of ${option.values.length} values`]
        : option.values.map((value) => JSON.stringify(value));
    default:
      return [option.head === 'list' ? 'array' : 'object'];
  }
}

function issueAt(step: Step | undefined, code: IssueCode, expected: string, received: ReceivedKind): Issue {
  const path: (string | number)[] = [];
  for (let at = step; at?.up; at = at.up) path.push(at.isPayloadKey ? '*' : at.key);
  path.reverse();
  return { code, path, pointer: path.map(pointerToken).join(''), expected, received };
}

function pointerToken(key: string | number): string {
  return `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`;
}
