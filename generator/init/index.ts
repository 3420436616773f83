/** Init: what a catalogue of one's own begins with. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Scalar } from 'yaml';
import { inlineText } from '../catalogue/format/scalar.js';
import { tagPath, tagValue, type Tagging } from '../model/tags.js';

export interface Beginning {
  /** Name of the npm package that is to be generated. */
  readonly packageName: string;
  readonly surface: string;
  /** The field that holds the tag. */
  readonly discriminator: string;
  /** What tags are on the wire; texts where absent. */
  readonly tags?: Tagging['tags'];
  /** Where the generator's own folder is, seen from the project's. */
  readonly generatorFolder: string;
}

export interface StarterFile {
  /** Path below the project's folder, with slashes. */
  readonly path: string;
  readonly text: string;
}

/** Where a catalogue stands in a project. */
const SPEC = 'spec';

/** The direction of the event that only shows the form of one. */
export const PLACEHOLDER_DIRECTION = 'server';

/** The tag of the event that only shows the form of one. */
function exampleTag(tags: Tagging['tags']): string {
  return tags === undefined ? 'example.happened' : '1';
}

/** Where the catalogue's JSON Schema stands once the generator is installed, seen from the catalogue's folder. */
const SCHEMA = '../node_modules/realtime-events-generator/spec/catalogue.schema.json';

/**
 * Every file of a new project.
 *
 * @param root the generator's folder, in which `templates` and its `package.json` stand
 */
export function starterFiles(root: string, beginning: Beginning): StarterFile[] {
  const { surface } = beginning;
  const texts = textsFor(root, beginning);
  return [
    { path: 'package.json', text: texts('package.json') },
    { path: 'README.md', text: texts('README.md') },
    { path: '.gitignore', text: texts('gitignore') },
    { path: '.github/workflows/ci.yml', text: texts('ci.yml') },
    { path: `${SPEC}/package.yaml`, text: texts('package.yaml') },
    { path: `${SPEC}/${surface}/surface.yaml`, text: texts('surface.yaml') },
    ...placeholders(root, beginning).map((file) => ({ ...file, path: `${SPEC}/${file.path}` })),
  ];
}

/** The files of the event that only shows the form of one: paths below the catalogue's folder. */
export function placeholders(root: string, beginning: Omit<Beginning, 'generatorFolder'>): StarterFile[] {
  const texts = textsFor(root, { ...beginning, generatorFolder: '' });
  return [
    { path: `${beginning.surface}/${PLACEHOLDER_DIRECTION}/example.yaml`, text: texts('events.yaml') },
    {
      path: `${beginning.surface}/examples/${PLACEHOLDER_DIRECTION}/${exampleTag(beginning.tags)}.json`,
      text: texts('example.json'),
    },
  ];
}

/** The texts of templates with all that they leave open filled in. */
function textsFor(
  root: string,
  { packageName, surface, discriminator, tags, generatorFolder }: Beginning,
): (template: string) => string {
  const [field, ...within] = tagPath({ discriminator });
  const tagJson = JSON.stringify(tagValue({ tags }, exampleTag(tags)));
  const values: Readonly<Record<string, string>> = {
    packageName,
    packageNameYaml: yamlText(packageName),
    name: packageName.replace(/^@[^/]*\//, ''),
    surface,
    schema: SCHEMA,
    discriminatorYaml: yamlText(discriminator),
    discriminatorJson: JSON.stringify(field),
    tagsYaml: tags === undefined ? '' : `\n  tags: ${tags}`,
    tag: exampleTag(tags),
    tagJson: within.reduceRight((inner, each) => `{ ${JSON.stringify(each)}: ${inner} }`, tagJson),
    generatorFolder,
    generatorTarball: tarballOf(root),
  };
  return (template) => {
    const text = readFileSync(path.join(root, 'templates/catalogue', template), 'utf8').replaceAll('\r\n', '\n');
    return text.replace(/\{\{(\w+)\}\}/g, (_, name: string) => values[name]!);
  };
}

/** What `npm pack` makes of the generator. */
function tarballOf(root: string): string {
  const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as Record<string, string>;
  return `${name}-${version}.tgz`;
}

function yamlText(text: string): string {
  return inlineText(new Scalar(text));
}
