// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** What an event does, from the words of a rule to paths that are read quickly. */
import type { SessionRules } from './rules.js';

/**
 * `append part.text from delta within output`: a verb, what it happens to, and what else there is to say, each with its
 * name. Lists have commas.
 */
export interface Step {
  readonly verb: string;
  /** Name of the thing. */
  readonly thing: string;
  /** The field of it that it happens to. */
  readonly field: string;
  /** The thing behind what it is a part of, the outermost first. */
  readonly chain: readonly Link[];
  /** Another thing that the event names, and that has to be running. */
  readonly within: readonly Link[];
  /** Where the value or the piece stands; of what is refused, its id. */
  readonly from: Path;
  /** Where the key stands behind which it is placed. */
  readonly after: Path;
  /** Where it is said how many milliseconds are left. */
  readonly until: Path;
  /** Where the key of what it is as well stands. */
  readonly same: Path;
  /** Fields that are lost with what is cut. */
  readonly drops: Path;
  readonly meter: string | undefined;
  readonly outcome: string | undefined;
  /** Tags of what it answers. */
  readonly answers: Path;
  /** A thing of which a session has but one, and a path in its value: nothing happens where that is false. */
  readonly while: Path;
  /** Transports over which it happens, if not over all. */
  readonly over: Path;
  /** `early`, `late`, `repeat`: exceptions from the usual order. `all`: no single one is meant. `quiet`: it is told already. */
  readonly may: Path;
}

export type Path = readonly string[];

/** A thing and the path that names it; an empty one where a session has but one. */
export type Link = readonly [thing: string, path: Path];

export function stepOf({ things }: SessionRules, rule: string): Step {
  const [verb = '', to = '', ...words] = rule.split(' ');
  const said: Record<string, string | undefined> = {};
  words.forEach((word, index) => index % 2 || (said[word] = words[index + 1]));
  const path = (name: string, mark = '.'): Path => said[name]?.split(mark) ?? [];
  // An unusual path stands behind the name of its thing: `by item=item.id`.
  const unusual = new Map(path('by', ',').map((each) => each.split('=') as [string, string]));
  const links = (name: string | undefined): Link[] => {
    const thing = things[name!];
    return thing ? [...links(thing.of), [name!, (unusual.get(name!) ?? thing.by)?.split('.') ?? []]] : [];
  };
  const [thing = '', field = ''] = to.split('.');
  return {
    verb,
    thing,
    field,
    chain: links(thing),
    within: links(said['within']),
    from: path('from'),
    after: path('after'),
    until: path('until'),
    same: path('same'),
    drops: path('drops', ','),
    meter: said['meter'],
    outcome: said['outcome'],
    answers: path('answers', ','),
    while: path('while'),
    over: path('over', ','),
    may: path('may', ','),
  };
}
