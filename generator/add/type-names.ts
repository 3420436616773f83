/** Names for the types that an event brings along. */
import type { Declaration } from '../model/index.js';
import { ownExports } from '../model/exports.js';
import { isGlobalName } from '../model/globals.js';
import { isTypeName, pascalCase } from '../model/identifiers.js';
import type { Target } from './known.js';

/** What a type that has no name of its own could be called after. */
export interface Site {
  readonly field: string;
  /** The type whose field it is; the event's where absent. */
  readonly owner?: string;
  /** It is one of several there. */
  readonly isItem?: boolean;
}

export class TypeNames {
  readonly #words: readonly string[];
  readonly #direction: string;
  readonly #taken: Set<string>;
  /** What the witness calls other types: no type may take such a name by accident. */
  readonly #witnessNames: ReadonlySet<string | undefined>;

  /** @param tag tag of the event */
  constructor(target: Target, tag: string) {
    const theirs = target.witness.model.surfaces.flatMap(({ declarations }) => declarations);
    this.#words = tag.split('.').map(pascalCase);
    this.#direction = pascalCase(target.direction.name);
    this.#taken = new Set(namesIn(target));
    this.#witnessNames = new Set(theirs.map(ownName));
  }

  take(name: string): void {
    this.#taken.add(name);
  }

  /**
   * The witness's name; that of the field with words of the tag in front, more and more of them; that of the field with
   * its owner's. An item is called after its list alone.
   *
   * @param theirs what the type is in the witness, if it has a name there
   */
  forField(theirs: Declaration | undefined, { field, owner, isItem }: Site): string {
    const words = this.#words;
    const word = pascalCase(isItem ? singular(field) : field);
    const prefixes = words.map((_, index) => words.slice(words.length - 1 - index, -1).join(''));
    const all = [...prefixes, words.join(''), ...(owner === undefined ? [] : [owner])];
    const [plain, ...longer] = all.map((prefix) => joined(prefix, word));
    return this.choose(isItem || words.length === 1 ? [plain!, ...longer] : longer, theirs);
  }

  /**
   * The first name that is free, and takes it.
   *
   * @param made names to try where the witness has none for it
   */
  choose(made: readonly string[], theirs?: Declaration): string {
    const own = theirs && ownName(theirs);
    const count = this.#taken.size + this.#witnessNames.size + 1;
    const numbered = Array.from({ length: count }, (_, index) => `${made.at(-1)!}${index + 2}`);
    const free = [
      // Where another direction has that name already, it gets this direction's in front.
      ...(own === undefined ? [] : [own, this.#direction + own]),
      ...[...made, ...numbered].filter((each) => !this.#witnessNames.has(each)),
    ];
    const name = free.find((each) => isTypeName(each) && !isGlobalName(each) && !this.#taken.has(each))!;
    this.#taken.add(name);
    return name;
  }
}

/** Every name that the surface's module exports already. */
function namesIn({ surface, catalogue }: Target): string[] {
  const used = catalogue.surfaces.filter((each) => each !== surface).flatMap((each) => each.declarations);
  return [...ownExports(surface).map(({ name }) => name), ...used.map(({ typeName }) => typeName)];
}

/** What the witness calls it, where that is a name and not a path of names. */
function ownName({ upstream }: Declaration): string | undefined {
  const name = upstream === undefined || upstream.includes('.') ? '' : pascalCase(upstream);
  return isTypeName(name) ? name : undefined;
}

/** `OrderLine` is no `OrderLineOrderLine`. */
function joined(prefix: string, word: string): string {
  return prefix.endsWith(word) ? prefix : prefix + word;
}

/** `order_lines` → `order_line`, `entries` → `entry`. */
function singular(name: string): string {
  if (name.endsWith('ies')) return `${name.slice(0, -3)}y`;
  if (/(?:s|x|ch|sh)es$/.test(name)) return name.slice(0, -2);
  return /[^sui]s$/.test(name) ? name.slice(0, -1) : name;
}
