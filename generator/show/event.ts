/** One event as a person wants to read it. */
import { styleText } from 'node:util';
import type { Declaration, Departure, Deprecation, Direction, Event, Model } from '../model/index.js';
import { departureKey } from '../model/departure-key.js';
import { fieldTree } from './fields.js';
import { sessionRows } from './session-rows.js';
import { shortJson, treeLines, wrapText, type TreeRow } from './terminal-text.js';

export interface TextStyle {
  readonly width: number;
  readonly colour: boolean;
}

/** @returns a text that ends with a line break */
export function eventText(model: Model, direction: Direction, event: Event, { width, colour }: TextStyle): string {
  const paint =
    (style: Parameters<typeof styleText>[0]) =>
    (text: string): string =>
      colour && text !== '' ? styleText(style, text, { validateStream: false }) : text;
  const { rows, expanded } = fieldTree(model, event);
  const departures = departureRows(direction, event, expanded);
  const session = sessionRows(model, event);
  const heading = paint(['bold', 'underline']);
  const table = (items: readonly TreeRow[]): string[] =>
    treeLines(items, width - 2, { label: paint('cyan'), type: paint('yellow'), branch: paint('dim') }).map(
      (line) => `  ${line}`,
    );
  const example = event.examples.find(({ label }) => label === '');
  const sections = [
    [paint('bold')(event.tag), ...wrapText(factsOf(event, direction), width)],
    [...wrapText(event.doc, width)],
    event.deprecated ? wrapText(deprecationText(event.deprecated), width).map(paint('red')) : [],
    [heading('Fields'), ...table(rows)],
    session.length > 0 ? [heading('Session'), ...table(session)] : [],
    departures.length > 0 ? [heading('Departures from the witnesses'), ...table(departures)] : [],
    example
      ? [
          heading('Example'),
          ...shortJson(example.value, width - 2)
            .split('\n')
            .map((line) => `  ${line}`),
        ]
      : [],
  ];
  return `${sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function factsOf({ typeName, surface, sameAs, transports, since, upstream }: Event, { name }: Direction): string {
  return [
    typeName,
    `${surface}, sent by the ${name}`,
    ...(sameAs === undefined ? [] : [`the same as in ${sameAs}`]),
    ...(transports.length > 0 ? [`only over ${transports.join(', ')}`] : []),
    ...(since === undefined ? [] : [`since ${since}`]),
    ...(upstream === undefined ? [] : [`upstream ${upstream}`]),
  ].join('; ');
}

function deprecationText({ note, replacement }: Deprecation): string {
  return `Deprecated: ${note.trim()}${replacement === undefined ? '' : ` Use ${replacement}.`}`;
}

/** All departures that bear on the event: its direction's, its own, those of the types in its tree. */
function departureRows(direction: Direction, event: Event, expanded: readonly Declaration[]): TreeRow[] {
  // A direction's departure with a subject is about something that it lacks, and not about its events.
  const general = direction.departures.filter(({ subject }) => subject === undefined);
  return [
    ...general.map((departure) => departureRow(`every event of the ${direction.name}`, departure)),
    ...[event, ...expanded].flatMap((entry) => {
      const owner = entry.kind === 'event' ? '' : entry.typeName;
      const fields = entry.kind === 'alias' ? [] : entry.fields;
      return [
        ...entry.departures.map((departure) => departureRow(owner === '' ? 'this event' : owner, departure)),
        ...fields.flatMap(({ name, departures }) =>
          departures.map((departure) => departureRow(owner === '' ? name : `${owner}.${name}`, departure)),
        ),
      ];
    }),
  ];
}

function departureRow(label: string, departure: Departure): TreeRow {
  return {
    label,
    type: departureKey(departure),
    notes: departure.why.replaceAll(/\s+/g, ' '),
    children: [],
  };
}
