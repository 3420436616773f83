/** Names for new events and types: telling, and of nothing else yet. */
import { ownExports } from '../model/exports.js';
import { isGlobalName } from '../model/globals.js';
import { eventTypeName, explainName, guardName, isTypeName, pascalCase, schemaName } from '../model/identifiers.js';
import type { Event } from '../model/index.js';
import type { Draft, Site } from './type-drafts.js';
import { ownName } from './upstream-name.js';
import type { Target } from './target-direction.js';

export class TypeNames {
  readonly #surface: string;
  readonly #direction: string;
  /** In small letters: names that differ in case alone are told apart by no one. */
  readonly #taken: Set<string>;
  /** What the witness calls other types: no name may be made that is one of these. */
  readonly #witnessNames: ReadonlySet<string>;
  readonly #named = new Map<Draft, string>();
  readonly #active = new Set<Draft>();

  constructor(target: Target) {
    const { surface, direction, witness } = target;
    const theirs = witness.model.surfaces.flatMap(({ declarations }) => declarations);
    this.#surface = pascalCase(surface.name);
    this.#direction = pascalCase(direction.name);
    this.#taken = new Set(namesIn(target).map(fold));
    this.#witnessNames = new Set(theirs.flatMap((each) => ownName(each) ?? []).map(fold));
  }

  /**
   * The pinned name of a new event.
   *
   * @param pattern what it is made by: `*` stands for the tag, or for what the witness calls the event where tags have no words
   */
  forEvent({ name: theirs }: Event, pattern = '*'): string {
    const whole = pattern.replace('*', theirs);
    const wishes = [whole, this.#direction + whole, this.#surface + whole];
    const name = this.#free(wishes, (each) => eventTypeName(each));
    this.#take(eventTypeName(name));
    return name;
  }

  /** Reserves the pinned name of a new event. */
  take(name: string): void {
    this.#take(eventTypeName(name));
  }

  #take(typeName: string): void {
    for (const each of namesAround(typeName)) this.#taken.add(fold(each));
  }

  /**
   * Names for new types. Those that the witness has names for come first.
   *
   * @param sites of each draft: everywhere that it stands
   */
  forDrafts(sites: ReadonlyMap<Draft, readonly Site[]>): ReadonlyMap<Draft, string> {
    for (const draft of sites.keys()) {
      const { own } = draft;
      if (own !== undefined) this.#give(draft, [own, this.#surface + own, this.#direction + own]);
    }
    for (const draft of sites.keys()) this.#nameOf(draft, sites);
    return this.#named;
  }

  /** Undefined where it is just being found out: types may contain each other. */
  #nameOf(draft: Draft, sites: ReadonlyMap<Draft, readonly Site[]>): string | undefined {
    const known = this.#named.get(draft);
    if (known !== undefined || this.#active.has(draft)) return known;
    this.#active.add(draft);
    const all = sites.get(draft)!;
    const owners = all.flatMap(({ owner }) => (typeof owner === 'string' ? owner : (this.#nameOf(owner, sites) ?? [])));
    const made = this.#madeNames(all[0]!, [
      commonOwner(owners, all.some(({ isPath }) => isPath) ? 2 : 1) ?? this.#surface,
      ...owners.slice(0, 1),
    ]);
    this.#active.delete(draft);
    const isLong = wordsOf(made[0]!).length > MOST_WORDS;
    // What an event of the name `Event` holds as its `event` can be called after neither.
    const wishes = [...(isLong ? this.#shortNames(draft, sites) : []), ...made, this.#surface + made[0]!].filter(
      (each) => !this.#witnessNames.has(fold(each)),
    );
    return this.#give(draft, wishes, made.at(-1));
  }

  /** By the last steps of the way to a type, the fewest first, as far as they say something. */
  #shortNames(draft: Draft, sites: ReadonlyMap<Draft, readonly Site[]>): string[] {
    const steps = stepsTo(draft, sites);
    const names = steps.map((_, index) => steps.slice(-index - 1).reduce(joined));
    return names.filter((name) => {
      const { length } = wordsOf(name);
      return length >= FEWEST_WORDS && length <= MOST_WORDS;
    });
  }

  /** A type is called after its owner and its field, a member of a union after what tells it apart. */
  #madeNames({ word, isItem, literal }: Site, owners: readonly string[]): string[] {
    const last = pascalCase(isItem ? singular(word) : word);
    return owners.flatMap((owner) => {
      if (literal === undefined) return [joined(owner, last), owner + last];
      const called = pascalCase(literal);
      // `DebitCard`, but `ResponseToolCallActionClick`: long names are better sorted by where they stand.
      return wordsOf(owner).length === 1
        ? [joined(called, owner), owner + called]
        : [joined(owner, called), owner + called];
    });
  }

