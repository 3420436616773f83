/** Where the catalogue departs from its witnesses, and why, in words. */
import type { Departure, Direction, Field, Surface } from '../../model/index.js';
import { entriesOf } from '../../model/lookup.js';
import { join, markup, type Markup, type Part } from './markup.js';
import { inline } from './markdown-to-html.js';

/** What the catalogue has, compared with the witness. */
const PHRASES: Readonly<Record<string, string>> = {
  'event-added': 'is an event more',
  'event-removed': 'lacks an event',
  tag: 'has another tag',
  orphan: 'lacks an event that no union lists',
  example: 'refuses an example',
  'direction-added': 'is a direction more',
  'field-added': 'is a field more',
  'field-removed': 'lacks a field',
  optional: 'may be absent',
  required: 'is never absent',
  nullable: 'may be null',
  'not-nullable': 'is never null',
  type: 'has another type',
  'value-added': 'has a value more',
  'value-removed': 'lacks a value',
  opened: 'may have other values',
  closed: 'has no other values',
  'member-added': 'has a member more',
  'member-removed': 'lacks a member',
};

interface Explained {
  readonly departures: readonly Departure[];
  readonly fields?: readonly Field[];
}

/** The departures of an entry and of its fields; nothing where there is none. */
export function departuresList({ departures, fields = [] }: Explained): Part {
  const list = listOf(departures, fields);
  return list && markup`<h5>Departs from upstream</h5>\n${list}`;
}

/** What holds for every event of a direction; a departure with a subject is about something that it lacks. */
export function generalDepartures({ departures }: Direction): Part {
  const list = listOf(
    departures.filter(({ subject }) => subject === undefined),
    [],
  );
  return list && markup`<h4>All of them depart from upstream</h4>\n${list}`;
}

/** What holds for all that stands in a file of the catalogue, and which entries those are, or have fields from it. */
export function fileDepartures(surface: Surface): Part {
  const { files = [] } = surface;
  const entries = entriesOf(surface);
  const rows = files.flatMap(({ file, departures }) => {
    const isIn = ({ place }: Pick<Field, 'place'>): boolean => place.file === file;
    const own = entries.filter((entry) => isIn(entry) || (entry.kind !== 'alias' && entry.fields.some(isIn)));
    const names = own.map((entry) => markup`<code>${entry.kind === 'event' ? entry.tag : entry.typeName}</code>`);
    // What the departure is about is a field of each of them.
    return departures.map(({ subject, ...departure }) => {
      const what = whatDeparts(departure, subject);
      return markup`<li>${what}: ${inline(departure.why)} (${join(names, ', ')})\n`;
    });
  });
  return rows.length > 0 && markup`<h4>Many depart from upstream alike</h4>\n<ul>\n${rows}</ul>\n`;
}

function listOf(departures: readonly Departure[], fields: readonly Field[]): Markup | undefined {
  const all = [
    ...departures.map((departure) => ({ departure, field: undefined })),
    ...fields.flatMap(({ name, departures: own }) => own.map((departure) => ({ departure, field: name }))),
  ];
  if (all.length === 0) return undefined;
  const byReason = new Map<string, Part[]>();
  for (const { departure, field } of all) {
    const what = whatDeparts(departure, field);
    byReason.set(departure.why, [...(byReason.get(departure.why) ?? []), what]);
  }
  const rows = [...byReason].map(([why, what]) => markup`<li>${join(what, ', ')}: ${inline(why)}\n`);
  return markup`<ul>\n${rows}</ul>\n`;
}

function whatDeparts({ rule, subject, witness }: Departure, field: string | undefined): Markup {
  const parts = [
    field !== undefined && markup`<code>${field}</code>`,
    PHRASES[rule] ?? rule,
    subject !== undefined && markup`<code>${subject}</code>`,
    witness !== undefined && `(${witness})`,
  ];
  return join(
    parts.filter((part) => part !== false),
    ' ',
  );
}
