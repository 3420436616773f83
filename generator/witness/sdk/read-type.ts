/** Types and fields of typings, as their syntax says them. */
import { ts, type ts as TypeScript } from 'ts-morph';
import type { Declaration, Field, Type } from '../../model/index.js';
import { pascalCase } from '../../model/identifiers.js';
import { fieldOf } from '../build-model.js';
import { FREE_OBJECT, unionOf, UNKNOWN, withNull } from '../join-types.js';
import { readOr } from '../unreadable.js';
import { Unreadable } from '../unreadable.js';
import { createEvaluator, type Home } from './evaluate.js';
import { nameOf, type Named } from './modules.js';
import { commentOf, just, qualifiedName, unreadable, type Read, type Reader } from './reader.js';

/** @param home where the types stand, and what collects them */
export function createReader(home: Home): Reader {
  const { modules, surface, declarations } = home;
  const evaluator = createEvaluator(home, {
    refer: (named) => referTo(reader, named),
    type: (node, name) => readType(reader, node, name),
    comment: commentOf,
  });
  const reader: Reader = { modules, surface, declarations, evaluator };
  return reader;
}

/** Fields of an interface, those of the interfaces that it extends first. */
export function readFields(reader: Reader, named: Named, owner: string): Field[] {
  const { node } = named;
  if (ts.isTypeAliasDeclaration(node)) {
    const fields = fieldsOfType(reader, node.type, owner);
    if (!fields) throw unreadable(reader, node.type);
    return fields;
  }
  const bases = (node.heritageClauses ?? [])
    .filter(({ token }) => token === ts.SyntaxKind.ExtendsKeyword)
    .flatMap((clause) => [...clause.types]);
  return mergeFields([
    ...bases.flatMap((base) => inheritedFields(reader, base, owner)),
    ...readMembers(reader, node.members, owner),
  ]);
}

function inheritedFields(reader: Reader, base: TypeScript.ExpressionWithTypeArguments, owner: string): Field[] {
  const named = plainReference(reader, base);
  if (named) return readFields(reader, named, qualifiedName(named));
  const fields = reader.evaluator.fields(base, owner);
  if (!fields) throw unreadable(reader, base);
  return fields;
}

/** A later field of the same name takes the earlier one's place. */
function mergeFields(fields: readonly Field[]): Field[] {
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

/**
 * What a reference stands for, where syntax leads there; undefined where it has to be evaluated: it has arguments, or leads
 * to an enumeration, to another package or nowhere.
 */
export function plainReference(
  { modules }: Pick<Reader, 'modules'>,
  node: TypeScript.TypeReferenceNode | TypeScript.ExpressionWithTypeArguments,
): Named | undefined {
  if (node.typeArguments) return undefined;
  try {
    const named = modules.resolve(node);
    return named.node.typeParameters ? undefined : named;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return undefined;
  }
}

/** The fields of a type that is an object; undefined where it is none. */
export function fieldsOfType(reader: Reader, node: TypeScript.TypeNode, owner: string): Field[] | undefined {
  if (ts.isParenthesizedTypeNode(node)) return fieldsOfType(reader, node.type, owner);
  if (ts.isTypeLiteralNode(node)) {
    return indexOf(node.members) ? undefined : readMembers(reader, node.members, owner);
  }
  if (ts.isTypeReferenceNode(node)) {
    if (builtInOf(node)) return undefined;
    const named = plainReference(reader, node);
    if (!named) return reader.evaluator.fields(node, owner);
    return isObject(reader, named) ? readFields(reader, named, qualifiedName(named)) : undefined;
  }
  if (ts.isIntersectionTypeNode(node)) {
    const parts = node.types.map((type) => fieldsOfType(reader, type, owner));
    return parts.every((part) => part !== undefined) ? mergeFields(parts.flat()) : reader.evaluator.fields(node, owner);
  }
  return isEvaluated(node) ? reader.evaluator.fields(node, owner) : undefined;
}

/** Does the checker have to say what a type is? */
function isEvaluated(node: TypeScript.TypeNode): boolean {
  return ts.isMappedTypeNode(node) || ts.isConditionalTypeNode(node) || ts.isIndexedAccessTypeNode(node);
}

function isObject(reader: Reader, named: Named): boolean {
  const { node } = named;
  if (!ts.isTypeAliasDeclaration(node)) {
    return node.members.length === 0 ? node.heritageClauses !== undefined : !indexOf(node.members);
  }
  const { type } = node;
  const isOther = ts.isTypeReferenceNode(type) && plainReference(reader, type) !== undefined;
  return !isOther && fieldsOfType(reader, type, qualifiedName(named)) !== undefined;
}

type Members = readonly (TypeScript.TypeElement | TypeScript.ClassElement)[];

/** Methods are no part of what is sent. */
function readMembers(reader: Reader, members: Members, owner: string): Field[] {
  return members.filter(isSent).flatMap((member) => {
    if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) throw unreadable(reader, member);
    const { type: written } = member;
    const name = nameOf(ts, member.name);
    if (name === undefined) throw unreadable(reader, member);
    if (written?.kind === ts.SyntaxKind.NeverKeyword) return [];
    const read = (): Read => (written ? readType(reader, written, `${owner}-${name}`) : just(UNKNOWN));
    const { type, nullable, absent } = readOr(read, just);
    const optional = absent || member.questionToken !== undefined;
    const place = reader.modules.placeOf(member);
    return [fieldOf({ name, type, optional, nullable, doc: commentOf(member), place })];
  });
}

