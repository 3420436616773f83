/** What `diff` tells of: a change, and how much it matters. */
import type { Place } from '../model/index.js';
import type { DiffRule, Level } from './impacts.js';

/** A change and how much it matters. */
export interface JudgedChange {
  readonly rule: DiffRule;
  readonly level: Level;
  /** Fingerprint: the same for the same change on every run. */
  readonly id: string;
  readonly subject?: string;
  readonly surface: string;
  /** Directions that it is reached from; empty where it is about a name or a surface. */
  readonly directions: readonly string[];
  /** As a person reads it: `order.paid: order.items[].price`. */
  readonly path: string;
  readonly tags: readonly string[];
  readonly was: string;
  readonly now: string;
  /** Where it stands in the later model, or in the earlier one where only that has it. */
  readonly place?: { readonly model: 'base' | 'head'; readonly place: Place };
}
