/** The typings of an installed package as a witness. */
import type { Model } from '../model.js';
import { UserError } from '../problem.js';
import { findPackage } from '../upstream/package-folder.js';
import { readSdk } from '../upstream/sdk.js';
import type { Wanted } from '../upstream/witness.js';
import { explainReading, type WitnessReport } from './witness.js';

/**
 * @param asked name of the package, or its folder
 * @param from folder in which the search begins
 * @throws UserError (exit code 2) where it is not installed, or its typings cannot be read
 */
export async function sdkReport(
  asked: string,
  from: string,
  catalogue: Model,
  wanted: readonly Wanted[],
): Promise<WitnessReport> {
  const unions = wanted.filter(({ union }) => union !== undefined);
  if (unions.length === 0) {
    throw new UserError('the catalogue names no union of events, so there is nothing to look for in typings', 2);
  }
  const { directory, name, version } = findPackage(asked, from);
  const reading = await readSdk(directory, name, unions);
  return {
    source: `${name} ${version}`,
    option: `--sdk ${name}`,
    explanation: explainReading('sdk', reading, catalogue, unions),
    sightings: new Map(),
    notes: [],
  };
}
