/** The reference page: everything that the model says of events, for people, in one file that needs no network. */
import type { Model } from '../../model/index.js';
import type { EmittedFile } from '../emitted-file.js';
import type { PageProgramme } from '../templates.js';
import { Anchors } from './anchors.js';
import { pageData } from './page-data.js';
import type { SessionText } from './data-element.js';
import { page } from './page.js';

export type { SessionText } from './data-element.js';

/** @param programme what makes the page more than a text: it is the same for every catalogue */
export function emitReference(model: Model, programme: PageProgramme): EmittedFile {
  return { path: 'reference/index.html', text: referencePage(model, programme) };
}

/**
 * @param programme what makes the page more than a text
 * @param sessions recorded sessions that it brings along and opens with
 * @returns HTML
 */
export function referencePage(model: Model, programme: PageProgramme, sessions: readonly SessionText[] = []): string {
  const anchors = new Anchors(model);
  const contexts = model.surfaces.map((surface) => ({ model, anchors, surface }));
  return page({ model, contexts, data: pageData(model, anchors), programme, sessions });
}
