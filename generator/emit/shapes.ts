/** The module `shapes` of a surface: what explanations and JSON Schemas are read from. */
import type { Model, Surface } from '../model/index.js';
import { directionNames, propertyKey, quote, shapeName } from '../model/identifiers.js';
import { printModule } from './print.js';
import type { HeadedShape, ObjectShape, Shape } from '../../templates/runtime/shape.js';
import type { EmittedFile } from './emitted-file.js';
import { ShapeNames } from './import-text.js';
import { explainTable, type Shaped, type ExplainTable } from './type-shape.js';

/** Shapes, and what the module that is printed calls them. */
interface NamedTable extends ExplainTable {
  readonly shapeNames: ShapeNames;
}

/** Shapes stay inside the package: the surface's index does not export them. */
export function emitShapes(model: Model, surface: Surface): EmittedFile[] {
  const table: NamedTable = { ...explainTable(model, surface), shapeNames: new ShapeNames(surface) };
  const entries = [...table.entries].map(([entry, shape]) => {
    const isAnotherName = table.names.get(shape) !== entry && typeof shape !== 'string';
    return shapeStatement(entry.typeName, isAnotherName ? nameText(shape, table) : definitionText(shape, table));
  });
  const directions = [...table.directions].map(([direction, shape]) =>
    shapeStatement(directionNames(direction.name).union, definitionText(shape, table)),
  );
  const imports = [`import type { Shape } from '../runtime/shape.js';`, ...table.shapeNames.imports()];
  const text = printModule(
    `Shapes of the surface \`${surface.name}\`; \`runtime/shape.ts\` says how they are written.`,
    [...imports, ...entries, ...directions],
  );
  return [{ path: `src/${surface.name}/shapes.ts`, text }];
}

function shapeStatement(typeName: string, text: string): string {
  return `\nexport const ${shapeName(typeName)}: Shape = ${text};`;
}

/** The text of a shape where it is defined: the one place at which its own name does not stand for it. */
function definitionText(shape: Shape, table: NamedTable, room = 90): string {
  if (typeof shape === 'string') return quote(shape);
  if (!Array.isArray(shape)) return objectText(shape as ObjectShape, table);
  const [head, name, inner] = shape as HeadedShape;
  if (head === 'as') {
    const start = `['as', ${partText(name!, table)}, `;
    return `${start}${definitionText(inner as Shape, table, room - start.length)}]`;
  }
  const parts = (shape as HeadedShape).map((part) => partText(part, table));
  const oneLine = `[${parts.join(', ')}]`;
  return oneLine.length <= room ? oneLine : `[\n${parts.map((part) => `  ${part},`).join('\n')}\n]`;
}

function objectText(fields: ObjectShape, table: NamedTable): string {
  const rows = Object.entries(fields).map(([name, shape]) => `  ${propertyKey(name)}: ${partText(shape, table)},`);
  return `{\n${rows.join('\n')}\n}`;
}

function partText(part: HeadedShape[number], table: NamedTable): string {
  if (typeof part === 'string') return quote(part);
  if (part === null || typeof part === 'number' || typeof part === 'boolean') return String(part);
  if (table.names.has(part as Shape)) return nameText(part as Shape, table);
  return `[${(part as HeadedShape).map((each) => partText(each, table)).join(', ')}]`;
}

function nameText(shape: Shape, { names, shapeNames }: NamedTable): string {
  const name = shapeNames.of(names.get(shape) as Shaped);
  return typeof shape === 'function' ? `() => ${name}` : name;
}
