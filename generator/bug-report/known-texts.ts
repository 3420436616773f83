/** Texts of frames that are nobody's words: ids, and what the description of sessions names. */
import type { Surface } from '../model/index.js';
import { eventsOf } from '../model/lookup.js';

/** How fields are called that hold an id, or several. */
const ID_NAME = /(?:^|[_-])ids?$|Ids?$|IDs?$/;

/** Ids have a digit in them, and nothing that only texts have. */
const ID = /^(?=.*\d)[\w.:-]{1,128}$/;

/** The texts of one session that may be shown. */
export class KnownTexts {
  /** Paths of ids that the description of sessions names, whatever their fields are called. */
  readonly #idPaths: ReadonlySet<string>;
  /** Values that it names, by the names of their fields. */
  readonly #words: ReadonlyMap<string, ReadonlySet<string>>;
  /** Other names of ids that look like words of somebody's. */
  readonly #aliases = new Map<string, string>();

  constructor(surface: Surface) {
    this.#idPaths = idPathsOf(surface);
    this.#words = wordsOf(surface);
  }

  /** @returns an id, the same one for the same text, or a word of the catalogue; undefined where it is neither */
  shown(text: string, path: readonly (string | number)[]): string | undefined {
    const names = path.filter((step) => typeof step === 'string');
    const name = names.at(-1)!;
    if (this.#words.get(name)?.has(text)) return text;
    if (!ID_NAME.test(name) && !this.#idPaths.has(names.join('.'))) return undefined;
    if (ID.test(text) || text === '') return text;
    const alias = this.#aliases.get(text) ?? `id-${this.#aliases.size + 1}`;
    this.#aliases.set(text, alias);
    return alias;
  }
}

function idPathsOf(surface: Surface): Set<string> {
  const effects = eventsOf(surface).flatMap((event) => event.effects ?? []);
  const named = effects
    .flatMap((effect) => [effect.named, effect.same, effect.within])
    .flatMap((each) => each?.by ?? []);
  const others = effects.flatMap(({ verb, after, from }) => [after, verb === 'refuses' ? from : undefined]);
  const eventId = surface.session?.eventId;
  return new Set([...named, ...others, eventId].filter((path) => path !== undefined));
}

/** Outcomes, formats of sound, and what tells things apart. */
function wordsOf({ session }: Surface): Map<string, Set<string>> {
  const words = new Map<string, Set<string>>();
  const add = (path: string, values: readonly string[]): void => {
    const name = path.split('.').at(-1)!;
    words.set(name, new Set([...(words.get(name) ?? []), ...values]));
  };
  for (const { outcome, where } of session?.things ?? []) {
    if (outcome) add(outcome.field, outcome.whole);
    if (where) add(where.field, [where.value]);
  }
  for (const { format, bytesPerMs } of session?.meters ?? []) {
    if (format !== undefined)
      add(
        format,
        bytesPerMs.map(([name]) => name),
      );
  }
  const turn = session?.summary?.turn;
  if (turn?.where) add(turn.where.field, [turn.where.value]);
  return words;
}
