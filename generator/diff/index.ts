/** Diff: what changed between two catalogues for a program that uses the package. */
export { IMPACTS, LEVELS } from './impacts.js';
export { judge } from './judge.js';
export { diffReport } from './diff-report.js';
export { readSide } from './revision.js';
