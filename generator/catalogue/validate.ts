/**
 * Validate: does each file say only what `spec/catalogue.schema.json` allows? Answers problems with places; what the
 * words mean is for `resolve`.
 */
import { createRequire } from 'node:module';
import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import type { EntryFile, LoadedCatalogue } from './load.js';
import { PACKAGE_FILE, SHARED, SURFACE_FILE } from './load.js';
import type { CatalogueProblem, Sources } from './sources.js';
import type { ProblemRule } from './problem-rules.js';
import { isJsonObject } from '../model/json.js';
import { describe } from './schema-error-text.js';

/** What `scripts/compile-schema.mjs` makes of the schema when the generator is built. By `require`: see `emit/ts-morph-on-demand.ts`. */
const validate = createRequire(import.meta.url)('#catalogue-schema') as ValidateFunction & {
  readonly schema: { readonly properties: Readonly<Record<string, unknown>> };
};

export interface Validation {
  readonly problems: readonly CatalogueProblem[];
  /** Entries of the wrong form, by `entryKey`: what they mean can't be told. */
  readonly malformed: ReadonlySet<string>;
}

/** Names an entry of a file: `entryKey('spec/a/b/c.yaml', 'events', 'thing.made')`. */
export function entryKey(file: string, section: string, name: string): string {
  return [file, section, name].join('\0');
}

/** Checks the form of every file. Problems are empty where all have the right one. */
export function validateCatalogue(catalogue: LoadedCatalogue): Validation {
  const problems: CatalogueProblem[] = [];
  const malformed = new Set<string>();
  for (const entryFile of [catalogue.packageFile, ...catalogue.files]) {
    if (entryFile.file === '') continue;
    for (const error of schemaErrors(entryFile)) {
      const place = { file: entryFile.file, path: pathOf(error) };
      const { message, hint, at } = describe(error);
      problems.push(catalogue.sources.problem(place, ruleOf(error), message, { hint, at }));
      malformed.add(entryKey(place.file, String(place.path[0]), String(place.path[1] ?? '')));
    }
    const misplaced = sectionProblems(entryFile, catalogue.sources);
    if (misplaced.length > 0) malformed.add(entryKey(entryFile.file, '', ''));
    for (const problem of misplaced) problems.push(problem);
  }
  return { problems, malformed };
}

function schemaErrors({ data }: EntryFile): ErrorObject[] {
  return slicesOf(data).flatMap((slice) => (validate(slice) ? [] : essential(validate.errors ?? [])));
}

/**
 * A file as several with one entry a section. The validator copies what it has found so far at every entry: all at
 * once, thousands of mistakes would take it minutes.
 */
function slicesOf(data: EntryFile['data']): EntryFile['data'][] {
  const sections = (['events', 'types', 'groups'] as const).flatMap((section) => {
    const entries = data[section];
    return isJsonObject(entries) ? Object.entries(entries).map(([name, entry]) => ({ section, name, entry })) : [];
  });
  const first = new Map(sections.toReversed().map((each) => [each.section, each]));
  const rest = sections.filter((each) => first.get(each.section) !== each);
  const heads = [...first.values()].map(({ section, name, entry }) => [section, { [name]: entry }] as const);
  return [
    { ...data, ...Object.fromEntries(heads) },
    ...rest.map(({ section, name, entry }) => ({ [section]: { [name]: entry } })),
  ];
}

/** Which top-level keys a file may have depends on where it stands. */
function sectionProblems({ file, folder, surface, data }: EntryFile, sources: Sources): CatalogueProblem[] {
  const allowed =
    surface === ''
      ? ['package', 'lint']
      : folder === ''
        ? ['surface', 'groups']
        : folder === SHARED
          ? ['types', 'groups', 'departs', 'x-shared']
          : ['events', 'types', 'groups', 'departs', 'x-shared'];
  const wrong = Object.keys(data).filter((key) => key in validate.schema.properties && !allowed.includes(key));
  const problems = wrong.map((key): CatalogueProblem =>
    sources.problem({ file, path: [key] }, 'misplaced-key', `\`${key}\` has no place in this file`, {
      hint: homeOf(key),
    }),
  );
  const needed = surface === '' ? 'package' : folder === '' ? 'surface' : undefined;
  if (needed !== undefined && !(needed in data)) {
    problems.push(sources.problem({ file, path: [] }, 'missing-key', `\`${needed}\` is missing`));
  }
  return problems;
}

function homeOf(key: string): string {
  if (key === 'package' || key === 'lint') return `it belongs in ${PACKAGE_FILE}`;
  if (key === 'surface') return `it belongs in <surface>/${SURFACE_FILE}`;
  return 'it belongs in a file of a direction';
}

/** Drops what only repeats another error: the branches of a failed `oneOf`, whose `$comment` says it better, and so on. */
function essential(errors: readonly ErrorObject[]): ErrorObject[] {
  const withUnknownKeys = new Set(
    errors.filter(({ keyword }) => keyword === 'additionalProperties').map(({ instancePath }) => instancePath),
  );
  const left = errors.filter(({ keyword, schemaPath, instancePath, propertyName }) => {
    const isBranch = schemaPath.includes('/oneOf/') || keyword === 'not' || keyword === 'if';
    const saysWhyAKeyIsWrong = propertyName !== undefined && keyword !== 'propertyNames';
    // A misspelt key is also a missing one: say it once.
    const followsFromUnknownKey = keyword === 'oneOf' && withUnknownKeys.has(instancePath);
    return !isBranch && !saysWhyAKeyIsWrong && !followsFromUnknownKey;
  });
  return withoutOuterChoices(left);
}

/** A choice may be a branch of another at the same value, which comes behind it, and of a list there may be one for each item. */
function withoutOuterChoices(errors: readonly ErrorObject[]): ErrorObject[] {
  const choices = errors.filter(({ keyword }) => keyword === 'oneOf');
  if (choices.length === 0) return [...errors];
  return errors.filter((error) => {
    const { keyword, instancePath, data } = error;
    const here = choices.filter((each) => each.instancePath === instancePath);
    if (keyword === 'type') return here.length === 0;
    if (keyword !== 'oneOf') return true;
    const isSaidOfItems =
      Array.isArray(data) && errors.some((each) => each.instancePath.startsWith(`${instancePath}/`));
    return !isSaidOfItems && error === (isJsonObject(data) ? here[0] : here.at(-1));
  });
}

function pathOf(error: ErrorObject): (string | number)[] {
  const path: (string | number)[] = error.instancePath
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'));
  const params = error.params as { additionalProperty?: string; propertyName?: string };
  const key = params.additionalProperty ?? params.propertyName;
  return key === undefined ? path : [...path, key];
}

const KEYWORD_RULES: Readonly<Record<string, ProblemRule>> = {
  additionalProperties: 'unknown-key',
  required: 'missing-key',
  dependentRequired: 'missing-key',
  oneOf: 'choice',
  'false schema': 'choice',
  propertyNames: 'key-form',
};

function ruleOf(error: ErrorObject): ProblemRule {
  return KEYWORD_RULES[error.keyword] ?? 'value-form';
}
