/**
 * What to write in the catalogue about a difference: what follows the witness, and what explains why the catalogue
 * does not.
 */
import { Scalar } from 'yaml';
import type { Change } from '../compare/index.js';
import { departureKey } from '../model/departure-key.js';
import { printExpression } from '../model/expression.js';
import { inlineText } from '../catalogue/format/scalar.js';
import { directionNamed, forEachRef, surfaceNamed, withRefs } from '../model/lookup.js';
import { assertNever, type Field, type Model, type Place, type Type } from '../model/index.js';

export interface Advice {
  /** Makes the catalogue say what the witness says. */
  readonly follow: string;
  /** The departure that explains the difference, at the place of the finding. */
  readonly keep: string;
}

export interface AdviceContext {
  readonly catalogue: Model;
  /** Options of the command that name the witness: `--openapi FILE`. */
  readonly option: string;
  /** The witness's name where other witnesses of the same run agree with the catalogue. */
  readonly only?: string;
}

/** Stands for what only a person can say; `lint` reports it where it is left. */
const WHY = 'TODO why';

export function adviceFor(change: Change, context: AdviceContext): Advice {
  return { follow: followText(change, context), keep: keepText(change, context) };
}

/** The place at which both are written: the entry or field, or the direction that lacks an event. */
export function placeOf({ after, surface, direction }: Change, catalogue: Model): Place | undefined {
  if (after) return after.field?.place ?? after.entry.place;
  return (directionNamed(catalogue, surface, direction) ?? surfaceNamed(catalogue, surface))?.place;
}

function keepText({ rule, subject, after }: Change, { only }: AdviceContext): string {
  // A tag is told by the place alone.
  const isSaid = rule === 'tag' && after !== undefined;
  const key = departureKey({
    rule,
    ...(subject !== undefined && !isSaid && { subject }),
    ...(only !== undefined && { witness: only }),
  });
  return `departs: { ${inline(key)}: ${WHY} }`;
}

function followText(change: Change, context: AdviceContext): string {
  const { rule, subject = '', after, was, now } = change;
  switch (rule) {
    case 'unreadable':
      return 'compare it by eye: everything else was compared';
    case 'event-added':
      return 'remove the event';
    case 'event-removed':
      return addCommand(change, context);
    case 'tag':
      return `tag it ${inline(was)}`;
    case 'orphan':
      return `${addCommand(change, context)} --schema ${subject}, once somebody has seen it`;
    case 'example':
      return `let the entry accept ${was} where it wants ${now}`;
    case 'field-added':
      return 'remove the field';
    case 'field-removed':
      return newField(change, context);
    case 'optional':
      return 'remove `optional: true`';
    case 'required':
      return 'optional: true';
    case 'nullable':
      if (isInside(change)) return 'remove `| null` from inside the type';
      return after?.field?.optional && impliesNull(change, context) ? `never_null: ${WHY}` : 'remove `nullable: true`';
    case 'not-nullable':
      return isInside(change) ? 'add `| null` inside the type' : 'nullable: true';
    case 'type':
      return change.before?.field ? describedType(change.before.field.type, context) : `type: ${inline(was)}`;
    case 'value-added':
      return `remove ${inline(subject)} from its values`;
    case 'value-removed':
      return `add ${inline(subject)} to its values`;
    case 'opened':
      return 'open: false';
    case 'closed':
      return 'open: true';
    case 'member-added':
      return `remove ${now} from the union`;
    case 'member-removed':
      return `add ${was} to the union`;
    case 'deprecated':
      return 'remove `deprecated`';
    case 'undeprecated':
      return `deprecated: { note: ${WHY} }`;
    case 'event-renamed':
    case 'surface-added':
    case 'surface-removed':
    case 'direction-added':
    case 'direction-removed':
    case 'type-added':
    case 'type-removed':
    case 'type-renamed':
      return `look where ${was} went`;
    default:
      return assertNever(rule);
  }
}

/** The surface is said where it is not the one that the command would take. */
function addCommand({ tags, surface }: Change, { catalogue, option }: AdviceContext): string {
  const isUsual = surface === catalogue.surfaces[0]?.name;
  return `realtime-events add ${tags[0] ?? ''} ${option}${isUsual ? '' : ` --surface ${surface}`}`;
}

/** Items of an array, values of a map: the field's own keys do not reach them. */
function isInside({ after }: Change): boolean {
  return after !== undefined && after.within !== '';
}

/** Does the entry's direction make its optional fields nullable? */
function impliesNull({ after }: Change, { catalogue }: AdviceContext): boolean {
  const { surface = '', direction = '' } = after?.entry ?? {};
  return directionNamed(catalogue, surface, direction)?.optionalIsNullable === true;
}

/** The field as the witness has it, in the words of the catalogue. */
function newField(change: Change, context: AdviceContext): string {
  const { before, subject = '', was } = change;
  const field = before?.field;
  if (!field) return `${inline(subject)}: { type: ${inline(was)}, doc: TODO }`;
  const flags = [
    ...(field.optional ? ['optional: true'] : []),
    ...(field.nullable && !(field.optional && impliesNull(change, context)) ? ['nullable: true'] : []),
    ...(field.format ? [`format: ${field.format}`] : []),
  ];
  const keys = [typeText(field.type, context), ...flags, 'doc: TODO'];
  return `${inline(field.name)}: { ${keys.join(', ')} }${newTypes(field.type, context)}`;
}

function describedType(type: Type, context: AdviceContext): string {
  return typeText(type, context) + newTypes(type, context);
}

/** `type: …`, `enum: […], open: …` or `const: …`, without null, which has a key of its own. */
function typeText(type: Field['type'], context: AdviceContext): string {
  if (type.kind === 'enum') {
    return `enum: [${type.values.map(({ value }) => inline(value)).join(', ')}], open: ${type.open}`;
  }
  if (type.kind === 'literal' && type.value !== null) return `const: ${inline(String(type.value))}`;
  const named = inOurNames(type, context.catalogue);
  return `type: ${inline(printExpression(named, surfaceIn(type) ?? ''))}`;
}

function surfaceIn(type: Type): string | undefined {
  switch (type.kind) {
    case 'ref':
      return type.surface;
    case 'array':
      return surfaceIn(type.items);
    case 'map':
      return surfaceIn(type.values);
    case 'union':
      return type.members.map(surfaceIn).find((name) => name !== undefined);
    default:
      return undefined;
  }
}

/** Types that the catalogue has under another name are called as it calls them. */
function inOurNames(type: Type, catalogue: Model): Type {
  return withRefs(type, (ref) => {
    const surface = surfaceNamed(catalogue, ref.surface);
    const ours = surface?.declarations.find(({ upstream }) => upstream === ref.name);
    return ours ? { ...ref, name: ours.typeName } : ref;
  });
}

/** A word on the types that the catalogue does not have. */
function newTypes(type: Type, { catalogue }: AdviceContext): string {
  const unknown: string[] = [];
  forEachRef(inOurNames(type, catalogue), ({ surface, name }) => {
    const home = surfaceNamed(catalogue, surface);
    if (!home?.declarations.some(({ typeName }) => typeName === name)) unknown.push(name);
  });
  return unknown.length === 0 ? '' : `, and declare ${[...new Set(unknown)].join(', ')}`;
}

/** A scalar of YAML inside braces, quoted only where it has to be. */
function inline(text: string): string {
  return inlineText(new Scalar(text));
}
