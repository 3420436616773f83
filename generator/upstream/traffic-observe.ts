/**
 * Watches frames go by and notes where they contradict the catalogue: what is null, missing, undeclared, of another
 * kind, or a value that nobody has listed. What fits costs as little as possible and leaves nothing behind.
 *
 * Every event has a tree of its own, so that what is seen in one event says nothing about another. Branches grow when
 * something is seen there; a type inside itself is watched where it was met first.
 */
import { findingId, type Locus, type Rule } from '../compare/change.js';
import { closedStrings, kindsOf, viewOf, type Lookup, type Member, type Source, type View } from '../compare/view.js';
import { commonChain, fieldsFirst } from '../compare/walk.js';
import type { Declaration, Event, Field, Model, ObjectDeclaration } from '../model.js';
import { declarationOf } from '../lookup.js';
import type { JsonObject } from './traffic-frame.js';
import { createInferred, learn, type Inferred } from './traffic-infer.js';
import { limitedName, shownWord } from './traffic-words.js';

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

/** The kinds of a value, as the catalogue's types know them. */
type SeenKind = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** An object that no member of a union describes. */
export interface NewMember {
  /** Fields that tell members apart, and what they held. */
  readonly literals: ReadonlyMap<string, string>;
  readonly inferred: Inferred;
}

/** One object type, in one place of one event. */
export interface ShapeNode {
  readonly entry: Event | ObjectDeclaration;
  readonly parent: ShapeNode | undefined;
  readonly locus: Locus;
  readonly fields: ReadonlyMap<string, FieldNode>;
  readonly requiredCount: number;
  /** Something in it, or below it, contradicts the catalogue. */
  isContradicted: boolean;
  /** What stood in fields that it does not have. */
  undeclared?: Map<string, Inferred>;
}

export interface FieldNode {
  readonly field: Field;
  readonly source: Source;
  readonly required: boolean;
  readonly owner: ShapeNode;
  /** Absent until a value was seen. */
  type?: TypeNode;
  wasNull?: boolean;
  wasMissing?: boolean;
}

/** Which object of a union a value is: its shape, or a look at the next discriminator. */
export type Choice =
  | { readonly kind: 'shape'; readonly shape: ShapeNode }
  | { readonly kind: 'choice'; readonly discriminator: string; readonly cases: ReadonlyMap<string, Choice>; readonly shapes: readonly ShapeNode[] };

const NONE = 0;
const LISTED = 1;
const INTEGER = 2;
const ANY = 3;
type Range = typeof NONE | typeof LISTED | typeof INTEGER | typeof ANY;

