/**
 * Watches frames go by and notes where they contradict the catalogue: what is null, missing, undeclared, of another
 * kind, or a value that nobody has listed. What fits costs as little as possible and leaves nothing behind.
 */
import { findingId, type Locus, type Rule } from '../../compare/change.js';
import { kindsOf, type Lookup } from '../../compare/view.js';
import { commonChain, fieldsFirst } from '../../compare/walk.js';
import type { Event, Model } from '../../model/index.js';
import { declarationOf } from '../../model/lookup.js';
import type { JsonObject } from '../../model/json.js';
import { createInferred, learn } from './infer.js';
import {
  shapeNode,
  shapesOf,
  typeNode,
  type Choice,
  type FieldNode,
  type SeenKind,
  type ShapeNode,
  type TypeNode,
} from './nodes.js';
import { limitedName, shownWord } from './shown-words.js';

/** Where a frame stands. */
export interface FramePlace {
  readonly file: string;
  /** Line of the file on which the frame begins, counted from 1. */
  readonly line: number;
  /** Number of the frame in its file, counted from 1. */
  readonly frame: number;
}

/** How often a contradiction was seen. */
export interface Sighting {
  /** A new value of a list that is open anyway: worth knowing, and no contradiction. */
  readonly isExpected: boolean;
  /** Frames that show it. */
  count: number;
  readonly first: FramePlace;
  /** Number of the last frame that showed it: a frame counts once. */
  lastFrame: number;
}

/** Watches the events of one surface. */
export interface Observer {
  /** What has been seen, by the id that the comparison gives to the same finding. */
  readonly sightings: ReadonlyMap<string, Sighting>;
  /** Root of each event that was seen. */
  readonly roots: ReadonlyMap<Event, ShapeNode>;
  /** @param frameNumber another for every frame */
  observe(event: Event, value: JsonObject, place: () => FramePlace, frameNumber: number): void;
}

/** The frame that is being watched, and all that has been found. */
interface Watch {
  readonly lookup: Lookup;
  readonly sightings: Map<string, Sighting>;
  /** The same, to be found without making an id. */
  readonly byLocus: Map<Locus, Map<string, Sighting>>;
  place: () => FramePlace;
  frame: number;
  depth: number;
}

/** New names in one place, and new values of one enumeration: more would be data, not protocol. */
const MOST_NAMES = 50;

/** A frame nests no deeper; what is below is not looked at. */
const DEEPEST = 200;

export function createObserver(model: Model): Observer {
  const watch: Watch = {
    lookup: (ref) => declarationOf(model, ref),
    sightings: new Map(),
    byLocus: new Map(),
    place: () => ({ file: '', line: 0, frame: 0 }),
    frame: 0,
    depth: 0,
  };
  const roots = new Map<Event, ShapeNode>();
  return {
    sightings: watch.sightings,
    roots,
    observe(event, value, place, frameNumber) {
      let root = roots.get(event);
      if (!root) {
        root = shapeNode(event, undefined);
        roots.set(event, root);
      }
      watch.place = place;
      watch.frame = frameNumber;
      observeShape(watch, root, value);
    },
  };
}

function observeShape(watch: Watch, node: ShapeNode, value: JsonObject): void {
  let required = 0;
  const { fields } = node;
  for (const key in value) {
    const field = fields.get(key);
    if (field === undefined) {
      undeclared(watch, node, key, value[key]);
      continue;
    }
    if (field.required) required++;
    const inner = value[key];
    if (inner === null) nullField(watch, field);
    else observeValue(watch, (field.type ??= typeNode(watch.lookup, [field.source], node)), inner);
  }
  if (required !== node.requiredCount) missingFields(watch, node, value);
}

/** @param value anything but null */
function observeValue(watch: Watch, node: TypeNode, value: unknown): void {
  switch (typeof value) {
    case 'string':
      if (node.strings === 'any' || (node.strings === 'listed' && node.listed.has(value))) return;
      return strangeString(watch, node, value);
    case 'number':
      if (node.numbers === 'any' || (node.numbers === 'integers' && Number.isInteger(value))) return;
      return strangeNumber(watch, node, value);
    case 'boolean':
      if (node.booleans === 'any') return;
      return strangeBoolean(watch, node, value);
    default:
  }
  if (node.view.any || watch.depth > DEEPEST) return;
  watch.depth++;
  if (Array.isArray(value)) observeArray(watch, node, value);
  else observeObject(watch, node, value as JsonObject);
  watch.depth--;
}

