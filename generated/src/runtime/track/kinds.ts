// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** The kinds of things that a session has, and what there is of each. */
import { pathOf, read, type Path } from './json.js';
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
      paths: by.map((path) => pathOf(path)!),
      isSingle: by.length === 0 && !is,
      shown: text || sound ? undefined : get,
      parts: [],
      views: [],
      all: new Map(),
      open: new Set(),
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

/** A place in the value of what a session has but one of. */
export interface Setting {
  readonly kind: Kind;
  readonly path: Path;
}

/** @param path first the name of the thing */
export function settingOf(kinds: Kinds, path: string | undefined): Setting | undefined {
  const [name, ...rest] = pathOf(path) ?? [];
  return name === undefined ? undefined : { kind: kinds[name]!, path: rest };
}

export function valueOf(setting: Setting | undefined): unknown {
  return read(setting?.kind.all.get('')?.value, setting?.path);
}
