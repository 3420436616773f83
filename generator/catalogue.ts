/** From a folder to a model: load, validate, resolve, and a look at the examples. */
import { checkExamples } from './examples.js';
import { loadCatalogue } from './load.js';
import type { Model } from './model.js';
import type { Problem } from './problem.js';
import { UserError } from './problem.js';
import { resolveCatalogue } from './resolve.js';
import type { Sources } from './sources.js';
import { validateCatalogue } from './validate.js';

export interface Catalogue {
  readonly model: Model;
  readonly sources: Sources;
  /** Empty where the model is whole. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a catalogue and collects every problem in it.
 *
 * @throws UserError (exit code 2) where there is nothing to read
 */
export function readCatalogue(directory: string): Catalogue {
  const { catalogue, problems: loading } = loadCatalogue(directory);
  const validation = validateCatalogue(catalogue);
  const { model, problems: resolving } = resolveCatalogue(catalogue, validation, loading.length > 0);
  const problems = [...loading, ...validation.problems, ...resolving];
  return { model, sources: catalogue.sources, problems: problems.length > 0 ? problems : checkExamples(model, catalogue.sources) };
}

/**
 * Reads a catalogue that has to be whole.
 *
 * @throws UserError with every problem
 */
export function readWholeCatalogue(directory: string): { model: Model; sources: Sources } {
  const { model, sources, problems } = readCatalogue(directory);
  if (problems.length > 0) throw new UserError('the catalogue has problems', 1, problems);
  return { model, sources };
}
