/** The module `parse` of a surface: from a frame to an event, and a frame's tag without parsing it. */
import type { Direction, Model, Surface } from '../model/index.js';
import { directionNames, parseName, peekName, quote, shapeName } from '../model/identifiers.js';
import { isNested, tagPath } from '../model/tags.js';
import { commentText, printModule } from './print.js';
import type { EmittedFile } from './emitted-file.js';
import { importText, passedOnText } from './import-text.js';

export function emitParse(_model: Model, surface: Surface): EmittedFile[] {
  const names = surface.directions.map(({ name }) => directionNames(name));
  const text = printModule(`Parsers of the surface \`${surface.name}\`.`, [
    `import { parseFrame, type Parsed } from '../runtime/parse.js';`,
    `import { ${peek(surface.tags)} } from '../runtime/peek.js';`,
    importText(
      names.map(({ guards }) => guards),
      './guards.js',
    ),
    importText(
      names.map(({ union }) => shapeName(union)),
      './shapes.js',
    ),
    importText(
      names.flatMap(({ union, tags }) => [union, tags]),
      './types.js',
      true,
    ),
    passedOnText('parse'),
    ...surface.directions.map((direction) => directionParser(direction, surface)),
  ]);
  return [{ path: `src/${surface.name}/parse.ts`, text }];
}

/** The runtime's function that finds a tag. */
function peek(kind: Surface['tags']): string {
  return kind === undefined ? 'peekField' : 'peekInteger';
}

function directionParser({ name }: Direction, surface: Surface): string {
  const { discriminator, tags: kind } = surface;
  const path = tagPath(surface).map(quote).join(', ');
  const field = isNested(surface) ? `[${path}]` : path;
  const { union, tags, guards, parsed } = directionNames(name);
  return `
/** What a frame of the ${name} turned out to be. */
export type ${parsed} = Parsed<${union}, ${tags}>;

/**
 * Sorts a frame of the ${name}: an event, an unknown event, a known one that deviates from the catalogue, or no event.
 * Never throws, strips nothing, and copies nothing: an object comes back as the same object.
 *
 * @param frame JSON text, its bytes (an ArrayBuffer, a typed array, a Buffer), or an object already parsed
 */
export function ${parseName(union)}(frame: unknown): ${parsed} {
  return parseFrame(frame, ${field}, ${guards}, ${shapeName(union)}${kind === undefined ? '' : ", 'i'"}) as ${parsed};
}

/**
 * The tag of a frame of the ${name} without parsing it, for relays that forward most frames untouched. Stops at the first
 * field \`${commentText(discriminator)}\` of the outermost object, and does not check the rest.
 *
 * @returns the tag, whether the catalogue has it or not; undefined where there is none
 */
export function ${peekName(union)}(text: string): ${kind === undefined ? 'string' : 'number'} | undefined {
  return ${peek(kind)}(text, ${path});
}`;
}
