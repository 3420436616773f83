/** Rule about types that need no name. */
import { allEntries, forEachRef, refKey } from '../model/lookup.js';
import type { AliasDeclaration, Field, Model } from '../model/index.js';
import type { Finding } from './finding.js';
import { declaredFields, placeKey } from './sites.js';

export function checkSingleUse(model: Model): Finding[] {
  const uses = new Map<string, Field[]>();
  const elsewhere = new Set<string>();
  const seen = new Set<string>();
  for (const entry of allEntries(model)) {
    for (const field of entry.kind === 'alias' ? [] : declaredFields(entry)) {
      // A group stands in many entries; the forms of a type have their fields at one place, with types of their own.
      const site = `${placeKey(field.place)} ${JSON.stringify(field.type)}`;
      if (seen.has(site)) continue;
      seen.add(site);
      if (field.type.kind === 'ref') uses.set(refKey(field.type), [...(uses.get(refKey(field.type)) ?? []), field]);
      else forEachRef(field.type, (ref) => elsewhere.add(refKey(ref)));
    }
    if (entry.kind === 'alias') forEachRef(entry.type, (ref) => elsewhere.add(refKey(ref)));
  }
  return allEntries(model).flatMap((entry): Finding[] => {
    if (entry.kind !== 'alias' || !couldStandAtAField(entry)) return [];
    const key = refKey({ surface: entry.surface, name: entry.typeName });
    const [use, ...more] = uses.get(key) ?? [];
    if (!use || more.length > 0 || elsewhere.has(key)) return [];
    return [
      {
        rule: 'single-use-type',
        place: entry.place,
        message: `only the field \`${use.name}\` uses \`${entry.typeName}\``,
        hint: `write it at the field itself, in ${use.place.file}`,
      },
    ];
  });
}

/** A type that has a name upstream keeps it, and a union with a discriminator can stand nowhere else. */
function couldStandAtAField({ type, upstream }: AliasDeclaration): boolean {
  return upstream === undefined && !(type.kind === 'union' && type.discriminator !== undefined);
}
