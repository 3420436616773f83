/** The pipeline, a line a stage: catalogue → model → files of the package → what has to change on disk. */
import { readWholeCatalogue } from '../catalogue/index.js';
import { emit } from '../emit/index.js';
import { readTemplates } from '../emit/templates.js';
import { planChanges, type FileChange } from '../emit/write.js';
import type { Context } from './context.js';

/** Folders that a command reads and writes. */
export interface Folders {
  /** The catalogue. */
  readonly spec: string;
  /** The package. */
  readonly out: string;
}

export interface PackagePlan {
  readonly changes: readonly FileChange[];
  /** How many files the package has, its manifest included. */
  readonly count: number;
}

/** @throws UserError with every problem of the catalogue */
export function planPackage({ spec, out }: Folders, { root }: Context): PackagePlan {
  const { model } = readWholeCatalogue(spec);
  const files = emit(model, readTemplates(root));
  return { changes: planChanges(out, files), count: files.length + 1 };
}