function isSent(member: TypeScript.TypeElement | TypeScript.ClassElement): boolean {
  if (!ts.isPropertySignature(member) && !ts.isPropertyDeclaration(member)) {
    return !ts.isMethodSignature(member) && !ts.isClassElement(member);
  }
  const isHidden = (member.modifiers ?? []).some(({ kind }) => HIDDEN.has(kind)) || ts.isPrivateIdentifier(member.name);
  return !isHidden && !(member.type && ts.isFunctionTypeNode(member.type));
}

const HIDDEN: ReadonlySet<TypeScript.SyntaxKind> = new Set([
  ts.SyntaxKind.StaticKeyword,
  ts.SyntaxKind.PrivateKeyword,
  ts.SyntaxKind.ProtectedKeyword,
]);

/** @param name what a type that has none would be called: the path to it */
function readType(reader: Reader, node: TypeScript.TypeNode, name: string): Read {
  if (ts.isParenthesizedTypeNode(node)) return readType(reader, node.type, name);
  if (ts.isLiteralTypeNode(node)) return readLiteral(reader, node);
  if (ts.isUnionTypeNode(node)) return readUnion(reader, node, name);
  if (ts.isArrayTypeNode(node)) return just({ kind: 'array', items: contents(reader, node.elementType, name) });
  if (ts.isTypeOperatorNode(node) && node.operator === ts.SyntaxKind.ReadonlyKeyword) {
    return readType(reader, node.type, name);
  }
  if (ts.isTypeReferenceNode(node)) return readReference(reader, node, name);
  if (ts.isTypeLiteralNode(node)) return just(readObject(reader, node, node.members, name));
  if (ts.isIntersectionTypeNode(node)) return readIntersection(reader, node, name);
  if (ts.isTemplateLiteralTypeNode(node)) return just({ kind: 'string' });
  switch (node.kind) {
    case ts.SyntaxKind.StringKeyword:
      return just({ kind: 'string' });
    case ts.SyntaxKind.NumberKeyword:
      return just({ kind: 'number' });
    case ts.SyntaxKind.BooleanKeyword:
      return just({ kind: 'boolean' });
    case ts.SyntaxKind.UnknownKeyword:
    case ts.SyntaxKind.AnyKeyword:
      return just(UNKNOWN);
    case ts.SyntaxKind.ObjectKeyword:
      return just(FREE_OBJECT);
    case ts.SyntaxKind.UndefinedKeyword:
      return { type: UNKNOWN, nullable: false, absent: true };
    default:
      return reader.evaluator.type(node, name);
  }
}

function readLiteral(reader: Reader, node: TypeScript.LiteralTypeNode): Read {
  const { literal } = node;
  if (literal.kind === ts.SyntaxKind.NullKeyword) {
    return { type: { kind: 'literal', value: null }, nullable: true, absent: false };
  }
  if (literal.kind === ts.SyntaxKind.TrueKeyword) return just({ kind: 'literal', value: true });
  if (literal.kind === ts.SyntaxKind.FalseKeyword) return just({ kind: 'literal', value: false });
  if (ts.isStringLiteralLike(literal)) return just({ kind: 'literal', value: literal.text });
  const number = Number(literal.getText());
  if (Number.isNaN(number)) throw unreadable(reader, node);
  return just({ kind: 'literal', value: number });
}

