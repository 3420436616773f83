/** Sessions of every surface, from a server that plays by the catalogue, and single harms done to them. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { eventsOf } from '../../../generator/model/lookup.js';
import { play } from '../../simulator/play.js';
import { isPossible, PROPERTIES } from '../../simulator/properties.js';
import { stages } from '../../simulator/surfaces.js';

/** Sessions a property, always the same; `npm run fuzz` tries many more, and others each time. */
const SESSIONS = 4;

describe.each(await stages())('$name', (stage) => {
  for (const property of PROPERTIES.filter((each) => isPossible(each, stage)))
    it(property.name, async () => {
      await fc.assert(property.of(stage), { numRuns: SESSIONS, seed: 1 });
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
