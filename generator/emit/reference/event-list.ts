/** The list of all events beside the page: by surface, direction and family. */
import type { Direction, Event } from '../../model/index.js';
import { hrefOf } from './anchors.js';
import type { SurfaceContext } from './context.js';
import { markup, type Markup, type Part } from './markup.js';

export function navigation(contexts: readonly SurfaceContext[]): Markup {
  return markup`<nav id="nav" aria-label="Events">
${contexts.map(surfaceList)}</nav>
`;
}

function surfaceList(context: SurfaceContext, index: number): Markup {
  const { surface, anchors } = context;
  const directions = surface.directions.map((direction) => directionList(direction, context));
  const types = surface.declarations.length > 0 && heading(hrefOf(anchors.typesId(surface)), 'types');
  return markup`<details${index === 0 && markup` open`}><summary>${surface.name}</summary>
${directions}${types}</details>
`;
}

function directionList(direction: Direction, { surface, anchors }: SurfaceContext): Markup {
  const isNumbered = surface.tags !== undefined;
  const item = (event: Event, name: Part): Markup => markup`<li><a href="${anchors.hrefOf(event)}">${name}</a>\n`;
  const lists = (isNumbered ? [{ family: '', events: direction.events }] : families(direction.events)).map(
    ({ family, events }) => {
      const items = events.map((event) => {
        const rest = event.tag.slice(family.length);
        if (isNumbered) return item(event, markup`<i>${event.tag}</i> ${event.name}`);
        const name = rest === '' || events.length === 1 ? event.tag : markup`<i>${family}</i>${rest}`;
        return item(event, name);
      });
      return markup`<ul>\n${items}</ul>\n`;
    },
  );
  return markup`${heading(anchors.hrefOf(direction), `${direction.name} events`)}${lists}`;
}

function heading(href: string, text: string): Markup {
  return markup`<h2><a href="${href}">${text}</a></h2>\n`;
}

/** Events whose tags begin alike, up to the first mark of punctuation. */
function families(events: readonly Event[]): { readonly family: string; readonly events: readonly Event[] }[] {
  const byFamily = new Map<string, Event[]>();
  for (const event of events) {
    const family = /^[^./:-]*/.exec(event.tag)![0];
    byFamily.set(family, [...(byFamily.get(family) ?? []), event]);
  }
  return [...byFamily].map(([family, members]) => ({ family, events: members }));
}
