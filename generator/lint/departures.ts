/** Rules about departures: those that can be judged without any witness. */
import { RULES } from '../compare/change.js';
import { allEntries, structureOf } from '../model/lookup.js';
import type { Declaration, Departure, Direction, EnumType, Event, Field, Model, Type } from '../model/index.js';
import { didYouMean } from '../report/suggest.js';
import { declaredFields, sidesOf, type Finding } from './finding.js';

export function checkDepartures(model: Model): Finding[] {
  return [
    ...sidesOf(model).flatMap(({ direction }) => direction.departures.flatMap(unknownRule)),
    ...allEntries(model).flatMap((entry) => checkEntry(model, entry)),
  ];
}

function checkEntry(model: Model, entry: Event | Declaration): Finding[] {
  const direction = directionOf(model, entry);
  const check = (departure: Departure, field: Field | undefined): Finding[] => {
    const unknown = unknownRule(departure);
    if (unknown.length > 0) return unknown;
    const why = (direction && coveredBy(direction, departure)) ?? contradiction(model, entry, field, departure);
    if (why === undefined) return [];
    return [
      {
        rule: 'redundant-departure',
        place: departure.place,
        message: `nothing is left to explain: ${why}`,
        hint: 'remove it',
      },
    ];
  };
  return [
    ...entry.departures.flatMap((departure) => check(departure, undefined)),
    ...declaredFields(entry).flatMap((field) => field.departures.flatMap((departure) => check(departure, field))),
  ];
}

function directionOf(model: Model, { surface, direction }: Event | Declaration): Direction | undefined {
  return sidesOf(model).find((side) => side.surface.name === surface && side.direction.name === direction)?.direction;
}

function unknownRule({ rule, place }: Departure): Finding[] {
  if ((RULES as readonly string[]).includes(rule)) return [];
  const hint = didYouMean(rule, RULES) ?? `known rules: ${RULES.join(', ')}`;
  return [{ rule: 'unknown-departure', place, message: `no comparison has a rule \`${rule}\``, hint }];
}

function coveredBy(direction: Direction, { rule, witness }: Departure): string | undefined {
  const covers = direction.departures.some(
    (each) =>
      each.rule === rule && each.subject === undefined && (each.witness === undefined || each.witness === witness),
  );
  return covers ? `the direction \`${direction.name}\` departs so everywhere` : undefined;
}

/** What the entry says against a departure, if it does. */
function contradiction(
  model: Model,
  entry: Event | Declaration,
  atField: Field | undefined,
  { rule, subject }: Departure,
): string | undefined {
  const fieldNamed = (name: string | undefined): Field | undefined =>
    entry.kind === 'alias' ? undefined : entry.fields.find((each) => each.name === name);
  if (rule === 'field-added' && !atField)
    return fieldNamed(subject) ? undefined : `there is no field \`${subject ?? ''}\``;
  if (rule === 'field-removed') return fieldNamed(subject) ? `the field \`${subject ?? ''}\` is there` : undefined;
  const field = atField ?? fieldNamed(subject);
  const type = field?.type ?? (entry.kind === 'alias' ? entry.type : undefined);
  return field && ofPresence(rule, field) !== undefined
    ? ofPresence(rule, field)
    : type && ofType(model, rule, type, subject);
}

function ofPresence(rule: string, { name, optional, nullable }: Field): string | undefined {
  if (rule === 'optional' && !optional) return `\`${name}\` is required`;
  if (rule === 'required' && optional) return `\`${name}\` is optional`;
  if (rule === 'nullable' && !nullable) return `\`${name}\` can't be null`;
  if (rule === 'not-nullable' && nullable) return `\`${name}\` can be null`;
  return undefined;
}

function ofType(model: Model, rule: string, type: Type, subject: string | undefined): string | undefined {
  const enums = enumsIn(model, type);
  const hasValue =
    enums.some(({ values }) => values.some(({ value }) => value === subject)) ||
    literalsIn(model, type).some((value) => value === subject);
  switch (rule) {
    case 'opened':
      return enums.length > 0 && !enums.some(({ open }) => open) ? 'the enumeration is closed' : undefined;
    case 'closed':
      return enums.length > 0 && enums.every(({ open }) => open) ? 'the enumeration is open' : undefined;
    case 'value-added':
      return subject !== undefined && !hasValue ? `there is no value "${subject}"` : undefined;
    case 'value-removed':
      return subject !== undefined && hasValue ? `the value "${subject}" is there` : undefined;
    default:
      return undefined;
  }
}

/** Enumerations in a type and in what it names, down to objects. */
function enumsIn(model: Model, type: Type): EnumType[] {
  return partsOf(model, type).filter((part): part is EnumType => part.kind === 'enum');
}

function literalsIn(model: Model, type: Type): unknown[] {
  return partsOf(model, type).flatMap((part) => (part.kind === 'literal' ? [part.value] : []));
}

function partsOf(model: Model, type: Type): Type[] {
  const structure = structureOf(model, type);
  if (structure.kind === 'object') return [];
  if (structure.kind === 'union') return structure.members.flatMap((member) => partsOf(model, member));
  if (structure.kind === 'array') return partsOf(model, structure.items);
  return structure.kind === 'map' ? partsOf(model, structure.values) : [structure];
}
