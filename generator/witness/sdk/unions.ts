/** The unions of events that typings name. */
import path from 'node:path';
import { ts, type ts as TypeScript } from 'ts-morph';
import { tagTextOf, type Tagging } from '../../model/tags.js';
import { NAME_OF_EVENTS, type EventUnion } from '../event-unions.js';
import { Unreadable } from '../unreadable.js';
import { exported, findTypes, typingsIn } from './files.js';
import { unionInterfaces } from './index.js';
import { createModules, nameOf, type Modules, type Named } from './modules.js';

/**
 * @param directory the package's folder
 * @param name what the package is called in places
 * @param taggings how events may be tagged
 * @returns the exported unions of which every member that can be read has a tag, the least deep file first
 */
export function eventUnions(directory: string, name: string, taggings: readonly Tagging[]): EventUnion[] {
  const modules = createModules(ts, directory, name);
  const found = new Map<string, EventUnion>();
  for (const { file, text } of typingsIn(directory)) {
    for (const [, union = ''] of text.matchAll(exported('\\w+', 'type', 'gm'))) {
      if (!NAME_OF_EVENTS.test(union) || found.has(union)) continue;
      const named = modules.exportOf(file, union);
      const read = named && readUnion(modules, named, taggings);
      if (read) found.set(union, { name: union, home: path.basename(file, '.d.ts'), ...read });
    }
  }
  return [...found.values()];
}

/** What the tags of unions are on the wire, as far as their members say so themselves. */
export function tagsOf(
  directory: string,
  name: string,
  unions: readonly string[],
  discriminator: string,
): Tagging['tags'] {
  const modules = createModules(ts, directory, name);
  const homes = findTypes(directory, unions);
  const members = [...homes].flatMap(([union, file]) => {
    const named = modules.exportOf(file, union);
    return named ? unionInterfaces(modules, named) : [];
  });
  const has = (tags: Tagging['tags']): boolean =>
    members.some((member) => tagOf(modules, member, { discriminator, tags }) !== undefined);
  return has('integer') && !has(undefined) ? 'integer' : undefined;
}

function readUnion(
  modules: Modules,
  union: Named,
  taggings: readonly Tagging[],
): Pick<EventUnion, 'tags' | 'members'> | undefined {
  const members = unionInterfaces(modules, union);
  const tags = members.map((member) => taggings.flatMap((each) => tagOf(modules, member, each) ?? []).at(0));
  if (members.length < 2 || tags.some((tag) => tag === undefined)) return undefined;
  const places = members.map(({ node }) => modules.placeOf(node));
  return { tags: tags.map((tag) => tag!), members: places.map(({ file, path: names }) => [file, ...names].join(' ')) };
}

/** The literal of a field, in the interface itself or in those that it extends. */
function tagOf(modules: Modules, { node }: Named, tagging: Tagging): string | undefined {
  if (!ts.isInterfaceDeclaration(node)) return undefined;
  const property = node.members.find((member) => member.name && nameOf(ts, member.name) === tagging.discriminator);
  const type = property && ts.isPropertySignature(property) ? property.type : undefined;
  const own = type && ts.isLiteralTypeNode(type) ? tagTextOf(tagging, valueOf(type.literal)) : undefined;
  if (own !== undefined) return own;
  try {
    const bases = (node.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
    return bases.flatMap((base) => tagOf(modules, modules.resolve(base), tagging) ?? []).at(0);
  } catch (error) {
    // A base of another package.
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}

function valueOf(literal: TypeScript.LiteralTypeNode['literal']): unknown {
  if (ts.isStringLiteralLike(literal)) return literal.text;
  return ts.isNumericLiteral(literal) ? Number(literal.text) : undefined;
}
