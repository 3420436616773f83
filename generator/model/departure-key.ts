/** The key of a departure, as the catalogue writes it and reports show it: `rule:subject@witness`. */

export interface DepartureKey {
  readonly rule: string;
  readonly subject?: string;
  readonly witness?: string;
}

/** A subject may hold an `@`: fields are called `@id`. Only what ends the key is a witness. */
const KEY = /^([a-z-]+)(?::(.+?))?(?:@([a-z]+))?$/s;

/** What is no key of that form is a rule that no comparison has, which `lint` tells. */
export function parseDepartureKey(key: string): DepartureKey {
  const [, rule = key, subject, witness] = KEY.exec(key) ?? [];
  return { rule, ...(subject !== undefined && { subject }), ...(witness !== undefined && { witness }) };
}

/** An empty subject is none. */
export function departureKey({ rule, subject = '', witness }: DepartureKey): string {
  return `${rule}${subject === '' ? '' : `:${subject}`}${witness === undefined ? '' : `@${witness}`}`;
}
