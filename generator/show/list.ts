/** All events, a line each, by surface and direction; and for each surface, which figures of a session are told. */
import { styleText } from 'node:util';
import { firstSentence } from '../emit/documentation.js';
import type { Direction, Event, Surface } from '../model/index.js';
import { summaryText } from '../model/session-text.js';
import { plural } from '../report/problem.js';
import type { TextStyle } from './event.js';
import { wrapText } from './terminal-text.js';

export interface EventGroup {
  readonly surface: Surface;
  readonly direction: Direction;
  readonly events: readonly Event[];
}

export function listText(groups: readonly EventGroup[], { width, colour }: TextStyle): string {
  const bold = (text: string): string => (colour ? styleText('bold', text, { validateStream: false }) : text);
  const section = (title: string, lines: readonly string[]): string =>
    `${bold(title)}\n${lines.map((line) => `  ${line}\n`).join('')}`;
  return groups
    .flatMap(({ surface, direction, events }, index) => {
      const title = `${surface.name}, ${direction.name}: ${plural(events.length, 'event')}`;
      const isLast = groups[index + 1]?.surface !== surface;
      const figures = isLast ? figuresOf(surface) : undefined;
      return [
        section(title, eventLines(events)),
        ...(figures === undefined
          ? []
          : [section(`${surface.name}: figures of a session`, wrapText(figures, width - 2))]),
      ];
    })
    .join('\n');
}

/** Which figures of its sessions are told; undefined where the surface does not say. */
export function figuresOf({ session }: Surface): string | undefined {
  return session?.summary && summaryText(session.summary);
}

function eventLines(events: readonly Event[]): string[] {
  const tags = widest(events.map(({ tag }) => tag));
  const names = widest(events.map(({ typeName }) => typeName));
  return events.map(
    ({ tag, typeName, doc, deprecated }) =>
      `${tag.padEnd(tags)}  ${typeName.padEnd(names)}  ${deprecated ? 'Deprecated. ' : ''}${firstSentence(doc)}`,
  );
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
