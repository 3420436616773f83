/** The unions of events that typings name. */
import path from 'node:path';
import { ts } from 'ts-morph';
import { NAME_OF_EVENTS, type EventUnion } from '../event-unions.js';
import { Unreadable } from '../unreadable.js';
import { exported, typingsIn } from './files.js';
import { unionInterfaces } from './index.js';
import { createModules, nameOf, type Modules, type Named } from './modules.js';

/**
 * @param directory the package's folder
 * @param name what the package is called in places
 * @param discriminators fields that may hold a tag
 * @returns the exported unions of which every member that can be read has a tag, the least deep file first
 */
export function eventUnions(directory: string, name: string, discriminators: readonly string[]): EventUnion[] {
  const modules = createModules(ts, directory, name);
  const found = new Map<string, EventUnion>();
  for (const { file, text } of typingsIn(directory)) {
    for (const [, union = ''] of text.matchAll(exported('\\w+', 'type', 'gm'))) {
      if (!NAME_OF_EVENTS.test(union) || found.has(union)) continue;
      const named = modules.exportOf(file, union);
      const read = named && readUnion(modules, named, discriminators);
      if (read) found.set(union, { name: union, home: path.basename(file, '.d.ts'), ...read });
    }
  }
  return [...found.values()];
}

function readUnion(
  modules: Modules,
  union: Named,
  discriminators: readonly string[],
): Pick<EventUnion, 'tags' | 'members'> | undefined {
  const members = unionInterfaces(modules, union);
  const tags = members.map((member) => discriminators.flatMap((each) => tagOf(modules, member, each) ?? []).at(0));
  if (members.length < 2 || tags.some((tag) => tag === undefined)) return undefined;
  const places = members.map(({ node }) => modules.placeOf(node));
  return { tags: tags.map((tag) => tag!), members: places.map(({ file, path: names }) => [file, ...names].join(' ')) };
}

/** The literal of a field, in the interface itself or in those that it extends. */
function tagOf(modules: Modules, { node }: Named, discriminator: string): string | undefined {
  if (!ts.isInterfaceDeclaration(node)) return undefined;
  const property = node.members.find((member) => member.name && nameOf(ts, member.name) === discriminator);
  const type = property && ts.isPropertySignature(property) ? property.type : undefined;
  if (type && ts.isLiteralTypeNode(type) && ts.isStringLiteralLike(type.literal)) return type.literal.text;
  try {
    const bases = (node.heritageClauses ?? []).flatMap((clause) => [...clause.types]);
    return bases.flatMap((base) => tagOf(modules, modules.resolve(base), discriminator) ?? []).at(0);
  } catch (error) {
    // A base of another package.
    if (error instanceof Unreadable) return undefined;
    throw error;
  }
}
