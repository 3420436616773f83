/** What a witness calls its types: by a name that stands alone, or by a path of names. */
import type { Declaration } from '../model/index.js';
import { isTypeName, pascalCase } from '../model/identifiers.js';

/** The witness's own name of a type, where that is no path. */
export function ownName({ upstream }: Declaration): string | undefined {
  const name = upstream === undefined || upstream.includes('.') ? '' : pascalCase(upstream);
  return isTypeName(name) ? name : undefined;
}

/** `Config.Audio.Input` → `ConfigAudio` and `Input`; undefined where the type's name is no path. */
export function pathName({
  upstream = '',
}: Declaration):
  | { readonly owner: string; readonly word: string; readonly steps: readonly string[]; readonly isPath: true }
  | undefined {
  const steps = upstream.split('.');
  const word = steps.pop();
  if (word === undefined || steps.length === 0) return undefined;
  const above = steps.map(pascalCase);
  return { owner: above.join(''), word, steps: above, isPath: true };
}
