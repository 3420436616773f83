/** What a module of a surface takes from its like of other surfaces. */
import { guardName } from '../model/identifiers.js';
import { byCodeUnit, type Declaration, type Model, type Surface } from '../model/index.js';
import { declarationOf, entriesOf, foreignDeclarations, forEachRef, typesIn } from '../model/lookup.js';
import { importText, passageText } from './import-text.js';

/** The module that has what is wanted of other surfaces' types: themselves, or their guards. */
type Module = 'types' | 'guards';

/** Imports of what stands directly in the surface's types and events. */
export function foreignImports(model: Model, surface: Surface, module: Module): string[] {
  return bySurface(directForeign(model, surface)).map(([name, declarations]) =>
    importText(namesIn(declarations, module), `../${name}/${module}.js`, module === 'types'),
  );
}

/** Passes on whatever the surface uses, directly or not, so that its module has a name for all that is met in its events. */
export function foreignPassages(model: Model, surface: Surface, module: Module): string[] {
  const passages = bySurface(foreignDeclarations(model, surface)).map(([name, declarations]) =>
    passageText(namesIn(declarations, module), `../${name}/${module}.js`, module === 'types'),
  );
  return passages.length === 0 ? [] : [`\n${passages.join('\n')}`];
}

function namesIn(declarations: readonly Declaration[], module: Module): string[] {
  return declarations.map(({ typeName }) => (module === 'types' ? typeName : guardName(typeName)));
}

function directForeign(model: Model, surface: Surface): Declaration[] {
  const found = new Set<Declaration>();
  for (const type of entriesOf(surface).flatMap(typesIn)) {
    forEachRef(type, (ref) => {
      if (ref.surface !== surface.name) found.add(declarationOf(model, ref));
    });
  }
  return [...found];
}

/** Groups declarations by surface, both sorted. */
function bySurface(declarations: readonly Declaration[]): [string, Declaration[]][] {
  const groups = new Map<string, Declaration[]>();
  for (const declaration of declarations)
    groups.set(declaration.surface, [...(groups.get(declaration.surface) ?? []), declaration]);
  return [...groups]
    .sort(([a], [b]) => byCodeUnit(a, b))
    .map(([name, group]) => [name, group.sort((a, b) => byCodeUnit(a.typeName, b.typeName))]);
}
