/** What events do to a session, and what comes before and after each: from the rules that the tracker follows. */
import type { SessionRules, Verb } from '../../runtime/track/rules.js';
import type { Kind } from '../../runtime/track/thing.js';
import { programsOf, type Effect } from '../../runtime/track/effects.js';
import { kindsOf } from '../../runtime/track/kinds.js';

interface Deed {
  readonly tag: string;
  readonly step: Effect;
}

export interface Place {
  readonly steps: readonly Effect[];
  /** Tags of events that come before and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Asks the rules of one surface who comes next to whom. */
export class Flow {
  readonly #deeds: readonly Deed[];

  constructor(rules: SessionRules) {
    this.#deeds = Object.values(programsOf(rules, kindsOf(rules))).flatMap((program) =>
      [...program].flatMap(([tag, steps]) => steps.map((step) => ({ tag, step }))),
    );
  }

  of(tag: string): Place {
    const steps = this.#deeds.filter((deed) => deed.tag === tag).map(({ step }) => step);
    const before = steps.flatMap((step) => [...step.answers, ...this.#before(step)]);
    const answers = this.#deeds.filter(({ step }) => step.answers.includes(tag)).map((deed) => deed.tag);
    const after = [...answers, ...steps.flatMap((step) => this.#after(step))];
    const others = (tags: readonly string[]): string[] => [...new Set(tags)].filter((each) => each !== tag);
    return { steps, before: others(before), after: others(after) };
  }

  #before({ verb, kind, field, within }: Effect): string[] {
    const outer = this.#that('begin', within);
    const begins = [...this.#that('begin', kind), ...this.#that('announce', kind)];
    switch (verb) {
      case 'begin':
      case 'announce':
        return [...outer, ...this.#that('begin', kind?.owner)];
      case 'complete':
        return firstOf(this.#that('append', kind, field), begins, outer);
      case 'end':
        return firstOf([...this.#that('complete', kind), ...this.#that('append', kind)], begins);
      default:
        return firstOf(begins, outer);
    }
  }

  #after({ verb, kind, field }: Effect): string[] {
    const ends = this.#that('end', kind);
    switch (verb) {
      case 'begin':
      case 'announce': {
        const inside = (kind?.parts ?? []).flatMap((part) => this.#that('begin', part));
        return firstOf([...inside, ...this.#that('append', kind)], this.#that('complete', kind), ends);
      }
      case 'append':
        return firstOf(this.#that('complete', kind, field), ends);
      case 'complete':
      case 'interrupt':
        return ends;
      case 'end':
        return this.#that('end', kind?.owner);
      default:
        return [];
    }
  }

  #that(verb: Verb, kind: Kind | undefined, field?: string): string[] {
    const isMeant = ({ step }: Deed): boolean =>
      step.verb === verb && step.kind === kind && (field === undefined || step.field === field);
    return kind === undefined ? [] : this.#deeds.filter(isMeant).map(({ tag }) => tag);
  }
}

function firstOf(...lists: readonly string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? [];
}
