/**
 * The walk from one event to the bottom of everything that it reaches, on both sides at once.
 */
import type { Event } from '../model/index.js';
import type { Locus } from './change.js';
import { compareDeprecation, compareNullable, compareOptional } from './compare-presence.js';
import { compareScalars } from './compare-scalars.js';
import { matchMembers, mergeObjects, type MergedField, type MergedObject, type Single } from './match-members.js';
import { kindsOf, SCALAR_KINDS, viewOf, type Kind, type Lookup, type ScalarKind, type View } from './view-by-kind.js';
import { report, type Places, type Walk } from './walk-report.js';

/** Compares two events with the same tag. Their discriminator is the tag and is left out. */
export function compareEvents(walk: Walk, before: Event, after: Event, discriminator: string): void {
  compareMerged(walk, mergeObjects([before]), mergeObjects([after]), '', discriminator);
}

function compareMerged(walk: Walk, before: MergedObject, after: MergedObject, path: string, skip?: string): void {
  const pair = `${before.key} ${after.key}`;
  if (walk.met.has(pair)) return;
  walk.met.add(pair);

  for (const now of after.fields.values()) {
    if (now.name === skip) continue;
    const was = before.fields.get(now.name);
    const fieldPath = path === '' ? now.name : `${path}.${now.name}`;
    if (was) compareFields(walk, was, now, fieldPath);
    else {
      report(walk, fieldPath, {
        rule: 'field-added',
        before: before.loci,
        after: now.loci,
        was: 'no such field',
        now: fieldText(now, walk.after),
      });
    }
  }
  for (const was of before.fields.values()) {
    if (was.name === skip || after.fields.has(was.name)) continue;
    report(walk, path === '' ? was.name : `${path}.${was.name}`, {
      rule: 'field-removed',
      subject: was.name,
      before: was.loci,
      after: after.loci,
      was: fieldText(was, walk.before),
      now: 'no such field',
    });
  }
}

function fieldText({ sources, optional, nullable }: MergedField, lookup: Lookup): string {
  const view = viewOf(sources, lookup);
  return `${optional ? 'optional' : 'required'} ${view.text}${nullable ? ' | null' : ''}`;
}

function compareFields(walk: Walk, before: MergedField, after: MergedField, path: string): void {
  const was = viewOf(before.sources, walk.before);
  const now = viewOf(after.sources, walk.after);
  // Any JSON includes null: a type that says so says nothing about it.
  const knowsNull = !was.any && !now.any;
  const wasNullable = before.nullable || was.nullable;
  const nowNullable = after.nullable || now.nullable;
  const places = { before: before.loci, after: [...after.loci, ...now.loci] };

  if (walk.blind.has('absent-or-null')) {
    compareOptional(walk, path, before.optional || wasNullable, after.optional || nowNullable, places);
  } else {
    compareOptional(walk, path, before.optional, after.optional, places);
    if (knowsNull) compareNullable(walk, path, wasNullable, nowNullable, places);
  }
  if (!walk.blind.has('deprecation')) compareDeprecation(walk, path, places);
  compareViews(walk, was, now, path);
}

/** Items of arrays and values of maps: what stands in them, and whether it may be null. */
function compareContents(walk: Walk, before: View, after: View, path: string): void {
  const places = { before: before.loci, after: after.loci };
  if (!before.any && !after.any) compareNullable(walk, path, before.nullable, after.nullable, places);
  compareViews(walk, before, after, path);
}

