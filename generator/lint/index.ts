/** Lint: what a valid catalogue could say better. */
export { lint } from './lint.js';
export { lintReport } from './report.js';
export { RULES } from './rules.js';
