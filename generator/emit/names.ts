/** The tag-to-name tables of a surface, and their look-ups. */
import type { StatementStructures } from 'ts-morph';
import type { Direction, Model, Surface } from '../model/index.js';
import { directionNames, quote } from '../model/identifiers.js';
import { printModule } from './print.js';
import type { EmittedFile } from './emitted-file.js';
import { tagKey, tagKind } from './type-text.js';
import { StructureKind } from './ts-morph-on-demand.js';

export function emitNames(_model: Model, surface: Surface): EmittedFile[] {
  const tags = surface.directions.map((direction) => directionNames(direction.name).tags);
  const imports: StatementStructures = {
    kind: StructureKind.ImportDeclaration,
    isTypeOnly: true,
    namedImports: tags,
    moduleSpecifier: './types.js',
  };
  const text = printModule(`Tags and names of the surface \`${surface.name}\`.`, [
    imports,
    ...surface.directions.flatMap((direction) => directionTable(surface, direction)),
  ]);
  return [{ path: `src/${surface.name}/names.ts`, text }];
}

function directionTable(surface: Surface, direction: Direction): (StatementStructures | string)[] {
  const names = directionNames(direction.name);
  const kind = tagKind(surface);
  const rows = direction.events.map(({ tag, name }) => `  ${tagKey(surface, tag)}: ${quote(name)},`);
  const nameOf = `(typeof ${names.table})[T]`;
  return [
    `\n/** Events of the ${direction.name}: the name of each by its tag. The interface is the name with \`Event\` behind it. */\nexport const ${names.table} = {\n${rows.join('\n')}\n} as const;`,
    {
      kind: StructureKind.Function,
      name: names.lookup,
      isExported: true,
      overloads: [
        {
          docs: ['The name that belongs to a tag, or undefined where there is none.'],
          typeParameters: [{ name: 'T', constraint: names.tags }],
          parameters: [{ name: 'type', type: 'T' }],
          returnType: nameOf,
        },
        {
          parameters: [{ name: 'type', type: kind }],
          returnType: `(typeof ${names.table})[${names.tags}] | undefined`,
        },
      ],
      parameters: [{ name: 'type', type: kind }],
      returnType: 'string | undefined',
      statements: [`return ${names.isTag}(type) ? ${names.table}[type] : undefined;`],
    },
    {
      kind: StructureKind.Function,
      name: names.isTag,
      isExported: true,
      docs: [`Is it the tag of an event of the ${direction.name}?`],
      parameters: [{ name: 'value', type: 'unknown' }],
      returnType: `value is ${names.tags}`,
      statements: [`return typeof value === '${kind}' && Object.hasOwn(${names.table}, value);`],
    },
  ];
}