function compareViews(walk: Walk, was: View, now: View, path: string): void {
  if (was.unread !== undefined || now.unread !== undefined) {
    const texts = { was: was.unread ?? was.text, now: now.unread ?? now.text };
    if (texts.was !== texts.now) report(walk, path, { rule: 'unreadable', ...unreadPlaces(was, now), ...texts });
    return;
  }
  if (was.any || now.any) {
    if (was.any !== now.any && !meansFreeObject(walk, was, now)) reportType(walk, path, was, now);
    return;
  }
  const before = kindsOf(was);
  const after = kindsOf(now);
  const shared = before.filter((kind) => after.includes(kind));
  if (shared.length === 0) {
    if (before.length + after.length > 0) reportType(walk, path, was, now);
    return;
  }
  const places = { before: was.loci, after: now.loci };
  const alone = (kinds: readonly Kind[]): Kind[] => kinds.filter((kind) => !shared.includes(kind));
  for (const kind of alone(after)) reportKind(walk, path, 'member-added', kind, now, places);
  for (const kind of alone(before)) reportKind(walk, path, 'member-removed', kind, was, places);

  for (const kind of SCALAR_KINDS) {
    const a = was.scalars.get(kind);
    const b = now.scalars.get(kind);
    if (a && b) compareScalars(walk, kind, a, b, path);
  }
  if (shared.includes('array')) compareItems(walk, was, now, path);
  if (shared.includes('object')) compareObjects(walk, was, now, path);
}

/** A shared type that cannot be read is one difference, wherever it is used, where the other side shares one too. */
function unreadPlaces(was: View, now: View): Places {
  const isShared = was.loci[0] !== undefined && was.loci[0].field === undefined;
  const [only, ...others] = now.members;
  const shape = isShared && only && others.length === 0 ? [{ entry: only.shape, within: '' }] : [];
  return { before: was.loci, after: [...shape, ...now.loci] };
}

/**
 * Places of a type of quite another kind: that is the field's mistake rather than that of the alias that it names. What
 * stands inside an alias is the alias's own.
 */
export function fieldsFirst(loci: readonly Locus[]): Locus[] {
  const isNamed = ({ field, within }: Locus): boolean => !field && within === '';
  return [...loci.filter((locus) => !isNamed(locus)), ...loci.filter(isNamed)];
}

function reportType(walk: Walk, path: string, was: View, now: View): void {
  const places = { before: fieldsFirst(was.loci), after: fieldsFirst(now.loci) };
  // Two types may have one name.
  const textOf = was.text === now.text ? shapeText : ({ text }: View): string => text;
  report(walk, path, { rule: 'type', ...places, was: textOf(was), now: textOf(now) });
}

/** A type by what it accepts: `Price (object with fields)`. */
function shapeText(view: View): string {
  const { any, text, members, values } = view;
  const scalars = kindsOf(view).filter((kind) => kind !== 'object');
  const objects = [...(members.length > 0 ? ['object with fields'] : []), ...(values.length > 0 ? ['map'] : [])];
  return `${text} (${any ? 'any JSON' : [...scalars, ...objects].join(' or ')})`;
}

/** A witness that writes any JSON where any object is meant. */
function meansFreeObject(walk: Walk, was: View, now: View): boolean {
  if (!walk.blind.has('free-object')) return false;
  const other = was.any ? now : was;
  const kinds = kindsOf(other);
  return kinds.length === 1 && kinds[0] === 'object' && other.members.length === 0;
}

function reportKind(
  walk: Walk,
  path: string,
  rule: 'member-added' | 'member-removed',
  kind: Kind,
  view: View,
  places: Places,
): void {
  const names = view.members.map(({ shape }) => shape.typeName);
  const values = [...(view.scalars.get(kind as ScalarKind)?.values.keys() ?? [])];
  const known = kind === 'object' ? names : values;
  const subject = known.length === 1 ? known[0]! : kind;
  const text = subject === kind ? kind : `${kind} ${subject}`;
  report(walk, path, {
    rule,
    subject,
    aliases: [kind, ...known].filter((name) => name !== subject),
    ...places,
    was: rule === 'member-added' ? 'no such member' : text,
    now: rule === 'member-added' ? text : 'no such member',
  });
}

function compareItems(walk: Walk, was: View, now: View, path: string): void {
  descend(walk, viewOf(was.items, walk.before), viewOf(now.items, walk.after), `${path}[]`);
}

