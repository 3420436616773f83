/** Lint: what a valid catalogue could say better. */
export { lint } from './apply-rules.js';
export { lintReport } from './lint-report.js';
export { RULES } from './lint-rules.js';
