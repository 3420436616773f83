/** An AsyncAPI document as a witness. */
import type { Model } from '../model/index.js';
import { UserError } from '../report/problem.js';
import { shellWord } from '../report/shell-word.js';
import { readAsyncApi } from '../witness/asyncapi/index.js';
import { readDocument } from '../witness/openapi/document.js';
import type { Wanted } from '../witness/reader-interface.js';
import { explainReading, type WitnessReport } from './explain-reading.js';

/**
 * @param file path of the document
 * @param name what reports call it
 * @throws UserError (exit code 2) where it cannot be read, or has nothing of what is wanted
 */
export function asyncApiReport(file: string, name: string, catalogue: Model, wanted: readonly Wanted[]): WitnessReport {
  if (wanted.length === 0) throw new UserError('the catalogue names nothing in an AsyncAPI document: no `upstream`', 2);
  const reading = readAsyncApi(readDocument(file, name), name, wanted);
  return {
    source: name,
    option: `--asyncapi ${shellWord(name)}`,
    explanation: explainReading('asyncapi', reading, catalogue, wanted),
    sightings: new Map(),
    notes: [],
    unions: [],
  };
}
