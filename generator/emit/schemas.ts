/** The module `schemas` of a surface: a Standard Schema for each event and each direction. */
import type { Direction, Model, Surface } from '../model/index.js';
import { directionNames, guardName, quote, schemaName, shapeName } from '../model/identifiers.js';
import { docComment, printModule } from './print.js';
import type { EmittedFile } from './emitted-file.js';
import { passedOnText } from './import-text.js';
import { foreignPassages } from './foreign-imports.js';

export function emitSchemas(model: Model, surface: Surface): EmittedFile[] {
  const text = printModule(`Standard Schemas (https://standardschema.dev) of the surface \`${surface.name}\`.`, [
    `import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';`,
    `import * as guards from './guards.js';`,
    `import * as shapes from './shapes.js';`,
    `import type * as types from './types.js';`,
    passedOnText('schemas'),
    ...foreignPassages(model, surface, 'schemas'),
    `\nconst VENDOR = ${quote(model.package.name)};`,
    ...surface.directions.flatMap(directionSchemas),
  ]);
  return [{ path: `src/${surface.name}/schemas.ts`, text }];
}

function directionSchemas({ name, events }: Direction): string[] {
  return [
    schemaText(directionNames(name).union, `any event of the ${name}`),
    ...events
      .filter(({ sameAs }) => sameAs === undefined)
      .map(({ typeName, tag }) => schemaText(typeName, `an event \`${tag}\``)),
  ];
}

function schemaText(typeName: string, what: string): string {
  const doc = `Accepts ${what}, to the bottom; unknown fields are welcome, and nothing is stripped.`;
  return `\n${docComment(doc)}
export const ${schemaName(typeName)}: StandardSchema<types.${typeName}> =
  /* @__PURE__ */ standardSchema(VENDOR, guards.${guardName(typeName)}, shapes.${shapeName(typeName)});`;
}
