/** Says of every event what it does to a session, and what comes before and after it. */
import type { Catalogue, Surface } from '../catalogue.js';
import type { Effect } from '../../runtime/track/effects.js';
import { element, hrefOf } from './elements.js';
import { Flow } from './flow.js';

const VERBS: Readonly<Record<string, string>> = {
  begin: 'begins',
  announce: 'announces',
  append: 'adds to',
  complete: 'completes',
  update: 'updates',
  end: 'ends',
  remove: 'removes',
  cut: 'cuts',
  interrupt: 'interrupts',
  refuse: 'refuses what was asked',
  inform: 'tells of',
};

export function addSessions({ surfaces }: Catalogue): void {
  for (const surface of surfaces) {
    if (!surface.session) continue;
    const flow = new Flow(surface.session);
    for (const { events } of surface.directions)
      for (const { tag, id } of events.values()) addPlace(id, flow.of(tag), surface);
  }
}

function addPlace(id: string, { steps, before, after }: ReturnType<Flow['of']>, surface: Surface): void {
  const deeds = steps.filter(({ verb }) => Object.hasOwn(VERBS, verb)).map(deedText);
  const rows = [
    ...(deeds.length > 0 ? [element('dt', {}, 'what it does'), element('dd', {}, deeds.join(', '))] : []),
    ...links('comes after', before, surface),
    ...links('comes before', after, surface),
  ];
  if (rows.length === 0) return;
  const list = element('dl', {}, ...rows);
  const fields = document.getElementById(id)!.querySelector(':scope > div > div')!;
  const table = fields.querySelector('table');
  const parts = [element('h5', {}, 'In a session'), list];
  if (table) table.after(...parts);
  else fields.prepend(...parts);
}

function links(label: string, tags: readonly string[], { directions }: Surface): HTMLElement[] {
  const ids = tags.flatMap((tag) => directions.flatMap(({ events }) => events.get(tag) ?? []));
  if (ids.length === 0) return [];
  const all = ids.flatMap(({ tag, id }) => [', ', element('a', { href: hrefOf(id) }, tag)]).slice(1);
  return [element('dt', {}, label), element('dd', {}, ...all)];
}

function deedText({ verb, kind, field, within }: Effect): string {
  if (!kind) return VERBS[verb]!;
  const what = [field === '' ? '' : `the ${field} of`, nameText(kind.name)].filter(Boolean).join(' ');
  return `${VERBS[verb]} ${what}${within ? ` within ${nameText(within.name)}` : ''}`;
}

function nameText(thing: string): string {
  return thing.replaceAll('-', ' ');
}
