/** An event of the model → a payload that its guard accepts, with every optional field in it. */
import { declarationOf } from '../model/lookup.js';
import { jsonKinds } from '../model/unions.js';
import {
  assertNever,
  type Declaration,
  type Event,
  type Field,
  type Model,
  type Type,
  type UnionType,
} from '../model/index.js';

/** Plausible values, such as other examples have, by the field's name and that of the field in which it stands. */
export type Precedents = ReadonlyMap<string, readonly unknown[]>;

/** Scalars of fields in examples, in the order of the events: those of the first ones come first. */
export function precedentsIn(events: readonly Event[]): Precedents {
  const found = new Map<string, unknown[]>();
  const collect = (value: unknown, owner: string): void => {
    if (Array.isArray(value)) for (const item of value) collect(item, owner);
    else if (typeof value === 'object' && value !== null) {
      for (const [key, each] of Object.entries(value)) {
        if (typeof each === 'object') collect(each, key);
        else found.set(keyOf(owner, key), [...(found.get(keyOf(owner, key)) ?? []), each]);
      }
    }
  };
  for (const { value } of events.flatMap(({ examples }) => examples)) collect(value, '');
  return found;
}

function keyOf(owner: string, name: string): string {
  return `${owner}.${name}`;
}

/** Types inside each other beyond which an example leaves out what it may; less where it would still be too long. */
const DEPTHS = [12, 8, 5, 3, 2, 1];

/** Objects in one example beyond which nobody reads on. */
const MOST_OBJECTS = 80;

/**
 * @param model the model that the event's references lead into
 * @param precedents values to prefer where they fit
 */
export function exampleOf(model: Model, event: Event, precedents: Precedents): unknown {
  let value: unknown;
  for (const deepest of DEPTHS) {
    const written = { objects: 0, shown: new Set<Declaration>() };
    value = objectOf(
      { model, precedents, deepest, written, owner: '', active: new Set(), isWhole: true },
      event.fields,
    );
    if (written.objects <= MOST_OBJECTS) break;
  }
  return value;
}

interface Scope {
  readonly model: Model;
  readonly precedents: Precedents;
  readonly deepest: number;
  /** What the example has so far: a type that it shows whole is as short as can be where it comes again. */
  readonly written: { objects: number; readonly shown: Set<Declaration> };
  /** The field that is being written. */
  readonly owner: string;
  /** Types that are being written: recursion ends where something may be left out. */
  readonly active: ReadonlySet<Declaration>;
  /** Is the object that is being written to have its optional fields? */
  readonly isWhole: boolean;
}

/** Undefined where a required field has no finite value here. */
function objectOf(scope: Scope, fields: readonly Field[]): object | undefined {
  const entries = fields.map((field): [Field, unknown] => [field, fieldValue(scope, field)]);
  if (entries.some(([{ optional }, value]) => value === undefined && !optional)) return undefined;
  const present = entries.filter(([, value]) => value !== undefined);
  return Object.fromEntries(present.map(([{ name }, value]) => [name, value]));
}

function fieldValue(scope: Scope, field: Field): unknown {
  if (field.optional && !scope.isWhole) return undefined;
  if (field.nullable && !scope.isWhole) return null;
  const value = valueOf(scope, field.type, field);
  return value === undefined && field.nullable && !field.optional ? null : value;
}

function valueOf(scope: Scope, type: Type, field: Field): unknown {
  switch (type.kind) {
    case 'string':
      return stringOf(scope, field);
    case 'number':
      return precedent(scope, field, (value) => typeof value === 'number') ?? 0.5;
    case 'integer':
      return field.format === 'unix-seconds' ? 1760000000 : (precedent(scope, field, Number.isInteger) ?? 1);
    case 'boolean':
      return true;
    case 'unknown':
      return {};
    case 'literal':
      return type.value;
    case 'enum':
      return type.values[0]?.value ?? stringOf(scope, field);
    case 'array':
      return itemsOf(scope, type.items, field);
    case 'map':
      return mapOf(scope, type.values, field);
    case 'union':
      return memberOf(scope, type, field);
    case 'ref':
      return declarationValue(scope, declarationOf(scope.model, type), field);
    default:
      return assertNever(type);
  }
}

function stringOf(scope: Scope, field: Field): unknown {
  if (field.format === 'base64') return 'AAAAAA==';
  if (field.format === 'json') return '{}';
  if (field.format === 'uri') return 'https://example.com/';
  return precedent(scope, field, (value) => typeof value === 'string') ?? field.name.replaceAll('_', ' ');
}

function precedent({ precedents, owner }: Scope, { name }: Field, fits: (value: unknown) => boolean): unknown {
  return precedents.get(keyOf(owner, name))?.find(fits);
}

/** One item of every kind that there is, so that an example shows all of them. */
function itemsOf(scope: Scope, items: Type, field: Field): unknown[] {
  if (!scope.isWhole) return [];
  const whole = wholeOf(scope, items);
  return whole.type.kind === 'union'
    ? membersOf(whole.scope, whole.type, field)
    : definedOf([valueOf(scope, items, field)]);
}

/** What a type is behind the names of aliases. */
function wholeOf(scope: Scope, type: Type): { readonly scope: Scope; readonly type: Type } {
  if (type.kind !== 'ref') return { scope, type };
  const declaration = declarationOf(scope.model, type);
  if (declaration.kind === 'object' || scope.active.has(declaration)) return { scope, type };
  return wholeOf({ ...scope, active: new Set([...scope.active, declaration]) }, declaration.type);
}

function mapOf(scope: Scope, values: Type, field: Field): object {
  if (!scope.isWhole) return {};
  const value = values.kind === 'unknown' ? 'value' : valueOf(scope, values, field);
  return value === undefined ? {} : { key: value };
}

/** A value of each member that has one. */
function membersOf(scope: Scope, union: UnionType, field: Field): unknown[] {
  return definedOf(sortedMembers(scope, union).map((member) => valueOf(scope, member, field)));
}

/** A value of the first member that has one. */
function memberOf(scope: Scope, union: UnionType, field: Field): unknown {
  for (const member of sortedMembers(scope, union)) {
    const value = valueOf(scope, member, field);
    if (value !== undefined) return value;
  }
  return undefined;
}

/** Objects first where all is to be shown, else what is shortest. */
function sortedMembers({ model, isWhole }: Scope, { members }: UnionType): Type[] {
  const rank = (type: Type): number => {
    const kinds = jsonKinds(model, type);
    if (kinds.has('object') || kinds.has('array')) return isWhole ? 0 : 3;
    return kinds.has('null') ? 2 : 1;
  };
  return [...members].sort((a, b) => rank(a) - rank(b));
}

function declarationValue(scope: Scope, declaration: Declaration, field: Field): unknown {
  if (scope.active.has(declaration)) return undefined;
  const inner = { ...scope, active: new Set([...scope.active, declaration]) };
  if (declaration.kind === 'alias') return valueOf(inner, declaration.type, field);
  const { written, deepest } = scope;
  const isWhole = !written.shown.has(declaration) && inner.active.size <= deepest;
  if (isWhole) written.shown.add(declaration);
  written.objects += 1;
  return objectOf({ ...inner, isWhole, owner: field.name }, declaration.fields);
}

function definedOf(values: readonly unknown[]): unknown[] {
  return values.filter((value) => value !== undefined);
}
