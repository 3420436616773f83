/** Commands that can be run as they are printed. */

/** A word that a shell takes as it is, or in quotes. */
export function shellWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}
