/** Part of resolve: does every reference lead somewhere, and to a type that has values? */
import { KEYWORD_NAMES } from '../../model/expression.js';
import { ownEntriesOf, forEachRef, refKey } from '../../model/lookup.js';
import type { Declaration, Place, RefType, Surface, Type } from '../../model/index.js';
import { didYouMean } from '../../report/suggest.js';
import { typePlaces, type Report } from './report-at.js';

/**
 * Checks that every reference names a type, and that the types make sense.
 *
 * @param declared names of all types as `surface.Name`, those included whose entries are malformed
 * @param partial whether a name without a declaration proves nothing
 * @returns whether every reference holds, so that what follows them may
 */
export function checkReferences(
  surfaces: readonly Surface[],
  declared: ReadonlySet<string>,
  surfaceNames: ReadonlySet<string>,
  partial: boolean,
  report: Report,
): boolean {
  const byName = new Map<string, Declaration>();
  for (const surface of surfaces)
    for (const each of surface.declarations) byName.set(`${surface.name}.${each.typeName}`, each);
  let whole = true;
  const check = (type: Type, place: Place): void =>
    forEachRef(type, (ref) => {
      if (byName.has(refKey(ref))) return;
      whole = false;
      if (!declared.has(refKey(ref)) && !partial) reportUnknownType(ref, place, declared, surfaceNames, report);
    });
  for (const entry of surfaces.flatMap(ownEntriesOf)) {
    for (const { type, place } of typePlaces(entry)) check(type, place);
  }
  for (const { type, place } of surfaces.flatMap(({ session }) => session?.things ?? []))
    if (type) check(type, { ...place, path: [...place.path, 'type'] });
  for (const declaration of byName.values()) {
    const circle = circleOf(declaration, byName);
    if (!circle) continue;
    whole = false;
    report(declaration.place, 'cyclic-type', `\`${declaration.typeName}\` stands for itself: ${circle.join(' → ')}`, {
      hint: 'a type may contain itself only inside a field, an array or a map',
    });
  }
  return whole && !hasEndlessTypes(byName, report);
}

function reportUnknownType(
  ref: RefType,
  place: Place,
  declared: ReadonlySet<string>,
  surfaceNames: ReadonlySet<string>,
  report: Report,
): void {
  if (!surfaceNames.has(ref.surface)) {
    report(place, 'unknown-surface', `there is no surface \`${ref.surface}\``, {
      hint: () => didYouMean(ref.surface, surfaceNames),
      at: 'value',
    });
    return;
  }
  const shownName = place.file.includes(`/${ref.surface}/`) ? ref.name : refKey(ref);
  const hint = (): string => nearbyTypes(ref, [...declared]);
  report(place, 'unknown-type', `there is no type \`${shownName}\``, { hint, at: 'value' });
}

function nearbyTypes({ surface, name }: RefType, declared: readonly string[]): string {
  const own = declared.filter((each) => each.startsWith(`${surface}.`)).map((each) => each.slice(surface.length + 1));
  const elsewhere = declared.filter((each) => each.endsWith(`.${name}`));
  const fallback = elsewhere.length > 0 ? `of another surface: ${elsewhere.join(', ')}` : 'declare it under `types`';
  return didYouMean(name, [...own, ...KEYWORD_NAMES]) ?? fallback;
}

/** An alias that leads back to itself through aliases and unions alone describes no value: the names on the way, if it does. */
function circleOf(declaration: Declaration, byName: ReadonlyMap<string, Declaration>): string[] | undefined {
  const trail: string[] = [];
  const leadsBack = (current: Declaration): boolean => {
    if (current.kind === 'object' || trail.includes(current.typeName)) return false;
    trail.push(current.typeName);
    const members = current.type.kind === 'union' ? current.type.members : [current.type];
    for (const member of members) {
      if (member.kind !== 'ref') continue;
      const next = byName.get(refKey(member));
      if (next === declaration || (next && leadsBack(next))) return true;
    }
    trail.pop();
    return false;
  };
  return leadsBack(declaration) ? [...trail, declaration.typeName] : undefined;
}

/** A type that can't do without a value of itself has no finite value. */
function hasEndlessTypes(byName: ReadonlyMap<string, Declaration>, report: Report): boolean {
  const finite = new Set<Declaration>();
  const isFinite = (type: Type): boolean => {
    if (type.kind === 'union') return type.members.some(isFinite);
    return type.kind !== 'ref' || finite.has(byName.get(refKey(type)) as Declaration);
  };
  // What consists of finite types is finite: repeated until nothing new is found.
  for (let before = -1; before < finite.size;) {
    before = finite.size;
    for (const declaration of byName.values()) if (neededTypes(declaration).every(isFinite)) finite.add(declaration);
  }
  const endless = [...byName.values()].filter((declaration) => !finite.has(declaration));
  for (const { place, typeName } of endless) {
    report(place, 'endless-type', `every \`${typeName}\` needs another one inside it, without end`, {
      hint: 'make a field on the way `optional` or `nullable`, or an array',
    });
  }
  return endless.length > 0;
}

function neededTypes(declaration: Declaration): Type[] {
  if (declaration.kind === 'alias') return [declaration.type];
  return declaration.fields.filter(({ optional, nullable }) => !optional && !nullable).map(({ type }) => type);
}
