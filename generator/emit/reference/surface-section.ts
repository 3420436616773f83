/** A surface as a section of the page: its transports, its events by direction, and its types. */
import { directionNames, guardName, parseName, pascalCase, propertyAccess, quote } from '../../model/identifiers.js';
import type { Direction } from '../../model/index.js';
import type { SurfaceContext } from './context.js';
import { fileDepartures, generalDepartures } from './departure-list.js';
import { eventSection, typeSection } from './entries.js';
import { commonFieldsOf, commonTable } from './fields.js';
import { inline, markdown } from './markdown-to-html.js';
import { markup, type Markup, type Part } from './markup.js';
import { isNested, tagPath } from '../../model/tags.js';
import { tagText } from '../type-text.js';

/** What is told of a surface; its types come last, so that they may be left out. */
export interface SurfaceParts {
  readonly context: SurfaceContext;
  readonly events: Markup;
  readonly types: Markup;
}

export function surfaceParts(context: SurfaceContext): SurfaceParts {
  const { surface } = context;
  return {
    context,
    events: markup`${surface.directions.map((direction) => directionSection(direction, context))}`,
    types: markup`${surface.declarations.map((each) => typeSection(each, context))}`,
  };
}

/** @param isWhole do its types stand in it? Else the programme puts them at its end */
export function surfaceSection({ context, events, types }: SurfaceParts, isWhole: boolean): Markup {
  const { surface, anchors } = context;
  const heading =
    surface.declarations.length > 0 && markup`<h3 id="${anchors.typesId(surface)}">Types of ${surface.name}</h3>\n`;
  const content = isWhole ? types : markup`<noscript><p>Without scripts, they are not shown.</p></noscript>\n`;
  return markup`<section class="surface" id="${anchors.idOf(surface)}">
<h2>${surface.name}</h2>
${markdown(surface.doc)}
${transports(context)}${fileDepartures(surface)}${events}${heading}${content}</section>
`;
}

function transports({ surface }: SurfaceContext): Part {
  const rows = surface.transports.map(({ name, doc }) => markup`<dt>${name}<dd>${inline(doc)}\n`);
  return rows.length > 0 && markup`<dl>\n${rows}</dl>\n`;
}

function directionSection(direction: Direction, context: SurfaceContext): Markup {
  const common = commonFieldsOf(direction, context);
  const events = direction.events.map((event) => eventSection(event, common, context));
  return markup`<h3 id="${context.anchors.idOf(direction)}">${pascalCase(direction.name)} events</h3>
${markdown(direction.doc)}
${parsing(direction, context)}${commonTable(common, context)}${generalDepartures(direction)}${events}`;
}

/** How to tell the events of a direction apart, and where their guards come from. */
function parsing({ name, events }: Direction, { model, surface }: SurfaceContext): Part {
  const [first] = events;
  if (!first) return undefined;
  const { union } = directionNames(name);
  const [parse, guard] = [parseName(union), guardName(first.typeName)];
  const tag = tagPath(surface).reduce(propertyAccess, 'result.event');
  const isFirst = isNested(surface) ? `${guard}(result.event)` : `${tag} === ${tagText(surface, first.tag)}`;
  const specifier = `${model.package.name}${surface.entry.slice(1)}`;
  return markup`<h4>TypeScript</h4>
<pre>import { ${parse}, ${guard} } from ${quote(specifier)};

const result = ${parse}(frame);
if (result.kind === 'event' && ${isFirst}) {
  result.event; // ${first.typeName}
}</pre>
`;
}