/** Compares what is inside, unless it is being compared already. */
function descend(walk: Walk, was: View, now: View, path: string): void {
  // The places are part of the pair: the same types inside another field are another comparison.
  const places = [...was.loci, ...now.loci].map(({ entry, field }) => `${entry.typeName}.${field?.name ?? ''}`);
  const pair = [was.text, now.text, ...new Set(places)].join('\0');
  if (walk.active.has(pair)) return;
  walk.active.add(pair);
  compareContents(walk, was, now, path);
  walk.active.delete(pair);
}

function compareObjects(walk: Walk, was: View, now: View, path: string): void {
  const places = { before: was.loci, after: now.loci };
  const maps = [was.values.length > 0, now.values.length > 0];
  const declared = [was.members.length > 0, now.members.length > 0];
  if (maps[0] && maps[1]) descend(walk, viewOf(was.values, walk.before), viewOf(now.values, walk.after), `${path}{}`);
  else if (declared[0] && declared[1]) {
    if (maps[1]) reportMap(walk, path, 'member-added', places);
    if (maps[0]) reportMap(walk, path, 'member-removed', places);
  } else {
    reportType(walk, path, was, now);
    return;
  }
  compareMembers(walk, was, now, path);
}

function reportMap(walk: Walk, path: string, rule: 'member-added' | 'member-removed', places: Places): void {
  const [was, now] = rule === 'member-added' ? ['no such member', 'any object'] : ['any object', 'no such member'];
  report(walk, path, { rule, subject: 'object', aliases: ['map'], ...places, was: was, now: now });
}

function compareMembers(walk: Walk, was: View, now: View, path: string): void {
  const { pairs, added, removed } = matchMembers(
    { members: was.members, lookup: walk.before },
    { members: now.members, lookup: walk.after },
    [...new Set([...now.discriminators, ...was.discriminators])],
  );
  const told = was.members.length > 1 && now.members.length > 1;
  for (const { before, after, literals } of pairs) {
    if (before.length === 1 && after.length === 1) walk.meet(before[0]!.shape, after[0]!.shape);
    const memberPath = told && literals.length > 0 ? `${path}(${literals.join('/')})` : path;
    compareMerged(walk, mergeObjects(before.map(shapeOf)), mergeObjects(after.map(shapeOf)), memberPath);
  }
  for (const single of added) {
    const { shape, chain } = single.member;
    const after = [...chain, { entry: shape, within: '' }];
    const texts = { was: 'no such member', now: shape.typeName };
    report(walk, path, { ...named(single), rule: 'member-added', before: was.loci, after, ...texts });
  }
  for (const single of removed) {
    const { shape, chain } = single.member;
    const before = [...chain, { entry: shape, within: '' }];
    // Where the other side has no objects but free ones, it is the type itself that lacks this one.
    const after = now.members.length === 0 ? now.loci : commonChain(now.members.map((member) => member.chain));
    const texts = { was: shape.typeName, now: 'no such member' };
    report(walk, path, { ...named(single), rule: 'member-removed', before, after, ...texts });
  }
}

function shapeOf<T>({ shape }: { readonly shape: T }): T {
  return shape;
}

/** A member is called by the literal that tells it apart; its type's name is an alias. */
function named({ member, literals }: Single): { subject: string; aliases: readonly string[] } {
  const { typeName, upstream } = member.shape;
  const subject = literals.at(-1) ?? typeName;
  const names = [...literals, typeName, ...(upstream === undefined ? [] : [upstream])];
  return { subject, aliases: [...new Set(names)].filter((name) => name !== subject) };
}

/** The places that all members have in common: the union as a whole. */
export function commonChain(chains: readonly (readonly Locus[])[]): readonly Locus[] {
  const [first = [], ...others] = chains;
  return first.filter((locus) =>
    others.every((chain) => chain.some(({ entry, field }) => entry === locus.entry && field === locus.field)),
  );
}
