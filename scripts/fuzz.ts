/**
 * `npm run fuzz [-- --seed N --payloads N --catalogues N --sessions N]`
 *
 * - payloads of this project's catalogue, defects and nonsense: do guard, explanation and JSON Schema agree?
 * - small catalogues, of every type expression and with names that meet: does what is emitted compile, and do guard,
 *   explanation, JSON Schema and interface agree?
 * - sessions that a simulated server plays by the catalogue, and single harms done to them: does the tracker see what it should?
 *
 * Exits 1 at the first disagreement, with the smallest payload, catalogue or session that shows it.
 */
import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { readWholeCatalogue } from '../generator/catalogue/index.js';
import { cases, checkCase, exportsOfPackage, openCourts, type Case } from '../test/support/agreement.js';
import { checkCatalogues, type Tally } from '../test/support/catalogue-agreement.js';
import { isPossible, PROPERTIES } from '../test/simulator/properties.js';
import { stages } from '../test/simulator/surfaces.js';
import { catalogues } from '../test/support/catalogues.js';

/**
 * Cases between two signs of life. A batch has a seed of its own, so that one batch is enough to see a find again.
 * Catalogues are compiled together, a batch at a time.
 */
const BATCHES = { payloads: 5_000, catalogues: 12, sessions: 500 };

/** How long a find is made smaller, in milliseconds. */
const SHRINKING = 300_000;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Math.floor(Math.random() * 2 ** 31)) },
    payloads: { type: 'string', default: '1000000' },
    catalogues: { type: 'string', default: '600' },
    sessions: { type: 'string', default: '20000' },
  },
});
const seed = wholeNumber('seed', options.seed);
const wanted = {
  payloads: wholeNumber('payloads', options.payloads),
  catalogues: wholeNumber('catalogues', options.catalogues),
  sessions: wholeNumber('sessions', options.sessions),
};

const { payloads, catalogues: catalogueCount, sessions } = wanted;
process.stdout.write(`seed ${seed}, ${payloads} payloads, ${catalogueCount} catalogues, ${sessions} sessions\n`);
if (wanted.payloads > 0) await fuzzPayloads();
if (wanted.catalogues > 0) await fuzzCatalogues();
if (wanted.sessions > 0) await fuzzSessions();

async function fuzzPayloads(): Promise<void> {
  const { model } = readWholeCatalogue('spec');
  const courts = await openCourts(model, exportsOfPackage(model));
  const counts: Record<Case['kind'], number> = { valid: 0, defect: 0, other: 0 };
  const property = fc.property(cases(model, courts), (each) => {
    counts[each.kind]++;
    checkCase(each);
  });
  await inBatches('payloads', (batch, numRuns) =>
    fc.defaultReportMessage(fc.check(property, { seed: batch, numRuns })),
  );
  const { valid, defect, other } = counts;
  process.stdout.write(`no disagreement in ${valid} valid payloads, ${defect} defects and ${other} others\n`);
}

async function fuzzCatalogues(): Promise<void> {
  const tally: Tally = { whole: 0, refused: 0 };
  await inBatches('catalogues', async (batch, numRuns) => {
    const together = fc.constant(fc.sample(catalogues, { seed: batch, numRuns }));
    const all = fc.asyncProperty(together, (files) => checkCatalogues(files, batch, tally));
    const found = fc.defaultReportMessage(await fc.check(all, { numRuns: 1 }));
    if (found === undefined) return undefined;
    // Which of them, and how small may it be?
    const each = fc.asyncProperty(catalogues, (files) => checkCatalogues([files], batch, tally));
    const alone = await fc.check(each, { seed: batch, numRuns, interruptAfterTimeLimit: SHRINKING });
    return fc.defaultReportMessage(alone) ?? found;
  });
  const { whole, refused } = tally;
  process.stdout.write(`no disagreement in ${whole} catalogues; ${refused} more were refused for their names\n`);
}

async function fuzzSessions(): Promise<void> {
  const all = await stages();
  const trials = all.flatMap((stage) =>
    PROPERTIES.filter((property) => isPossible(property, stage)).map((property) => ({ stage, property })),
  );
  await inBatches('sessions', async (batch, count) => {
    for (const [index, { stage, property }] of trials.entries()) {
      // Shared out evenly; what is left over goes to the first.
      const numRuns = Math.floor(count / trials.length) + (index < count % trials.length ? 1 : 0);
      if (numRuns === 0) continue;
      const found = fc.defaultReportMessage(await fc.check(property.of(stage), { seed: batch, numRuns }));
      if (found !== undefined) return `${stage.name}: ${property.name}\n${found}`;
    }
    return undefined;
  });
  process.stdout.write(`no disagreement in ${wanted.sessions} sessions of ${all.length} surfaces\n`);
}

/**
 * Checks a batch after another, each with the next seed, until one fails or all are done.
 *
 * @param check answers with the report of what was found, if anything was
 */
async function inBatches(
  kind: keyof typeof wanted,
  check: (seed: number, count: number) => string | undefined | Promise<string | undefined>,
): Promise<void> {
  const [total, size] = [wanted[kind], BATCHES[kind]];
  const started = performance.now();
  for (let done = 0, batch = seed; done < total; batch++) {
    const count = Math.min(size, total - done);
    const found = await check(batch, count);
    if (found !== undefined) {
      const others = Object.keys(wanted).filter((other) => other !== kind);
      const again = `npm run fuzz -- --seed ${batch} --${kind} ${size} ${others.map((other) => `--${other} 0`).join(' ')}`;
      process.stdout.write(`\n${found}\n\nTo see it again: ${again}\n`);
      process.exit(1);
    }
    done += count;
    showProgress(kind, { done, last: done - count, total, started });
  }
}

interface Progress {
  readonly done: number;
  readonly last: number;
  readonly total: number;
  readonly started: number;
}

/** One line that is written over on a terminal; elsewhere a line for each tenth. */
function showProgress(kind: string, { done, last, total, started }: Progress): void {
  const seconds = (performance.now() - started) / 1000;
  const left = Math.round((seconds / done) * (total - done));
  const line = `${done} of ${total} ${kind}, ${Math.round((60 * done) / seconds)} a minute, ${left} s left`;
  if (process.stdout.isTTY) process.stdout.write(`\r${line.padEnd(70)}${done === total ? '\n' : ''}`);
  else if (Math.floor((done / total) * 10) > Math.floor((last / total) * 10)) process.stdout.write(`${line}\n`);
}

function wholeNumber(name: string, text: string): number {
  if (/^\d+$/.test(text)) return Number(text);
  process.stderr.write(`--${name} wants a whole number\n`);
  process.exit(2);
}