function readUnion(reader: Reader, node: TypeScript.UnionTypeNode, name: string): Read {
  const isAbsent = (type: TypeScript.TypeNode): boolean => type.kind === ts.SyntaxKind.UndefinedKeyword;
  const members = node.types.filter((type) => !isAbsent(type));
  const inline = members.filter((type) => ts.isTypeLiteralNode(type)).length;
  const read = members.map((type, index) => readType(reader, type, inline > 1 ? `${name}-${index + 1}` : name));
  return { ...unionOf(read), absent: node.types.some(isAbsent) || read.some(({ absent }) => absent) };
}

type BuiltIn = 'array' | 'record';

function builtInOf({ typeName }: TypeScript.TypeReferenceNode): BuiltIn | undefined {
  if (!ts.isIdentifier(typeName)) return undefined;
  if (typeName.text === 'Array' || typeName.text === 'ReadonlyArray') return 'array';
  return typeName.text === 'Record' ? 'record' : undefined;
}

function readReference(reader: Reader, node: TypeScript.TypeReferenceNode, name: string): Read {
  const builtIn = builtInOf(node);
  const [first, second] = node.typeArguments ?? [];
  if (builtIn === 'array' && first) return just({ kind: 'array', items: contents(reader, first, name) });
  if (builtIn === 'record' && second) return just({ kind: 'map', values: contents(reader, second, name) });
  const named = plainReference(reader, node);
  return named ? just(referTo(reader, named)) : reader.evaluator.type(node, name);
}

function referTo(reader: Reader, named: Named): Type {
  return reader.declarations.refer(named.node, qualifiedName(named), (typeName) => declare(reader, named, typeName));
}

function declare(reader: Reader, named: Named, typeName: string): Declaration {
  const { modules, surface } = reader;
  const { node } = named;
  const place = modules.placeOf(node);
  const upstream = qualifiedName(named);
  const entry = { typeName, surface, doc: commentOf(node), upstream, departures: [], place };
  if (isObject(reader, named)) return { ...entry, kind: 'object', fields: readFields(reader, named, upstream) };
  if (!ts.isTypeAliasDeclaration(node)) return { ...entry, kind: 'alias', type: mapOf(reader, node.members, typeName) };
  const { type, nullable } = readType(reader, node.type, upstream);
  return { ...entry, kind: 'alias', type: nullable ? withNull(type) : type };
}

/** In arrays and maps null is a member of the type. */
function contents(reader: Reader, node: TypeScript.TypeNode, name: string): Type {
  const { type, nullable } = readType(reader, node, name);
  return nullable ? withNull(type) : type;
}

function indexOf(members: Members): TypeScript.IndexSignatureDeclaration | undefined {
  return members.find((member) => ts.isIndexSignatureDeclaration(member));
}

function mapOf(reader: Reader, members: Members, name: string): Type {
  const index = indexOf(members);
  return index ? { kind: 'map', values: contents(reader, index.type, name) } : FREE_OBJECT;
}

/** An object written where it is used. */
function readObject(reader: Reader, key: TypeScript.Node, members: Members, name: string): Type {
  if (members.length === 0 || indexOf(members)) return mapOf(reader, members, name);
  return declareInline(reader, key, name, (typeName) => readMembers(reader, members, typeName));
}

function declareInline(
  reader: Reader,
  key: TypeScript.Node,
  name: string,
  fields: (typeName: string) => readonly Field[],
): Type {
  const { modules, surface } = reader;
  return reader.declarations.refer(key, pascalCase(name), (typeName) => ({
    kind: 'object',
    typeName,
    surface,
    doc: '',
    departures: [],
    place: modules.placeOf(key),
    fields: fields(typeName),
  }));
}

/** `string & {}` is any string beside a list of them; objects are joined. */
function readIntersection(reader: Reader, node: TypeScript.IntersectionTypeNode, name: string): Read {
  const parts = node.types.filter((type) => !(ts.isTypeLiteralNode(type) && type.members.length === 0));
  if (parts.length === 1) return readType(reader, parts[0]!, name);
  const fields = fieldsOfType(reader, node, name);
  if (!fields) return reader.evaluator.type(node, name);
  return just(declareInline(reader, node, name, () => fields));
}
