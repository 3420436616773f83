/**
 * Tables of fields, and lists of values and members: what an event or a type consists of. Ends of rows and cells are left
 * out, as HTML allows: a page holds a thousand of them.
 */
import type {
  AliasDeclaration,
  Direction,
  EnumType,
  Event,
  Field,
  Format,
  ObjectDeclaration,
  UnionType,
} from '../../model/index.js';
import { declarationOf, surfaceNamed } from '../../model/lookup.js';
import { isTag, tagPath } from '../../model/tags.js';
import { unionCases } from '../../model/unions.js';
import { firstSentence } from '../documentation.js';
import type { SurfaceContext } from './context.js';
import { join, markup, type Markup, type Part } from './markup.js';
import { inline } from './markdown-to-html.js';
import { typeMarkup } from './type-markup.js';

const FORMAT_NOTES: Readonly<Record<Format, string>> = {
  base64: 'Base64',
  json: 'JSON text',
  uri: 'URI',
  'unix-seconds': 'Unix seconds',
};

/** What `?` behind the name of a field and `null` behind its type mean: the programme says it at each field, in words. */
export const LEGEND = markup`<p class="legend"><code>?</code> behind a field: it may be absent. <code>| null</code> behind a type: it may be null.</p>\n`;

export function fieldsTable(fields: readonly Field[], context: SurfaceContext): Part {
  const rows = fields.map((field) => fieldRow(field, context));
  return rows.length > 0 && markup`<table>\n${rows}</table>\n`;
}

/** The fields of every event of a direction: its tag, and those that stand in the surface's own file. */
export function commonTable(common: readonly Field[], context: SurfaceContext): Markup {
  const { discriminator, tags } = context.surface;
  const rows = common.map((field) => fieldRow(field, context));
  return markup`<table class="common">\n<tr><th>${discriminator}<td>${tags ?? 'string'}<td>The tag of the event.\n${rows}</table>\n`;
}

/** The fields that an event declares itself, or includes from a group. */
export function ownFields(event: Event, context: SurfaceContext): Field[] {
  const common = commonFields(event, context);
  return event.fields.filter((field) => !isTag(event, field) && !common.includes(field));
}

/** Those of the surface's own file that any event of a direction has, each once. */
export function commonFieldsOf({ events }: Direction, context: SurfaceContext): Field[] {
  // What this surface says of them counts more than what another does whose event it has, too.
  const sorted = [...events].sort((a, b) => Number(b.sameAs !== undefined) - Number(a.sameAs !== undefined));
  const fields = sorted.flatMap((event) => commonFields(event, context));
  return [...new Map(fields.map((field) => [field.name, field])).values()];
}

function commonFields({ fields, sameAs }: Event, { model, surface }: SurfaceContext): Field[] {
  const home = sameAs === undefined ? surface : surfaceNamed(model, sameAs)!;
  // What leads to the tag is of another type in each event.
  return fields.filter(({ name, place }) => place.file === home.place.file && name !== tagPath(home)[0]);
}

/** What a type consists of as it is written, where it differs from what is read. */
export function writtenTable(written: ObjectDeclaration, read: ObjectDeclaration, context: SurfaceContext): Markup {
  const before = new Map(read.fields.map((field) => [field.name, fieldRow(field, context).text]));
  const rows = written.fields.map((field) => ({ name: field.name, row: fieldRow(field, context) }));
  const other = rows.filter(({ name, row }) => before.get(name) !== row.text).map(({ row }) => row);
  const gone = [...before.keys()].filter((name) => !rows.some((row) => row.name === name));
  const without = gone.map((name) => markup`<code>${name}</code>`);
  const like = markup`Like <a href="${context.anchors.hrefOf(read)}">${read.typeName}</a>`;
  const but = [
    other.length > 0 && 'with these fields',
    gone.length > 0 && markup`without ${join(without, ', ')}`,
  ].filter(Boolean);
  const table = other.length > 0 && markup`<table>\n${other}</table>\n`;
  return markup`<p>${like}${but.length > 0 && markup`, but ${join(but, ', and ')}`}.</p>\n${table}`;
}

function fieldRow(field: Field, context: SurfaceContext): Markup {
  const { name, type, optional, nullable } = field;
  // A name that ends so itself is kept apart from the mark.
  const mark = optional ? '?' : name.endsWith('?') && markup`<wbr>`;
  return markup`<tr><th>${name}${mark}<td>${typeMarkup(type, context)}${nullable && ' | null'}<td>${join(meaningOf(field), ' ')}\n`;
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
