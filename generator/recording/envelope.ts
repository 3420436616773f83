/**
 * Finds the frame in what a recorder wrote: bare, inside an envelope, or as JSON text inside one; and what the envelope says
 * of it: who sent it, when, over which connection.
 */
import { isJsonObject, type JsonObject } from '../model/json.js';
import { tagIn, type Tagging } from '../model/tags.js';

/** A frame, and what its envelope says. */
export interface Enveloped {
  readonly tag: string;
  readonly value: JsonObject;
  /** The envelope's word for the direction: `server`, `receive`, …; empty where there is none. */
  readonly label: string;
  /** Milliseconds since 1970, or since the recorder's own beginning. */
  readonly time: number | undefined;
  /** What the recorder calls the connection. */
  readonly connection: string | undefined;
  /** Keys of the envelopes that lead to the frame; none where it is bare. */
  readonly path: readonly string[];
}

/** Keys under which recorders keep frames. A frame of an unknown event is opened at these only. */
const FRAME_KEYS = ['event', 'data', 'payload', 'message', 'frame', 'body', 'msg', 'raw', 'json', 'text', 'content'];

/** Keys under which recorders say which way a frame went. */
const LABEL_KEYS = ['direction', 'dir', 'from', 'sender', 'origin', 'side', 'type', 'kind', 'op', 'event'];

/** Keys under which recorders say when, without and with the unit. */
const TIME_KEYS = ['time', 'timestamp', 'ts', 'at', 'date', 'datetime', 't'];
const MILLISECOND_KEYS = ['ms', 'time_ms', 'timestamp_ms', 'ts_ms', 'at_ms', 't_ms', 'offset_ms'];
const CLOCK_KEYS = [...TIME_KEYS, ...MILLISECOND_KEYS];

/** Keys under which recorders that hold several connections say which one it was. */
const CONNECTION_KEYS = ['connection', 'conn', 'socket', 'session', 'call', 'stream'].flatMap((name) => [
  name,
  `${name}_id`,
  `${name}Id`,
]);

/** What recorders write where an event has its tag. */
const TRANSPORT_WORDS = new Set(
  `send sent receive received recv in out incoming outgoing inbound outbound message text frame websocket.send
  websocket.receive`.split(/\s+/),
);

/** Envelopes in envelopes: no recorder nests deeper. */
const DEEPEST = 3;

const LONGEST_LABEL = 40;
const LONGEST_CONNECTION = 200;

/** One step into an envelope. */
type Step = string;

export interface FrameFinder {
  /** @returns the frame, or undefined where there is none */
  find(value: unknown): Enveloped | undefined;
}

interface Candidate {
  readonly value: JsonObject;
  readonly path: readonly Step[];
}

/**
 * A finder for one recording. It remembers the way to the last frame, because a recorder writes all in one form.
 *
 * @param taggings how events may be tagged
 * @param isKnown is it a tag of the API?
 * @param onlyWay the way to frames, where the recording's form says it
 */
export function createFrameFinder(
  taggings: readonly Tagging[],
  isKnown: (tag: string) => boolean,
  onlyWay?: readonly Step[],
): FrameFinder {
  let way = onlyWay;

  const tagOf = (value: unknown): string | undefined => {
    if (!isJsonObject(value)) return undefined;
    let first: string | undefined;
    for (const tagging of taggings) {
      const tag = tagIn(tagging, value);
      if (tag === undefined) continue;
      if (isKnown(tag)) return tag;
      first ??= tag;
    }
    return first;
  };

  const answer = (value: JsonObject, tag: string, path: readonly Step[], envelopes: readonly unknown[]): Enveloped => ({
    tag,
    value,
    label: firstSaid(envelopes, LABEL_KEYS, labelIn) ?? '',
    time: firstSaid(envelopes, CLOCK_KEYS, timeIn),
    connection: firstSaid(envelopes, CONNECTION_KEYS, connectionIn),
    path,
  });

  return {
    find(root) {
      if (way) {
        const usual = follow(root, way);
        const value = usual.pop();
        const tag = tagOf(value);
        // What is bare may be the envelope of a frame all the same: one before it held none.
        const isUsual =
          way.length > 0 || (tag !== undefined && isKnown(tag) && !repeatsTag(value as JsonObject, tagOf));
        if (tag !== undefined && isUsual) return answer(value as JsonObject, tag, way, usual);
      }
      const found = onlyWay ? undefined : search(root, tagOf, isKnown);
      if (!found) return undefined;
      way = found.path;
      return answer(found.value, tagOf(found.value)!, way, follow(root, way).slice(0, -1));
    },
  };
}

/** The values on a way, the outermost first; where one is JSON text, what it says. */
function follow(root: unknown, way: readonly Step[]): unknown[] {
  let value = opened(root);
  return [value, ...way.map((step) => (value = isContainer(value) ? opened(value[step]) : undefined))];
}

