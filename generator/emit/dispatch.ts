/** The module `dispatch` of a surface: handling events by tag. */
import type { Model, Surface } from '../model/index.js';
import { directionNames, propertyAccess, quote } from '../model/identifiers.js';
import { isNested, tagPath } from '../model/tags.js';
import { printModule } from './print.js';
import type { EmittedFile } from './emitted-file.js';
import { importText, passedOnText } from './import-text.js';

export function emitDispatch(_model: Model, surface: Surface): EmittedFile[] {
  const unions = surface.directions.map(({ name }) => directionNames(name).union);
  const path = tagPath(surface).map(quote).join(', ');
  const tag = isNested(surface) ? `[${path}]` : path;
  const text = printModule(`Handling events of the surface \`${surface.name}\` by tag.`, [
    `import { dispatchTag, type Handlers } from '../runtime/dispatch.js';`,
    importText(unions, './types.js', true),
    passedOnText('dispatch'),
    `
/**
 * Calls the handler of an event's tag, or \`default\` where the map has none.
 *
 * @param handlers functions by tag, each typed by its tag; none is required
 * @returns what the handler returns; undefined where there was none
 */
export function dispatch<Event extends ${unions.join(' | ')}, Result = void>(
  event: Event, handlers: Handlers<Event, ${tag}, Result>,
): Result | undefined {
  return dispatchTag(${tagPath(surface).reduce(propertyAccess, 'event')}, event, handlers);
}`,
  ]);
  return [{ path: `src/${surface.name}/dispatch.ts`, text }];
}
