/**
 * Watches frames go by and notes where they contradict the catalogue: what is null, missing, undeclared, of another
 * kind, or a value that nobody has listed. What fits leaves nothing behind.
 */
import type { Locus } from '../../compare/change.js';
import type { Lookup } from '../../compare/view-by-kind.js';
import type { Event, Model } from '../../model/index.js';
import { declarationOf } from '../../model/lookup.js';
import { isJsonObject, type JsonObject } from '../../model/json.js';
import type { TellingValue } from '../../model/unions.js';
import { limitedName, shownWord, type RecordedFrame } from '../../recording/index.js';
import { createInferred, learn } from './infer.js';
import {
  shapeNode,
  typeNode,
  type FieldNode,
  type MemberNode,
  type SeenKind,
  type ShapeNode,
  type TypeNode,
} from './nodes.js';
import { Sightings, type Strangeness } from './sightings.js';

/** New names in one place, and new values of one enumeration: more would be data, not protocol. */
const MOST_NAMES = 50;

/** A frame nests no deeper; what is below is not looked at. */
const DEEPEST = 200;

export class Observer {
  readonly sightings = new Sightings();
  /** Root of each event that was seen. */
  readonly roots = new Map<Event, ShapeNode>();
  readonly #lookup: Lookup;
  #frame!: RecordedFrame;
  #depth = 0;

  constructor(model: Model) {
    this.#lookup = (ref) => declarationOf(model, ref);
  }

  observe(event: Event, frame: RecordedFrame): void {
    const root = this.roots.get(event) ?? shapeNode(event, undefined);
    this.roots.set(event, root);
    this.#frame = frame;
    this.#shape(root, frame.value);
  }

