/** What a catalogue says about the rules: their levels, in `package.yaml`, and reasoned exceptions, at the entries. */
import path from 'node:path';
import { isMap, isScalar } from 'yaml';
import { keyOrderAt } from '../catalogue/format/key-order.js';
import { SURFACE_FILE } from '../catalogue/load.js';
import { isJsonObject } from '../model/json.js';
import type { Place } from '../model/index.js';
import type { Sources } from '../catalogue/sources.js';
import { LINT_RULES, type Level, type LintRule } from './lint-rules.js';

export interface LintException {
  readonly rule: LintRule;
  readonly why: string;
  /** Of the rule's name, below `lint`. */
  readonly place: Place;
  /** What it holds for: the entry, or all files below a folder. */
  readonly scope: Place | { readonly folder: string };
}

/** @returns the levels of all rules, as `lint` in a file says or as they are by themselves */
export function levelsIn(packageFile: string, sources: Sources): Readonly<Record<LintRule, Level>> {
  const levels = sources.parse(packageFile).document.get('lint');
  const own = isMap(levels)
    ? levels.items.map(({ key, value }) => [isScalar(key) ? key.value : '', isScalar(value) ? value.value : undefined])
    : [];
  const defaults = Object.entries(LINT_RULES).map(([rule, { level }]) => [rule, level]);
  return Object.fromEntries([...defaults, ...own]) as Record<LintRule, Level>;
}

/** @returns the exceptions of some files; parses those only that can have one */
export function exceptionsIn(files: Iterable<string>, sources: Sources): LintException[] {
  return [...files]
    .filter((file) => /\blint["']?\s*:/.test(sources.text(file) ?? ''))
    .flatMap((file) => {
      const found: LintException[] = [];
      collect(sources.parse(file).document.toJS({ maxAliasCount: 100 }), [], (keys, exceptions) => {
        for (const [rule, why] of Object.entries(exceptions)) {
          found.push({
            rule: rule as LintRule,
            why: String(why),
            place: { file, path: [...keys, 'lint', rule] },
            scope: scopeOf(file, keys),
          });
        }
      });
      return found;
    });
}

function collect(
  data: unknown,
  keys: readonly string[],
  visit: (keys: readonly string[], exceptions: Record<string, unknown>) => void,
): void {
  if (!isJsonObject(data)) return;
  const mayHaveExceptions = keys.length > 0 && keyOrderAt(keys)?.keys.includes('lint') === true;
  for (const [key, value] of Object.entries(data)) {
    if (key === 'lint' && mayHaveExceptions && isJsonObject(value)) visit(keys, value);
    else collect(value, [...keys, key], visit);
  }
}

/** What stands at a surface or a direction holds for all in its folder. */
function scopeOf(file: string, keys: readonly string[]): LintException['scope'] {
  if (path.posix.basename(file) !== SURFACE_FILE || keys.includes('common')) return { file, path: keys };
  const folder = path.posix.dirname(file);
  return { folder: keys.length === 1 ? `${folder}/` : `${folder}/${keys[2] ?? ''}/` };
}

/** Does an exception hold at a place? */
export function holdsAt({ scope }: LintException, place: Place): boolean {
  if ('folder' in scope) return place.file.startsWith(scope.folder);
  return scope.file === place.file && scope.path.every((key, index) => key === place.path[index]);
}
