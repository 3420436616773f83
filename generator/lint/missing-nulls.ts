/** Rule about senders that send null for what they leave out. */
import type { Model } from '../model/index.js';
import type { Finding } from './finding.js';
import { declaredFields, lenientEntries } from './sites.js';

export function checkNulls(model: Model): Finding[] {
  return lenientEntries(model).flatMap((entry) =>
    declaredFields(entry)
      .filter(({ optional, nullable, neverNull }) => optional && !nullable && neverNull === undefined)
      .map((field): Finding => ({
        rule: 'optional-not-nullable',
        place: field.place,
        message: `\`${field.name}\` may be absent but not null`,
        hint: 'add `nullable: true`, or say why not with `never_null`',
      })),
  );
}