  #shape(node: ShapeNode, value: JsonObject): void {
    for (const key in value) {
      const field = node.fields.get(key);
      if (!field) {
        this.#undeclared(node, key, value[key]);
        continue;
      }
      if (value[key] === null) this.#nullField(field);
      else this.#value(this.#typeOf(field), value[key]);
    }
    this.#missingFields(node, value);
  }

  #typeOf(field: FieldNode): TypeNode {
    return (field.type ??= typeNode(this.#lookup, [field.source], field.owner));
  }

  /** @param value anything but null */
  #value(node: TypeNode, value: unknown): void {
    if (node.view.any) return;
    switch (typeof value) {
      case 'string':
        return this.#string(node, value);
      case 'number':
        return this.#number(node, value);
      case 'boolean':
        return this.#boolean(node, value);
      default:
    }
    if (this.#depth > DEEPEST) return;
    this.#depth++;
    if (Array.isArray(value)) this.#array(node, value);
    else if (isJsonObject(value)) this.#object(node, value);
    this.#depth--;
  }

  #string(node: TypeNode, text: string): void {
    const scalar = node.view.scalars.get('string');
    if (!scalar) return this.#strangeKind(node, 'string');
    // What is listed beside "any other" is watched too: the list may have grown.
    if (scalar.values.size === 0 || scalar.values.has(text)) return;
    node.newValues ??= new Set();
    const value = limitedName(node.newValues, shownWord(text), MOST_NAMES);
    node.newValues.add(value);
    this.#note(node.owner, node.view.loci, `value ${value}`, scalar.free);
  }

  /** Numbers are payload: those beside a list are not listed themselves. */
  #number(node: TypeNode, value: number): void {
    const scalar = node.view.scalars.get('number');
    const isInteger = Number.isInteger(value);
    const isRight = scalar?.free === true && (isInteger || !scalar.integer);
    if (!isRight && scalar?.values.has(String(value)) !== true)
      this.#strangeKind(node, isInteger ? 'integer' : 'number');
  }

  #boolean(node: TypeNode, value: boolean): void {
    const scalar = node.view.scalars.get('boolean');
    if (scalar?.free !== true && scalar?.values.has(String(value)) !== true) this.#strangeKind(node, 'boolean');
  }

  #array(node: TypeNode, values: readonly unknown[]): void {
    if (node.view.items.length === 0) return this.#strangeKind(node, 'array');
    if (values.length === 0) return;
    const items = (node.items ??= typeNode(this.#lookup, node.view.items, node.owner));
    for (const value of values) this.#content(items, value);
  }

  #content(node: TypeNode, value: unknown): void {
    if (value !== null) return this.#value(node, value);
    if (node.view.any || node.view.nullable) return;
    node.wasNull = true;
    this.#note(node.owner, node.view.loci, 'null');
  }

  #object(node: TypeNode, value: JsonObject): void {
    const literals = new Map<string, TellingValue>();
    let left = node.members;
    for (const discriminator of node.view.discriminators) {
      if (left.length <= 1) break;
      if (left.every((member) => member.literals.get(discriminator)!.length === 0)) continue;
      const literal = value[discriminator];
      const isTelling =
        typeof literal === 'string' || (typeof literal === 'number' && areNumbered(left, discriminator));
      if (!isTelling && node.view.values.length === 0) return this.#strayMember(node, left, discriminator, value);
      literals.set(discriminator, isTelling ? literal : String(literal));
      left = left.filter((member) => member.literals.get(discriminator)!.includes(String(literal)));
    }
    if (left[0]) this.#shape(left[0].shape, value);
    else if (node.view.values.length > 0) this.#map(node, value);
    else if (node.members.length > 0) this.#newMember(node, literals, value);
    else this.#strangeKind(node, 'object');
  }

  #map(node: TypeNode, value: JsonObject): void {
    const values = (node.values ??= typeNode(this.#lookup, node.view.values, node.owner));
    if (values.view.any) return;
    for (const key in value) this.#content(values, value[key]);
  }

  #note(owner: ShapeNode, places: readonly Locus[], what: Strangeness, isExpected = false): void {
    this.sightings.note(places, what, this.#frame, isExpected);
    for (let node: ShapeNode | undefined = owner; node && !node.isContradicted; node = node.parent) {
      node.isContradicted = true;
    }
  }

  #undeclared(node: ShapeNode, key: string, value: unknown): void {
    node.undeclared ??= new Map();
    const name = limitedName(node.undeclared, shownWord(key), MOST_NAMES);
    const inferred = node.undeclared.get(name) ?? createInferred();
    node.undeclared.set(name, inferred);
    learn(inferred, value);
    this.#note(node, node.places, `field ${name}`);
  }

  #nullField(node: FieldNode): void {
    if (node.field.nullable) return;
    const { view } = this.#typeOf(node);
    if (view.any || view.nullable) return;
    node.wasNull = true;
    this.#note(node.owner, node.source.chain, 'null');
  }

  #missingFields(node: ShapeNode, value: JsonObject): void {
    for (const field of node.fields.values()) {
      if (field.field.optional || Object.hasOwn(value, field.field.name)) continue;
      field.wasMissing = true;
      this.#note(node, field.source.chain, 'absent');
    }
  }

  #strangeKind(node: TypeNode, kind: SeenKind): void {
    (node.newKinds ??= new Set()).add(kind);
    const word = kind === 'integer' ? 'number' : kind;
    this.#note(node.owner, node.view.loci, 'kind');
    this.#note(node.owner, node.view.loci, `kind ${word}`);
  }

  #newMember(node: TypeNode, literals: Map<string, TellingValue>, value: JsonObject): void {
    node.newMembers ??= new Map();
    const [discriminator = '', literal = ''] = [...literals].at(-1) ?? [];
    const name = limitedName(
      node.newMembers,
      typeof literal === 'number' ? String(literal) : shownWord(literal),
      MOST_NAMES,
    );
    if (name !== String(literal)) literals.set(discriminator, name);
    const key = [...literals.values()].join('\0');
    const member = node.newMembers.get(key) ?? { literals, inferred: createInferred() };
    node.newMembers.set(key, member);
    learn(member.inferred, value);
    this.#note(node.owner, node.view.loci, `member ${literals.get(discriminator)}`);
  }

  /** Without its discriminator an object may still be known by its other fields. */
  #strayMember(node: TypeNode, members: readonly MemberNode[], discriminator: string, value: JsonObject): void {
    const [best, second] = members
      .map(({ shape }) => ({ shape, likeness: likeness(shape, value) }))
      .sort((a, b) => b.likeness - a.likeness);
    const isTold = best !== undefined && best.likeness > (second?.likeness ?? -Infinity);
    if (isTold && (value[discriminator] ?? null) === null) this.#shape(best.shape, value);
    else this.#strangeKind(node, 'object');
  }
}

/** Are objects told apart by numbers? Elsewhere a number is payload, and not shown. */
function areNumbered(members: readonly MemberNode[], discriminator: string): boolean {
  return members.every(({ literals }) =>
    literals.get(discriminator)!.every((text) => text !== '' && !isNaN(Number(text))),
  );
}

/** Fields that an object shares with a shape, less those that it would have to have. */
function likeness({ fields }: ShapeNode, value: JsonObject): number {
  let shared = 0;
  for (const [name, { field }] of fields) {
    if (Object.hasOwn(value, name)) shared++;
    else if (!field.optional) shared--;
  }
  return shared;
}
