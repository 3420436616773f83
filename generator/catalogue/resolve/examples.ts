/** Part of resolve: which examples show an event, and does every event have one? */
import { byCodeUnit, type Example, type Surface } from '../../model/index.js';
import { eventsOf } from '../../model/lookup.js';
import { isTagText } from '../../model/tags.js';
import { didYouMean } from '../../report/suggest.js';
import { EXAMPLES, MADE_UP, surfaceFolder, type ExampleFile } from '../load.js';
import type { CatalogueProblem } from '../sources.js';
import type { Report } from './report-at.js';

export class Examples {
  readonly #files: readonly ExampleFile[];
  readonly #byEvent = new Map<string, ExampleFile[]>();

  constructor(files: readonly ExampleFile[]) {
    this.#files = files;
    for (const file of files) {
      const key = eventKey(file.surface, file.direction, file.tag);
      this.#byEvent.set(key, [...(this.#byEvent.get(key) ?? []), file]);
    }
  }

  /** @returns the examples of an event, the main one first */
  of(surface: string, direction: string, tag: string): Example[] {
    return (this.#byEvent.get(eventKey(surface, direction, tag)) ?? [])
      .map(({ label, value, file }) => ({ label, value, place: { file, path: [] } }))
      .sort((a, b) => byCodeUnit(a.label, b.label));
  }

  /** @returns a problem for each example of a direction whose tag none of its events has */
  unknownTags(surface: string, direction: string, tags: ReadonlySet<string>): CatalogueProblem[] {
    return this.#files
      .filter((each) => each.surface === surface && each.direction === direction && !tags.has(each.tag))
      .map(({ file, tag }) => ({
        rule: 'unknown-tag',
        message: `there is no event \`${tag}\` in this direction`,
        file,
        hint: () => didYouMean(tag, tags) ?? 'name the file after the tag: `<tag>.json` or `<tag>@<label>.json`',
      }));
  }
}

function eventKey(surface: string, direction: string, tag: string): string {
  return [surface, direction, tag].join('\0');
}

export function checkExamplesExist(surfaces: readonly Surface[], report: Report): void {
  for (const surface of surfaces) {
    const folder = `${surfaceFolder(surface.place.file)}/${EXAMPLES}`;
    for (const event of eventsOf(surface)) {
      if (event.examples.some(({ label }) => label === '' || label === MADE_UP)) continue;
      // A tag that cannot be one has no file either.
      if (!isTagText(surface, event.tag)) continue;
      report(event.place, 'no-example', `the event \`${event.tag}\` has no example`, {
        hint: `write one: ${folder}/${event.direction}/${event.tag}.json`,
      });
    }
  }
}
