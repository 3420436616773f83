/** Part of resolve: are tags what the surface says that they are, and where they can be told? */
import type { Place } from '../../model/index.js';
import { isTagText, tagPath } from '../../model/tags.js';
import type { Sources } from '../sources.js';
import type { RawSurface } from './raw-catalogue.js';
import type { Report } from './report-at.js';

/** A key that YAML reads as a number which is written otherwise: `010`, `0xA`, `+10`, `10.0`, `1e1`. */
const ODD_NUMBER = /(?:^|[{,])[ \t]*(?:\+\d|0[\dox]|\d+[.eE])[\w.+-]*[ \t]*:/m;

/** @param place of the surface */
export function checkDiscriminator({ discriminator }: RawSurface, place: Place, report: Report): void {
  const inherited = tagPath({ discriminator }).find((field) => field in Object.prototype);
  if (inherited === undefined) return;
  report(
    { ...place, path: [...place.path, 'discriminator'] },
    'field-name',
    `every JavaScript object has a property \`${inherited}\`, so nobody can tell whether a frame has a tag there`,
    { hint: 'name another field that all events have', at: 'value' },
  );
}

/** @param places of the events of a direction */
export function checkTags({ tags }: RawSurface, places: Iterable<Place>, report: Report, sources: Sources): void {
  if (tags === undefined) return;
  for (const place of places) {
    const tag = String(place.path.at(-1));
    const isOdd = ODD_NUMBER.test(sources.text(place.file) ?? '');
    const written = isOdd ? (sources.spelling(place) ?? tag) : tag;
    if (written === tag && isTagText({ tags }, tag)) continue;
    report(place, 'tag-form', `\`${written}\` is no tag of this surface: its tags are whole numbers`, {
      hint: isTagText({ tags }, tag)
        ? `write \`${tag}\``
        : `a number from 0 to ${Number.MAX_SAFE_INTEGER}, or leave \`tags: ${tags}\` out of surface.yaml`,
    });
  }
}
