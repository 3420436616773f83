/** The module `samples` of a surface: the catalogue's examples, for tests of applications. */
import type { Direction, Model, Surface } from '../model/index.js';
import { directionNames, sampleName, shapeName } from '../model/identifiers.js';
import { printModule } from './print.js';
import type { EmittedFile } from './emitted-file.js';
import { importText, passedOnText } from './import-text.js';
import { tagKey } from './type-text.js';

export function emitSamples(_model: Model, surface: Surface): EmittedFile[] {
  const names = surface.directions.map(({ name }) => directionNames(name));
  const text = printModule(`Sample events of the surface \`${surface.name}\`, for tests of applications.`, [
    `import { makeSample, type DeepPartial, type SampleOptions } from '../runtime/samples.js';`,
    importText(
      names.map(({ union }) => shapeName(union)),
      './shapes.js',
    ),
    importText(
      names.flatMap(({ map, tags }) => [map, tags]),
      './types.js',
      true,
    ),
    passedOnText('samples'),
    ...surface.directions.map((direction) => directionSamples(surface, direction)),
  ]);
  return [{ path: `src/${surface.name}/samples.ts`, text }];
}

function directionSamples(surface: Surface, { name, events }: Direction): string {
  const { union, map, tags } = directionNames(name);
  const table = `${name.toUpperCase()}_SAMPLES`;
  const rows = events.map(
    ({ tag, examples }) => `  ${tagKey(surface, tag)}: () => (${exampleText(examples[0]?.value ?? null)}),`,
  );
  return `
const ${table}: { readonly [Tag in ${tags}]: () => unknown } = {
${rows.join('\n')}
};

/**
 * A valid event of the ${name}, a new one at each call: the catalogue's example with what you want to be different.
 *
 * @param type the tag
 * @param overrides parts to replace, to any depth; arrays are replaced whole, \`undefined\` takes a field out
 * @throws Error where the overrides make the event invalid
 */
export function ${sampleName(union)}<Tag extends ${tags}>(
  type: Tag, overrides?: DeepPartial<${map}[Tag]>, options?: SampleOptions,
): ${map}[Tag] {
  return makeSample(${shapeName(union)}, ${table}, type, overrides, options) as ${map}[Tag];
}`;
}

/** JSON is JavaScript but for one key, which would set the prototype. */
function exampleText(value: unknown): string {
  return JSON.stringify(value, undefined, 2)
    .replaceAll(/^(\s*)"__proto__":/gm, '$1["__proto__"]:')
    .replaceAll('\n', '\n  ');
}
