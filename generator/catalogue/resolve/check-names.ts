/** Part of resolve: does every name fit, and name one thing only? */
import { entriesOf, eventsOf, foreignDeclarations } from '../../model/lookup.js';
import type { Model, Place, Surface } from '../../model/index.js';
import { directionNames, isReservedTypeName, isTypeName } from '../../model/identifiers.js';
import type { Sources } from '../sources.js';
import { didYouMean } from '../../report/suggest.js';
import { namePlace, reportTwice, type Report } from './report-at.js';

/** Names of events, types and surfaces: of the right form, not taken by JavaScript or by the package, and different. */
export function checkNames(surfaces: readonly Surface[], report: Report, sources: Sources): void {
  for (const surface of surfaces) {
    const taken = new Map<string, Place>(surface.declarations.map((each) => [each.typeName, each.place]));
    for (const direction of surface.directions) {
      const { union, map, tags } = directionNames(direction.name);
      for (const name of [union, map, tags]) {
        const first = taken.get(name);
        if (first)
          report(
            first,
            'taken-name',
            `\`${name}\` is what the package calls the events of the direction \`${direction.name}\``,
            { hint: 'choose another name' },
          );
        taken.set(name, direction.place);
      }
    }
    for (const event of eventsOf(surface)) {
      const first = taken.get(event.typeName);
      if (first)
        reportTwice(
          report,
          sources,
          { ...event.place, path: [...event.place.path, 'name'] },
          first,
          'duplicate-name',
          `the name \`${event.typeName}\``,
        );
      else taken.set(event.typeName, event.place);
      checkName(report, event.name, event.typeName, { ...event.place, path: [...event.place.path, 'name'] });
    }
    for (const declaration of surface.declarations)
      checkName(report, declaration.typeName, declaration.typeName, namePlace(declaration));
  }
  checkSubpaths(surfaces, report, sources);
}

/** A surface's module exports what it uses of other surfaces beside what it declares. */
export function checkForeignNames(model: Model, report: Report): void {
  for (const surface of model.surfaces) {
    const taken = new Map<string, Place>(entriesOf(surface).map((entry) => [entry.typeName, entry.place]));
    for (const foreign of foreignDeclarations(model, surface)) {
      const first = taken.get(foreign.typeName);
      if (first) {
        report(
          first,
          'foreign-name',
          `\`${surface.name}\` also uses \`${foreign.surface}.${foreign.typeName}\`, and its module can't export two types of one name`,
          { hint: 'rename one of the two, or use one for both' },
        );
      } else taken.set(foreign.typeName, foreign.place);
    }
  }
}

function checkName(report: Report, written: string, typeName: string, place: Place): void {
  if (!isTypeName(written)) {
    report(place, 'name-form', `\`${written}\` can't name a type`, {
      hint: 'letters and digits, beginning with a capital: `OrderShipped`',
      at: 'value',
    });
  } else if (isReservedTypeName(typeName)) {
    report(place, 'reserved-name', `\`${typeName}\` is the name of a global of JavaScript`, {
      hint: 'a type of this name would shadow it; put a word in front',
      at: 'value',
    });
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
