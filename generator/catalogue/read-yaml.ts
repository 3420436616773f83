/** The text of a YAML file → the map that it holds, or what is wrong with it. */
import type { Document, ErrorCode, LineCounter } from 'yaml';
import { isJsonObject } from '../model/json.js';
import { duplicateKeys } from './duplicate-keys.js';
import { offsetOfTooDeep, tooDeepProblem } from './nesting.js';
import { readYamlFast } from './read-yaml-fast.js';
import type { CatalogueProblem, Sources } from './sources.js';
import { aliasesToThemselves, aliasProblem } from './yaml-aliases.js';

export interface ReadFile {
  /** Absent where there are problems. */
  readonly data?: Readonly<Record<string, unknown>>;
  readonly problems: readonly CatalogueProblem[];
}

/** @param sources holds the text as that of the file */
export function readYaml(file: string, text: string, sources: Sources): ReadFile {
  const data = readYamlFast(text);
  return data ? { data, problems: [] } : readWhole(file, text, sources);
}

/** What the fast reader leaves: `yaml` says what it means, or where and why it means nothing. */
function readWhole(file: string, text: string, sources: Sources): ReadFile {
  const { document, lines } = sources.parse(file);
  if (document.errors.some(({ code }) => code === 'RESOURCE_EXHAUSTION')) {
    const hint = 'give what is inside a name of its own, under `types` or `groups`';
    return { problems: [tooDeepProblem(file, text, offsetOfTooDeep(text), hint)] };
  }
  const problems = [
    ...syntaxErrors(file, text, document, lines),
    ...repeatedKeys(file, text, document, lines),
    ...aliasesToThemselves(file, text, document),
  ];
  if (problems.length > 0) return { problems };
  try {
    const data = document.toJS({ maxAliasCount: 100 }) as unknown;
    return isJsonObject(data) ? { data, problems } : { problems: [noMap(file, text, data)] };
  } catch (error) {
    return { problems: [aliasProblem(file, text, error as Error)] };
  }
}

const YAML_MESSAGES: Readonly<Partial<Record<ErrorCode, string>>> = {
  MULTIPLE_DOCS: 'a file holds one YAML document, and here begins another',
};

const YAML_HINTS: Readonly<Partial<Record<ErrorCode, string>>> = {
  BLOCK_AS_IMPLICIT_KEY: 'a text with `: ` in it needs quotes',
};

function syntaxErrors(
  file: string,
  source: string,
  { errors }: Document.Parsed,
  lines: LineCounter,
): CatalogueProblem[] {
  return errors.map(({ code, message, pos }) => {
    const { line, col } = lines.linePos(pos[0]);
    return {
      rule: 'yaml',
      message: YAML_MESSAGES[code] ?? `not YAML: ${message}`,
      file,
      position: { line, column: col },
      source,
      ...(YAML_HINTS[code] === undefined ? {} : { hint: YAML_HINTS[code] }),
    };
  });
}

function repeatedKeys(file: string, source: string, document: Document.Parsed, lines: LineCounter): CatalogueProblem[] {
  return duplicateKeys(document).map((offset) => {
    const { line, col } = lines.linePos(offset);
    return {
      rule: 'duplicate-key',
      message: 'this key stands twice in its map',
      file,
      position: { line, column: col },
      source,
      hint: 'remove one of the two, or rename it',
    };
  });
}

function noMap(file: string, source: string, data: unknown): CatalogueProblem {
  return {
    rule: 'empty-file',
    message: data === null || data === undefined ? 'the file says nothing' : 'the file holds no map of keys',
    file,
    position: { line: 1, column: 1 },
    source,
    hint: 'remove it, or give it `events`, `types` or `groups`',
  };
}
