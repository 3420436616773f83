/** Writes a catalogue of as many events as one likes, in the catalogue's own format: for benchmarks. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';

const EVENTS_A_FILE = 100;

/**
 * @param folder where the catalogue goes
 * @param count number of events; every tenth brings a type of its own
 */
export function writeSyntheticCatalogue(folder: string, count: number): void {
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  };
  write(
    'package.yaml',
    'package:\n  name: synthetic-events\n  version: 1.0.0\n  description: Synthetic.\n  license: MIT\n  readme: Synthetic.\n',
  );
  write('plant/surface.yaml', SURFACE);
  for (let start = 0; start < count; start += EVENTS_A_FILE) {
    const numbers = Array.from({ length: Math.min(EVENTS_A_FILE, count - start) }, (_, index) => start + index);
    const types = numbers
      .filter((number) => number % 10 === 0)
      .map(type)
      .join('');
    write(`plant/server/events-${start}.yaml`, `events:\n${numbers.map(event).join('')}types:\n${types}`);
  }
  for (let number = 0; number < count; number++)
    write(`plant/examples/server/part.${number}.changed.json`, example(number));
}

const SURFACE = `surface:
  name: plant
  doc: A plant with a great many machines.
  entry: .
  discriminator: type
  directions:
    server:
      doc: Events that the plant sends.
      optional_is_nullable: true
      common:
        event_id: { type: string, doc: Identifies this event. }
`;

function event(number: number): string {
  return `  part.${number}.changed:
    name: Part${number}Changed
    doc: Part number ${number} of the plant changed its state, after a command or by itself.
    fields:
      part_id: { type: string, doc: The part that changed. }
      sequence: { type: integer, doc: Counts the changes of this part. }
      delta: { type: string, doc: What changed. }
      temperature: { type: number, optional: true, unit: K, doc: How warm the part was at the time. }
      state: { enum: [idle, busy, broken], open: true, doc: What the part does now. }
      details: { type: Details${number - (number % 10)}, optional: true, doc: More about the change. }
      tags: { type: 'string[]', optional: true, doc: Words that describe the change. }
`;
}

function type(number: number): string {
  return `  Details${number}:
    doc: Details of what happened to a part.
    fields:
      reason: { type: string, doc: Why it happened. }
      severity: { enum: [low, high], open: false, doc: How bad it is. }
      operator: { type: string, optional: true, doc: Who was on duty. }
      limit: { type: integer | "none", doc: The highest value that is allowed. }
`;
}

function example(number: number): string {
  return `${JSON.stringify({
    type: `part.${number}.changed`,
    event_id: `event_${number}`,
    part_id: `part_${number}`,
    sequence: 7,
    delta: 'valve opened',
    temperature: 293.15,
    state: 'busy',
    details: { reason: 'command', severity: 'low', operator: null, limit: 'none' },
    tags: ['valve', 'night shift'],
  })}\n`;
}
