/**
 * Tables of fields, and lists of values and members: what an event or a type consists of. Ends of rows and cells are left
 * out, as HTML allows: a page holds a thousand of them.
 */
import type {
  AliasDeclaration,
  EnumType,
  Event,
  Field,
  Format,
  ObjectDeclaration,
  UnionType,
} from '../../model/index.js';
import { declarationOf } from '../../model/lookup.js';
import { unionCases } from '../../model/unions.js';
import { firstSentence } from '../documentation.js';
import type { SurfaceContext } from './context.js';
import { join, markup, type Markup, type Part } from './markup.js';
import { inline } from './markdown.js';
import { typeMarkup } from './type-markup.js';

const FORMAT_NOTES: Readonly<Record<Format, string>> = {
  base64: 'Base64',
  json: 'JSON text',
  uri: 'URI',
  'unix-seconds': 'Unix seconds',
};

type Owner = Event | ObjectDeclaration;

export function fieldsTable(owner: Owner, context: SurfaceContext): Markup {
  const rows = owner.fields.map((field) => fieldRow(owner, field, context));
  return markup`<table>\n<tr><th>field<th>type<th>meaning\n${rows}</table>\n`;
}

function fieldRow(owner: Owner, field: Field, context: SurfaceContext): Markup {
  const { name, type } = field;
  const meaning = isTag(owner, field) ? [] : meaningOf(field);
  return markup`<tr><th>${name}<td>${typeMarkup(type, context)}${presence(field)}<td>${join(meaning, ' ')}
`;
}

/** The discriminator, which the generator declares itself. */
function isTag(owner: Owner, { place }: Field): boolean {
  return owner.kind === 'event' && place === owner.place;
}

/** What is nowhere said is required. */
function presence({ optional, nullable }: Field): Part {
  if (!optional && !nullable) return undefined;
  const words = optional && nullable ? 'may be absent or null' : optional ? 'may be absent' : 'may be null';
  return markup` <i>${words}</i>`;
}

function meaningOf({ doc, deprecated, format, unit, type }: Field): Part[] {
  const open = type.kind === 'enum' && type.open && 'other values may come';
  const notes = [format && FORMAT_NOTES[format], unit, open].filter((note) => typeof note === 'string');
  return [
    inline(doc),
    ...notes.map((note) => markup`<b>${note}</b>`),
    deprecated && markup`<em>Deprecated: ${inline(deprecated.note)}</em>`,
    type.kind === 'enum' && valuesList(type),
  ].filter(Boolean);
}

/** The values of an enumeration, where something is said of them. */
function valuesList({ values }: EnumType): Markup | undefined {
  if (!values.some(({ doc }) => doc !== undefined)) return undefined;
  const rows = values.map(
    ({ value, doc }) => markup`<dt>${JSON.stringify(value)}<dd>${doc !== undefined && inline(doc)}`,
  );
  return markup`<dl>${rows}</dl>`;
}

/** What a type that is no object consists of. */
export function aliasBody({ type }: AliasDeclaration, context: SurfaceContext): Markup {
  const list = type.kind === 'union' ? membersList(type, context) : type.kind === 'enum' ? valuesList(type) : undefined;
  const open = type.kind === 'enum' && type.open && markup` <b>other values may come</b>`;
  if (list) return markup`${list}${open}\n`;
  return markup`<p><code>${typeMarkup(type, context)}</code>${open}</p>\n`;
}

/** The members of a union and what tells them apart. */
function membersList(union: UnionType, context: SurfaceContext): Markup | undefined {
  const { objects } = unionCases(context.model, union);
  if (objects.length === 0 || union.discriminator === undefined) return undefined;
  const rows = union.members.map((member) => {
    const values = objects.find((each) => each.member === member)?.values ?? [];
    const doc = member.kind === 'ref' ? firstSentence(declarationOf(context.model, member).doc) : '';
    const choice = values.map((value) => JSON.stringify(value)).join(' | ');
    const when = choice !== '' && markup`<code>${union.discriminator}: ${choice}</code> `;
    return markup`<dt>${typeMarkup(member, context)}<dd>${when}${inline(doc)}`;
  });
  return markup`<dl>${rows}</dl>`;
}