function observeArray(watch: Watch, node: TypeNode, values: readonly unknown[]): void {
  if (node.view.items.length === 0) return strangeKind(watch, node, 'array');
  if (values.length === 0) return;
  const items = (node.items ??= typeNode(watch.lookup, node.view.items, node.owner));
  for (const value of values) observeContent(watch, items, value);
}

function observeContent(watch: Watch, node: TypeNode, value: unknown): void {
  if (value !== null) return observeValue(watch, node, value);
  if (node.view.any || node.view.nullable) return;
  node.wasNull = true;
  note(watch, node.owner, 'not-nullable', node.view.loci);
}

function observeObject(watch: Watch, node: TypeNode, value: JsonObject): void {
  let choice = node.choice;
  while (choice?.kind === 'choice') {
    const literal = value[choice.discriminator];
    const next: Choice | undefined = typeof literal === 'string' ? choice.cases.get(literal) : undefined;
    if (!next) break;
    choice = next;
  }
  if (choice?.kind === 'shape') return observeShape(watch, choice.shape, value);
  if (node.view.values.length > 0) return observeMap(watch, node, value);
  if (choice) return strangeMember(watch, node, value);
  strangeKind(watch, node, 'object');
}

function observeMap(watch: Watch, node: TypeNode, value: JsonObject): void {
  const values = (node.values ??= typeNode(watch.lookup, node.view.values, node.owner));
  if (values.view.any) return;
  for (const key in value) observeContent(watch, values, value[key]);
}

/**
 * Notes a contradiction at a place of the catalogue, under the id that the comparison will give to it.
 *
 * @param after places of the catalogue, as the comparison lists them
 */
function note(
  watch: Watch,
  owner: ShapeNode,
  rule: Rule,
  after: readonly Locus[],
  subject = '',
  isExpected = false,
): void {
  const sighting = sightingAt(watch, rule, after, subject, isExpected);
  if (sighting.lastFrame !== watch.frame) {
    sighting.count++;
    sighting.lastFrame = watch.frame;
  }
  for (let node: ShapeNode | undefined = owner; node && !node.isContradicted; node = node.parent) {
    node.isContradicted = true;
  }
}

function sightingAt(watch: Watch, rule: Rule, after: readonly Locus[], subject: string, isExpected: boolean): Sighting {
  const locus = after[0]!;
  const here = watch.byLocus.get(locus) ?? new Map<string, Sighting>();
  watch.byLocus.set(locus, here);
  const key = `${rule}:${subject}`;
  const known = here.get(key);
  if (known) return known;
  const id = findingId({ ...NO_WAY, rule, ...(subject !== '' && { subject }), after });
  const sighting = watch.sightings.get(id) ?? { isExpected, count: 0, first: watch.place(), lastFrame: -1 };
  watch.sightings.set(id, sighting);
  here.set(key, sighting);
  return sighting;
}

/** What an id does not depend on where the catalogue has a place. */
const NO_WAY = { surface: '', direction: '', tag: '', path: '', before: [], was: '', now: '' };

function undeclared(watch: Watch, node: ShapeNode, key: string, value: unknown): void {
  node.undeclared ??= new Map();
  const name = limitedName(node.undeclared, shownWord(key), MOST_NAMES);
  const inferred = node.undeclared.get(name) ?? createInferred();
  node.undeclared.set(name, inferred);
  learn(inferred, value);
  note(watch, node, 'field-removed', [node.locus], name);
}

function nullField(watch: Watch, node: FieldNode): void {
  if (node.field.nullable) return;
  const { view } = (node.type ??= typeNode(watch.lookup, [node.source], node.owner));
  if (view.any || view.nullable) return;
  node.wasNull = true;
  note(watch, node.owner, 'not-nullable', node.source.chain);
}

