// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The kinds of things that a session has, and what there is of each. */
import { pathOf } from './json.js';
import type { SessionRules } from './rules.js';
import type { Kind } from './thing.js';

export type Kinds = Readonly<Record<string, Kind>>;

export function kindsOf({ things }: SessionRules): Kinds {
  const kinds: Record<string, OpenKind> = {};
  for (const [name, rule] of Object.entries(things)) {
    const { by = [], is, get, text, sound } = rule;
    kinds[name] = {
      name,
      rule,
      owner: undefined,
      paths: by.map(pathOf),
      isSingle: by.length === 0 && !is,
      shown: text || sound ? undefined : get,
      parts: [],
      views: [],
      all: new Map(),
      open: new Set(),
      last: undefined,
    };
  }
  for (const kind of Object.values(kinds)) {
    const { of: owner, is } = kind.rule;
    kind.owner = kinds[owner!];
    kinds[owner!]?.parts.push(kind);
    kinds[is!]?.views.push(kind);
  }
  return kinds;
}

/** While kinds learn of each other. */
interface OpenKind extends Kind {
  owner: Kind | undefined;
  readonly parts: Kind[];
  readonly views: Kind[];
}
