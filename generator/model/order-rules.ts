/** The ways to break the order of a session, as trackers call them: departures explain them like any other difference. */
import type { ViolationRule } from '../../templates/runtime/track/index.js';

const RULES: Readonly<Record<ViolationRule, true>> = {
  'not-begun': true,
  'begun-twice': true,
  'ended-already': true,
  'completed-already': true,
  unfinished: true,
  differs: true,
  elsewhere: true,
  repeated: true,
  misplaced: true,
  transport: true,
  unanswered: true,
};

export const ORDER_RULES: readonly string[] = Object.keys(RULES);

/** The witness that alone can show the order of events. */
export const ORDER_WITNESS = 'traffic';
