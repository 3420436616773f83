// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** Sample events for tests of applications. A module of its own: production bundles do not carry it. */
import { explain } from './explain.js';
import { alternatives, valueAt, type Alternative, type Shape } from './shape.js';

/** Any part of a type, to any depth. Arrays are given whole. */
export type DeepPartial<Value> = Value extends readonly unknown[]
  ? Value
  : Value extends object
    ? { readonly [Key in keyof Value]?: DeepPartial<Value[Key]> | undefined }
    : Value;

export interface SampleOptions {
  /** Gives every id of the sample (`id`, `item_id`, …) a new value; the same id gets the same value everywhere. */
  readonly freshIds?: boolean | undefined;
}

/**
 * Makes a valid event of a sample and what should be different.
 *
 * Objects are merged, everything else replaced; `undefined` takes a field out. An object that names another member of a
 * union replaces the sample's.
 *
 * @param shape the shape of all events
 * @param samples makes a new sample of an event, by tag
 * @param overrides what should be different
 * @throws Error where there is no such event, or where the result is no valid one (with the places, without the values)
 */
export function makeSample(
  shape: Shape,
  samples: Readonly<Record<string, () => unknown>>,
  tag: string | number,
  overrides: unknown = {},
  options: SampleOptions = {},
): unknown {
  if (!Object.hasOwn(samples, tag)) throw new Error(`There is no event ${JSON.stringify(tag)}`);
  const sample = samples[tag]!();
  const made = merge(shape, options.freshIds ? withFreshIds(sample, '', new Map()) : sample, overrides);
  const issues = explain(shape, made);
  if (issues.length === 0) return made;
  const found = issues.map(
    ({ pointer, expected, received }) => `${pointer}: expected ${expected}, received ${received}`,
  );
  throw new Error(`The overrides make no valid event:\n${found.join('\n')}`);
}

type Fields = Readonly<Record<string, unknown>>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function merge(shape: Shape, base: unknown, override: unknown): unknown {
  if (!isFields(override) || !isFields(base)) return copy(override);
  const inside = insideOf(shape, base);
  if (isAnotherMember(inside, insideOf(shape, { ...base, ...override }))) return copy(override);
  const merged = new Map(Object.entries(base));
  for (const [name, value] of Object.entries(override)) {
    if (value === undefined) merged.delete(name);
    else merged.set(name, merge(fieldShape(inside, name), merged.get(name), value));
  }
  return Object.fromEntries(merged);
}

/** The shape of what is inside an object; undefined where it may hold anything. */
function insideOf(shape: Shape, value: Fields): Alternative | undefined {
  const inside = alternatives(shape).find(({ head }) => head === 'object' || head === 'map' || head === 'by');
  if (inside?.head !== 'by') return inside;
  const member = inside.members.get(valueAt(value, inside.path));
  return member === undefined ? undefined : insideOf(member, value);
}

function isAnotherMember(one: Alternative | undefined, other: Alternative | undefined): boolean {
  return one?.head === 'object' && other?.head === 'object' && one.shape !== other.shape;
}

function fieldShape(inside: Alternative | undefined, name: string): Shape {
  if (inside?.head === 'map') return inside.element;
  return inside?.head === 'object' && Object.hasOwn(inside.shape, name) ? inside.shape[name]! : 'u';
}

function copy(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(copy);
  return isFields(value) ? Object.fromEntries(Object.entries(value).map(([name, each]) => [name, copy(each)])) : value;
}

const ID_FIELD = /(^|_)id$|Id$/;

function withFreshIds(value: unknown, name: string, known: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((each) => withFreshIds(each, '', known));
  if (isFields(value)) {
    return Object.fromEntries(Object.entries(value).map(([field, each]) => [field, withFreshIds(each, field, known)]));
  }
  if (typeof value !== 'string' || !ID_FIELD.test(name)) return value;
  const fresh = known.get(value) ?? freshId(value);
  known.set(value, fresh);
  return fresh;
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789';

/** Another id with the same prefix: `item_B7kQ` gives `item_` and random letters and digits. */
function freshId(id: string): string {
  const random = Array.from({ length: 20 }, () => ALPHABET[Math.floor(Math.random() * ALPHABET.length)]);
  return id.slice(0, id.lastIndexOf('_') + 1) + random.join('');
}
