/** What makes the emitted modules an npm package. */
import type { Direction, Model, Surface } from '../model/index.js';
import { pascalCase } from '../model/identifiers.js';
import { firstSentence } from './documentation.js';
import type { EmittedFile } from './file.js';

/** @param runtime hand-written files that go into the package as they are: paths below its folder, and texts */
export function emitPackage(model: Model, runtime: readonly EmittedFile[]): EmittedFile[] {
  return [
    { path: 'package.json', text: `${JSON.stringify(packageJson(model), undefined, 2)}\n` },
    { path: 'README.md', text: readme(model) },
    ...runtime,
  ];
}

function packageJson(model: Model): object {
  const { name, version, description, license, author, keywords } = model.package;
  const entries = model.surfaces.map((surface) => [
    surface.entry,
    {
      types: `./dist/${surface.name}/index.d.ts`,
      default: `./dist/${surface.name}/index.js`,
    },
  ]);
  return {
    name,
    version,
    description,
    keywords,
    license,
    ...(author === undefined ? {} : { author }),
    type: 'module',
    sideEffects: false,
    engines: { node: '>=20.19' },
    exports: {
      ...(Object.fromEntries(entries) as object),
      './asyncapi.json': './asyncapi.json',
      './json-schema/*': './json-schema/*',
      './package.json': './package.json',
    },
    files: ['asyncapi.json', 'dist', 'json-schema', 'src'],
    scripts: { build: 'tsc -p tsconfig.json' },
  };
}

function readme(model: Model): string {
  const surfaces = model.surfaces.map((surface) => surfaceSection(model, surface));
  return `# ${model.package.name}\n\n${introduction(model)}\n\n## Events\n\n${surfaces.join('\n\n')}\n`;
}

function introduction({ package: { readme, description } }: Model): string {
  return (readme === '' ? description : readme).trim();
}

function surfaceSection(model: Model, surface: Surface): string {
  const specifier = `${model.package.name}${surface.entry.slice(1)}`;
  const tables = surface.directions.map(eventTable);
  return [`### \`${specifier}\``, surface.doc, ...tables].join('\n\n');
}

function eventTable(direction: Direction): string {
  const rows = direction.events.map(
    (event) => `| \`${event.tag}\` | \`${event.typeName}\` | ${firstSentence(event.doc).replaceAll('|', '\\|')} |`,
  );
  return `${pascalCase(direction.name)}, ${direction.events.length} events:\n\n| tag | interface | |\n|---|---|---|\n${rows.join('\n')}`;
}
