/** Lint: what a valid catalogue could say better. */
export { lint } from './apply-rules.js';
export { lintReport } from './report.js';
export { RULES } from './rules.js';
