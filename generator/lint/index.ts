/** Lint: what a valid catalogue could say better. */
export { lint } from './apply-rules.js';
export { lintReport } from './lint-report.js';
export { LINT_RULES } from './lint-rules.js';
