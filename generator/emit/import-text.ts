/** The text of imports between emitted modules, and of what they pass on. */
import { PASSED_ON } from '../model/exports.js';
import { camelCase, shapeName } from '../model/identifiers.js';
import { byCodeUnit, type Surface } from '../model/index.js';
import { ModuleNames } from './module-names.js';

/** One import: on one line where it fits, else a line per name. */
export function importText(names: readonly string[], from: string, isTypeOnly = false): string {
  return namesText(`import ${isTypeOnly ? 'type ' : ''}`, names, from);
}

/** What a module passes on of another. */
export function passageText(names: readonly string[], from: string, isTypeOnly: boolean): string {
  return namesText(`export ${isTypeOnly ? 'type ' : ''}`, names, from);
}

/** What an import names: `Tracker`, or `Tracker as Tracker2` where the module calls it otherwise. */
export function renamed(name: string, own: string): string {
  return name === own ? name : `${name} as ${own}`;
}

/** What a module passes on from the runtime. */
export function passedOnText(module: keyof typeof PASSED_ON): string {
  const passages: readonly { from: string; values?: readonly string[]; types?: readonly string[] }[] =
    PASSED_ON[module];
  const lines = passages.map(({ from, values = [], types = [] }) => {
    const isTypeOnly = values.length === 0;
    const names = [...values, ...types.map((name) => (isTypeOnly ? name : `type ${name}`))];
    return passageText(names, `../runtime/${from}.js`, isTypeOnly);
  });
  return `\n${lines.join('\n')}`;
}

function namesText(head: string, names: readonly string[], from: string): string {
  const oneLine = `${head}{ ${names.join(', ')} } from '${from}';`;
  if (oneLine.length <= 120 && !oneLine.includes('\n')) return oneLine;
  return `${head}{\n${names.map((name) => `  ${name.replaceAll('\n', '\n  ')},`).join('\n')}\n} from '${from}';`;
}

/** What a module of a surface knows shapes by: those of other surfaces stand behind the names of their modules. */
export class ShapeNames {
  readonly #surface: Surface;
  readonly #modules = new Map<string, string>();
  readonly #names = new ModuleNames([]);

  constructor(surface: Surface) {
    this.#surface = surface;
  }

  of({ surface, typeName }: { readonly surface: string; readonly typeName: string }): string {
    if (surface === this.#surface.name) return shapeName(typeName);
    const module = this.#names.own(`${camelCase(surface)}Shapes`, surface);
    this.#modules.set(surface, module);
    return `${module}.${shapeName(typeName)}`;
  }

  /** Imports of the modules of other surfaces that were named so far. */
  imports(): string[] {
    const sorted = [...this.#modules].sort(([a], [b]) => byCodeUnit(a, b));
    return sorted.map(([surface, name]) => `import * as ${name} from '../${surface}/shapes.js';`);
  }
}