function isContainer(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null;
}

/** The value, or what it is the JSON text of. */
function opened(value: unknown): unknown {
  let inside = value;
  while (typeof inside === 'string' && /^\s*[{["]/.test(inside)) {
    try {
      inside = JSON.parse(inside) as unknown;
    } catch {
      break;
    }
  }
  return inside;
}

type TagOf = (value: unknown) => string | undefined;

/** The outermost object with a known tag; else the outermost with any, where recorders keep frames. */
function search(root: unknown, tagOf: TagOf, isKnown: (tag: string) => boolean): Candidate | undefined {
  const candidates = candidatesIn(root, tagOf, [], DEEPEST);
  const known = candidates.find(({ value }) => isKnown(tagOf(value)!) && !repeatsTag(value, tagOf));
  const isPlausible = ({ value, path }: Candidate): boolean =>
    !isEnvelope(value, tagOf) && path.every((step) => FRAME_KEYS.includes(step));
  return known ?? candidates.find(isPlausible);
}

/** `{ type: 'receive', data: … }` has a tag that is none. */
function isEnvelope(value: JsonObject, tagOf: TagOf): boolean {
  return TRANSPORT_WORDS.has(tagOf(value)!) && frameKeysOf(value).length > 0;
}

/** `{ type: 'order.paid', payload: { type: 'order.paid', … } }`: a recorder that says the tag beside the frame. */
function repeatsTag(value: JsonObject, tagOf: TagOf): boolean {
  const tag = tagOf(value);
  return FRAME_KEYS.some((key) => Object.hasOwn(value, key) && tagOf(opened(value[key])) === tag);
}

function frameKeysOf(value: object): string[] {
  return FRAME_KEYS.filter((key) => Object.hasOwn(value, key));
}

/** Objects with a tag, the outer ones first. */
function candidatesIn(value: unknown, tagOf: TagOf, path: readonly Step[], depth: number): Candidate[] {
  const inside = opened(value);
  if (!isContainer(inside)) return [];
  const isTagged = tagOf(inside) !== undefined;
  const own: Candidate[] = isTagged ? [{ value: inside, path }] : [];
  if (depth === 0) return own;
  const keys = isTagged ? frameKeysOf(inside) : Object.keys(inside);
  const inner = keys.map((key) => candidatesIn(inside[key], tagOf, [...path, key], depth - 1));
  return [...own, ...inner.flat().sort((a, b) => a.path.length - b.path.length)];
}

/** What an envelope says under one of several keys, the outermost envelope and the first key first. */
function firstSaid<T>(
  envelopes: readonly unknown[],
  keys: readonly string[],
  read: (value: unknown, key: string) => T | undefined,
): T | undefined {
  for (const envelope of envelopes) {
    if (!isJsonObject(envelope)) continue;
    for (const key of keys) {
      const said = read(envelope[key], key);
      if (said !== undefined) return said;
    }
  }
  return undefined;
}

function labelIn(value: unknown): string | undefined {
  return typeof value === 'string' && value.length <= LONGEST_LABEL ? value : undefined;
}

function connectionIn(value: unknown): string | undefined {
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value !== '' && value.length <= LONGEST_CONNECTION ? value : undefined;
}

/**
 * Milliseconds. A date or a number of our times says its unit by its size; a smaller number, from a clock of the recorder's own,
 * by its key, and else it is not taken.
 */
function timeIn(value: unknown, key: string): number | undefined {
  if (MILLISECOND_KEYS.includes(key)) return typeof value === 'number' ? value : undefined;
  if (typeof value === 'string' && value.includes('-')) return dateOf(value);
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  if (typeof number !== 'number') return undefined;
  // Seconds, milliseconds, microseconds or nanoseconds.
  const divisor = [1e-3, 1, 1e3, 1e6].find((each) => isOfOurTimes(number / each));
  return divisor === undefined ? undefined : Math.round((number / divisor) * 1000) / 1000;
}

const DATE = /^(\d{4}-\d\d-\d\d)[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?\s*(Z|[+-]\d\d:?\d\d)?$/;

/** One without a zone is taken as of Greenwich: which machine reads it must not matter. */
function dateOf(text: string): number | undefined {
  const [whole, day, time, fraction = '0', zone = 'Z'] = DATE.exec(text) ?? [];
  const parsed = whole === undefined ? Number.NaN : Date.parse(`${day}T${time}.${fraction}${zone}`);
  return Number.isNaN(parsed) ? undefined : parsed;
}

/** Milliseconds from 2001 to 2286. */
function isOfOurTimes(milliseconds: number): boolean {
  return milliseconds >= 1e12 && milliseconds < 1e13;
}
