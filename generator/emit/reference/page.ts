/** The page as a whole. */
import { createHash } from 'node:crypto';
import type { Model } from '../../model/index.js';
import { TYPES_POLICY, type PageData } from '../../../templates/reference/shared/page-data.js';
import { GENERATED_NOTE } from '../print.js';
import type { PageProgramme } from '../templates.js';
import type { SurfaceContext } from './context.js';
import { catalogueText, dataElement, sessionsText, type SessionText } from './data-element.js';
import { LEGEND } from './fields.js';
import { markup, raw } from './markup.js';
import { navigation } from './event-list.js';
import { packed } from './pack.js';
import { surfaceParts, surfaceSection, type SurfaceParts } from './surface-section.js';

export interface PageParts {
  readonly model: Model;
  readonly contexts: readonly SurfaceContext[];
  readonly data: PageData;
  readonly programme: PageProgramme;
  readonly sessions: readonly SessionText[];
}

/** A page whose parts come to more is packed: it has to stay under 500 kB to be mailed. */
const MOST_BYTES = 480_000;

/**
 * Where the page would be too large, two parts of it are packed: what only its programme reads, and the types of all surfaces but
 * the first, which the programme puts in their place.
 */
export function page({ model, contexts, data, programme, sessions }: PageParts): string {
  const { name, version, description } = model.package;
  const surfaces = contexts.map(surfaceParts);
  const catalogue = catalogueText(data);
  const isPacked = sizeOf(surfaces, catalogue, programme) > MOST_BYTES;
  const json = isPacked ? JSON.stringify(packed(catalogueText(withTypes(data, surfaces)))) : catalogue;
  return markup`<!doctype html>
<html lang="en">
<head>
<!-- ${GENERATED_NOTE} -->
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy(programme, isPacked)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${name}: ${sessions.length > 0 ? 'recorded session' : 'events'}</title>
<style>${raw(programme.style)}</style>
<script>${raw(WAITING)}</script>
</head>
<body>
<a class="skip" href="#main">Skip to the events</a>
<header id="top"><a class="brand" href="#main">${name}</a> <span>${version}</span></header>
${navigation(contexts)}<main id="main" tabindex="-1">
<h1>${name}</h1>
<p class="lead">${description}</p>
${LEGEND}${surfaces.map((surface, index) => surfaceSection(surface, !isPacked || index === 0))}</main>
${dataElement('catalogue', json)}${sessions.length > 0 && dataElement('sessions', sessionsText(sessions))}<script>${raw(programme.script)}</script>
</body>
</html>
`.text;
}

function sizeOf(surfaces: readonly SurfaceParts[], catalogue: string, { script, style }: PageProgramme): number {
  const texts = [script, style, catalogue, ...surfaces.flatMap(({ events, types }) => [events.text, types.text])];
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

function withTypes(data: PageData, surfaces: readonly SurfaceParts[]): PageData {
  const rest = surfaces.slice(1).filter(({ types }) => types.text !== '');
  const types = rest.map(({ context, types }) => [context.anchors.idOf(context.surface), types.text] as const);
  return { ...data, types: Object.fromEntries(types) };
}

/** Nothing but this very script and style: no network, no form, and no HTML made of text, but of the types that were packed. */
/** Where there are scripts, nothing is shown before the programme has put everything in its place: nothing jumps then. */
const WAITING = "document.documentElement.classList.add('waiting')";

function policy({ script, style }: PageProgramme, isPacked: boolean): string {
  const hash = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
  return [
    "default-src 'none'",
    `script-src ${hash(WAITING)} ${hash(script)}`,
    `style-src ${hash(style)}`,
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    `trusted-types ${isPacked ? TYPES_POLICY : "'none'"}`,
  ].join('; ');
}
