/** What the readers of typings pass to each other. */
import { ts, type ts as TypeScript } from 'ts-morph';
import type { Field, Type } from '../../model/index.js';
import type { DeclarationSet } from '../declaration-set.js';
import type { Nullable } from '../join-types.js';
import type { Unreadable } from '../unreadable.js';
import type { Modules, Named } from './modules.js';

export interface Reader {
  readonly modules: Modules;
  readonly surface: string;
  readonly declarations: DeclarationSet;
  /** Reads what syntax alone does not say. */
  readonly evaluator: Evaluator;
}

/** A type, whether null stands beside it, and whether `undefined` does. */
export interface Read extends Nullable {
  readonly absent: boolean;
}

/** A part of a choice of types. */
export interface Part {
  /** Absent where it has no name of its own. */
  readonly named?: Named;
  readonly fields: () => Field[] | undefined;
  readonly text: string;
}

export type Evaluated = TypeScript.TypeNode;

/** Reads what syntax alone does not say. */
export interface Evaluator {
  /** The fields of an object; undefined where it is none. */
  fields(node: Evaluated, owner: string): Field[] | undefined;
  /** @param name what a type that has none would be called: the path to it */
  type(node: Evaluated, name: string): Read;
  /** The objects that a type is a choice of. */
  parts(node: Evaluated): Part[];
}

export function just(type: Type): Read {
  return { type, nullable: false, absent: false };
}

export function qualifiedName({ node, scope }: Named): string {
  return [...scope, node.name.text].join('.');
}

export function unreadable({ modules }: Pick<Reader, 'modules'>, node: TypeScript.Node): Unreadable {
  return modules.unreadable(node, `this type cannot be read: ${shortened(node)}`);
}

/** The beginning of what is written, on one line. */
export function shortened(node: TypeScript.Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

/** What a documentation comment says before its tags, as one paragraph after the other. */
export function commentOf(node: TypeScript.Node): string {
  const [first] = ts.getJSDocCommentsAndTags(node).filter((each) => ts.isJSDoc(each));
  const text = first && ts.getTextOfJSDocComment(first.comment);
  return (text ?? '').replace(/([^\n])\n(?=[^\n])/g, '$1 ').trim();
}
