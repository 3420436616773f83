/** Which events of a direction occur over which transport, as types. */
import { directionNames, propertyKey } from '../model/identifiers.js';
import type { Direction, Event, Transport } from '../model/index.js';
import { isLimited } from '../model/lookup.js';
import { wrap } from './documentation.js';
import { docComment } from './print.js';

const DOC = 'The events by what they travel on, for connections that carry some of them only.';

/** An interface from transport to union, where not every event occurs over every transport. */
export function eventsOverTransports(direction: Direction, transports: readonly Transport[]): string[] {
  if (!isLimited(direction)) return [];
  const members = transports.map(
    (transport) =>
      `${docComment(wrap(transport.doc))}\n${propertyKey(transport.name)}: ${carriedBy(transport, direction)};\n`,
  );
  const { over } = directionNames(direction.name);
  return [`\n${docComment(DOC)}\nexport interface ${over} {\n${members.join('').replaceAll(/^(?=.)/gm, '  ')}}`];
}

/** All but what does not occur, or what occurs where that is less. */
function carriedBy({ name }: Transport, direction: Direction): string {
  const { union } = directionNames(direction.name);
  const occurs = ({ transports }: Event): boolean => transports.length === 0 || transports.includes(name);
  const carried = direction.events.filter(occurs);
  const others = direction.events.filter((event) => !occurs(event));
  if (others.length === 0) return union;
  if (carried.length === 0) return 'never';
  if (carried.length <= others.length) return members(carried, '');
  const text = `Exclude<${union}, ${members(others, '')}>`;
  return text.length <= 90 ? text : `Exclude<\n  ${union},${members(others, '\n  | ')}\n>`;
}

/** @param before what stands before each, where each stands on a line of its own */
function members(events: readonly Event[], before: string): string {
  const names = events.map(({ typeName }) => typeName);
  return before === '' ? names.join(' | ') : names.map((name) => `${before}${name}`).join('');
}
