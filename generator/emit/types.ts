/** The interfaces of a surface: one per event and shared type, the unions and maps over its events. */
import type { AliasDeclaration, Direction, Event, Field, Model, ObjectDeclaration, Surface } from '../model/index.js';
import { reachableFrom } from '../model/lookup.js';
import { directionNames, propertyKey } from '../model/identifiers.js';
import { isNested, isTag } from '../model/tags.js';
import { docComment, interfaceStatement, printModule, type Member } from './print.js';
import { entryDoc, eventDoc, fieldDoc } from './documentation.js';
import type { EmittedFile } from './emitted-file.js';
import { foreignImports, foreignPassages } from './foreign-imports.js';
import { eventsOverTransports } from './transport-types.js';
import { fieldTypeText, memberTexts, RECURSIVE, tagKey } from './type-text.js';

export function emitTypes(model: Model, surface: Surface): EmittedFile[] {
  const statements = [
    ...foreignImports(model, surface, 'types'),
    ...foreignPassages(model, surface, 'types'),
    ...surface.declarations.map((declaration) =>
      declaration.kind === 'object' ? objectInterface(declaration) : alias(model, declaration),
    ),
    ...surface.directions.flatMap((direction) => [
      ...direction.events.filter(({ sameAs }) => sameAs === undefined).map(eventInterface),
      ...directionTypes(surface, direction),
      ...eventsOverTransports(direction, surface.transports),
    ]),
  ];
  return [
    {
      path: `src/${surface.name}/types.ts`,
      text: printModule(`Types of the surface \`${surface.name}\`.`, statements),
    },
  ];
}

function objectInterface(declaration: ObjectDeclaration): string {
  return interfaceStatement(declaration.typeName, entryDoc(declaration), declaration.fields.map(member));
}

function eventInterface(event: Event): string {
  const members = event.fields.map((field) => (isTag(event, field) ? { ...member(field), doc: '' } : member(field)));
  return interfaceStatement(event.typeName, eventDoc(event), members);
}

function member(field: Field): Member {
  return {
    name: propertyKey(field.name),
    type: fieldTypeText(field),
    optional: field.optional,
    doc: fieldDoc(field),
  };
}

function alias(model: Model, declaration: AliasDeclaration): string {
  const { type } = declaration;
  const values = type.kind === 'enum' ? type.values.filter(({ doc }) => doc !== undefined) : [];
  const doc =
    values.length === 0
      ? entryDoc(declaration)
      : entryDoc({
          ...declaration,
          doc: `${declaration.doc}\n\n${values.map(({ value, doc: meaning }) => `- \`${value}\`: ${meaning ?? ''}`).join('\n')}`,
        });
  const isRecursive = reachableFrom(model, [declaration]).includes(declaration);
  return aliasStatement(declaration.typeName, doc, memberTexts(type, isRecursive ? RECURSIVE : undefined));
}

function directionTypes(surface: Surface, direction: Direction): string[] {
  const names = directionNames(direction.name);
  const events = direction.events;
  return [
    aliasStatement(
      names.union,
      `${direction.doc} ${unionNote(surface)}`,
      events.map(({ typeName }) => typeName),
    ),
    interfaceStatement(
      names.map,
      'The events by their tags, for handlers typed per tag.',
      events.map(({ tag, typeName }) => ({ name: tagKey(surface, tag), type: typeName })),
    ),
    aliasStatement(names.tags, 'The tags.', [`keyof ${names.map}`]),
  ];
}

/** TypeScript narrows a union by its members' own fields, not by fields of fields. */
function unionNote(surface: Surface): string {
  if (!isNested(surface)) return 'A closed union, told apart by the tag.';
  return `A closed union.\nTypeScript does not narrow it by \`${surface.discriminator}\`, a field of a field: guards and \`dispatch\` tell its events apart.`;
}

/** Long unions stand one member a line; ts-morph would indent them oddly. */
function aliasStatement(name: string, doc: string, members: readonly string[]): string {
  const oneLine = `export type ${name} = ${members.join(' | ')};`;
  const text =
    oneLine.length <= 110 ? oneLine : `export type ${name} =\n${members.map((member) => `  | ${member}`).join('\n')};`;
  return `\n${docComment(doc)}\n${text}`;
}
