/** Sessions of every surface, from a server that plays by the catalogue, and single harms done to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../generator/model/lookup.js';
import { play } from '../../simulator/play.js';
import { isPossible, PROPERTIES } from '../../simulator/properties.js';
import { stages } from '../../simulator/surfaces.js';

/** Sessions a property, always the same; `npm run fuzz` tries many more, and others each time. */
const SESSIONS = 4;

/** What `npm run fuzz` has found, by what plays it again. */
const FINDS: readonly { readonly surface: string; readonly property: string; readonly found: readonly unknown[] }[] = [
  {
    surface: 'live',
    property: 'an event swapped with the next is told, waited for, or changes nothing, unless it was the last word',
    found: [{ seed: 27, steps: 5, transport: undefined }, 305739466, 0],
  },
  {
    surface: 'beta',
    property: 'any session that is joined later has no violation',
    found: [{ seed: 1055991207, steps: 33, transport: 'websocket' }, 348376834],
  },
  {
    surface: 'realtime',
    property: 'any session goes on from a snapshot at any place',
    found: [{ seed: 1510092389, steps: 52, transport: 'websocket' }, 735140214],
  },
  {
    surface: 'realtime',
    property: 'an event dropped is told, waited for, or changes nothing, unless it was the last word',
    found: [{ seed: 24, steps: 51, transport: 'webrtc' }, 1143737486, 0],
  },
  {
    surface: 'realtime',
    property: 'an event dropped is told, waited for, or changes nothing, unless it was the last word',
    found: [{ seed: 1438310624, steps: 60, transport: 'webrtc' }, 2147483643, 0],
  },
  {
    surface: 'orders',
    property: 'an event swapped with the next is told, waited for, or changes nothing, unless it was the last word',
    found: [{ seed: 24, steps: 31, transport: undefined }, 30, 0],
  },
];

describe.each(await stages())('$name', (stage) => {
  for (const property of PROPERTIES.filter((each) => isPossible(each, stage)))
    it(property.name, async () => {
      await fc.assert(property.of(stage), { numRuns: SESSIONS, seed: 1 });
    });

  for (const { property: name, found } of FINDS.filter(({ surface }) => surface === stage.name))
    it(`${name}: ${JSON.stringify(found)}`, async () => {
      const { of } = PROPERTIES.find((each) => each.name === name)!;
      await fc.assert(of(stage), { numRuns: 1, examples: [found] });
    });

  it('plays every event of which the catalogue says when it comes', () => {
    const { model, surface } = stage;
    const known = eventsOf(surface).filter(({ timing }) => timing !== 'unknown');
    const missing = new Set(known.map(({ direction, tag }) => `${direction} ${tag}`));
    for (let seed = 0; seed < 100 && missing.size > 0; seed++)
      for (const { direction, event } of play(model, surface, seed, 60).sent)
        missing.delete(`${direction} ${String(event[surface.discriminator])}`);
    expect([...missing]).toEqual([]);
  });
});
