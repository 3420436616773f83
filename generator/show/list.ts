/** All events, a line each, by surface and direction. */
import { styleText } from 'node:util';
import { firstSentence } from '../emit/documentation.js';
import type { Direction, Event, Surface } from '../model/index.js';
import { plural } from '../report/problem.js';
import type { TextStyle } from './event.js';

export interface EventGroup {
  readonly surface: Surface;
  readonly direction: Direction;
  readonly events: readonly Event[];
}

export function listText(groups: readonly EventGroup[], { colour }: TextStyle): string {
  const bold = (text: string): string => (colour ? styleText('bold', text, { validateStream: false }) : text);
  return groups
    .map(({ surface, direction, events }) => {
      const [tags, names] = [events.map(({ tag }) => tag), events.map(({ typeName }) => typeName)].map(widest) as [
        number,
        number,
      ];
      const lines = events.map(
        ({ tag, typeName, doc, deprecated }) =>
          `  ${tag.padEnd(tags)}  ${typeName.padEnd(names)}  ${deprecated ? 'Deprecated. ' : ''}${firstSentence(doc)}\n`,
      );
      return `${bold(`${surface.name}, ${direction.name}: ${plural(events.length, 'event')}`)}\n${lines.join('')}`;
    })
    .join('\n');
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map((text) => text.length));
}
