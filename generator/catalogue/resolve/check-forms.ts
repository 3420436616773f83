/** Part of resolve: does every type that is read and written have the forms that it needs, each used where it belongs? */
import { directionNamed, forEachRef, ownEntriesOf, reachableFrom, refKey, typesIn } from '../../model/lookup.js';
import type { Consumer, Declaration, Event, Model, Type } from '../../model/index.js';
import type { Forms } from './declarations.js';
import { typePlaces, type Report } from './report-at.js';

/** @param forms of all types of `shared/` */
export function checkForms(model: Model, forms: readonly Forms[], report: Report): void {
  checkNeed(model, forms, report);
  checkRefs(
    model,
    forms.filter(({ isNamed }) => isNamed),
    report,
  );
}

/** Two forms need two names, and one form needs one. */
function checkNeed(model: Model, forms: readonly Forms[], report: Report): void {
  const writing = model.surfaces.flatMap(({ directions }) =>
    directions.filter(({ consumer }) => consumer === 'writes'),
  );
  const written = new Set<unknown>(
    reachableFrom(
      model,
      writing.flatMap(({ events }) => events),
    ),
  );
  const differing = differingForms(forms);
  for (const each of forms) {
    const { read, isNamed } = each;
    if (isNamed && !differing.has(each)) {
      report(
        { ...read.place, path: [...read.place.path, 'written_as'] },
        'written-form',
        `\`${read.typeName}\` is the same when it is read and when it is written`,
        {
          hint: `remove it, and use \`${read.typeName}\` in all directions`,
        },
      );
    }
    if (!isNamed && differing.has(each) && written.has(read)) {
      report(
        read.place,
        'written-form',
        `\`${read.typeName}\` is another type when it is written: ${differenceText(each, forms, differing)}`,
        {
          hint: 'name the form that is written with `written_as`, and use it where it is written',
        },
      );
    }
  }
}

/** Types whose forms differ, and those that contain such a type. */
function differingForms(forms: readonly Forms[]): ReadonlySet<Forms> {
  const differing = new Set(forms.filter(({ read, written }) => contentText(read) !== contentText(written)));
  const byName = new Map(forms.map((each) => [keyOf(each.read), each]));
  const leadsToOne = ({ read }: Forms): boolean => refsIn(read).some((key) => differing.has(byName.get(key)!));
  for (let before = -1; before < differing.size;) {
    before = differing.size;
    for (const each of forms) if (leadsToOne(each)) differing.add(each);
  }
  return differing;
}

function contentText(declaration: Declaration): string {
  return JSON.stringify(declaration.kind === 'object' ? declaration.fields : declaration.type);
}

function differenceText({ read, written }: Forms, forms: readonly Forms[], differing: ReadonlySet<Forms>): string {
  if (read.kind === 'object' && written.kind === 'object') {
    const texts = [read, written].map(({ fields }) => new Map(fields.map((each) => [each.name, JSON.stringify(each)])));
    const names = [...read.fields, ...written.fields].map(({ name }) => name);
    const name = names.find((each) => texts[0]!.get(each) !== texts[1]!.get(each));
    if (name !== undefined) return `its field \`${name}\` differs`;
  } else if (contentText(read) !== contentText(written)) return 'its values differ';
  const inner = forms.find((each) => differing.has(each) && refsIn(read).includes(keyOf(each.read)));
  return `it contains \`${inner?.read.typeName ?? ''}\`, which is one`;
}

function refsIn(entry: Declaration): string[] {
  const keys: string[] = [];
  for (const type of typesIn(entry)) forEachRef(type, (ref) => void keys.push(refKey(ref)));
  return keys;
}

function keyOf({ surface, typeName }: Declaration): string {
  return refKey({ surface, name: typeName });
}

/** What is written names written forms, what is read those that are read, and types of `shared/` leave it to their use. */
function checkRefs(model: Model, forms: readonly Forms[], report: Report): void {
  const uses = new Map<Event | Declaration, Consumer>(forms.map(({ written }) => [written, 'writes']));
  const wrong: Readonly<Record<Consumer, ReadonlyMap<string, Declaration>>> = {
    reads: new Map(forms.map(({ read, written }) => [keyOf(written), read])),
    writes: new Map(forms.map(({ read, written }) => [keyOf(read), written])),
  };
  for (const entry of model.surfaces.flatMap(ownEntriesOf)) {
    const use = uses.get(entry) ?? useOf(model, entry);
    const check = (type: Type, place: Parameters<Report>[0]): void =>
      forEachRef(type, (ref) => {
        const right = wrong[use].get(refKey(ref));
        if (!right) return;
        report(place, 'other-form', `\`${ref.name}\` is the form that is ${use === 'reads' ? 'written' : 'read'}`, {
          hint: `say \`${right.typeName}\``,
          at: 'value',
        });
      });
    for (const { type, place } of typePlaces(entry)) check(type, place);
  }
}

function useOf(model: Model, { surface, direction = '' }: Event | Declaration): Consumer {
  return directionNamed(model, surface, direction)?.consumer ?? 'reads';
}
