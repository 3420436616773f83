/** Differences of texts, as `diff -u` and `git diff` show them. */
import { createTwoFilesPatch } from 'diff';

/**
 * @param file what both sides are called
 * @param before undefined where there is no such file yet
 * @param after undefined where the file goes
 * @returns a patch without time stamps, the same on every machine
 */
export function patchText(file: string, before: string | undefined, after: string | undefined): string {
  const name = (text: string | undefined): string => (text === undefined ? '/dev/null' : file);
  const patch = createTwoFilesPatch(name(before), name(after), before ?? '', after ?? '', undefined, undefined, {
    context: 3,
  });
  return patch.replace(/^=+\n/, '').replaceAll('\t\n', '\n');
}
