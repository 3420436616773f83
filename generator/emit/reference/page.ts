/** The page as a whole. */
import { createHash } from 'node:crypto';
import { directionNames, guardName, parseName, pascalCase, propertyAccess, quote } from '../../model/identifiers.js';
import type { Direction, Model } from '../../model/index.js';
import type { PageData } from '../../../templates/reference/page-data.js';
import type { RecordedData } from '../../../templates/reference/recorded-data.js';
import { GENERATED_NOTE } from '../print.js';
import type { PageProgramme } from '../templates.js';
import type { SurfaceContext } from './context.js';
import { generalDepartures } from './departures.js';
import { eventSection, typeSection } from './entries.js';
import { commonFieldsOf, commonTable, LEGEND } from './fields.js';
import { inline, markdown } from './markdown.js';
import { markup, raw, type Markup, type Part } from './markup.js';
import { navigation } from './navigation.js';

/** A recorded session, as the page's programme reads it (`RecordedData`). */
export interface SessionText extends Omit<RecordedData, 'frames'> {
  /** JSON of each frame. */
  readonly frames: readonly string[];
}

export interface PageParts {
  readonly model: Model;
  readonly contexts: readonly SurfaceContext[];
  readonly data: PageData;
  readonly programme: PageProgramme;
  readonly sessions: readonly SessionText[];
}

export function page({ model, contexts, data, programme: { script, style }, sessions }: PageParts): string {
  const { name, version, description } = model.package;
  return markup`<!doctype html>
<html lang="en">
<head>
<!-- ${GENERATED_NOTE} -->
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(script, style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}: ${sessions.length > 0 ? 'recorded session' : 'events'}</title>
<style>${raw(style)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the events</a>
<header id="top"><a class="brand" href="#main">${name}</a> <span>${version}</span></header>
${navigation(contexts)}<main id="main" tabindex="-1">
<h1>${name}</h1>
<p class="lead">${description}</p>
${LEGEND}${contexts.map(surfaceSection)}</main>
${dataElement('catalogue', catalogueText(data))}${sessions.length > 0 && dataElement('sessions', sessionsText(sessions))}<script>${raw(script)}</script>
</body>
</html>
`.text;
}

function surfaceSection(context: SurfaceContext): Markup {
  const { surface, anchors } = context;
  const types =
    surface.declarations.length > 0 &&
    markup`<h3 id="${anchors.typesId(surface)}">Types of ${surface.name}</h3>
${surface.declarations.map((each) => typeSection(each, context))}`;
  return markup`<section class="surface" id="${anchors.idOf(surface)}">
<h2>${surface.name}</h2>
${markdown(surface.doc)}
${transports(context)}${surface.directions.map((direction) => directionSection(direction, context))}${types}</section>
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
  const tag = propertyAccess('result.event', surface.discriminator);
  const specifier = `${model.package.name}${surface.entry.slice(1)}`;
  return markup`<h4>TypeScript</h4>
<pre>import { ${parse}, ${guard} } from ${quote(specifier)};

const result = ${parse}(frame);
if (result.kind === 'event' && ${tag} === ${quote(first.tag)}) {
  result.event; // ${first.typeName}
}</pre>
`;
}

/** Nothing but this very script and style: no network, no form, no HTML made of text. */
function policy(script: string, style: string): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join('; ');
}

/** An element whose JSON nothing in it can end: texts of users may be there. */
function dataElement(id: string, json: string): Markup {
  return markup`<script type="application/json" id="${id}">${raw(json.replaceAll('<', '\\u003c'))}</script>\n`;
}

/** A shape a line, so that changes of it can be read. */
function catalogueText({ shapes, surfaces }: PageData): string {
  const lines = (items: readonly unknown[]): string => listText(items.map((item) => JSON.stringify(item)));
  return `{"shapes":${lines(shapes)},"surfaces":${lines(surfaces)}}`;
}

/** A frame a line, so that one can see what a page gives away. */
function sessionsText(sessions: readonly SessionText[]): string {
  const texts = sessions.map(
    ({ frames, ...rest }) => `${JSON.stringify(rest).slice(0, -1)},"frames":${listText(frames)}}`,
  );
  return listText(texts);
}

function listText(items: readonly string[]): string {
  return `[\n${items.join(',\n')}\n]`;
}
