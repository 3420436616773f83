/** The reference page: everything that the model says of events, for people, in one file that needs no network. */
import type { Model } from '../../model/index.js';
import type { EmittedFile } from '../file.js';
import type { PageProgramme } from '../templates.js';
import { Anchors } from './anchors.js';
import { pageData } from './page-data.js';
import { page } from './page.js';

/** @param programme what makes the page more than a text: it is the same for every catalogue */
export function emitReference(model: Model, programme: PageProgramme): EmittedFile {
  const anchors = new Anchors(model);
  const contexts = model.surfaces.map((surface) => ({ model, anchors, surface }));
  return { path: 'reference/index.html', text: page(model, contexts, pageData(model, anchors), programme) };
}