function missingFields(watch: Watch, node: ShapeNode, value: JsonObject): void {
  for (const field of node.fields.values()) {
    if (!field.required || Object.hasOwn(value, field.field.name)) continue;
    field.wasMissing = true;
    note(watch, node, 'required', field.source.chain);
  }
}

function strangeKind(watch: Watch, node: TypeNode, kind: SeenKind): void {
  addKind(node, kind);
  const { loci } = node.view;
  const subject = kind === 'integer' ? 'number' : kind;
  if (kindsOf(node.view).length > 0) note(watch, node.owner, 'member-removed', loci, subject);
  else note(watch, node.owner, 'type', fieldsFirst(loci));
}

function addKind(node: TypeNode, kind: SeenKind): void {
  (node.newKinds ??= new Set()).add(kind);
}

function strangeString(watch: Watch, node: TypeNode, text: string): void {
  const scalar = node.view.scalars.get('string');
  if (!scalar) return strangeKind(watch, node, 'string');
  node.newValues ??= new Set();
  const value = limitedName(node.newValues, shownWord(text), MOST_NAMES);
  node.newValues.add(value);
  note(watch, node.owner, 'value-removed', scalar.loci, value, scalar.free);
}

/** Numbers are payload: those beside a list are not listed themselves. */
function strangeNumber(watch: Watch, node: TypeNode, value: number): void {
  const kind = Number.isInteger(value) ? 'integer' : 'number';
  const scalar = node.view.scalars.get('number');
  if (!scalar) return strangeKind(watch, node, kind);
  if (scalar.values.has(String(value))) return;
  addKind(node, kind);
  note(watch, node.owner, scalar.free ? 'type' : 'closed', scalar.loci);
}

function strangeBoolean(watch: Watch, node: TypeNode, value: boolean): void {
  const scalar = node.view.scalars.get('boolean');
  if (!scalar) return strangeKind(watch, node, 'boolean');
  if (scalar.values.has(String(value))) return;
  addKind(node, 'boolean');
  note(watch, node.owner, 'closed', scalar.loci);
}

/** An object that no discriminator chose. */
function strangeMember(watch: Watch, node: TypeNode, value: JsonObject): void {
  const literals = new Map<string, string>();
  let choice = node.choice;
  while (choice?.kind === 'choice') {
    const literal: unknown = value[choice.discriminator];
    if (typeof literal !== 'string') return strayMember(watch, node, choice, value);
    const next: Choice | undefined = choice.cases.get(literal);
    literals.set(choice.discriminator, next ? literal : shownWord(literal));
    choice = next;
  }
  newMember(watch, node, literals, value);
}

function newMember(watch: Watch, node: TypeNode, literals: Map<string, string>, value: JsonObject): void {
  node.newMembers ??= new Map();
  const [discriminator, literal] = [...literals].at(-1)!;
  literals.set(discriminator, limitedName(node.newMembers, literal, MOST_NAMES));
  const key = [...literals.values()].join('\0');
  const member = node.newMembers.get(key) ?? { literals, inferred: createInferred() };
  node.newMembers.set(key, member);
  learn(member.inferred, value);
  const places = commonChain(node.view.members.map(({ chain }) => chain));
  note(watch, node.owner, 'member-removed', places, literals.get(discriminator));
}

/** Without its discriminator an object may still be known by its other fields. */
function strayMember(watch: Watch, node: TypeNode, choice: Choice, value: JsonObject): void {
  const [best, second] = shapesOf(choice)
    .map((shape) => ({ shape, likeness: likeness(shape, value) }))
    .sort((a, b) => b.likeness - a.likeness);
  const own = choice.kind === 'choice' ? value[choice.discriminator] : undefined;
  const isTold = best !== undefined && best.likeness > (second?.likeness ?? -Infinity);
  if (isTold && (own === undefined || own === null)) observeShape(watch, best.shape, value);
  else strangeKind(watch, node, 'object');
}

/** Fields that an object shares with a shape, less those that it would have to have. */
function likeness({ fields }: ShapeNode, value: JsonObject): number {
  let shared = 0;
  for (const [name, { required }] of fields) {
    if (Object.hasOwn(value, name)) shared++;
    else if (required) shared--;
  }
  return shared;
}
