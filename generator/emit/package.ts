/** What makes the emitted modules an npm package. */
import type { Model } from '../model/index.js';
import type { EmittedFile } from './emitted-file.js';
import { readmeText } from './readme.js';

/** @param runtime hand-written files that go into the package as they are: paths below its folder, and texts */
export function emitPackage(model: Model, runtime: readonly EmittedFile[]): EmittedFile[] {
  return [
    { path: 'package.json', text: `${JSON.stringify(packageJson(model), undefined, 2)}\n` },
    { path: 'README.md', text: readmeText(model) },
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
