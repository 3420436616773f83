/** Imports between the modules of the package, collected from what they use. */
import { declarationOf, forEachRef } from '../model/lookup.js';
import { byCodeUnit, type Declaration, type Model, type Surface, type Type } from '../model/index.js';
import { guardName } from '../model/identifiers.js';
import { importText } from './import-text.js';

/** The declarations of other surfaces that types name. */
function foreignIn(model: Model, surface: Surface, types: readonly Type[]): Declaration[] {
  const found = new Set<Declaration>();
  for (const type of types) {
    forEachRef(type, (ref) => {
      if (ref.surface !== surface.name) found.add(declarationOf(model, ref));
    });
  }
  return [...found];
}

/** Groups declarations by surface, both sorted. */
export function bySurface(declarations: readonly Declaration[]): [string, Declaration[]][] {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations)
    groups.set(declaration.surface, [...(groups.get(declaration.surface) ?? []), declaration]);
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, group]) => [name, group.sort((a, b) => byCodeUnit(a.typeName, b.typeName))]);
}

/**
 * Imports of what types name of other surfaces.
 *
 * @param what the types themselves, or their guards
 */
export function foreignImports(
  model: Model,
  surface: Surface,
  types: readonly Type[],
  what: 'types' | 'guards',
): string[] {
  return bySurface(foreignIn(model, surface, types)).map(([name, declarations]) => {
    const names = declarations.map(({ typeName }) => (what === 'types' ? typeName : guardName(typeName)));
    return importText(names, `../${name}/${what}.js`, what === 'types');
  });
}
