/** What events do to a session, and what comes before and after each: from the rules that the tracker follows. */
import type { SessionRules } from '../../runtime/track/index.js';
import { stepOf, type Step } from '../../runtime/track/step.js';

interface Deed {
  readonly tag: string;
  readonly step: Step;
}

export interface Place {
  readonly steps: readonly Step[];
  /** Tags of events that come before and after it. */
  readonly before: readonly string[];
  readonly after: readonly string[];
}

/** Asks the rules of one surface who comes next to whom. */
export class Flow {
  readonly #rules: SessionRules;
  readonly #deeds: readonly Deed[];

  constructor(rules: SessionRules) {
    this.#rules = rules;
    this.#deeds = Object.values(rules.events).flatMap((events) =>
      Object.entries(events).flatMap(([tag, own]) => own.map((rule) => ({ tag, step: stepOf(rules, rule) }))),
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

  #before({ verb, thing, field, within }: Step): string[] {
    const outer = this.#that('begin', within.at(-1)?.[0]);
    const begins = [...this.#that('begin', thing), ...this.#that('announce', thing)];
    switch (verb) {
      case 'begin':
      case 'announce':
        return [...outer, ...this.#that('begin', this.#rules.things[thing]?.of)];
      case 'complete':
        return firstOf(this.#that('append', thing, field), begins, outer);
      case 'end':
        return firstOf([...this.#that('complete', thing), ...this.#that('append', thing)], begins);
      default:
        return firstOf(begins, outer);
    }
  }

  #after({ verb, thing, field }: Step): string[] {
    const ends = this.#that('end', thing);
    switch (verb) {
      case 'begin':
      case 'announce': {
        const parts = Object.keys(this.#rules.things).filter((name) => this.#rules.things[name]!.of === thing);
        const inside = parts.flatMap((part) => this.#that('begin', part));
        return firstOf([...inside, ...this.#that('append', thing)], this.#that('complete', thing), ends);
      }
      case 'append':
        return firstOf(this.#that('complete', thing, field), ends);
      case 'complete':
      case 'interrupt':
        return ends;
      case 'end':
        return this.#that('end', this.#rules.things[thing]?.of);
      default:
        return [];
    }
  }

  #that(verb: string, thing: string | undefined, field?: string): string[] {
    const isMeant = ({ step }: Deed): boolean =>
      step.verb === verb && step.thing === thing && (field === undefined || step.field === field);
    return thing === undefined ? [] : this.#deeds.filter(isMeant).map(({ tag }) => tag);
  }
}

function firstOf(...lists: readonly string[][]): string[] {
  return lists.find((list) => list.length > 0) ?? [];
}
