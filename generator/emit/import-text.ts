/** The text of imports between emitted modules. */
import { byCodeUnit, type Surface } from '../model/index.js';
import { foreignShapeName, shapeName } from '../model/identifiers.js';

/** One import: on one line where it fits, else a line per name. */
export function importText(names: readonly string[], from: string, isTypeOnly = false): string {
  const head = `import ${isTypeOnly ? 'type ' : ''}{`;
  const oneLine = `${head} ${names.join(', ')} } from '${from}';`;
  return oneLine.length <= 120
    ? oneLine
    : `${head}\n${names.map((name) => `  ${name},`).join('\n')}\n} from '${from}';`;
}

/** What a module knows an entry by. */
interface Named {
  readonly surface: string;
  readonly typeName: string;
}

/** The name of an entry's shape in the modules of a surface. */
export function shapeNameIn(surface: Surface, entry: Named): string {
  return entry.surface === surface.name ? shapeName(entry.typeName) : foreignShapeName(entry.surface, entry.typeName);
}

/** Imports of shapes from the modules of other surfaces, sorted. */
export function foreignShapeImports(entries: readonly Named[]): string[] {
  const surfaces = [...new Set(entries.map(({ surface }) => surface))].sort(byCodeUnit);
  return surfaces.map((surface) => {
    const names = entries
      .filter((entry) => entry.surface === surface)
      .map(({ typeName }) => typeName)
      .sort(byCodeUnit);
    return importText(
      names.map((name) => `${shapeName(name)} as ${foreignShapeName(surface, name)}`),
      `../${surface}/shapes.js`,
    );
  });
}
