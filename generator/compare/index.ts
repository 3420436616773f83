/**
 * The one comparison of two models: a witness with the catalogue (drift), or an earlier catalogue with a later one
 * (diff).
 */
import type { Declaration, Direction, Event, Model, Surface } from '../model/index.js';
import {
  createChangeLog,
  type Blindness,
  type Change,
  type ChangeLog,
  type Difference,
  type ChangeRule,
} from './change.js';
import { compareEvents } from './walk.js';
import type { Walk } from './walk-report.js';
import { declarationOf } from '../model/lookup.js';
import type { Lookup } from './view-by-kind.js';

export * from './change.js';

export interface CompareOptions {
  /** What the earlier model cannot tell. */
  readonly cannotTell?: readonly Blindness[];
}

interface Comparison {
  readonly before: Lookup;
  readonly after: Lookup;
  readonly log: ChangeLog;
  readonly blind: ReadonlySet<Blindness>;
  /** Names of declarations of the earlier model, with the names of what stands for them in the later one. */
  readonly renames: Map<string, string>;
}

/**
 * Compares two models structurally, from the events down. Names of shared types do not matter to what is inside them,
 * references are looked through, recursion ends. A difference is reported once per place, however often it is reached.
 *
 * @param before the witness, or the earlier catalogue
 * @param after the catalogue, or the later one
 * @returns the changes that lead from `before` to `after`, in the order of the later model's surfaces
 */
export function compare(before: Model, after: Model, options: CompareOptions = {}): Change[] {
  const comparison: Comparison = {
    before: (ref) => declarationOf(before, ref),
    after: (ref) => declarationOf(after, ref),
    log: createChangeLog(),
    blind: new Set(options.cannotTell),
    renames: new Map(),
  };
  const pairs = pairUp(before.surfaces, after.surfaces, (surface) => surface.name);
  for (const [was, now] of pairs) {
    if (was && now) compareSurfaces(comparison, was, now);
    else reportWhole(comparison, 'surface', (was ?? now)!, '', now !== undefined);
  }
  if (!comparison.blind.has('names')) {
    for (const [was, now] of pairs) if (was && now) compareTypeNames(comparison, was, now);
  }
  return comparison.log.changes();
}

type Pair<T> = readonly [was: T | undefined, now: T | undefined];

/** Everything of both sides by key: those of the later side first, then those that only the earlier one has. */
function pairUp<T>(before: readonly T[], after: readonly T[], key: (each: T) => string): Pair<T>[] {
  const was = new Map(before.map((each) => [key(each), each]));
  const now = new Map(after.map((each) => [key(each), each]));
  return [...new Set([...now.keys(), ...was.keys()])].map((each) => [was.get(each), now.get(each)]);
}

function reportWhole(
  { log, blind }: Comparison,
  what: 'surface' | 'direction',
  { name }: { readonly name: string },
  surface: string,
  added: boolean,
): void {
  if (blind.has('surfaces')) return;
  log.report({
    rule: `${what}-${added ? 'added' : 'removed'}`,
    subject: name,
    surface: what === 'surface' ? name : surface,
    direction: what === 'surface' ? '' : name,
    tag: '',
    path: what === 'surface' ? name : `${surface} ${name}`,
    before: [],
    after: [],
    was: added ? `no such ${what}` : name,
    now: added ? name : `no such ${what}`,
  });
}

function compareSurfaces(comparison: Comparison, before: Surface, after: Surface): void {
  for (const [was, now] of pairUp(before.directions, after.directions, (direction) => direction.name)) {
    if (was && now) compareDirections(comparison, was, now, after);
    else reportWhole(comparison, 'direction', (was ?? now)!, after.name, now !== undefined);
  }
}

