/** Lists of words and choices that stand at one field alone and have no name of their own: they read better where they stand. */
import type { AliasDeclaration, Declaration, Event, Field } from '../model/index.js';
import { forEachRef } from '../model/lookup.js';
import { TODO } from './target-direction.js';

interface WithFields {
  readonly event: Event;
  readonly ownFields: readonly Field[];
}

interface Adapted<E extends WithFields> {
  readonly events: readonly E[];
  readonly declarations: readonly Declaration[];
}

/** New types are told from others by their names, which no other type has. */
export function withTypesInline<E extends WithFields>({ events, declarations }: Adapted<E>): Adapted<E> {
  const inline = typesOfOneField(
    [...events.flatMap(({ ownFields }) => ownFields), ...fieldsOf(declarations)],
    declarations,
  );
  const fields = new Map<Field, Field>();
  const field = (each: Field): Field => {
    const alias = each.type.kind === 'ref' ? inline.get(each.type.name) : undefined;
    if (!alias) return each;
    const known = fields.get(each) ?? { ...each, type: alias.type, doc: each.doc === TODO ? alias.doc : each.doc };
    fields.set(each, known);
    return known;
  };
  return {
    events: events.map((each) => ({
      ...each,
      event: { ...each.event, fields: each.event.fields.map(field) },
      ownFields: each.ownFields.map(field),
    })),
    declarations: declarations.flatMap((each): Declaration[] => {
      if (inline.has(each.typeName)) return [];
      return [each.kind === 'object' ? { ...each, fields: each.fields.map(field) } : each];
    }),
  };
}

function fieldsOf(declarations: readonly Declaration[]): Field[] {
  return declarations.flatMap((each) => (each.kind === 'object' ? [...each.fields] : []));
}

function typesOfOneField(
  fields: readonly Field[],
  declarations: readonly Declaration[],
): ReadonlyMap<string, AliasDeclaration> {
  const uses = new Map<string, number>();
  const use = (name: string, count: number): void => void uses.set(name, (uses.get(name) ?? 0) + count);
  for (const { type } of fields) {
    // Inside a list or a map it has to have a name.
    if (type.kind === 'ref') use(type.name, 1);
    else forEachRef(type, ({ name }) => use(name, Infinity));
  }
  for (const each of declarations) if (each.kind === 'alias') forEachRef(each.type, ({ name }) => use(name, Infinity));
  const found = declarations.filter((each) => couldStandAtAField(each) && uses.get(each.typeName) === 1);
  return new Map(found.map((each) => [each.typeName, each as AliasDeclaration]));
}

/** A union that a field tells apart can stand nowhere else. */
function couldStandAtAField(declaration: Declaration): boolean {
  if (declaration.kind !== 'alias' || declaration.upstream !== undefined) return false;
  const { type } = declaration;
  return !(type.kind === 'union' && type.discriminator !== undefined);
}
