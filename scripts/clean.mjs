// Removes folders of compiled code, so that nothing is left in them of sources that are gone: node scripts/clean.mjs <folder>...
import { rmSync } from 'node:fs';

for (const folder of process.argv.slice(2)) rmSync(folder, { recursive: true, force: true });
