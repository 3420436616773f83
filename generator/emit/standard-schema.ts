/** The module `schemas` of a surface: a Standard Schema for each event and each direction. */
import { reachableFrom, surfaceNamed } from '../model/lookup.js';
import { byCodeUnit, type Declaration, type Direction, type Event, type Model, type Surface } from '../model/index.js';
import { directionNames, guardName, propertyKey, quote, schemaName, shapeName } from '../model/identifiers.js';
import { printModule } from './print.js';
import type { EmittedFile } from './file.js';
import { importText, passedOnText, ShapeNames } from './import-text.js';
import { explainTable } from './explain.js';

export function emitSchemas(model: Model, surface: Surface): EmittedFile[] {
  const schemas = surface.directions.flatMap((direction) => directionSchemas(model, surface, direction));
  const own = schemas.map(({ typeName }) => typeName);
  const reached = [...new Set(schemas.flatMap(({ types }) => types))];
  const ownShapes = [
    ...own,
    ...reached.filter((each) => each.surface === surface.name).map(({ typeName }) => typeName),
  ];
  const names = new ShapeNames(surface);
  const texts = schemas.map((schema) => schemaText(model, surface, schema, names));
  const text = printModule(`Standard Schemas (https://standardschema.dev) of the surface \`${surface.name}\`.`, [
    `import { standardSchema, type StandardSchema } from '../runtime/standard-schema.js';`,
    importText(own.map(guardName), './guards.js'),
    importText(ownShapes.sort(byCodeUnit).map(shapeName), './shapes.js'),
    ...names.imports(),
    importText(own, './types.js', true),
    passedOnText('schemas'),
    ...texts,
  ]);
  return [{ path: `src/${surface.name}/schemas.ts`, text }];
}

/** A schema, and the named types that it reaches. */
interface Schema {
  readonly typeName: string;
  readonly what: string;
  readonly types: readonly Declaration[];
}

function directionSchemas(model: Model, surface: Surface, direction: Direction): Schema[] {
  const { union } = directionNames(direction.name);
  const schema = (typeName: string, what: string, events: readonly Event[]): Schema => ({
    typeName,
    what,
    types: reachableFrom(model, events).filter((each) => isNamed(model, surface, each)),
  });
  return [
    schema(union, `any event of the ${direction.name}`, direction.events),
    ...direction.events.map((event) => schema(event.typeName, `an event \`${event.tag}\``, [event])),
  ];
}

/** A shape that is text stands where it is used: a definition of its own would say no more. */
function isNamed(model: Model, surface: Surface, declaration: Declaration): boolean {
  const home = surfaceNamed(model, declaration.surface) ?? surface;
  return typeof explainTable(model, home).entries.get(declaration) !== 'string';
}

function schemaText(model: Model, surface: Surface, { typeName, what, types }: Schema, shapes: ShapeNames): string {
  const rows = types
    .map(
      (each) =>
        [each.surface === surface.name ? each.typeName : `${each.surface}.${each.typeName}`, shapes.of(each)] as const,
    )
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, shape]) => `  ${propertyKey(name)}: ${shape},`);
  const names = rows.length === 0 ? '{}' : `{\n${rows.join('\n')}\n}`;
  const head = `${quote(model.package.name)}, ${guardName(typeName)}, ${shapeName(typeName)}`;
  return `\n/** Accepts ${what}, to the bottom; unknown fields are welcome, and nothing is stripped. */
export const ${schemaName(typeName)}: StandardSchema<${typeName}> = /* @__PURE__ */ standardSchema(${head}, ${names});`;
}
