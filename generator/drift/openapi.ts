/** An OpenAPI document as a witness: its events and types, those in no union, and its examples. */
import type { Model } from '../model/index.js';
import { allEvents } from '../model/lookup.js';
import { UserError } from '../report/problem.js';
import { taggingsOf } from '../model/tags.js';
import { readDocument } from '../witness/openapi/document.js';
import { readOpenApi } from '../witness/openapi/index.js';
import { orphanChanges, orphanEvents } from '../witness/openapi/review.js';
import { eventUnions } from '../witness/openapi/event-unions.js';
import { listedIn, type Wanted } from '../witness/reader-interface.js';
import { reviewExamples } from './document-examples.js';
import { shellWord } from '../report/shell-word.js';
import { unclaimedIn } from './unclaimed.js';
import { explainReading, type WitnessReport } from './explain-reading.js';

/**
 * @param file path of the document
 * @param name what reports call it
 * @throws UserError (exit code 2) where it cannot be read, or has nothing of what is wanted
 */
export function openApiReport(file: string, name: string, catalogue: Model, wanted: readonly Wanted[]): WitnessReport {
  if (wanted.length === 0) throw new UserError('the catalogue names nothing in an OpenAPI document: no `upstream`', 2);
  const document = readDocument(file, name);
  const reading = readOpenApi(document, name, wanted);
  const known = allEvents(catalogue).flatMap(({ upstream }) => upstream ?? []);
  const orphans = orphanChanges(orphanEvents(document, name, listedIn(reading, wanted), known));
  const taggings = taggingsOf(catalogue.surfaces);
  const unions = unclaimedIn(eventUnions(document, name, taggings), catalogue, wanted);
  const { changes, notes } = reviewExamples(document, name, catalogue, wanted);
  return {
    source: name,
    option: `--openapi ${shellWord(name)}`,
    explanation: explainReading('openapi', reading, catalogue, wanted, { unions, changes: [...orphans, ...changes] }),
    unions,
    sightings: new Map(),
    notes,
  };
}
