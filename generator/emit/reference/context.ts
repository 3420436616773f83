/** What the parts of the page are made with. */
import type { Model, Surface } from '../../model/index.js';
import type { Anchors } from './anchors.js';

export interface PageContext {
  readonly model: Model;
  readonly anchors: Anchors;
}

export interface SurfaceContext extends PageContext {
  readonly surface: Surface;
}
