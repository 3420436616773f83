/**
 * What a comparison finds: one change per place, with every way by which it was reached.
 */
import type { Declaration, Event, Field } from '../model/index.js';

/** Stable names of the differences, in the order in which a report lists them. */
export const CHANGE_RULES = [
  'unreadable',
  'unclaimed',
  'event-added',
  'event-removed',
  'tag',
  'event-renamed',
  'orphan',
  'example',
  'field-added',
  'field-removed',
  'optional',
  'required',
  'nullable',
  'not-nullable',
  'type',
  'value-added',
  'value-removed',
  'opened',
  'closed',
  'member-added',
  'member-removed',
  'deprecated',
  'undeprecated',
  'surface-added',
  'surface-removed',
  'direction-added',
  'direction-removed',
  'type-added',
  'type-removed',
  'type-renamed',
] as const;
export type ChangeRule = (typeof CHANGE_RULES)[number];

/** Rules of drift alone: what a witness says beside its model. */
export type WitnessRule = 'unreadable' | 'unclaimed' | 'orphan' | 'example';

/**
 * What a witness cannot tell, so that its silence is no difference:
 * `integer` (it knows numbers only), `free-object` (it writes any JSON for any object), `openness` (whether an
 * enumeration is whole), `unlisted` (which strings a plain string may be), `absent-or-null` (which of the two an empty
 * field is), `names` (pinned names of events and types), `deprecation`, `surfaces` (those that it does not
 * have, and their directions).
 */
export const BLINDNESSES = [
  'integer',
  'free-object',
  'openness',
  'unlisted',
  'absent-or-null',
  'names',
  'deprecation',
  'surfaces',
] as const;
export type Blindness = (typeof BLINDNESSES)[number];

/** A place in a model: an event or declaration, or one of its fields. */
export interface Locus {
  readonly entry: Event | Declaration;
  readonly field?: Field;
  /** Where inside the field's (or the alias's) type: `[]` in its items, `{}` in its values. */
  readonly within: string;
}

/** One way by which a change is reached. */
export interface Site {
  readonly surface: string;
  readonly direction: string;
  /** Tag of the event; empty where the change is about a surface, a direction or a name. */
  readonly tag: string;
  /** As a person reads it: `order.paid: order.items[].price`. */
  readonly path: string;
  /** Places of the later model at which a departure explains the change. */
  readonly loci: readonly Locus[];
}

export interface Change {
  /** The same for the same change on every run: rule, subject and place. */
  readonly id: string;
  readonly rule: ChangeRule;
  /** The value, member, field, tag or name that is meant, where the place does not say it. */
  readonly subject?: string;
  /** Other names by which the subject may be called: type names of a union's member beside its literal. */
  readonly aliases: readonly string[];
  /** The first way's surface, direction and path. */
  readonly surface: string;
  readonly direction: string;
  readonly path: string;
  /** Tags of all events that reach it. */
  readonly tags: readonly string[];
  /** Where it stands in the earlier and in the later model. What one side lacks points at the owner that lacks it. */
  readonly before?: Locus;
  readonly after?: Locus;
  /** Short texts of both sides. */
  readonly was: string;
  readonly now: string;
  readonly sites: readonly Site[];
}

/** A difference as the walk reports it; the log makes one change of all that have the same place, rule and subject. */
export interface Difference {
  readonly rule: ChangeRule;
  readonly subject?: string;
  readonly aliases?: readonly string[];
  readonly surface: string;
  readonly direction: string;
  readonly tag: string;
  readonly path: string;
  /** Places, the one that is meant first. */
  readonly before: readonly Locus[];
  readonly after: readonly Locus[];
  readonly was: string;
  readonly now: string;
}

export interface ChangeLog {
  report(difference: Difference): void;
  changes(): Change[];
}

export function createChangeLog(): ChangeLog {
  const found = new Map<string, { first: Difference; sites: Map<string, Site> }>();
  return {
    report(difference) {
      const id = findingId(difference);
      const known = found.get(id) ?? { first: difference, sites: new Map<string, Site>() };
      found.set(id, known);
      const { surface, direction, tag, path, after: loci } = difference;
      const site = { surface, direction, tag, path, loci };
      known.sites.set([surface, direction, tag, ...loci.map(locusText)].join(' '), site);
    },
    changes: () => [...found].map(([id, { first, sites }]) => toChange(id, first, [...sites.values()])),
  };
}

/** Changes of differences that no walk reports: with ids like all others. */
export function changesOf(differences: readonly Difference[]): Change[] {
  const log = createChangeLog();
  for (const difference of differences) log.report(difference);
  return log.changes();
}

function toChange(id: string, difference: Difference, sites: readonly Site[]): Change {
  const { rule, subject, aliases = [], surface, direction, path, was, now } = difference;
  const [before] = difference.before;
  const [after] = difference.after;
  const tags = [...new Set(sites.map((site) => site.tag).filter((tag) => tag !== ''))];
  return {
    id,
    rule,
    ...(subject !== undefined && { subject }),
    aliases,
    surface,
    direction,
    path,
    tags,
    ...(before && { before }),
    ...(after && { after }),
    was,
    now,
    sites,
  };
}

/** What only one side has belongs to a direction, not to an entry: its sender is part of the identity. */
export function findingId(
  difference: Omit<Difference, 'rule' | 'path' | 'tag' | 'was' | 'now'> & { readonly rule: string },
): string {
  const { rule, subject, surface, direction, before, after } = difference;
  const [was] = before;
  const [now] = after;
  const place = now ? locusText(now) : [surface, direction, ...(was ? [locusText(was)] : [])].join(' ');
  return `${rule}${subject === undefined ? '' : `:${subject}`} ${place}`;
}

/** `shop.OrderPaidEvent.order`, `shop.Items[]`. */
export function locusText({ entry, field, within }: Locus): string {
  return `${entry.surface}.${entry.typeName}${field ? `.${field.name}` : ''}${within}`;
}
