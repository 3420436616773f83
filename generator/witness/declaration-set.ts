/** The types of a witness that get a name, as they are met. */
import { isTypeName, pascalCase } from '../model/identifiers.js';
import { byCodeUnit, type Declaration, type RefType } from '../model/index.js';
import { Unreadable, unread } from './unreadable.js';

/** Declarations of one surface, as they are found. */
export interface DeclarationSet {
  /**
   * A reference to the declaration of a thing, which is built when it is met first. Its name is taken before it is
   * built, so that it may refer to itself. One that cannot be read is declared as a type of which nothing is known.
   *
   * @param key the same for the same thing
   * @param name what it should be called; a number is added where that is taken
   */
  refer(key: unknown, name: string, build: (typeName: string) => Declaration): RefType;
  /** Sorted by name, each union of objects with its discriminator. */
  all(): Declaration[];
}

export function createDeclarations(surface: string): DeclarationSet {
  const refs = new Map<unknown, RefType>();
  const names = new Set<string>();
  const built: Declaration[] = [];
  return {
    refer(key, name, build) {
      const known = refs.get(key);
      if (known) return known;
      const ref: RefType = { kind: 'ref', surface, name: freeName(name, names) };
      refs.set(key, ref);
      built.push(buildOr(build, ref.name, surface));
      return ref;
    },
    all: () => [...built].sort((a, b) => byCodeUnit(a.typeName, b.typeName)),
  };
}

function buildOr(build: (typeName: string) => Declaration, typeName: string, surface: string): Declaration {
  try {
    return build(typeName);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { place } = error;
    return { kind: 'alias', typeName, surface, doc: '', departures: [], place, type: unread(error) };
  }
}

function freeName(wish: string, taken: Set<string>): string {
  const name = typeNameOf(wish);
  let free = name;
  for (let number = 2; taken.has(free); number++) free = `${name}${number}`;
  taken.add(free);
  return free;
}

/** `Prompt.Variables` → `PromptVariables`; `3d` → `Type3d`. */
function typeNameOf(wish: string): string {
  const name = pascalCase(wish);
  return isTypeName(name) ? name : `Type${name}`;
}
