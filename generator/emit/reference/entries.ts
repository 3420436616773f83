/** An event or a type as a section of the page. */
import type { Declaration, Deprecation, Event, Field, ObjectDeclaration } from '../../model/index.js';
import type { SurfaceContext } from './context.js';
import { departuresList } from './departure-list.js';
import { exampleText } from './example.js';
import { aliasBody, fieldsTable, ownFields, writtenTable } from './fields.js';
import { join, markup, type Markup, type Part } from './markup.js';
import { inline, markdown } from './markdown-to-html.js';
import { originalOf } from '../../model/lookup.js';

/** `common` are the fields that stand once above the events of their direction. */
export function eventSection(event: Event, common: readonly Field[], context: SurfaceContext): Markup {
  const lacks = namesLacking(event, common).join(' ');
  return markup`<article id="${context.anchors.idOf(event)}"${lacks !== '' && markup` data-lacks="${lacks}"`}>
<h4>${event.tag}</h4>
<p>${join(facts(event, context), ' · ')}</p>
${deprecation(event.deprecated, context)}${markdown(event.doc)}
<div><div>
${fieldsTable(ownFields(event, context), context)}${wireNotes(event)}${departuresList(event)}</div><div>
${example(event)}</div></div>
</article>
`;
}

export function typeSection(declaration: Declaration, context: SurfaceContext): Markup {
  const body = declaration.kind === 'object' ? objectBody(declaration, context) : aliasBody(declaration, context);
  return markup`<section id="${context.anchors.idOf(declaration)}">
<h4>${declaration.typeName}</h4>
${deprecation(declaration.deprecated, context)}${markdown(declaration.doc)}
${body}${wireNotes(declaration)}${departuresList(declaration)}</section>
`;
}

function objectBody(declaration: ObjectDeclaration, context: SurfaceContext): Part {
  const read = context.surface.declarations.find(({ typeName }) => typeName === declaration.readAs);
  return read?.kind === 'object' ? writtenTable(declaration, read, context) : fieldsTable(declaration.fields, context);
}

function namesLacking(event: Event, common: readonly Field[]): string[] {
  return common.map(({ name }) => name).filter((name) => !event.fields.some((field) => field.name === name));
}

function facts(event: Event, { model, anchors }: SurfaceContext): Part[] {
  const { direction, typeName, transports, since, sameAs } = event;
  return [
    `sent by the ${direction}`,
    markup`<code>${typeName}</code>`,
    transports.length > 0 && `only over ${transports.join(', ')}`,
    since !== undefined && `since ${since}`,
    sameAs !== undefined && markup`<a href="${anchors.hrefOf(originalOf(model, event))}">the same as in ${sameAs}</a>`,
  ].filter((part) => part !== false);
}

function deprecation(deprecated: Deprecation | undefined, { anchors, surface }: SurfaceContext): Part {
  if (!deprecated) return undefined;
  const { note, replacement } = deprecated;
  const href = replacement !== undefined && anchors.linkTo(replacement, surface.name);
  const instead = href && markup` Use <a href="${href}">${replacement}</a>.`;
  return markup`<p class="deprecated"><b>Deprecated.</b> ${inline(note)}${instead}</p>\n`;
}

/** What the wire taught: why a field is never null, and why an event may come out of its order. */
function wireNotes(entry: Event | Declaration): Part {
  const note = (what: Part, why: string | undefined): Part[] =>
    why === undefined ? [] : [markup`<li>${what}: ${inline(why)}\n`];
  const effects = entry.kind === 'event' ? (entry.effects ?? []) : [];
  const fields = entry.kind === 'alias' ? [] : entry.fields;
  const rows = [
    ...effects.flatMap(({ early, late, repeats }) => [
      ...note('may come early', early),
      ...note('may come late', late),
      ...note('may come more than once', repeats),
    ]),
    ...fields.flatMap(({ name, neverNull }) => note(markup`<code>${name}</code> is never null`, neverNull)),
  ];
  return rows.length > 0 && markup`<h5>From the wire</h5>\n<ul>\n${rows}</ul>\n`;
}

function example({ examples }: Event): Part {
  const main = examples.find(({ label }) => label === '');
  return main && markup`<h5>Example</h5>\n<pre>${exampleText(main.value)}</pre>\n`;
}
