/**
 * Which number of the version a change takes.
 *
 * A breaking change takes the major number, every other change of types a minor one (a new event is a minor version), and
 * what changes words only (documentation, examples) a patch. Below 1.0.0 each moves one place down, as npm's `^` reads it:
 * breaking changes take the minor number, all others the patch.
 */
import type { Level } from './impacts.js';

export const VERDICTS = ['major', 'minor', 'patch', 'none'] as const;
export type Verdict = (typeof VERDICTS)[number];

/**
 * @param levels of all changes of types
 * @param wordsChanged whether anything else that gets into the package changed
 */
export function verdictOf(levels: readonly Level[], wordsChanged: boolean): Verdict {
  if (levels.includes('breaking')) return 'major';
  if (levels.length > 0) return 'minor';
  return wordsChanged ? 'patch' : 'none';
}

/** The version that follows another, `0.3.1` → `0.4.0`; a pre-release is followed by a later one's whole numbers. */
export function nextVersion(version: string, verdict: Verdict): string {
  const [major = 0, minor = 0, patch = 0] = version.split('-')[0]!.split('.').map(Number);
  if (verdict === 'none') return version;
  const place = VERDICTS.indexOf(verdict) + (major === 0 ? 1 : 0);
  if (place === 0) return `${major + 1}.0.0`;
  return place === 1 ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
}
