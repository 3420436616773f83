/** The unions of events that typings name, and what tells the events of one apart. */
import path from 'node:path';
import { ts, type ts as TypeScript } from 'ts-morph';
import { tagTextOf, type Tagging } from '../../model/tags.js';
import { createDeclarations } from '../declaration-set.js';
import { NAME_OF_EVENTS, type EventUnion } from '../unclaimed-unions.js';
import { Unreadable, type UntaggedMember } from '../unreadable.js';
import { declaredIn, findTypes, listedIn, typingsIn } from './files.js';
import { membersOf, type Attempt, type Member } from './event-union-members.js';
import { createModules, nameOf, type Named } from './modules.js';
import { createReader, plainReference } from './read-type.js';
import { just, type Evaluator, type Reader } from './reader.js';

/**
 * @param directory the package's folder
 * @param name what the package is called in places
 * @param taggings how events may be tagged
 * @returns the exported unions of which every member that can be read has a tag, the least deep file first; none that is made
 *   of another one
 */
export function eventUnions(directory: string, name: string, taggings: readonly Tagging[]): EventUnion[] {
  const reader = readerOf(directory, name);
  const found = new Map<string, EventUnion>();
  for (const { union, file } of namesOfUnions(directory)) {
    if (found.has(union)) continue;
    const named = reader.modules.exportOf(file, union);
    const read = named && readUnion(reader, named, taggings);
    if (read) found.set(union, { name: union, home: path.basename(file).replace(/\.d\.[cm]?ts$/, ''), ...read });
  }
  return [...found.values()];
}

/**
 * Types that are called as unions of events are and choose between others, whether or not those have tags.
 *
 * @param directory the package's folder
 * @param name what the package is called in places
 */
export function namedUnions(directory: string, name: string): string[] {
  const { modules } = readerOf(directory, name);
  const isChoice = ({ union, file }: UnionName): boolean => {
    const node = modules.exportOf(file, union)?.node;
    return node !== undefined && ts.isTypeAliasDeclaration(node) && ts.isUnionTypeNode(node.type);
  };
  return [
    ...new Set(
      namesOfUnions(directory)
        .filter(isChoice)
        .map(({ union }) => union),
    ),
  ];
}

interface UnionName {
  readonly union: string;
  readonly file: string;
}

/** Names that unions of events may have: of types that are exported where they are declared, then of those that lists export. */
function namesOfUnions(directory: string): UnionName[] {
  const declared = new Set<string>();
  const [exported, listed]: [UnionName[], UnionName[]] = [[], []];
  for (const { file, text } of typingsIn(directory)) {
    for (const { name, kind, isExported } of declaredIn(text)) {
      if (!isExported) continue;
      declared.add(name);
      if (kind === 'type' && NAME_OF_EVENTS.test(name)) exported.push({ union: name, file });
    }
    for (const name of listedIn(text)) if (NAME_OF_EVENTS.test(name)) listed.push({ union: name, file });
  }
  return [...exported, ...listed.filter(({ union }) => !declared.has(union))];
}

/**
 * How the events of unions are told apart, as far as they say so themselves.
 *
 * @param wanted the field that is meant to do it, taken where it does
 */
export function taggingOf(
  directory: string,
  name: string,
  unions: readonly string[],
  wanted: string,
): Partial<Tagging> {
  const homes = findTypes(directory, unions);
  const reader = readerOf(directory, name, [...homes.values()]);
  const literals = [...homes].flatMap(([union, file]) => {
    const named = reader.modules.exportOf(file, union);
    return named
      ? membersOf(reader, named, orNothing).flatMap((member) => orNothing(member.name, () => literalsIn(member)) ?? [])
      : [];
  });
  const names = [...new Set([wanted, ...literals.flatMap((each) => [...each.keys()])])];
  const taggings: Tagging[] = [
    ...names.map((discriminator) => ({ discriminator })),
    // Texts are more likely to be tags than numbers, unless it is said which field is meant.
    ...names.map((discriminator): Tagging => ({ discriminator, tags: 'integer' })),
  ];
  const tagsBy = ({ discriminator, tags }: Tagging): string[] =>
    literals.flatMap((each) => tagTextOf({ tags }, each.get(discriminator)) ?? []);
  const isWanted = ({ discriminator }: Tagging): boolean => discriminator === wanted;
  const tellsAll = (each: Tagging): boolean => tagsBy(each).length === literals.length;
  const most = (each: Tagging): number => new Set(tagsBy(each)).size;
  return (
    taggings.find((each) => isWanted(each) && literals.length > 0 && tellsAll(each)) ??
    taggings.find((each) => most(each) > 1 && most(each) === literals.length) ??
    taggings.find((each) => isWanted(each) && most(each) > 0) ??
    // Events that lack it are told one by one.
    taggings.find((each) => most(each) > literals.length / 2) ??
    {}
  );
}

