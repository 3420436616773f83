/**
 * What the emitters need of ts-morph, by `require`: Node 20 reads all of the text of CommonJS that is imported, to find
 * the names in it, which would be a sixth of the time that `generate` takes.
 */
import { createRequire } from 'node:module';
import type * as TsMorph from 'ts-morph';

export const { StructureKind, printStructure } = createRequire(import.meta.url)('ts-morph') as typeof TsMorph;
