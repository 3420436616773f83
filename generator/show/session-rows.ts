/** What an event does to the things of a session, and when it comes. */
import type { Event, Model, Surface } from '../model/index.js';
import { surfaceNamed } from '../model/lookup.js';
import { answeredBy, deedText, detailTexts, exceptionTexts, orderTexts } from '../model/session-text.js';
import type { TreeRow } from './terminal-text.js';

export function sessionRows(model: Model, event: Event): TreeRow[] {
  const surface = surfaceOf(model, event);
  if (!surface.session) return [];
  const answers = answeredBy(surface, event);
  return [
    ...(event.effects ?? []).map((effect) => {
      const order = [...orderTexts(surface, effect), ...exceptionTexts(effect)];
      return row(
        deedText(effect),
        detailTexts(effect).join('; '),
        order.map((text) => row('', text)),
      );
    }),
    ...(event.timing === undefined ? [] : [row(TIMINGS[event.timing])]),
    ...(answers.length === 0 ? [] : [row(`is answered by ${answers.join(', ')}`)]),
  ];
}

const TIMINGS = {
  'any-time': 'may come at any time',
  unknown: 'its place in the order is not known: nothing is claimed',
} as const;

function row(label: string, notes = '', children: readonly TreeRow[] = []): TreeRow {
  return { label, type: '', notes, children };
}

/** The same as data. */
export function sessionData(model: Model, event: Event): object {
  const surface = surfaceOf(model, event);
  if (!surface.session) return {};
  const { effects = [], timing } = event;
  return {
    session: {
      ...(timing === undefined ? {} : { timing }),
      effects: effects.map((effect) => ({
        does: deedText(effect),
        details: detailTexts(effect),
        order: orderTexts(surface, effect),
        exceptions: exceptionTexts(effect),
      })),
      answeredBy: answeredBy(surface, event),
    },
  };
}

function surfaceOf(model: Model, event: Event): Surface {
  return surfaceNamed(model, event.surface)!;
}
