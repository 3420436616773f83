/**
 * New types before they have names: what they are made of, and everywhere that they stand. Names are chosen when all are
 * known, and what says the same at the same place in several events is one.
 */
import type { Declaration, Field, RefType } from '../model/index.js';
import { forEachRef, withRefs } from '../model/lookup.js';

/** A place that a type could be called after. */
export interface Site {
  /** The draft whose field it is; the event's name where it is a string. */
  readonly owner: Draft | string;
  /** What it is there: the name of the field. */
  readonly word: string;
  /** It is one of several there. */
  readonly isItem?: boolean;
  /** The owner is the witness's name for a space of names, and may be any of several. */
  readonly isPath?: boolean;
  /** The steps of such a name. */
  readonly steps?: readonly string[];
  /** The value that tells it from the other objects of its union. */
  readonly literal?: string;
}

export interface Draft {
  readonly ref: RefType;
  /** The witness's own name for it, where it has one that stands for it alone. */
  readonly own?: string;
  /** Only drafts of one kin may be one and the same. */
  readonly kin: string;
  /** In the order in which they are met. */
  readonly sites: Site[];
  /** What it is; its `typeName` is that of `ref` until it has a name. Undefined while that is being found out. */
  declaration?: Declaration;
}

/** Drafts and their references. */
export class DraftSet {
  readonly #surface: string;
  readonly #drafts: Draft[] = [];
  readonly #byName = new Map<string, Draft>();

  constructor(surface: string) {
    this.#surface = surface;
  }

  /**
   * A new draft. Its place in the list is that of its first sight, so that types stand in the order of their use.
   *
   * @param own the witness's name for it, where that stands alone
   * @param kin the last step of the witness's name, where that is a path
   */
  add(site: Site, own: string | undefined, kin = kinAt(site)): Draft {
    // No type has such a name, nor can be given one.
    const ref: RefType = { kind: 'ref', surface: this.#surface, name: `#${this.#drafts.length}` };
    const draft: Draft = { ref, kin, ...(own !== undefined && { own }), sites: [site] };
    this.#drafts.push(draft);
    this.#byName.set(ref.name, draft);
    return draft;
  }

  /** The draft that a reference leads to; undefined where it leads to a type of the catalogue. */
  of(ref: RefType): Draft | undefined {
    return ref.surface === this.#surface ? this.#byName.get(ref.name) : undefined;
  }

  get all(): readonly Draft[] {
    return this.#drafts;
  }

  /**
   * Makes one of drafts without names of their own that say the same: those that stand at fields of the same name, and all
   * that say enough for that to be no accident. Where one with a name of its own says the same, that one stands for them.
   *
   * @returns for each draft the one that stands for it, which may be itself
   */
  merged(): ReadonlyMap<Draft, Draft> {
    let standing = this.#mergedByPlace();
    for (let count = -1; count !== new Set(standing.values()).size;) {
      count = new Set(standing.values()).size;
      standing = this.#mergedByContent(standing);
    }
    return standing;
  }

  /** Drafts of which each stands for itself, by what they say; those with a name first. */
  #mergedByContent(standing: ReadonlyMap<Draft, Draft>): Map<Draft, Draft> {
    const nameOf = (ref: RefType): string => {
      const draft = this.of(ref);
      return draft ? standing.get(draft)!.ref.name : `${ref.surface}.${ref.name}`;
    };
    const left = [...new Set(standing.values())].filter(saysEnough);
    const first = new Map<string, Draft>();
    for (const draft of [...left.filter(({ own }) => own !== undefined), ...left]) {
      const text = contentText(draft, nameOf);
      if (!first.has(text)) first.set(text, draft);
    }
    const instead = new Map(
      left.filter(({ own }) => own === undefined).map((draft) => [draft, first.get(contentText(draft, nameOf))!]),
    );
    return new Map([...standing].map(([draft, stands]) => [draft, instead.get(stands) ?? stands]));
  }

  #mergedByPlace(): Map<Draft, Draft> {
    let classes = new Map(this.#drafts.map((draft) => [draft, this.#startingClass(draft)]));
    for (let count = -1; count !== new Set(classes.values()).size;) {
      count = new Set(classes.values()).size;
      const before = classes;
      const classOf = (ref: RefType): string => {
        const draft = this.of(ref);
        return draft ? before.get(draft)! : `${ref.surface}.${ref.name}`;
      };
      const numbers = new Map<string, string>();
      classes = new Map(
        this.#drafts.map((draft) => {
          const text = `${before.get(draft)!} ${contentText(draft, classOf)}`;
          const number = numbers.get(text) ?? String(numbers.size);
          numbers.set(text, number);
          return [draft, number];
        }),
      );
    }
    const first = new Map<string, Draft>();
    for (const [draft, each] of classes) if (!first.has(each)) first.set(each, draft);
    return new Map([...classes].map(([draft, each]) => [draft, first.get(each)!]));
  }

  #startingClass({ own, kin, ref }: Draft): string {
    return own === undefined ? kin : ref.name;
  }
}

/** Objects of a field or two and lists of two words are the same as others by accident. */
function saysEnough({ declaration }: Draft): boolean {
  if (declaration?.kind === 'object') return declaration.fields.length > 2 || declaration.fields.some(holdsType);
  const { type } = declaration!;
  return type.kind === 'enum' ? type.values.length > 2 : type.kind === 'union';
}

function holdsType({ type }: Field): boolean {
  let isFound = false;
  forEachRef(type, () => (isFound = true));
  return isFound;
}

function kinAt({ word, isItem = false, literal = '' }: Site): string {
  return `${word} ${isItem} ${literal}`;
}

function contentText({ declaration }: Draft, classOf: (ref: RefType) => string): string {
  const rename = (ref: RefType): RefType => ({ ...ref, name: classOf(ref) });
  if (declaration?.kind !== 'object') return JSON.stringify(withRefs(declaration!.type, rename));
  return JSON.stringify(
    declaration.fields.map(({ name, type, optional, nullable, format, departures }) => [
      name,
      withRefs(type, rename),
      optional,
      nullable,
      format,
      departures.map(({ rule }) => rule),
    ]),
  );
}

/** Fields with other references in the place of their own. */
export function withFieldRefs(fields: readonly Field[], rename: (ref: RefType) => RefType): Field[] {
  return fields.map((field) => ({ ...field, type: withRefs(field.type, rename) }));
}
