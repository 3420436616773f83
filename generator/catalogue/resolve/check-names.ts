/** Part of resolve: does every name fit, and name one thing only? */
import {
  CHANGE_MEMBERS,
  foreignExports,
  ownExports,
  RUNTIME_FOLDER,
  TRACKER_MEMBERS,
  type Export,
} from '../../model/exports.js';
import { isGlobalName } from '../../model/globals.js';
import { camelCase, directionNames, isTypeName } from '../../model/identifiers.js';
import type { Declaration, Direction, Event, Model, Place, Surface } from '../../model/index.js';
import { entriesOf, eventsOf } from '../../model/lookup.js';
import type { Sources } from '../sources.js';
import { didYouMean } from '../../report/suggest.js';
import { namePlace, reportTwice, type Report } from './report-at.js';

/** Names of events, types, directions and surfaces: of the right form, no global's, and each for one thing only. */
export function checkNames(surfaces: readonly Surface[], report: Report, sources: Sources): void {
  for (const surface of surfaces) {
    checkForms(surface, report);
    checkOwnNames(surface, report, sources);
    checkTrackerMembers(surface, report);
  }
  checkFolders(surfaces, report);
  checkSubpaths(surfaces, report, sources);
}

/** Its module exports what a surface uses of others beside its own. */
export function checkForeignNames(model: Model, report: Report): void {
  for (const surface of model.surfaces) {
    const foreign = foreignExports(model, surface);
    if (foreign.length === 0) continue;
    const taken = new Map(ownExports(surface).map((each) => [each.name, each]));
    const told = new Set<unknown>();
    for (const each of foreign) {
      const first = taken.get(each.name);
      if (!first) taken.set(each.name, each);
      else if (!told.has(each.owner)) {
        told.add(each.owner);
        reportForeignClash(surface, first, each, report);
      }
    }
  }
}

function reportForeignClash(surface: Surface, first: Export, { name, owner, what }: Export, report: Report): void {
  const message = `\`${surface.name}\` also uses ${what}, and its module can't export two things called \`${name}\``;
  const entry = first.owner && 'typeName' in first.owner ? first.owner : undefined;
  const hint = entry
    ? 'rename one of the two, or use one for both'
    : `rename the type: there, \`${name}\` is ${first.what}`;
  report(nameOf(entry ?? owner!), 'foreign-name', message, { hint });
}

function checkForms(surface: Surface, report: Report): void {
  for (const { name, place } of surface.directions) {
    const { union } = directionNames(name);
    if (!isGlobalName(union)) continue;
    report(place, 'reserved-name', `\`${union}\` would be the events of this direction, and is a global`, {
      hint: 'a type of this name would shadow it; call the direction something else',
    });
  }
  for (const event of eventsOf(surface)) checkForm(report, event.name, event.typeName, nameOf(event));
  for (const each of surface.declarations) checkForm(report, each.typeName, each.typeName, namePlace(each));
}

function checkForm(report: Report, written: string, typeName: string, place: Place): void {
  if (!isTypeName(written)) {
    report(place, 'name-form', `\`${written}\` can't name a type`, {
      hint: 'letters and digits, beginning with a capital: `OrderShipped`',
      at: 'value',
    });
  } else if (isGlobalName(typeName)) {
    report(place, 'reserved-name', `\`${typeName}\` is the name of a global of JavaScript or TypeScript`, {
      hint: 'a type of this name would shadow it; put a word in front',
      at: 'value',
    });
  }
}

/** An entry is told of once, whatever of it clashes. */
function checkOwnNames(surface: Surface, report: Report, sources: Sources): void {
  const taken = new Map<string, Export>();
  const told = new Set<unknown>();
  for (const each of ownExports(surface)) {
    const first = taken.get(each.name);
    if (!first) taken.set(each.name, each);
    else if (each.owner !== first.owner && !told.has(each.owner)) {
      told.add(each.owner);
      reportClash(first, each, report, sources);
    }
  }
}

function reportClash(first: Export, second: Export, report: Report, sources: Sources): void {
  const { name, owner } = second;
  const place = nameOf(owner!);
  if (first.owner && 'typeName' in first.owner)
    return reportTwice(report, sources, place, first.owner.place, 'duplicate-name', `the name \`${name}\``);
  report(place, 'taken-name', `\`${name}\` is ${first.what}`, { hint: 'choose another name' });
}

/** Where it is said what something is called. */
function nameOf(owner: Event | Declaration | Direction): Place {
  if (!('kind' in owner)) return owner.place;
  return owner.kind === 'event' ? { ...owner.place, path: [...owner.place.path, 'name'] } : namePlace(owner);
}

/** A tracker takes events by their directions, and shows things by their names. */
function checkTrackerMembers({ session, directions }: Surface, report: Report): void {
  if (!session) return;
  const taken = new Map(TRACKER_MEMBERS.map((name) => [name, 'a part of every tracker']));
  for (const name of CHANGE_MEMBERS) taken.set(name, 'a part of changes');
  taken.set('then', 'what `await` would call');
  const claim = (name: string, what: string, place: Place): void => {
    const first = taken.get(name);
    if (first === undefined) taken.set(name, what);
    else report(place, 'taken-name', `\`${name}\` of a tracker is ${first}`, { hint: 'choose another name' });
  };
  for (const { name, place } of directions) claim(name, `what takes the events of the direction \`${name}\``, place);
  for (const { name, list, place } of session.things) {
    claim(camelCase(name), `the thing \`${name}\``, place);
    if (list !== undefined)
      claim(camelCase(list), `the list of the thing \`${name}\``, { ...place, path: [...place.path, 'list'] });
  }
}

/** Each surface has a folder in the package, beside the runtime's. */
function checkFolders(surfaces: readonly Surface[], report: Report): void {
  for (const { name, place } of surfaces) {
    if (name !== RUNTIME_FOLDER) continue;
    const message = `\`${name}\` is the package's folder of what all surfaces share`;
    const hint = 'call the surface something else';
    report({ ...place, path: ['surface', 'name'] }, 'taken-name', message, { hint, at: 'value' });
  }
}

function checkSubpaths(surfaces: readonly Surface[], report: Report, sources: Sources): void {
  const byEntry = new Map<string, Surface>();
  for (const surface of surfaces) {
    const first = byEntry.get(surface.entry);
    if (first)
      reportTwice(
        report,
        sources,
        { ...surface.place, path: ['surface', 'entry'] },
        { ...first.place, path: ['surface', 'entry'] },
        'duplicate-entry',
        `the entry \`${surface.entry}\``,
      );
    else byEntry.set(surface.entry, surface);
  }
}

/** Does what takes the place of a deprecated entry exist? */
export function checkReplacements(surfaces: readonly Surface[], report: Report): void {
  const known = new Map(
    surfaces.map((surface) => [
      surface.name,
      new Set(entriesOf(surface).map((each) => (each.kind === 'event' ? each.tag : each.typeName))),
    ]),
  );
  for (const surface of surfaces) {
    for (const entry of entriesOf(surface)) {
      const replacement = entry.deprecated?.replacement;
      if (replacement === undefined) continue;
      const colon = replacement.indexOf(':');
      const names = known.get(colon < 0 ? surface.name : replacement.slice(0, colon));
      const wanted = replacement.slice(colon + 1);
      if (names?.has(wanted)) continue;
      report(
        { ...entry.place, path: [...entry.place.path, 'deprecated', 'replacement'] },
        'unknown-replacement',
        `there is nothing called \`${replacement}\``,
        { hint: () => didYouMean(wanted, names ?? []), at: 'value' },
      );
    }
  }
}
