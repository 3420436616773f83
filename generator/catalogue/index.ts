/** From a folder to a model: load, validate, resolve, and a look at the examples. */
import { checkExamples } from './check-examples.js';
import { loadCatalogue } from './load.js';
import type { Model } from '../model/index.js';
import { UserError } from '../report/problem.js';
import { resolveCatalogue } from './resolve/index.js';
import { isTolerable } from './problem-rules.js';
import type { CatalogueProblem, Sources } from './sources.js';
import { validateCatalogue } from './validate.js';

export { PACKAGE_FILE } from './load.js';
export { isTolerable } from './problem-rules.js';

export interface Catalogue {
  readonly model: Model;
  readonly sources: Sources;
  /** Empty where the model is whole. */
  readonly problems: readonly CatalogueProblem[];
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
  return {
    model,
    sources: catalogue.sources,
    problems: problems.length > 0 ? problems : checkExamples(model, catalogue.sources),
  };
}

/**
 * Reads a catalogue from which entries may be missing: what only they led to is left over.
 *
 * @returns the model, with the problems of what is left over
 * @throws UserError with all other problems where there are any
 */
export function readCatalogueWithGaps(directory: string): Catalogue {
  const catalogue = readCatalogue(directory);
  const others = catalogue.problems.filter(({ rule }) => !isTolerable(rule, ['leftover', 'gap']));
  if (others.length > 0) throw new UserError('the catalogue has problems', 1, others);
  return catalogue;
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
