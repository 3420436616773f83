/**
 * A witness: the typings of an installed package. Only syntax is read, file by file as names lead there, so that
 * `(string & {}) | 'a'` stays what it is.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ts, type ts as TypeScript } from 'ts-morph';
import type { Blindness } from '../../compare/change.js';
import { UserError } from '../../report/problem.js';
import type { Declaration, Event, Field, Type } from '../../model/index.js';
import { pascalCase } from '../../model/identifiers.js';
import { tagTextOf } from '../../model/tags.js';
import {
  eventOf,
  fieldOf,
  FREE_OBJECT,
  mergedEvent,
  modelOf,
  readOr,
  unionOf,
  UNKNOWN,
  withNull,
  type DeclarationSet,
  type Nullable,
} from '../build-model.js';
import { findTypes } from './files.js';
import { createModules, nameOf, type Modules, type Named } from './modules.js';
import { assertSomethingWasRead, unionNames, type Reading, type Wanted } from '../reading.js';
import { Unreadable, type Doubt } from '../unreadable.js';

interface Reader {
  readonly ts: typeof TypeScript;
  readonly modules: Modules;
  readonly surface: string;
  readonly declarations: DeclarationSet;
}

/**
 * Reads the unions of events that are wanted from a package's typings, and every type that they reach. Directions
 * without a union are left out: a package has its own names for events.
 *
 * @param directory the package's folder, the one with its `package.json`
 * @param name what to call it in places
 * @throws UserError (exit code 2) where there is no such package, it has none of the unions, or no event in them can be
 *   read
 */
export function readSdk(directory: string, name: string, wanted: readonly Wanted[]): Reading {
  if (!existsSync(path.join(directory, 'package.json'))) throw new UserError(`${name}: no package in this folder`, 2);
  const modules = createModules(ts, directory, name);
  const unions = wanted.filter((each) => each.union !== undefined);
  const homes = findTypes(directory, unions.flatMap(unionNames));
  const missing: string[] = [];
  const doubts: Doubt[] = [];
  const model = modelOf(name, unions, (each, declarations) => {
    const found = unionNames(each).flatMap((union) => {
      const file = homes.get(union);
      const type = file === undefined ? undefined : modules.exportOf(file, union);
      if (!type) missing.push(union);
      return type ?? [];
    });
    const events = readEvents({ ts, modules, surface: each.surface, declarations }, each, found, doubts);
    return events.length === 0 ? undefined : events;
  });
  const reading: Reading = { model, cannotTell: CANNOT_TELL, missing, doubts };
  assertSomethingWasRead(reading, `${name}: its typings have none of`);
  return reading;
}

const CANNOT_TELL: readonly Blindness[] = ['integer', 'free-object', 'unlisted', 'names', 'deprecation', 'surfaces'];

/** @param doubts is filled with the members that cannot be read */
function readEvents(reader: Reader, wanted: Wanted, unions: readonly Named[], doubts: Doubt[]): Event[] {
  const { surface, direction } = wanted;
  const byTag = new Map<string, { readonly event: Event; readonly form: Form }[]>();
  const seen = new Map<TypeScript.Node, Named>();
  const attempt: Attempt = (name, read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      doubts.push({ surface, direction, name, why: error.message });
      return undefined;
    }
  };
  const forms = unions.flatMap((union) =>
    membersOf(reader.modules, union, attempt).map((member): Form => ({ ...member, union })),
  );
  for (const form of forms) {
    const { member, union } = form;
    if (seen.has(member.node) && seen.get(member.node) !== union) continue;
    seen.set(member.node, union);
    attempt(qualifiedName(member), () => {
      const event = readEvent(reader, wanted, member);
      const known = byTag.get(event.tag) ?? [];
      if (!known.every((each) => mayShareTag(each.form, form))) {
        throw reader.modules.unreadable(member.node, `a second event with the tag ${event.tag}`);
      }
      byTag.set(event.tag, [...known, { event, form }]);
    });
  }
  return [...byTag.values()].map(([first, ...others]) =>
    mergedEvent(first!.event, ...others.map(({ event }) => event)),
  );
}

/** A member of a union of events. */
interface Member {
  readonly member: Named;
  /** The member of the union that is a choice itself, of which this is a part. */
  readonly choice?: Named;
}

interface Form extends Member {
  readonly union: Named;
}

/**
 * Several unions may each have their own form of an event, and one member of a union may be a choice of forms. Two members of
 * one union with one tag cannot be told apart.
 */
function mayShareTag(a: Form, b: Form): boolean {
  return a.union !== b.union || (a.choice !== undefined && a.choice.node === b.choice?.node);
}

/** Reads something; where it cannot be read that is noted, and there is nothing. */
type Attempt = <T>(name: string, read: () => T) => T | undefined;

