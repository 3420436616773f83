/** Every emitter, in the order in which a reader meets what they make. */
import type { Model, Surface } from '../model/index.js';
import type { EmittedFile } from './emitted-file.js';
import { emitAsyncApi } from './asyncapi.js';
import { emitDispatch } from './dispatch.js';
import { emitShapes } from './shapes.js';
import { emitGuards } from './guards.js';
import { emitJsonSchemas } from './json-schema.js';
import { emitNames } from './names.js';
import { emitPackage } from './package.js';
import { emitReference } from './reference/index.js';
import type { Templates } from './templates.js';
import { emitParse } from './parse.js';
import { emitSamples } from './samples.js';
import { emitSchemas } from './schemas.js';
import { emitTrack } from './track.js';
import { emitTypes } from './types.js';
import { docComment, GENERATED_NOTE } from './print.js';

type SurfaceEmitter = (model: Model, surface: Surface) => EmittedFile[];

/** Emitters of modules that the surface's index exports whole. */
const MODULES: readonly SurfaceEmitter[] = [
  emitTypes,
  emitGuards,
  emitNames,
  emitParse,
  emitSchemas,
  emitDispatch,
  emitSamples,
  emitTrack,
];

/** Emitters of other files of a surface. */
const OTHERS: readonly SurfaceEmitter[] = [emitShapes, emitJsonSchemas];

/** The whole package: model in, files out. */
export function emit(model: Model, { files, page }: Templates): EmittedFile[] {
  return [
    ...model.surfaces.flatMap((surface) => {
      const run = (emitter: SurfaceEmitter): EmittedFile[] => emitter(model, surface);
      // The schemas take the most memory on their way, so they come while there is little else.
      const others = OTHERS.flatMap(run);
      const modules = MODULES.flatMap(run);
      return [...modules, emitIndex(surface, modules), ...others];
    }),
    emitAsyncApi(model),
    ...emitPackage(model, files),
    emitReference(model, page),
  ];
}

function emitIndex(surface: Surface, modules: readonly EmittedFile[]): EmittedFile {
  const folder = `src/${surface.name}/`;
  const exports = modules.map(({ path }) => {
    const module = path.slice(folder.length).replace(/\.ts$/, '.js');
    return `export ${module === 'types.js' ? 'type ' : ''}* from './${module}';`;
  });
  return {
    path: `${folder}index.ts`,
    text: `${docComment(`${surface.doc}\n\n${GENERATED_NOTE}`)}\n\n${exports.join('\n')}\n`,
  };
}
