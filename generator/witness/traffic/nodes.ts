/**
 * What is watched: a tree for each event. A node knows what the catalogue accepts in its place, one JSON kind at a
 * time, and what was seen there beside it.
 *
 * Every event has a tree of its own, so that what is seen in one event says nothing about another. Branches grow when
 * something is seen there; a type inside itself is watched where it was met first.
 */
import type { Locus } from '../../compare/change.js';
import { closedValues, viewOf, type Lookup, type Source, type View } from '../../compare/view-by-kind.js';
import type { Event, Field, ObjectDeclaration } from '../../model/index.js';
import type { TellingValue } from '../../model/unions.js';
import type { Inferred } from './infer.js';

/** The kinds of a value, as the catalogue's types know them. */
export type SeenKind = 'string' | 'number' | 'integer' | 'boolean' | 'array' | 'object';

/** An object that no member of a union describes. */
export interface NewMember {
  /** Fields that tell members apart, and what they held. */
  readonly literals: ReadonlyMap<string, TellingValue>;
  readonly inferred: Inferred;
}

/** One object type, in one place of one event. */
export interface ShapeNode {
  readonly entry: Event | ObjectDeclaration;
  readonly parent: ShapeNode | undefined;
  readonly places: readonly Locus[];
  readonly fields: ReadonlyMap<string, FieldNode>;
  /** Something in it, or below it, contradicts the catalogue. */
  isContradicted: boolean;
  /** What stood in fields that it does not have. */
  undeclared?: Map<string, Inferred>;
}

export interface FieldNode {
  readonly field: Field;
  readonly source: Source;
  readonly owner: ShapeNode;
  /** Absent until a value was seen. */
  type?: TypeNode;
  wasNull?: boolean;
  wasMissing?: boolean;
}

/** An object of a union, and by which literals of which fields it is chosen. */
export interface MemberNode {
  readonly shape: ShapeNode;
  readonly literals: ReadonlyMap<string, readonly string[]>;
}

/** What a type accepts, one JSON kind at a time. */
export interface TypeNode {
  readonly view: View;
  readonly owner: ShapeNode;
  readonly members: readonly MemberNode[];
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
  const place: Locus = { entry, within: '' };
  const node: ShapeNode = { entry, parent, places: [place], fields, isContradicted: false };
  for (const field of entry.fields) {
    fields.set(field.name, { field, source: { type: field.type, chain: [{ ...place, field }] }, owner: node });
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
  const shapes = new Map<ObjectDeclaration, ShapeNode>();
  const members = view.members.map(({ shape: entry, chain }): MemberNode => {
    const shape = shapes.get(entry) ?? shapeBelow(entry, owner);
    shapes.set(entry, shape);
    const literals = view.discriminators.map((name) => {
      const field = entry.fields.find((each) => each.name === name);
      return [name, (field && closedValues(viewOf([{ type: field.type, chain }], lookup))) ?? []] as const;
    });
    return { shape, literals: new Map(literals) };
  });
  return { view, owner, members };
}
