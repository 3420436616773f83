/** Drift: where the catalogue and what is known of the API differ. Each witness has a door of its own beside this one. */
export { findDrift, hasDrift } from './finding.js';
export type { WitnessReport } from './explain-reading.js';
export { driftReport } from './drift-report.js';
