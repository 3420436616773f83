/** Departures from the order of a session: only recordings show it, and only events are in it. */
import { departureKey } from '../model/departure-key.js';
import type { Departure, Surface } from '../model/index.js';
import { ORDER_RULES, ORDER_WITNESS } from '../model/order-rules.js';
import { didYouMean } from '../report/suggest.js';
import type { Finding } from './finding.js';

export function isAboutOrder({ rule }: Departure): boolean {
  return ORDER_RULES.includes(rule);
}

/** @param surface whose events it is about; undefined where it stands at a type, at a field, or above all surfaces */
export function checkOrderDeparture(departure: Departure, surface: Surface | undefined): Finding[] {
  const { rule, subject, witness, place } = departure;
  const finding = (message: string, hint: string): Finding[] => [{ rule: 'unknown-departure', place, message, hint }];
  if (!surface?.session) {
    const hint = 'explain it at an event, its file or its direction, in a surface that says what a session has';
    return finding(`nothing here can break an order, so that nothing can be \`${rule}\``, hint);
  }
  if (witness !== ORDER_WITNESS) {
    const key = departureKey({ ...departure, witness: ORDER_WITNESS });
    return finding(`only recordings show the order that \`${rule}\` is about`, `write \`${key}\``);
  }
  const names = surface.session.things.map(({ name }) => name);
  if (subject === undefined || names.includes(subject)) return [];
  const known = `it has: ${names.join(', ')}`;
  return finding(`no session of \`${surface.name}\` has a thing \`${subject}\``, didYouMean(subject, names) ?? known);
}
