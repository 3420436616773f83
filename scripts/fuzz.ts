/**
 * `npm run fuzz [-- --seed N --runs N]`: do guard, explanation and JSON Schema agree on a million arbitrary payloads,
 * defects and nonsense? Exits 1 at the first disagreement, with the smallest payload that shows it.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readWholeCatalogue } from '../generator/catalogue/index.js';
import { cases, checkCase, exportsOfPackage, openCourts, type Case } from '../test/support/agreement.js';

/** Cases between two signs of life. A batch has a seed of its own, so that one batch is enough to see a find again. */
const BATCH = 5_000;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    runs: { type: 'string', default: '1000000' },
  },
});
const seed = wholeNumber('seed', options.seed);
const runs = wholeNumber('runs', options.runs);

const { model } = readWholeCatalogue('spec');
const courts = await openCourts(model, exportsOfPackage(model));
const counts: Record<Case['kind'], number> = { valid: 0, defect: 0, other: 0 };
const property = fc.property(cases(model, courts), (each) => {
  counts[each.kind]++;
  checkCase(each);
});

process.stdout.write(`seed ${seed}, ${runs} cases\n`);
const started = performance.now();
for (let done = 0, batch = seed; done < runs; batch++) {
  const numRuns = Math.min(BATCH, runs - done);
  const result = fc.check(property, { seed: batch, numRuns });
  if (result.failed) {
    const report = fc.defaultReportMessage(result);
    process.stdout.write(`\n${report}\n\nTo see it again: npm run fuzz -- --seed ${batch} --runs ${BATCH}\n`);
    process.exit(1);
  }
  done += numRuns;
  showProgress(done);
}
const { valid, defect, other } = counts;
process.stdout.write(`no disagreement in ${valid} valid payloads, ${defect} defects and ${other} others\n`);

/** One line that is written over on a terminal; elsewhere a line for each tenth. */
function showProgress(done: number): void {
  const seconds = (performance.now() - started) / 1000;
  const left = Math.round((seconds / done) * (runs - done));
  const line = `${done} of ${runs}, ${Math.round(done / seconds)} a second, ${left} s left`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(70)}${done === runs ? '\n' : ''}`);
  else if (Math.floor((done / runs) * 10) > Math.floor(((done - BATCH) / runs) * 10)) process.stdout.write(`${line}\n`);
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  process.stderr.write(`--${name} wants a whole number\n`);
  process.exit(2);
}