function readEvent(reader: Reader, wanted: Wanted, member: Named): Event {
  const { modules } = reader;
  const upstream = qualifiedName(member);
  const fields = readFields(reader, member, upstream);
  const type = fields.find(({ name }) => name === wanted.discriminator)?.type;
  const tag = type?.kind === 'literal' ? tagTextOf(wanted, type.value) : undefined;
  if (tag !== undefined)
    return eventOf(wanted, {
      tag,
      name: member.node.name.text,
      upstream,
      doc: commentOf(reader, member.node),
      fields,
      place: modules.placeOf(member.node),
    });
  throw modules.unreadable(member.node, `\`${wanted.discriminator}\` has no single value, so its tag is not known`);
}

/** What a documentation comment says before its tags, as one paragraph after the other. */
function commentOf({ ts }: Reader, node: TypeScript.Node): string {
  const [first] = ts.getJSDocCommentsAndTags(node).filter((each) => ts.isJSDoc(each));
  const text = first && ts.getTextOfJSDocComment(first.comment);
  return (text ?? '').replace(/([^\n])\n(?=[^\n])/g, '$1 ').trim();
}

/** Members of a union of interfaces, those of unions inside it included; the ones that cannot be read are left out. */
export function unionInterfaces(modules: Modules, union: Named): Named[] {
  const members = membersOf(modules, union, (_, read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      return undefined;
    }
  });
  return members.map(({ member }) => member);
}

function membersOf(modules: Modules, named: Named, attempt: Attempt): Member[] {
  if (ts.isInterfaceDeclaration(named.node)) return [{ member: named }];
  const inType = (type: TypeScript.TypeNode): Member[] => {
    if (ts.isParenthesizedTypeNode(type)) return inType(type.type);
    if (ts.isUnionTypeNode(type)) {
      return type.types.flatMap((each) => attempt(shortened(each), () => inType(each)) ?? []);
    }
    if (ts.isTypeReferenceNode(type)) {
      const choice = modules.resolve(type);
      const parts = membersOf(modules, choice, attempt);
      return parts.length > 1 ? parts.map((part) => ({ choice, ...part })) : parts;
    }
    throw unreadable({ modules }, type);
  };
  const { type } = named.node;
  return attempt(qualifiedName(named), () => inType(type)) ?? [];
}

/** The beginning of what is written, on one line. */
function shortened(node: TypeScript.Node): string {
  const text = node.getText().replace(/\s+/g, ' ');
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}

function qualifiedName({ node, scope }: Named): string {
  return [...scope, node.name.text].join('.');
}

function unreadable({ modules }: Pick<Reader, 'modules'>, node: TypeScript.Node): Unreadable {
  return modules.unreadable(node, `this type cannot be read: ${shortened(node)}`);
}