  #give(draft: Draft, wishes: readonly string[], last = wishes.at(-1)!): string {
    const name = this.#free(wishes, (each) => each, last);
    this.#take(name);
    this.#named.set(draft, name);
    return name;
  }

  /** The first that is a name and free; a number is the last resort. */
  #free(wishes: readonly string[], typeName: (wish: string) => string, last = wishes.at(-1)!): string {
    const isFree = (wish: string): boolean =>
      isTypeName(wish) &&
      !isGlobalName(typeName(wish)) &&
      namesAround(typeName(wish)).every((each) => !this.#taken.has(fold(each)));
    const found = wishes.find(isFree);
    if (found !== undefined) return found;
    const stem = isTypeName(last) ? last : this.#surface + last;
    for (let number = 2; ; number++) if (isFree(`${stem}${number}`)) return `${stem}${number}`;
  }
}

/** Words of a name beyond which it is better called after its nearest surroundings alone. */
const MOST_WORDS = 5;
/** Words of which such a name has to have at least so many: fewer could be said of many types. */
const FEWEST_WORDS = 3;

/** The names of all that a type stands in where it is met first, from the event or the type with a name of its own. */
function stepsTo(draft: Draft, sites: ReadonlyMap<Draft, readonly Site[]>, inside: readonly Draft[] = []): string[] {
  const [site] = sites.get(draft)!;
  if (draft.own !== undefined || !site || inside.includes(draft)) return [draft.own ?? ''];
  const { owner, word, isItem, literal } = site;
  const above = typeof owner === 'string' ? (site.steps ?? [owner]) : stepsTo(owner, sites, [...inside, draft]);
  return [...above, pascalCase(literal ?? (isItem ? singular(word) : word))];
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

/** What a module exports for a type, or for an event of that type. */
function namesAround(typeName: string): string[] {
  return [typeName, guardName(typeName), explainName(typeName), schemaName(typeName)];
}

/** Every name that the surface's module exports already, and the types of other surfaces, which it may come to use. */
function namesIn({ surface, catalogue }: Target): string[] {
  const others = catalogue.surfaces.filter(({ name }) => name !== surface.name).flatMap((each) => each.declarations);
  return [...ownExports(surface).map(({ name }) => name), ...others.map(({ typeName }) => typeName)];
}

/**
 * The words with which all of the names begin; else the shortest of the names.
 *
 * @param fewest words that say something
 */
function commonOwner(names: readonly string[], fewest: number): string | undefined {
  const [first = '', ...others] = names;
  const words = wordsOf(first);
  const end = words.findIndex((word, index) => others.some((each) => wordsOf(each)[index] !== word));
  const common = end < 0 ? words : words.slice(0, end);
  if (common.length >= fewest || others.length === 0) return common.length > 0 ? common.join('') : undefined;
  return [...names].sort((a, b) => a.length - b.length)[0];
}

function wordsOf(name: string): string[] {
  return name.match(/\p{Lu}+(?!\p{Ll})\p{Nd}*|\p{Lu}[\p{Ll}\p{M}\p{Nd}]*|\P{Lu}+/gu) ?? [];
}

/** `OrderLine` and `LineItem` make an `OrderLineItem`, `Message` and `MessageItem` a `MessageItem`. */
function joined(before: string, after: string): string {
  const [first, second] = [wordsOf(before), wordsOf(after)];
  const begins = second.length > first.length && first.every((word, index) => second[index] === word);
  if (begins) return after;
  const most = Math.min(first.length, second.length);
  const overlaps = (count: number): boolean => first.slice(-count).join() === second.slice(0, count).join();
  const count = Array.from({ length: most }, (_, index) => most - index).find(overlaps) ?? 0;
  return before + second.slice(count).join('');
}

/** `order_lines` → `order_line`, `entries` → `entry`. */
function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return /[^sui]s$/.test(name) ? name.slice(0, -1) : name;
}
