/** Events of which the order knows nothing, because nobody has said what they do. */
import type { Model } from '../model/index.js';
import { answeredBy } from '../model/session-text.js';
import type { Finding } from './finding.js';
import { sidesOf } from './sites.js';

/** @returns a finding for each event that neither says what it does to a session nor is answered by one that does */
export function checkSilence(model: Model): Finding[] {
  return sidesOf(model).flatMap(({ surface, direction }) =>
    direction.events
      .filter(({ effects, timing }) => surface.session && effects === undefined && timing === undefined)
      .filter((event) => answeredBy(surface, event).length === 0)
      .map(({ tag, place }): Finding => ({
        rule: 'session-unsaid',
        place,
        message: `nothing says what \`${tag}\` does to a session`,
        hint: 'say under `session` what it does, or `any-time`; `unknown` where that is not known. What answers it can name it with `answers`',
      })),
  );
}
