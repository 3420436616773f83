/** Rules about departures: those that can be judged without any witness. */
import { CHANGE_RULES } from '../compare/change.js';
import { allEntries, structureOf, surfaceNamed } from '../model/lookup.js';
import type {
  Declaration,
  Departure,
  Direction,
  EnumType,
  Event,
  Field,
  FileDepartures,
  Model,
  Surface,
  Type,
} from '../model/index.js';
import { didYouMean } from '../report/suggest.js';
import { ORDER_RULES } from '../model/order-rules.js';
import type { Finding } from './finding.js';
import { checkOrderDeparture, isAboutOrder } from './order-departures.js';
import { declaredFields, placeKey, sidesOf } from './sites.js';

export function checkDepartures(model: Model): Finding[] {
  const uses = new Map<string, Use[]>();
  for (const use of allEntries(model).flatMap(usesIn)) {
    const key = placeKey(use.departure.place);
    uses.set(key, [...(uses.get(key) ?? []), use]);
  }
  return [
    ...model.package.departures.flatMap((each) => unknownRule(each, undefined)),
    ...sidesOf(model).flatMap(({ surface, direction }) =>
      direction.departures.flatMap((each) => unknownRule(each, surface)),
    ),
    ...model.surfaces.flatMap((surface) =>
      (surface.files ?? []).flatMap(({ departures }) => departures.flatMap((each) => unknownRule(each, surface))),
    ),
    ...[...uses.values()].flatMap((each) => checkDeparture(model, each)),
  ];
}

/** An entry in which a departure stands: several for one of a group, or of a type that is read and written. */
interface Use {
  readonly departure: Departure;
  readonly entry: Event | Declaration;
  readonly field?: Field;
}

function usesIn(entry: Event | Declaration): Use[] {
  return [
    ...entry.departures.map((departure) => ({ departure, entry })),
    ...declaredFields(entry).flatMap((field) => field.departures.map((departure) => ({ departure, entry, field }))),
  ];
}

/** A departure is needed where one of its uses needs it. */
function checkDeparture(model: Model, uses: readonly Use[]): Finding[] {
  const { departure, entry: first, field: ofFirst } = uses[0]!;
  const isAtEvent = first.kind === 'event' && ofFirst === undefined;
  const unknown = unknownRule(departure, isAtEvent ? surfaceNamed(model, first.surface) : undefined);
  if (unknown.length > 0) return unknown;
  const whys = uses.flatMap(({ entry, field }) => {
    const direction = directionOf(model, entry);
    const file = filesOf(model).find((each) => each.file === departure.place.file);
    return (
      (file && coveredBy(file, departure, 'the file')) ??
      (direction && coveredBy(direction, departure, `the direction \`${direction.name}\``)) ??
      contradiction(model, entry, field, departure) ??
      []
    );
  });
  if (whys.length < uses.length) return [];
  return [
    {
      rule: 'redundant-departure',
      place: departure.place,
      message: `nothing is left to explain: ${whys[0]!}`,
      hint: 'remove it',
    },
  ];
}

function directionOf(model: Model, { surface, direction }: Event | Declaration): Direction | undefined {
  return sidesOf(model).find((side) => side.surface.name === surface && side.direction.name === direction)?.direction;
}

/** @param surface whose events it may be about */
function unknownRule(departure: Departure, surface: Surface | undefined): Finding[] {
  const { rule, place } = departure;
  if (isAboutOrder(departure)) return checkOrderDeparture(departure, surface);
  const known = [...CHANGE_RULES, ...ORDER_RULES];
  if (known.includes(rule)) return [];
  const hint = didYouMean(rule, known) ?? `known rules: ${known.join(', ')}`;
  return [{ rule: 'unknown-departure', place, message: `no comparison has a rule \`${rule}\``, hint }];
}

function filesOf({ surfaces }: Model): FileDepartures[] {
  return surfaces.flatMap(({ files = [] }) => files);
}

function coveredBy(
  { departures }: Pick<Direction, 'departures'>,
  { rule, witness }: Departure,
  whole: string,
): string | undefined {
  const covers = departures.some(
    (each) =>
      each.rule === rule && each.subject === undefined && (each.witness === undefined || each.witness === witness),
  );
  return covers ? `${whole} departs so everywhere` : undefined;
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
