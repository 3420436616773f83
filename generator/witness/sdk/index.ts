/**
 * A witness: the typings of an installed package. Syntax is read, file by file as names lead there, so that
 * `(string & {}) | 'a'` stays what it is; what it does not say, such as a type with arguments, TypeScript is asked for.
 */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ts, type ts as TypeScript } from 'ts-morph';
import type { Blindness } from '../../compare/change.js';
import { UserError } from '../../report/problem.js';
import type { Event } from '../../model/index.js';
import { tagTextOf } from '../../model/tags.js';
import { eventOf, mergedEvent, modelOf } from '../build-model.js';
import { findTypes } from './files.js';
import { membersOf, type Attempt, type Member } from './event-union-members.js';
import { createModules, type Named } from './modules.js';
import { createReader } from './read-type.js';
import { commentOf, type Reader } from './reader.js';
import { assertSomethingWasRead, unionNames, unionsWith, type Reading, type Wanted } from '../reader-interface.js';
import { Unreadable, type Doubt } from '../unreadable.js';

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
  const unions = wanted.filter((each) => each.union !== undefined);
  const homes = findTypes(directory, unions.flatMap(unionNames));
  const modules = createModules(ts, directory, name, [...homes.values()]);
  const missing: string[] = [];
  const doubts: Doubt[] = [];
  const model = modelOf(name, unions, (each, declarations) => {
    const found = unionNames(each).flatMap((union) => {
      const file = homes.get(union);
      const type = file === undefined ? undefined : modules.exportOf(file, union);
      if (!type) missing.push(union);
      return type ?? [];
    });
    const reader = createReader({ directory, modules, surface: each.surface, declarations });
    const isFound = ({ node, scope }: Named): boolean => {
      const name = node.name.text;
      const file = scope.length > 0 ? undefined : findTypes(directory, [name]).get(name);
      return file !== undefined && modules.exportOf(file, name)?.node === node;
    };
    const events = readEvents(reader, each, found, doubts, isFound);
    return events.length === 0 ? undefined : events;
  });
  const reading: Reading = { model, cannotTell: CANNOT_TELL, missing, doubts };
  assertSomethingWasRead(reading, `${name}: its typings have none of`);
  return reading;
}

const CANNOT_TELL: readonly Blindness[] = ['integer', 'free-object', 'unlisted', 'names', 'deprecation', 'surfaces'];

/**
 * @param doubts is filled with the members that cannot be read
 * @param isFound may an event be asked for by its name, as if it were a union?
 */
function readEvents(
  reader: Reader,
  wanted: Wanted,
  unions: readonly Named[],
  doubts: Doubt[],
  isFound: (named: Named) => boolean,
): Event[] {
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
    membersOf(reader, union, attempt).map((member): Form => ({ ...member, union })),
  );
  const namedItself = new Set<TypeScript.Node>(unions.map(({ node }) => node));
  for (const form of forms) {
    const { name, node, named, union } = form;
    // What has no name is another thing each time.
    if (named) {
      if (namedItself.has(node) && node !== union.node) continue;
      if (seen.has(node) && seen.get(node) !== union) continue;
      seen.set(node, union);
    }
    attempt(name, () => {
      const event = readEvent(reader, wanted, form);
      const known = byTag.get(event.tag) ?? [];
      // A type may be listed under several names.
      if (known.some((each) => isSame(each.event, event))) return;
      const other = known.find((each) => !mayShareTag(each.form, form));
      if (!other) byTag.set(event.tag, [...known, { event, form }]);
      else {
        const why = `a second event with the tag ${event.tag}, after ${other.form.name} (${reader.modules.lineOf(other.form.node)})`;
        const asOne = named && isFound(named) ? unionsWith(wanted, name) : undefined;
        const { message } = reader.modules.unreadable(node, why);
        doubts.push({ surface, direction, name, why: message, ...(asOne !== undefined && { asOne }) });
      }
    });
  }
  return [...byTag.values()].map(([first, ...others]) =>
    mergedEvent(first!.event, ...others.map(({ event }) => event)),
  );
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

function readEvent({ modules }: Reader, wanted: Wanted, { name, named, node, ...member }: Member): Event {
  const fields = member.fields();
  const type = fields.find((field) => field.name === wanted.discriminator)?.type;
  const tag = type?.kind === 'literal' ? tagTextOf(wanted, type.value) : undefined;
  if (tag !== undefined) {
    const theirs = named && { name: named.node.name.text, upstream: name };
    return eventOf(wanted, { tag, ...theirs, doc: commentOf(node), fields, place: modules.placeOf(node) });
  }
  const why = type ? `\`${wanted.discriminator}\` has no single value` : `there is no \`${wanted.discriminator}\``;
  throw modules.unreadable(node, `${why}, so its tag is not known`);
}

/** Have two events the same fields? */
function isSame(a: Event, b: Event): boolean {
  const text = ({ fields }: Event): string =>
    JSON.stringify(fields, (key, value: unknown) => (key === 'place' || key === 'doc' ? undefined : value));
  return text(a) === text(b);
}
