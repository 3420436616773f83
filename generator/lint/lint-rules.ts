/** The rules of `lint`. Names never change: catalogues name them in their exceptions. */

export type Level = 'error' | 'warning' | 'off';

export interface Rule {
  /** Level where the catalogue says nothing else. */
  readonly level: Level;
  readonly finds: string;
}

export const LINT_RULES = {
  undocumented: { level: 'error', finds: 'documentation that says no more than the name' },
  todo: { level: 'error', finds: 'TODO, FIXME or TBD in a text' },
  'full-stop': { level: 'warning', finds: 'a text that does not end like a sentence' },
  'empty-reason': { level: 'error', finds: 'a reason of one or two words, which explains nothing' },
  'event-name': {
    level: 'warning',
    finds: 'an event whose pinned name is not made from its tag, though that name is free',
  },
  'optional-not-nullable': {
    level: 'error',
    finds:
      'an optional field that can be neither null nor says why, though its sender sends null for what it leaves out',
  },
  'openness-unsaid': {
    level: 'warning',
    finds: 'several strings in a union: an enumeration that does not say whether values may be added',
  },
  'closed-enum': {
    level: 'warning',
    finds: 'a closed enumeration that tells nothing apart, from a sender whose next value would make frames unreadable',
  },
  'open-when-written': {
    level: 'error',
    finds: 'an open enumeration in what consumers write, who had better be sure of what they send',
  },
  'single-use-type': {
    level: 'warning',
    finds: 'a named type that is no object, stands at one field only, and could be written there',
  },
  'repeated-event': {
    level: 'warning',
    finds: 'an event with the same fields as that of its tag in another surface, which could be said to be the same',
  },
  'session-unsaid': {
    level: 'error',
    finds:
      'an event that says nothing of the session, and that no other answers, in a surface that says what a session has',
  },
  'unknown-departure': { level: 'error', finds: 'a departure by a rule that no comparison knows, or no session' },
  'redundant-departure': {
    level: 'error',
    finds: 'a departure that cannot be needed: the entry does not differ that way, or its direction departs so already',
  },
  'example-outdated': { level: 'error', finds: 'a field in an example that the catalogue does not declare' },
  'example-gap': { level: 'warning', finds: 'an optional field that no example has' },
  'unused-exception': { level: 'warning', finds: 'an exception from a rule that finds nothing there' },
} as const satisfies Readonly<Record<string, Rule>>;

export type LintRule = keyof typeof LINT_RULES;

export const LINT_RULE_NAMES = Object.keys(LINT_RULES) as LintRule[];
