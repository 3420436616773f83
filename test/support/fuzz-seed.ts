/** With `FUZZ_SEED`, property tests ask the same of everything each time, as continuous integration does; else others each time. */
import fc from 'fast-check';

const seed = process.env['FUZZ_SEED'];
if (seed !== undefined) fc.configureGlobal({ seed: Number(seed) });