/** What a type accepts, one JSON kind at a time. */
export interface TypeNode {
  readonly view: View;
  readonly owner: ShapeNode;
  readonly strings: Range;
  readonly numbers: Range;
  readonly booleans: Range;
  /** Values that an enumeration lists. */
  readonly listed: ReadonlySet<string>;
  readonly choice: Choice | undefined;
  readonly shapes: readonly ShapeNode[];
  /** Items of arrays and values of maps; grown when one was seen. */
  items?: TypeNode;
  values?: TypeNode;
  newKinds?: Set<SeenKind>;
  newValues?: Set<string>;
  newMembers?: Map<string, NewMember>;
  /** A null among the items of an array or the values of a map. */
  wasNull?: boolean;
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

function shapeNode(entry: Event | ObjectDeclaration, parent: ShapeNode | undefined): ShapeNode {
  const fields = new Map<string, FieldNode>();
  const requiredCount = entry.fields.filter(({ optional }) => !optional).length;
  const locus: Locus = { entry: entry as Event | Declaration, within: '' };
  const node: ShapeNode = { entry, parent, locus, fields, requiredCount, isContradicted: false };
  for (const field of entry.fields) {
    const source: Source = { type: field.type, chain: [{ ...locus, field }] };
    fields.set(field.name, { field, source, required: !field.optional, owner: node });
  }
  return node;
}

/** The node of an object type below a shape: an ancestor's where the type contains itself. */
function shapeBelow(entry: ObjectDeclaration, owner: ShapeNode): ShapeNode {
  for (let node: ShapeNode | undefined = owner; node; node = node.parent) if (node.entry === entry) return node;
  return shapeNode(entry, owner);
}

function typeNode(watch: Watch, sources: readonly Source[], owner: ShapeNode): TypeNode {
  const view = viewOf(sources, watch.lookup);
  const choice = view.members.length > 0 ? choose(watch, view.members, view.discriminators, owner, new Map()) : undefined;
  return {
    view,
    owner,
    strings: rangeOf(view, 'string'),
    numbers: rangeOf(view, 'number'),
    booleans: rangeOf(view, 'boolean'),
    listed: new Set(view.scalars.get('string')?.values.keys()),
    choice,
    shapes: choice ? shapesOf(choice) : [],
  };
}

function rangeOf(view: View, kind: 'string' | 'number' | 'boolean'): Range {
  if (view.any) return ANY;
  const scalar = view.scalars.get(kind);
  if (!scalar) return NONE;
  // What is listed beside "any other" is watched too: the list may have grown.
  if (kind === 'string' && scalar.values.size > 0) return LISTED;
  if (!scalar.free) return LISTED;
  return kind === 'number' && scalar.integer ? INTEGER : ANY;
}

/** Discriminators decide one after the other, as in the comparison. */
function choose(
  watch: Watch,
  members: readonly Member[],
  discriminators: readonly string[],
  owner: ShapeNode,
  shapes: Map<ObjectDeclaration, ShapeNode>,
): Choice {
  if (members.length === 1) {
    const { shape } = members[0]!;
    const node = shapes.get(shape) ?? shapeBelow(shape, owner);
    shapes.set(shape, node);
    return { kind: 'shape', shape: node };
  }
  const [discriminator = '', ...others] = discriminators;
  const byLiteral = new Map<string, Member[]>();
  for (const member of members) {
    for (const literal of literalsOf(watch, member, discriminator)) {
      byLiteral.set(literal, [...(byLiteral.get(literal) ?? []), member]);
    }
  }
  const tells = [...byLiteral.values()].some((group) => group.length < members.length);
  if (!tells && others.length > 0) return choose(watch, members, others, owner, shapes);
  const cases = new Map([...byLiteral].map(([literal, group]) => [literal, choose(watch, group, others, owner, shapes)]));
  return { kind: 'choice', discriminator, cases, shapes: [...new Set([...cases.values()].flatMap(shapesOf))] };
}

function literalsOf(watch: Watch, { shape, chain }: Member, name: string): readonly string[] {
  const field = shape.fields.find((each) => each.name === name);
  return (field && closedStrings(viewOf([{ type: field.type, chain }], watch.lookup))) ?? [];
}

function shapesOf(choice: Choice): readonly ShapeNode[] {
  return choice.kind === 'shape' ? [choice.shape] : choice.shapes;
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
    else observeValue(watch, (field.type ??= typeNode(watch, [field.source], node)), inner);
  }
  if (required !== node.requiredCount) missingFields(watch, node, value);
}

/** @param value anything but null */
function observeValue(watch: Watch, node: TypeNode, value: unknown): void {
  switch (typeof value) {
    case 'string':
      if (node.strings === ANY || (node.strings === LISTED && node.listed.has(value))) return;
      return strangeString(watch, node, value);
    case 'number':
      if (node.numbers === ANY || (node.numbers === INTEGER && Number.isInteger(value))) return;
      return strangeNumber(watch, node, value);
    case 'boolean':
      if (node.booleans === ANY) return;
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
  const items = (node.items ??= typeNode(watch, node.view.items, node.owner));
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
  const values = (node.values ??= typeNode(watch, node.view.values, node.owner));
  if (values.view.any) return;
  for (const key in value) observeContent(watch, values, value[key]);
}

/**
 * Notes a contradiction at a place of the catalogue, under the id that the comparison will give to it.
 *
 * @param after places of the catalogue, as the comparison lists them
 */
function note(watch: Watch, owner: ShapeNode, rule: Rule, after: readonly Locus[], subject = '', isExpected = false): void {
  const sighting = sightingAt(watch, rule, after, subject, isExpected);
  if (sighting.lastFrame !== watch.frame) {
    sighting.count++;
    sighting.lastFrame = watch.frame;
  }
  for (let node: ShapeNode | undefined = owner; node && !node.isContradicted; node = node.parent) node.isContradicted = true;
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
  const { view } = (node.type ??= typeNode(watch, [node.source], node.owner));
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
  if (kindsOf(node.view).length > 0) note(watch, node.owner, 'member-removed', loci, kind === 'integer' ? 'number' : kind);
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
  note(watch, node.owner, 'member-removed', commonChain(node.view.members.map(({ chain }) => chain)), literals.get(discriminator));
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
