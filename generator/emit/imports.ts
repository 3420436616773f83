/** Imports between the modules of the package, collected from what they use. */
import { StructureKind, type ImportDeclarationStructure } from 'ts-morph';
import { declarationOf, forEachRef, typesIn } from '../model/lookup.js';
import { byCodeUnit, type Declaration, type Model, type Surface } from '../model/index.js';
import { guardName } from '../model/identifiers.js';

/** The declarations of other surfaces that stand directly in entries. */
function directForeign(model: Model, surface: Surface, entries: readonly { readonly kind: string }[]): Declaration[] {
  const found = new Set<Declaration>();
  for (const entry of entries) {
    for (const type of typesIn(entry)) {
      forEachRef(type, (ref) => {
        if (ref.surface !== surface.name) found.add(declarationOf(model, ref));
      });
    }
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
 * Imports of what entries of a surface use of other surfaces.
 *
 * @param what `types`, or `guards` of the same types
 */
export function foreignImports(
  model: Model,
  surface: Surface,
  entries: readonly { readonly kind: string }[],
  what: 'types' | 'guards',
): ImportDeclarationStructure[] {
  return bySurface(directForeign(model, surface, entries)).map(([name, declarations]) => ({
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: what === 'types',
    namedImports: declarations.map(({ typeName }) => (what === 'types' ? typeName : guardName(typeName))),
    moduleSpecifier: `../${name}/${what}.js`,
  }));
}