/** Fields of an interface, those of the interfaces that it extends first. */
function readFields(reader: Reader, named: Named, owner: string): Field[] {
  const { ts, modules } = reader;
  const { node } = named;
  if (ts.isTypeAliasDeclaration(node)) {
    const fields = fieldsOfType(reader, node.type, owner);
    if (!fields) throw unreadable(reader, node.type);
    return fields;
  }
  const bases = (node.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
  const inherited = bases.flatMap((base) => {
    const found = modules.resolve(base);
    return readFields(reader, found, qualifiedName(found));
  });
  return mergeFields([...inherited, ...readMembers(reader, node.members, owner)]);
}

/** A later field of the same name takes the earlier one's place. */
function mergeFields(fields: readonly Field[]): Field[] {
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

/** The fields of a type that is an object; undefined where it is none. */
function fieldsOfType(reader: Reader, node: TypeScript.TypeNode, owner: string): Field[] | undefined {
  const { ts, modules } = reader;
  if (ts.isParenthesizedTypeNode(node)) return fieldsOfType(reader, node.type, owner);
  if (ts.isTypeLiteralNode(node)) {
    return indexOf(reader, node.members) ? undefined : readMembers(reader, node.members, owner);
  }
  if (ts.isTypeReferenceNode(node) && !builtInOf(reader, node)) {
    const named = modules.resolve(node);
    return isObject(reader, named) ? readFields(reader, named, qualifiedName(named)) : undefined;
  }
  if (!ts.isIntersectionTypeNode(node)) return undefined;
  const parts = node.types.map((type) => fieldsOfType(reader, type, owner));
  return parts.every((part) => part !== undefined) ? mergeFields(parts.flat()) : undefined;
}

function isObject(reader: Reader, { node }: Named): boolean {
  const { ts } = reader;
  if (ts.isInterfaceDeclaration(node)) {
    return node.members.length === 0 ? node.heritageClauses !== undefined : !indexOf(reader, node.members);
  }
  const isWritten = ts.isIntersectionTypeNode(node.type) || ts.isTypeLiteralNode(node.type);
  return isWritten && fieldsOfType(reader, node.type, '') !== undefined;
}

function readMembers(reader: Reader, members: Members, owner: string): Field[] {
  const { ts, modules } = reader;
  return members.flatMap((member) => {
    if (!ts.isPropertySignature(member) || !member.type) throw unreadable(reader, member);
    const name = nameOf(ts, member.name);
    if (name === undefined) throw unreadable(reader, member);
    const written = member.type;
    const { type, nullable, absent } = readOr(() => readType(reader, written, `${owner}-${name}`), just);
    const optional = absent || member.questionToken !== undefined;
    return [
      fieldOf({ name, type, optional, nullable, doc: commentOf(reader, member), place: modules.placeOf(member) }),
    ];
  });
}

/** A type, whether null stands beside it, and whether `undefined` does. */
interface Read extends Nullable {
  readonly absent: boolean;
}

function just(type: Type): Read {
  return { type, nullable: false, absent: false };
}

/** @param name what a type that has none would be called: the path to it */
function readType(reader: Reader, node: TypeScript.TypeNode, name: string): Read {
  const { ts } = reader;
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
      throw unreadable(reader, node);
  }
}

function readLiteral(reader: Reader, node: TypeScript.LiteralTypeNode): Read {
  const { ts } = reader;
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
  const { ts } = reader;
  const isAbsent = (type: TypeScript.TypeNode): boolean => type.kind === ts.SyntaxKind.UndefinedKeyword;
  const members = node.types.filter((type) => !isAbsent(type));
  const inline = members.filter((type) => ts.isTypeLiteralNode(type)).length;
  const read = members.map((type, index) => readType(reader, type, inline > 1 ? `${name}-${index + 1}` : name));
  return { ...unionOf(read), absent: node.types.some(isAbsent) || read.some(({ absent }) => absent) };
}

type BuiltIn = 'array' | 'record';

function builtInOf({ ts }: Reader, { typeName }: TypeScript.TypeReferenceNode): BuiltIn | undefined {
  if (!ts.isIdentifier(typeName)) return undefined;
  if (typeName.text === 'Array' || typeName.text === 'ReadonlyArray') return 'array';
  return typeName.text === 'Record' ? 'record' : undefined;
}

function readReference(reader: Reader, node: TypeScript.TypeReferenceNode, name: string): Read {
  const builtIn = builtInOf(reader, node);
  const [first, second] = node.typeArguments ?? [];
  if (builtIn === 'array' && first) return just({ kind: 'array', items: contents(reader, first, name) });
  if (builtIn === 'record' && second) return just({ kind: 'map', values: contents(reader, second, name) });
  if (first) throw unreadable(reader, node);

  const named = reader.modules.resolve(node);
  const build = (typeName: string): Declaration => declare(reader, named, typeName);
  return just(reader.declarations.refer(named.node, qualifiedName(named), build));
}

function declare(reader: Reader, named: Named, typeName: string): Declaration {
  const { ts, modules, surface } = reader;
  const { node } = named;
  const place = modules.placeOf(node);
  const upstream = qualifiedName(named);
  const entry = { typeName, surface, doc: commentOf(reader, node), upstream, departures: [], place };
  if (isObject(reader, named)) return { ...entry, kind: 'object', fields: readFields(reader, named, upstream) };
  if (ts.isInterfaceDeclaration(node)) return { ...entry, kind: 'alias', type: mapOf(reader, node.members, typeName) };
  const { type, nullable } = readType(reader, node.type, upstream);
  return { ...entry, kind: 'alias', type: nullable ? withNull(type) : type };
}

/** In arrays and maps null is a member of the type. */
function contents(reader: Reader, node: TypeScript.TypeNode, name: string): Type {
  const { type, nullable } = readType(reader, node, name);
  return nullable ? withNull(type) : type;
}

type Members = readonly TypeScript.TypeElement[];

function indexOf({ ts }: Reader, members: Members): TypeScript.IndexSignatureDeclaration | undefined {
  return members.find((member) => ts.isIndexSignatureDeclaration(member));
}

function mapOf(reader: Reader, members: Members, name: string): Type {
  const index = indexOf(reader, members);
  return index ? { kind: 'map', values: contents(reader, index.type, name) } : FREE_OBJECT;
}

/** An object written where it is used. */
function readObject(reader: Reader, key: TypeScript.Node, members: Members, name: string): Type {
  if (members.length === 0 || indexOf(reader, members)) return mapOf(reader, members, name);
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
  const { ts } = reader;
  const parts = node.types.filter((type) => !(ts.isTypeLiteralNode(type) && type.members.length === 0));
  if (parts.length === 1) return readType(reader, parts[0]!, name);
  const fields = fieldsOfType(reader, node, name);
  if (!fields) throw unreadable(reader, node);
  return just(declareInline(reader, node, name, () => fields));
}
