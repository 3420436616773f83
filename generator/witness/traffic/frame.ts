/**
 * Finds the frame in what a recorder wrote: bare, inside an envelope, or as JSON text inside one.
 */

import type { JsonObject } from '../../model/json.js';

/** A frame and what its envelope says of its direction. */
export interface Frame {
  readonly tag: string;
  readonly value: JsonObject;
  /** The envelope's word: `server`, `receive`, …; empty where there is none. */
  readonly label: string;
}

/** Keys under which recorders keep frames. A frame of an unknown event is opened at these only. */
const FRAME_KEYS = ['event', 'data', 'payload', 'message', 'frame', 'body', 'msg', 'raw', 'json', 'text', 'content'];

/** Keys under which recorders say which way a frame went. */
const LABEL_KEYS = ['direction', 'dir', 'from', 'sender', 'origin', 'side', 'type', 'kind', 'op', 'event'];

/** What recorders write where an event has its tag. */
const TRANSPORT_WORDS = new Set(
  `send sent receive received recv in out incoming outgoing inbound outbound message text frame websocket.send
  websocket.receive`.split(/\s+/),
);

/** Envelopes in envelopes: no recorder nests deeper. */
const DEEPEST = 3;

const LONGEST_LABEL = 40;

/** One step into an envelope. */
type Step = string;

export interface FrameFinder {
  /** @returns the frame, or undefined where there is none; the object is overwritten by the next call */
  find(value: unknown): Frame | undefined;
}

interface Candidate {
  readonly value: JsonObject;
  readonly path: readonly Step[];
}

/**
 * A finder for one recording. It remembers the way to the last frame, because a recorder writes all in one form.
 *
 * @param discriminator the field that holds the tag
 * @param isKnown is it a tag of the surface?
 * @param onlyWay the way to frames, where the recording's form says it
 */
export function createFrameFinder(
  discriminator: string,
  isKnown: (tag: string) => boolean,
  onlyWay?: readonly Step[],
): FrameFinder {
  const frame: { tag: string; value: JsonObject; label: string } = { tag: '', value: {}, label: '' };
  let way = onlyWay ?? [];
  let labelAt: LabelPlace | undefined;

  const tagOf = (value: unknown): string | undefined => {
    const tag = isObject(value) ? value[discriminator] : undefined;
    return typeof tag === 'string' ? tag : undefined;
  };

  const usualLabel = (root: unknown): string => {
    const label = labelAt && labelOf(root, way, labelAt);
    if (label !== undefined) return label;
    labelAt = findLabel(root, way);
    return labelAt ? labelOf(root, way, labelAt)! : '';
  };

  const answer = (root: unknown, value: JsonObject, tag: string): Frame => {
    frame.tag = tag;
    frame.value = value;
    frame.label = way.length === 0 ? '' : usualLabel(root);
    return frame;
  };

  return {
    find(root) {
      const usual = follow(root, way);
      const tag = tagOf(usual);
      if (tag !== undefined && (way.length > 0 || isKnown(tag))) return answer(root, usual as JsonObject, tag);
      const found = onlyWay ? undefined : search(root, tagOf, isKnown);
      if (!found) return undefined;
      way = found.path;
      return answer(root, found.value, tagOf(found.value)!);
    },
  };
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The value at the end of a way; JSON text on it is parsed. */
function follow(root: unknown, way: readonly Step[]): unknown {
  let value = root;
  for (const step of way) {
    const opened = typeof value === 'string' ? parsed(value) : value;
    value = typeof opened === 'object' && opened !== null ? (opened as JsonObject)[step] : undefined;
  }
  return typeof value === 'string' ? parsed(value) : value;
}

function parsed(text: string): unknown {
  if (!/^\s*[{["]/.test(text)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type TagOf = (value: unknown) => string | undefined;

/** The outermost object with a known tag; else the outermost with any, where recorders keep frames. */
function search(root: unknown, tagOf: TagOf, isKnown: (tag: string) => boolean): Candidate | undefined {
  const candidates = candidatesIn(root, tagOf, [], DEEPEST);
  const known = candidates.find(({ value }) => isKnown(tagOf(value)!));
  const isPlausible = ({ value, path }: Candidate): boolean =>
    !isEnvelope(value, tagOf) && path.every((step) => FRAME_KEYS.includes(step));
  return known ?? candidates.find(isPlausible);
}

/** `{ type: 'receive', data: … }` has a tag that is none. */
function isEnvelope(value: JsonObject, tagOf: TagOf): boolean {
  return TRANSPORT_WORDS.has(tagOf(value)!) && frameKeysOf(value).length > 0;
}

function frameKeysOf(value: object): string[] {
  return FRAME_KEYS.filter((key) => Object.hasOwn(value, key));
}

/** Objects with a tag, the outer ones first. */
function candidatesIn(value: unknown, tagOf: TagOf, path: readonly Step[], depth: number): Candidate[] {
  const opened = typeof value === 'string' ? parsed(value) : value;
  if (typeof opened === 'string') return depth > 0 ? candidatesIn(opened, tagOf, path, depth - 1) : [];
  if (typeof opened !== 'object' || opened === null) return [];
  const isTagged = tagOf(opened) !== undefined;
  const own: Candidate[] = isTagged ? [{ value: opened as JsonObject, path }] : [];
  if (depth === 0) return own;
  const keys = isTagged ? frameKeysOf(opened) : Object.keys(opened);
  const inner = keys.map((key) => candidatesIn((opened as JsonObject)[key], tagOf, [...path, key], depth - 1));
  return [...own, ...inner.flat().sort((a, b) => a.path.length - b.path.length)];
}

/** Where the envelope says the direction: under which key, how many steps inside. */
interface LabelPlace {
  readonly depth: number;
  readonly key: string;
}

function findLabel(root: unknown, way: readonly Step[]): LabelPlace | undefined {
  for (let depth = 0; depth < way.length; depth++) {
    const key = LABEL_KEYS.find((each) => labelOf(root, way, { depth, key: each }) !== undefined);
    if (key !== undefined) return { depth, key };
  }
  return undefined;
}

function labelOf(root: unknown, way: readonly Step[], { depth, key }: LabelPlace): string | undefined {
  const envelope = depth === 0 && typeof root !== 'string' ? root : follow(root, way.slice(0, depth));
  const label = isObject(envelope) ? envelope[key] : undefined;
  return typeof label === 'string' && label.length <= LONGEST_LABEL ? label : undefined;
}
