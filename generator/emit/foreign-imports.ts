/** What a module of a surface takes from its like of other surfaces: types, and the events that it has of them. */
import { explainName, guardName, schemaName } from '../model/identifiers.js';
import { byCodeUnit, type Declaration, type Event, type Model, type Surface } from '../model/index.js';
import {
  declarationOf,
  foreignDeclarations,
  forEachRef,
  originalOf,
  ownEntriesOf,
  sameEvents,
  typesIn,
} from '../model/lookup.js';
import { sameEventDoc } from './documentation.js';
import { importText, passageText, renamed } from './import-text.js';
import { docComment } from './print.js';

/** A module of a surface that others take from. */
type Module = 'types' | 'guards' | 'schemas';

/** What stands in a module of another surface, and what it is called here. */
interface Foreign {
  readonly surface: string;
  readonly name: string;
  /** The import or export: `Name`, or `Name as OtherName`. */
  readonly text: string;
}

/** Imports of what stands directly in the surface's types, events and tables. */
export function foreignImports(model: Model, surface: Surface, module: 'types' | 'guards'): string[] {
  const nameOf = module === 'types' ? (typeName: string) => typeName : guardName;
  const found = [
    ...directForeign(model, surface).map((each) => foreignType(each, nameOf)),
    ...sameEvents(surface).map((event) => foreignEvent(originalOf(model, event), event, nameOf)),
  ];
  return bySurface(found).map(([name, texts]) => importText(texts, `../${name}/${module}.js`, module === 'types'));
}

/**
 * Passes on whatever the surface uses, directly or not, so that its module has a name for all that is met in its events,
 * and its events that others have, too.
 */
export function foreignPassages(model: Model, surface: Surface, module: Module): string[] {
  const found = passedOn(model, surface, module);
  const passages = bySurface(found).map(([name, texts]) =>
    passageText(texts, `../${name}/${module}.js`, module === 'types'),
  );
  return passages.length === 0 ? [] : [`\n${passages.join('\n')}`];
}

function passedOn(model: Model, surface: Surface, module: Module): Foreign[] {
  const types = foreignDeclarations(model, surface);
  const events = sameEvents(surface).map((event) => [originalOf(model, event), event] as const);
  const eventsBy = (nameOf: (typeName: string) => string): Foreign[] =>
    events.map(([original, event]) => foreignEvent(original, event, nameOf));
  switch (module) {
    case 'types':
      return [
        ...types.map((each) => foreignType(each, (typeName) => typeName)),
        ...events.map(([original, event]) =>
          withComment(
            foreignEvent(original, event, (name) => name),
            original,
            event,
          ),
        ),
      ];
    case 'guards':
      return [...types.map((each) => foreignType(each, guardName)), ...eventsBy(guardName), ...eventsBy(explainName)];
    case 'schemas':
      return eventsBy(schemaName);
  }
}

function foreignType({ surface, typeName }: Declaration, nameOf: (typeName: string) => string): Foreign {
  const name = nameOf(typeName);
  return { surface, name, text: name };
}

function foreignEvent(original: Event, event: Event, nameOf: (typeName: string) => string): Foreign {
  const name = nameOf(original.typeName);
  return { surface: original.surface, name, text: renamed(name, nameOf(event.typeName)) };
}

/** What this surface says of the event beside what the other does: editors show it for the name that is passed on. */
function withComment(foreign: Foreign, original: Event, event: Event): Foreign {
  const comment = sameEventDoc(event, original);
  return comment === '' ? foreign : { ...foreign, text: `${docComment(comment)}\n${foreign.text}` };
}

function directForeign(model: Model, surface: Surface): Declaration[] {
  const found = new Set<Declaration>();
  for (const type of ownEntriesOf(surface).flatMap(typesIn)) {
    forEachRef(type, (ref) => {
      if (ref.surface !== surface.name) found.add(declarationOf(model, ref));
    });
  }
  return [...found];
}

/** The texts by surface, both sorted. */
function bySurface(found: readonly Foreign[]): [string, string[]][] {
  const groups = new Map<string, Foreign[]>();
  for (const each of found) groups.set(each.surface, [...(groups.get(each.surface) ?? []), each]);
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([surface, group]) => [surface, group.sort((a, b) => byCodeUnit(a.name, b.name)).map(({ text }) => text)]);
}
