/** What a rule finds, before the catalogue's levels and exceptions are applied. */
import type { Place } from '../model/index.js';
import type { LintRule } from './lint-rules.js';

export interface Finding {
  readonly rule: LintRule;
  readonly message: string;
  readonly place: Place;
  readonly at?: 'key' | 'value';
  readonly hint?: string;
  /** The entry that it is about, where the place stands in another file: an exception there counts too. */
  readonly owner?: Place;
}