function compareDirections(comparison: Comparison, before: Direction, after: Direction, surface: Surface): void {
  const byTag = pairUp(before.events, after.events, (event) => event.tag);
  const removed = byTag.flatMap(([was, now]) => (was && !now ? [was] : []));
  for (const [was, now] of byTag) {
    if (!now) continue;
    const former = was ?? takeRetagged(removed, now);
    const difference = eventDifference(surface.name, after.name, now.tag);
    if (!former) {
      const texts = { was: 'no such event', now: now.typeName };
      comparison.log.report({ ...difference, rule: 'event-added', before: [], after: [eventLocus(now)], ...texts });
    } else {
      compareEventPair(comparison, former, now, surface, difference);
    }
  }
  for (const was of removed) {
    const difference = eventDifference(surface.name, after.name, was.tag);
    comparison.log.report({
      ...difference,
      rule: 'event-removed',
      subject: was.tag,
      aliases: [was.typeName, ...(was.upstream === undefined ? [] : [was.upstream])],
      before: [eventLocus(was)],
      after: [],
      was: was.typeName,
      now: 'no such event',
    });
  }
}

/** An event that goes by the same upstream name under another tag. */
function takeRetagged(removed: Event[], now: Event): Event | undefined {
  const index = now.upstream === undefined ? -1 : removed.findIndex(({ upstream }) => upstream === now.upstream);
  return index < 0 ? undefined : removed.splice(index, 1)[0];
}

type EventDifference = Pick<Difference, 'surface' | 'direction' | 'tag' | 'path'>;

function eventDifference(surface: string, direction: string, tag: string): EventDifference {
  return { surface, direction, tag, path: tag };
}

function eventLocus(entry: Event): { readonly entry: Event; readonly within: string } {
  return { entry, within: '' };
}

function compareEventPair(
  comparison: Comparison,
  before: Event,
  after: Event,
  surface: Surface,
  difference: EventDifference,
): void {
  const { log, blind, renames } = comparison;
  const report = (rule: ChangeRule, was: string, now: string, subject?: string): void =>
    log.report({
      ...difference,
      rule,
      ...(subject !== undefined && { subject }),
      before: [eventLocus(before)],
      after: [eventLocus(after)],
      was,
      now,
    });
  if (before.tag !== after.tag) report('tag', before.tag, after.tag, before.tag);
  if (!blind.has('names') && before.name !== after.name) report('event-renamed', before.name, after.name, before.name);
  if (!blind.has('deprecation') && !before.deprecated !== !after.deprecated) {
    const [was, now] = ['not deprecated', 'deprecated'];
    if (after.deprecated) report('deprecated', was, now);
    else report('undeprecated', now, was);
  }
  const walk: Walk = {
    before: comparison.before,
    after: comparison.after,
    log,
    blind,
    surface: surface.name,
    direction: difference.direction,
    tag: after.tag,
    met: new Set(),
    active: new Set(),
    meet: (was, now) => renames.set(`${was.surface}.${was.typeName}`, now.typeName),
  };
  compareEvents(walk, before, after, surface.discriminator);
}

/** Names that a consumer imports. A type that took another's place under a new name was renamed. */
function compareTypeNames({ log, renames }: Comparison, before: Surface, after: Surface): void {
  const byName = pairUp(before.declarations, after.declarations, (declaration) => declaration.typeName);
  const added = new Map(byName.flatMap(([was, now]) => (now && !was ? [[now.typeName, now] as const] : [])));
  const report = (rule: ChangeRule, was: Declaration | undefined, now: Declaration | undefined): void =>
    log.report({
      rule,
      subject: (was ?? now)!.typeName,
      surface: after.name,
      direction: '',
      tag: '',
      path: (now ?? was)!.typeName,
      before: was ? [{ entry: was, within: '' }] : [],
      after: now ? [{ entry: now, within: '' }] : [],
      was: was?.typeName ?? 'no such type',
      now: now?.typeName ?? 'no such type',
    });
  for (const [was, now] of byName) {
    if (!was || now) continue;
    const successor = added.get(renames.get(`${was.surface}.${was.typeName}`) ?? '');
    if (successor) added.delete(successor.typeName);
    report(successor ? 'type-renamed' : 'type-removed', was, successor);
  }
  for (const declaration of added.values()) report('type-added', undefined, declaration);
}
