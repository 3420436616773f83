/**
 * What is watched: a tree for each event. A node knows what the catalogue accepts in its place, one JSON kind at a
 * time, and what was seen there beside it.
 *
 * Every event has a tree of its own, so that what is seen in one event says nothing about another. Branches grow when
 * something is seen there; a type inside itself is watched where it was met first.
 */
import type { Locus } from '../../compare/change.js';
import { closedStrings, viewOf, type Lookup, type Member, type Source, type View } from '../../compare/view.js';
import type { Event, Field, ObjectDeclaration } from '../../model/index.js';
import type { Inferred } from './infer.js';

/** The kinds of a value, as the catalogue's types know them. */
export type SeenKind = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

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
  | {
      readonly kind: 'choice';
      readonly discriminator: string;
      readonly cases: ReadonlyMap<string, Choice>;
      readonly shapes: readonly ShapeNode[];
    };

/** Which strings, numbers or booleans a type accepts. */
export type Range = 'none' | 'listed' | 'integers' | 'any';

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

/** The node of a shape that nothing is known of yet. */
export function shapeNode(entry: Event | ObjectDeclaration, parent: ShapeNode | undefined): ShapeNode {
  const fields = new Map<string, FieldNode>();
  const requiredCount = entry.fields.filter(({ optional }) => !optional).length;
  const locus: Locus = { entry, within: '' };
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

/** The node of a type, below the shape that it stands in. */
export function typeNode(lookup: Lookup, sources: readonly Source[], owner: ShapeNode): TypeNode {
  const view = viewOf(sources, lookup);
  const { members, discriminators } = view;
  const choice = members.length > 0 ? choose(lookup, members, discriminators, owner, new Map()) : undefined;
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
  if (view.any) return 'any';
  const scalar = view.scalars.get(kind);
  if (!scalar) return 'none';
  // What is listed beside "any other" is watched too: the list may have grown.
  if (kind === 'string' && scalar.values.size > 0) return 'listed';
  if (!scalar.free) return 'listed';
  return kind === 'number' && scalar.integer ? 'integers' : 'any';
}

/** Discriminators decide one after the other, as in the comparison. */
function choose(
  lookup: Lookup,
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
    for (const literal of literalsOf(lookup, member, discriminator)) {
      byLiteral.set(literal, [...(byLiteral.get(literal) ?? []), member]);
    }
  }
  const tells = [...byLiteral.values()].some((group) => group.length < members.length);
  if (!tells && others.length > 0) return choose(lookup, members, others, owner, shapes);
  const cases = new Map(
    [...byLiteral].map(([literal, group]) => [literal, choose(lookup, group, others, owner, shapes)]),
  );
  return { kind: 'choice', discriminator, cases, shapes: [...new Set([...cases.values()].flatMap(shapesOf))] };
}

function literalsOf(lookup: Lookup, { shape, chain }: Member, name: string): readonly string[] {
  const field = shape.fields.find((each) => each.name === name);
  return (field && closedStrings(viewOf([{ type: field.type, chain }], lookup))) ?? [];
}

/** Every object that a choice may end at. */
export function shapesOf(choice: Choice): readonly ShapeNode[] {
  return choice.kind === 'shape' ? [choice.shape] : choice.shapes;
}
