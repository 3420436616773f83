/** Tokens by kind, in the events that tell of them at the end of something. */
import { pathOf, read } from '../../runtime/track/json.js';
import type { Change, Violation, ViolationRule } from '../../runtime/track/index.js';
import type { Programs } from '../../runtime/track/effects.js';

/** Paths of counts of tokens, by the tag of the event that tells of them at the end of something. */
export type TokenPaths = Readonly<Record<string, readonly string[]>>;

/** What events of one tag tell of under one path. */
export interface TokenSum {
  readonly tag: string;
  /** `response.usage.total_tokens` */
  readonly path: string;
  /** What the catalogue calls it among the figures of answers. */
  readonly name: string | undefined;
  /** Undefined where nothing was told. */
  sum: number | undefined;
}

/** Whoever breaks one of these rules says again what was said. */
const AGAIN: readonly ViolationRule[] = ['repeated', 'ended-already', 'completed-already'];

export class TokenSums {
  readonly #byTag = new Map<string, TokenSum[]>();

  /**
   * @param paths all that tell of tokens
   * @param answer the thing whose tokens have names, and those with the paths in its value
   */
  constructor(
    paths: TokenPaths,
    programs: Programs,
    answer: { readonly thing: string; readonly tokens: readonly (readonly [name: string, path: string])[] } | undefined,
  ) {
    const names = namesByTag(programs, answer);
    for (const tag of new Set([...names.keys(), ...Object.keys(paths)])) {
      const named = names.get(tag) ?? new Map<string, string>();
      const all = new Set([...named.keys(), ...(paths[tag] ?? [])]);
      const sums = [...all].map((path) => ({ tag, path, name: named.get(path), sum: undefined }));
      this.#byTag.set(tag, sums);
    }
  }

  /** Adds what an event tells, if it tells it for the first time. */
  add(tag: string, value: unknown, changes: readonly Change[]): void {
    const sums = this.#byTag.get(tag);
    if (!sums || changes.some(isAgain)) return;
    for (const each of sums) {
      const count = read(value, pathOf(each.path));
      if (typeof count === 'number') each.sum = (each.sum ?? 0) + count;
    }
  }

  /** What was told; that of one event stands together. */
  get told(): (TokenSum & { readonly sum: number })[] {
    return [...this.#byTag.values()].flat().filter((each) => isTold(each));
  }
}

/** Names by tags of what ends answers, and by paths. */
function namesByTag(
  programs: Programs,
  answer: { readonly thing: string; readonly tokens: readonly (readonly [name: string, path: string])[] } | undefined,
): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const ends = Object.values(programs).flatMap((program) =>
    [...program].flatMap(([tag, steps]) =>
      steps
        .filter(({ verb, kind }) => verb === 'end' && kind?.name === answer?.thing)
        .map(({ from }) => [tag, from] as const),
    ),
  );
  return new Map(
    ends.map(([tag, from]) => [
      tag,
      new Map(answer?.tokens.map(([name, path]) => [[...(from ?? []), path].join('.'), name] as const)),
    ]),
  );
}

function isAgain({ kind, violation }: Change): boolean {
  return kind === 'violation' && AGAIN.includes((violation as Violation).rule);
}

function isTold(each: TokenSum): each is TokenSum & { readonly sum: number } {
  return each.sum !== undefined;
}
