/** Rules about what is written for people: documentation, notes and reasons. */
import type { EnumType, Model, Place, Type } from '../model/index.js';
import { allEntries, originalOf, surfaceNamed } from '../model/lookup.js';
import type { Finding } from './finding.js';
import { below, declaredFields, sidesOf, typeSites } from './sites.js';

/** A text of the catalogue, and where it stands. */
interface Text {
  readonly text: string;
  readonly place: Place;
  /** Documentation: what it is about. It should say more than these words. */
  readonly names?: readonly string[];
  /** A reason, which has to explain something. */
  readonly isReason?: boolean;
}

export function checkDocumentation(model: Model, reasons: readonly Text[]): Finding[] {
  return [...textsOf(model), ...reasons].flatMap(checkText);
}

function checkText({ text, place, names, isReason }: Text): Finding[] {
  const findings: Finding[] = [];
  const add = (rule: Finding['rule'], message: string, hint: string): void =>
    void findings.push({ rule, message, place, at: 'value', hint });
  const todo = /\b(?:TODO|FIXME|TBD)\b/.exec(text)?.[0];
  if (todo !== undefined)
    add('todo', `something is left to be written: ${todo}`, 'write it from the facts, in words of your own');
  else if (names?.some((name) => letters(name) === letters(text))) {
    add(
      'undocumented',
      `this says no more than the name \`${names[0]!}\``,
      'say what a developer can not tell from the name: when, what for, in which form',
    );
  } else if (isReason && text.trim().split(/\s+/).length < 3) {
    add('empty-reason', 'this explains nothing', 'say what was seen, where, or why it matters');
  } else if (!endsLikeASentence(text)) add('full-stop', 'this does not end like a sentence', 'end it with a full stop');
  return findings;
}

function letters(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
}

/** A list or a block of code may end as it likes. */
function endsLikeASentence(text: string): boolean {
  const last = text.trim().split('\n').at(-1) ?? '';
  return /[.!?…][)\]"'’”`*_]*$/.test(last) || /^\s*(?:[-*] |```|\d+\. )/.test(last);
}

function textsOf(model: Model): Text[] {
  return [...surfaceTexts(model), ...allEntries(model).flatMap((entry) => entryTexts(model, entry))];
}

function surfaceTexts(model: Model): Text[] {
  return [
    ...model.surfaces.flatMap((surface) => [
      { text: surface.doc, place: below(surface.place, 'doc'), names: [surface.name] },
      ...reasonsIn({ departures: [], ...surface }),
      ...surface.transports.map(({ name, doc }) => ({
        text: doc,
        place: below(surface.place, 'transports', name),
        names: [name],
      })),
    ]),
    ...model.surfaces.flatMap(({ files = [], place }) =>
      files.flatMap(({ departures }) => reasonsIn({ departures, place })),
    ),
    ...sidesOf(model).flatMap(({ direction }) => [
      { text: direction.doc, place: below(direction.place, 'doc'), names: [direction.name] },
      ...reasonsIn(direction),
    ]),
  ];
}

function entryTexts(model: Model, entry: ReturnType<typeof allEntries>[number]): Text[] {
  const names = entry.kind === 'event' ? [entry.tag, entry.name, entry.typeName] : [entry.typeName];
  const elsewhere = textsElsewhere(model, entry);
  return [
    ...[{ text: entry.doc, place: below(entry.place, 'doc'), names }, ...reasonsIn(entry)].filter(
      ({ text }) => !elsewhere.includes(text),
    ),
    ...declaredFields(entry).flatMap((field) => [
      { text: field.doc, place: below(field.place, 'doc'), names: [field.name] },
      ...(field.neverNull === undefined
        ? []
        : [{ text: field.neverNull, place: below(field.place, 'never_null'), isReason: true }]),
      ...reasonsIn(field),
    ]),
    ...typeSites(entry).flatMap(({ type, place }) =>
      enumsIn(type).flatMap(({ values }) =>
        values.flatMap(({ value, doc }) =>
          doc === undefined ? [] : [{ text: doc, place: below(place, 'enum', value), names: [value] }],
        ),
      ),
    ),
  ];
}

/** What an event has from its surface as a whole, or from the event of another one that it is the same as. */
function textsElsewhere(model: Model, entry: ReturnType<typeof allEntries>[number]): (string | undefined)[] {
  const { deprecated } = surfaceNamed(model, entry.surface)!;
  if (entry.kind !== 'event' || entry.sameAs === undefined) return [deprecated?.note];
  const original = originalOf(model, entry);
  return [deprecated?.note, original.doc, original.deprecated?.note];
}

function reasonsIn({
  departures,
  deprecated,
  place,
}: Pick<ReturnType<typeof allEntries>[number], 'departures' | 'deprecated' | 'place'>): Text[] {
  return [
    ...departures.map((departure) => ({
      text: departure.why,
      place: departure.place,
      isReason: true,
      names: [departure.rule],
    })),
    ...(deprecated === undefined
      ? []
      : [{ text: deprecated.note, place: below(place, 'deprecated', 'note'), isReason: true, names: ['deprecated'] }]),
  ];
}

function enumsIn(type: Type): EnumType[] {
  return type.kind === 'enum' ? [type] : [];
}