/** Is there such a type, at the top of a file or in the namespaces that the name begins with? */
export function hasType(directory: string, name: string, type: string): boolean {
  const file = findTypes(directory, [type]).get(type);
  return file !== undefined && readerOf(directory, name).modules.exportOf(file, type) !== undefined;
}

/** The first type of a name that stands in a namespace, called by both. */
export function typeInNamespace(directory: string, name: string, type: string): string | undefined {
  const { modules } = readerOf(directory, name);
  for (const { file, text } of typingsIn(directory)) {
    const declared = declaredIn(text);
    if (!declared.some((each) => each.name === type)) continue;
    const spaces = declared
      .filter(({ kind }) => kind === 'namespace' || kind === 'module')
      .map((each) => `${each.name}.${type}`);
    const found = spaces.find((each) => modules.exportOf(file, each));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** The members of unions that have no tag; undefined where any of them may have one. */
export function untaggedIn(
  directory: string,
  name: string,
  unions: readonly string[],
  discriminator: string,
): UntaggedMember[] | undefined {
  const homes = findTypes(directory, unions);
  const reader = readerOf(directory, name, [...homes.values()]);
  const members = [...homes].flatMap(([union, file]) => {
    const named = reader.modules.exportOf(file, union);
    return named ? membersOf(reader, named, orNothing) : [];
  });
  const read = members.map((member) => {
    const fields = orNothing(member.name, () => member.fields()) ?? [];
    return { name: member.name, fields: fields.map((field) => field.name) };
  });
  const isUntagged = ({ fields }: UntaggedMember): boolean => fields.length > 0 && !fields.includes(discriminator);
  return read.length > 0 && read.every(isUntagged) ? read : undefined;
}

function readerOf(directory: string, name: string, roots: readonly string[] = []): Reader {
  const modules = createModules(ts, directory, name, roots);
  return createReader({ directory, modules, surface: '', declarations: createDeclarations('') });
}

const orNothing: Attempt = (_, read) => {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return undefined;
  }
};

function literalsIn(member: Member): Map<string, unknown> {
  const fields = member.fields();
  return new Map(fields.flatMap(({ name, type }) => (type.kind === 'literal' ? [[name, type.value] as const] : [])));
}

function readUnion(
  reader: Reader,
  union: Named,
  taggings: readonly Tagging[],
): Pick<EventUnion, 'tags' | 'members'> | undefined {
  let isMade = false;
  const parts = (node: TypeScript.TypeNode): [] => {
    isMade ||= !ts.isTypeReferenceNode(node) || node.typeArguments !== undefined;
    return [];
  };
  // A checker takes seconds to begin, and a package has hundreds of unions: these are read by syntax alone.
  const evaluator: Evaluator = { parts, fields: () => undefined, type: () => just({ kind: 'unknown' }) };
  const members = membersOf({ ...reader, evaluator }, union, orNothing);
  if (isMade) return undefined;
  const tags = members.map((member) => taggings.flatMap((each) => tagOf(reader, member, each) ?? []).at(0));
  if (members.length < 2 || tags.some((tag) => tag === undefined)) return undefined;
  const places = members.map(({ node }) => reader.modules.placeOf(node));
  return { tags: tags.map((tag) => tag!), members: places.map(({ file, path: names }) => [file, ...names].join(' ')) };
}

/** The tag that an event states. Its fields are read only where syntax does not lead to it: they lead to every type. */
function tagOf(reader: Reader, { name, named, fields }: Member, tagging: Tagging): string | undefined {
  const own = named && statedIn(reader, named, tagging);
  if (own !== undefined || (named && ts.isInterfaceDeclaration(named.node))) return own;
  const read = orNothing(name, fields)?.find((field) => field.name === tagging.discriminator)?.type;
  return read?.kind === 'literal' ? tagTextOf(tagging, read.value) : undefined;
}

/** The literal of a field, in the interface itself or in those that it extends. */
function statedIn(reader: Reader, { node }: Named, tagging: Tagging): string | undefined {
  if (!ts.isInterfaceDeclaration(node)) return undefined;
  const property = node.members.find((member) => member.name && nameOf(ts, member.name) === tagging.discriminator);
  const type = property && ts.isPropertySignature(property) ? property.type : undefined;
  const own = type && tagTextOf(tagging, valueOf(type));
  if (own !== undefined) return own;
  const bases = (node.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
  return bases
    .flatMap((base) => {
      const named = plainReference(reader, base);
      return named ? (statedIn(reader, named, tagging) ?? []) : [];
    })
    .at(0);
}

function valueOf(type: TypeScript.TypeNode): unknown {
  if (!ts.isLiteralTypeNode(type)) return undefined;
  const { literal } = type;
  if (ts.isStringLiteralLike(literal)) return literal.text;
  return ts.isNumericLiteral(literal) ? Number(literal.text) : undefined;
}
