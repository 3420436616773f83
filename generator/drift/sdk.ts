/** The typings of an installed package as a witness. */
import type { Model } from '../model/index.js';
import { taggingsOf } from '../model/tags.js';
import { UserError } from '../report/problem.js';
import { findPackage } from '../witness/sdk/package-folder.js';
import { readSdk } from '../witness/sdk/index.js';
import { eventUnions } from '../witness/sdk/event-unions.js';
import { type Wanted } from '../witness/reader-interface.js';
import { shellWord } from '../report/shell-word.js';
import { unclaimedIn } from './unclaimed.js';
import { explainReading, type WitnessReport } from './explain-reading.js';

/**
 * @param asked name of the package, or its folder
 * @param from folder in which the search begins
 * @throws UserError (exit code 2) where it is not installed, or its typings cannot be read
 */
export function sdkReport(asked: string, from: string, catalogue: Model, wanted: readonly Wanted[]): WitnessReport {
  const unions = wanted.filter(({ union }) => union !== undefined);
  if (unions.length === 0) {
    throw new UserError('the catalogue names no union of events, so there is nothing to look for in typings', 2);
  }
  const { directory, name, version } = findPackage(asked, from);
  const reading = readSdk(directory, name, unions);
  const taggings = taggingsOf(catalogue.surfaces);
  const unclaimed = unclaimedIn(eventUnions(directory, name, taggings), catalogue, unions);
  return {
    source: `${name} ${version}`,
    option: `--sdk ${shellWord(asked)}`,
    explanation: explainReading('sdk', reading, catalogue, unions, { unions: unclaimed }),
    unions: unclaimed,
    sightings: new Map(),
    notes: [],
  };
}
