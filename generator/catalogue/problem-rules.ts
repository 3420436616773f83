/**
 * The rules of a catalogue: what breaks each of them, and what such a breach leaves of the model.
 *
 * - `nothing`: what is broken could not be read, or is not in the model as it was meant.
 * - `leftover`: the model has all that it should, and something more that nothing leads to.
 * - `gap`: the model has all that was written, but something that it leads to is missing.
 * - `types`: every type is as it was meant; examples are not.
 */
export type Remains = 'nothing' | 'leftover' | 'gap' | 'types';

interface Rule {
  readonly leaves: Remains;
  readonly broken: string;
}

export const PROBLEM_RULES = {
  // Reading
  'utf-8': { leaves: 'nothing', broken: 'a file that is not UTF-8' },
  unreadable: { leaves: 'nothing', broken: 'a file that the system does not give' },
  yaml: { leaves: 'nothing', broken: 'a file that is not YAML' },
  json: { leaves: 'nothing', broken: 'an example that is not JSON' },
  'duplicate-key': { leaves: 'nothing', broken: 'a key that stands twice in its map' },
  'nested-too-deep': { leaves: 'nothing', broken: 'a file nested deeper than any entry can be' },
  aliases: { leaves: 'nothing', broken: 'YAML aliases that lead nowhere or grow beyond all bounds' },
  'empty-file': { leaves: 'nothing', broken: 'a file without keys' },
  'unexpected-file': { leaves: 'nothing', broken: 'a file or folder that the catalogue has no use for' },
  'package-missing': { leaves: 'nothing', broken: 'a catalogue without package.yaml' },
  'surface-missing': { leaves: 'nothing', broken: 'a folder without surface.yaml' },
  // Form
  'unknown-key': { leaves: 'nothing', broken: 'a key that has no meaning there' },
  'missing-key': { leaves: 'nothing', broken: 'a key that has to be there' },
  'misplaced-key': { leaves: 'nothing', broken: 'a key that belongs in another file' },
  'key-form': { leaves: 'nothing', broken: 'a key that is not of the right form' },
  'value-form': { leaves: 'nothing', broken: 'a value that is not of the right form' },
  choice: { leaves: 'nothing', broken: 'none or several of forms that exclude each other' },
  'type-expression': { leaves: 'nothing', broken: 'a type that cannot be read' },
  // Names
  'surface-name': { leaves: 'nothing', broken: 'a surface that is not named like its folder' },
  'name-form': { leaves: 'nothing', broken: 'a name that cannot be one of TypeScript' },
  'reserved-name': { leaves: 'nothing', broken: 'a name that is taken by the language' },
  'taken-name': { leaves: 'nothing', broken: 'a name that the package takes for itself' },
  'foreign-name': { leaves: 'nothing', broken: 'two types of one name in the same module' },
  'field-name': { leaves: 'nothing', broken: 'a field that every object of JavaScript has' },
  'duplicate-name': { leaves: 'nothing', broken: 'two entries of one name' },
  'duplicate-type': { leaves: 'nothing', broken: 'two types of one name' },
  'duplicate-group': { leaves: 'nothing', broken: 'two groups of one name' },
  'tag-form': { leaves: 'nothing', broken: 'a tag that cannot be the number that the tags of its surface are' },
  'way-to-tag': {
    leaves: 'nothing',
    broken: 'a field that leads to the tag and is no object of its own, or one that only looks so',
  },
  'duplicate-tag': { leaves: 'nothing', broken: 'two events of one tag' },
  'duplicate-field': { leaves: 'nothing', broken: 'two fields of one name in an entry' },
  'duplicate-entry': { leaves: 'nothing', broken: 'two surfaces at one subpath of the package' },
  // References
  'unknown-type': { leaves: 'nothing', broken: 'a type that is not declared' },
  'unknown-surface': { leaves: 'nothing', broken: 'a surface that is not there' },
  'unknown-event': { leaves: 'nothing', broken: 'an event of another surface that is not there' },
  'same-event': { leaves: 'nothing', broken: 'an event of another surface that cannot be the same here' },
  'unknown-group': { leaves: 'nothing', broken: 'a group that is not declared' },
  'unknown-field': { leaves: 'nothing', broken: 'a common field that is not there to be left out' },
  'unknown-transport': { leaves: 'nothing', broken: 'a transport that the surface does not have' },
  'cyclic-type': { leaves: 'nothing', broken: 'a type that stands for itself' },
  'endless-type': { leaves: 'nothing', broken: 'a type that needs another of itself without end' },
  'unknown-replacement': { leaves: 'gap', broken: 'a replacement that is not there' },
  'empty-direction': { leaves: 'gap', broken: 'a direction without events' },
  'unused-type': { leaves: 'leftover', broken: 'a type that no event reaches' },
  'unused-group': { leaves: 'leftover', broken: 'a group that nothing includes' },
  // Types that are read and written
  'written-form': {
    leaves: 'nothing',
    broken: 'a form that is written without a name of its own, or with a needless one',
  },
  'other-form': {
    leaves: 'nothing',
    broken: 'the form that is read where the one that is written is meant, or the other way round',
  },
  // Unions
  'no-discriminator': { leaves: 'nothing', broken: 'a union of objects without a discriminator' },
  discriminator: { leaves: 'nothing', broken: 'a discriminator that does not tell all members apart' },
  'overlapping-members': { leaves: 'nothing', broken: 'members of a union that accept the same' },
  // Sessions
  'no-session': { leaves: 'nothing', broken: 'an event that does something to a session of which nothing is said' },
  'session-path': { leaves: 'nothing', broken: 'a path to a field that the event does not have' },
  'session-field': { leaves: 'nothing', broken: 'a field that a thing of the session does not have' },
  'unknown-thing': { leaves: 'nothing', broken: 'a thing that sessions do not have' },
  'cyclic-thing': { leaves: 'nothing', broken: 'a thing of a session that is a part of itself' },
  'unknown-meter': { leaves: 'nothing', broken: 'a meter that sessions do not have' },
  'unused-thing': { leaves: 'leftover', broken: 'a thing to which no event does anything' },
  // Examples
  'unknown-tag': { leaves: 'leftover', broken: 'an example or a mention of an event that is not there' },
  'no-example': { leaves: 'types', broken: 'an event without an example' },
  example: { leaves: 'types', broken: 'an example that does not fit its event' },
} as const satisfies Readonly<Record<string, Rule>>;

export type ProblemRule = keyof typeof PROBLEM_RULES;

/** Does a breach of the rule leave one of these? */
export function isTolerable(rule: ProblemRule, tolerated: readonly Remains[]): boolean {
  return tolerated.includes(PROBLEM_RULES[rule].leaves);
}
