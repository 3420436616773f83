// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** A thing of the session, whichever it is. What can be seen of it is JSON, so that a snapshot is a copy. */
import { textAt, type Key, type Path } from './json.js';
import type { TrackedCall } from './public-types.js';
import type { ThingRule } from './rules.js';

/** A kind of thing: what the rules say of it, what follows from them, and what there is of it in a session. */
export interface Kind {
  readonly name: string;
  readonly rule: ThingRule;
  /** What it is a part of. */
  readonly owner: Kind | undefined;
  /** Paths that may name it; none where a session has but one. */
  readonly paths: readonly Path[];
  /** A session has but one of it. */
  readonly isSingle: boolean;
  /** Under which name changes carry it. */
  readonly shown: string | undefined;
  /** What it is made of. */
  readonly parts: readonly Kind[];
  /** What some of its kind are seen as, too. */
  readonly views: readonly Kind[];
  /** All that there are, where they are no parts. */
  readonly all: Map<Key, Thing>;
  /** Those that have begun and not ended, where they are no parts. */
  readonly open: Set<Thing>;
}

export class Thing implements TrackedCall<unknown> {
  // Private, so that they are no part of what is shown or saved.
  readonly #kind: Kind;
  readonly #owner: Thing | undefined;
  readonly kindName: string;
  readonly id: string;
  /** What is known of it; where it is a part, it stands in its owner's value, too. */
  value: unknown;
  begun = false;
  /** Its value was told, and not only pieces of it. */
  known = false;
  ended = false;
  /** It was removed: nothing more can happen to it. */
  gone = false;
  ready = false;
  /** Pieces of it may have been missed. */
  lacking = false;
  outcome: string | undefined;
  /** Key of what it also is: the item that is an output. */
  same: Key | undefined;
  /** What is known of fields that come in pieces: some, all, or that they were cut away. */
  fields: Record<string, 'pieces' | 'whole' | 'cut'> = {};
  bytes = 0;
  ms = 0;
  /** Sound of its own, not of its parts. */
  pieces: Piece[] = [];
  /** What it is made of, kind by kind in the order of the keys. */
  readonly parts: Thing[] = [];

  /**
   * @param connection number of the connection that told of it
   * @param owner what it is a part of
   */
  constructor(
    kind: Kind,
    readonly key: Key,
    readonly connection: number,
    owner?: Thing,
  ) {
    this.#kind = kind;
    this.#owner = owner;
    this.kindName = kind.name;
    this.id = owner?.id ?? String(key);
  }

  get kind(): Kind {
    return this.#kind;
  }

  get owner(): Thing | undefined {
    return this.#owner;
  }

  get text(): string {
    for (const field of this.#kind.rule.texts ?? []) {
      const text = textAt(this.value, field);
      if (text) return text;
    }
    return this.parts.flatMap((part) => part.text || []).join('\n');
  }

  get audio(): string[] {
    return [...this.pieces.map(([, sound]) => sound), ...this.parts.flatMap((part) => part.audio)];
  }

  get json(): TrackedCall<unknown>['json'] {
    const text = textAt(this.value, this.#kind.rule.parses!);
    if (!this.ready || !text) return { reason: this.ready ? 'empty' : 'unfinished' };
    try {
      return { value: JSON.parse(text) };
    } catch {
      return { reason: 'malformed' };
    }
  }
}

/** Sound in base64, and its number among all pieces of the session: several things may have the same one. */
export type Piece = readonly [number: number, sound: string];
