/** Reading an OpenAPI document from disk. */
import { readFileSync } from 'node:fs';
import { CORE_SCHEMA, load as readYaml } from 'js-yaml';
import { UserError } from '../../report/problem.js';

/**
 * Reads JSON or YAML, whatever the file is called. JSON is tried first where the text begins like an object: it is read
 * a hundred times as fast.
 *
 * @param file its path
 * @param name what messages call it
 * @throws UserError (exit code 2) where there is no such file, or it is neither JSON nor YAML
 */
export function readDocument(file: string, name: string): unknown {
  const document = parsed(readText(file, name), name);
  if (isDeeper(document, DEEPEST)) {
    throw new UserError(
      `${name}: it has more than ${DEEPEST} lists and objects inside each other, which no document needs`,
      2,
    );
  }
  return document;
}

/** Lists and objects inside each other, of which everything that reads a document reads one after the other. */
const DEEPEST = 500;

/** @param fine levels with which a value was found to be fine: YAML may hold one in many places */
function isDeeper(value: unknown, levels: number, fine = new Map<object, number>()): boolean {
  if (typeof value !== 'object' || value === null || (fine.get(value) ?? Infinity) <= levels) return false;
  if (levels === 0 || Object.values(value).some((each) => isDeeper(each, levels - 1, fine))) return true;
  fine.set(value, levels);
  return false;
}

function parsed(text: string, name: string): unknown {
  try {
    if (/^\s*\{/.test(text)) return JSON.parse(text) as unknown;
  } catch {
    // YAML may begin with a brace too; what it says of broken JSON names line and column.
  }
  try {
    return readYaml(text, { schema: CORE_SCHEMA, filename: name });
  } catch (error) {
    throw new UserError(`${name}: neither JSON nor YAML: ${firstLine((error as Error).message)}`, 2);
  }
}

function readText(file: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') throw new UserError(`${name}: there is no such file`, 2);
    if (code === 'EISDIR') throw new UserError(`${name}: it is a folder`, 2);
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA') throw new UserError(`${name}: it is not UTF-8`, 2);
    throw new UserError(`${name}: it cannot be read: ${code ?? message}`, 2);
  }
}

function firstLine(text: string): string {
  return text.split('\n')[0] ?? text;
}
