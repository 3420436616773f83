/** What a user named on the command line: a surface, a direction, a tag. */
import { UserError } from './problem.js';
import { didYouMean } from './suggest.js';

/**
 * @param what the kind of thing, for the message
 * @returns the first of that name
 * @throws UserError (exit code 2) where there is none: with the nearest name, or all of them
 */
export function chooseByName<T extends { readonly name: string }>(what: string, name: string, known: readonly T[]): T {
  const found = known.find((each) => each.name === name);
  if (found) return found;
  const names = [...new Set(known.map((each) => each.name))];
  const hint = didYouMean(name, names) ?? `there ${names.length === 1 ? 'is' : 'are'}: ${names.join(', ')}`;
  throw new UserError(`there is no ${what} \`${name}\`; ${hint}`, 2);
}
