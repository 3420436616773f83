/** What the page knows of its catalogue: written by the generator, read by the page's programme. */
import type { SessionRules } from '../../runtime/track/index.js';
import type { Literal } from '../../runtime/shape.js';
import type { OrderReason } from './explained-violations.js';
import type { SummaryRules } from './session-summary.js';
import type { TokenPaths } from './token-sums.js';

/** Name in the page's Content Security Policy for HTML that is made of text: of types, where they were packed. */
export const TYPES_POLICY = 'types';

export interface PageData {
  /** Shapes of events and types; a number in one of them is the place of another. */
  readonly shapes: readonly StoredShape[];
  readonly surfaces: readonly SurfaceData[];
  /** HTML of the types of surfaces that the text of the page leaves out, by the ids of those surfaces. */
  readonly types?: Readonly<Record<string, string>>;
}

export interface SurfaceData {
  readonly name: string;
  readonly discriminator: string;
  /** What tags are on the wire; texts where absent. */
  readonly tags?: 'integer';
  /** What stands before tags in the ids of their sections. */
  readonly prefix: string;
  readonly directions: readonly DirectionData[];
  /** What events do to a session; absent where nothing is claimed about it. */
  readonly session?: SessionRules;
  /** Which figures of a session are worth telling. */
  readonly summary?: SummaryRules;
  /** Fields that tell what stands in the session's order from each other: `type`, `role`. */
  readonly labels?: readonly string[];
  readonly tokens?: TokenPaths;
  /** Breaks of the order that the catalogue explains. */
  readonly reasons?: readonly OrderReason[];
}

export interface DirectionData {
  readonly name: string;
  /** Programs that use the package write its events. */
  readonly writes?: true;
  /** Places in the list of shapes, by tag. */
  readonly shapes: Readonly<Record<string, number>>;
  /** Ids of sections that are not just the prefix and the tag. */
  readonly ids?: Readonly<Record<string, string>>;
}

/** A shape as JSON: as the runtime has it, but with places in the list where it has references. */
export type StoredShape = string | number | StoredList | { readonly [field: string]: StoredShape };

export interface StoredList extends ReadonlyArray<StoredShape | Literal> {
  readonly 0: string;
}
