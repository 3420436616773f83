/** Fields and types of a witness, as the catalogue would write them. */
import { Scalar } from 'yaml';
import { inlineText } from '../catalogue/format/scalar.js';
import type { Change } from '../compare/index.js';
import { printExpression } from '../model/expression.js';
import type { Field, Model, Type } from '../model/index.js';
import { directionNamed, forEachRef, surfaceNamed, withRefs } from '../model/lookup.js';

/** Does the entry's direction make its optional fields nullable? */
export function impliesNull({ after }: Change, catalogue: Model): boolean {
  const { surface = '', direction = '' } = after?.entry ?? {};
  return directionNamed(catalogue, surface, direction)?.optionalIsNullable === true;
}
/** The field as the witness has it, in the words of the catalogue. */
export function newField(change: Change, catalogue: Model): string {
  const { before, subject = '', was } = change;
  const field = before?.field;
  if (!field) return `${inline(subject)}: { type: ${inline(was)}, doc: TODO }`;
  const flags = [
    ...(field.optional ? ['optional: true'] : []),
    ...(field.nullable && !(field.optional && impliesNull(change, catalogue)) ? ['nullable: true'] : []),
    ...(field.format ? [`format: ${field.format}`] : []),
  ];
  const keys = [typeText(field.type, catalogue), ...flags, 'doc: TODO'];
  return `${inline(field.name)}: { ${keys.join(', ')} }${newTypes(field.type, catalogue)}`;
}

/** The type, and a word on the types that the catalogue would need for it. */
export function describedType(type: Type, catalogue: Model): string {
  return typeText(type, catalogue) + newTypes(type, catalogue);
}

/** `type: …`, `enum: […], open: …` or `const: …`, without null, which has a key of its own. */
function typeText(type: Field['type'], catalogue: Model): string {
  if (type.kind === 'enum') {
    return `enum: [${type.values.map(({ value }) => inline(value)).join(', ')}], open: ${type.open}`;
  }
  if (type.kind === 'literal' && type.value !== null) return `const: ${inline(String(type.value))}`;
  const named = inOurNames(type, catalogue);
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
function newTypes(type: Type, catalogue: Model): string {
  const unknown: string[] = [];
  forEachRef(inOurNames(type, catalogue), ({ surface, name }) => {
    const home = surfaceNamed(catalogue, surface);
    if (!home?.declarations.some(({ typeName }) => typeName === name)) unknown.push(name);
  });
  return unknown.length === 0 ? '' : `, and declare ${[...new Set(unknown)].join(', ')}`;
}

/** A scalar of YAML inside braces, quoted only where it has to be. */
export function inline(text: string): string {
  return inlineText(new Scalar(text));
}
