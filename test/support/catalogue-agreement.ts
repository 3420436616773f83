/**
 * Does what is emitted from arbitrary catalogues compile, and do guard, explanation, JSON Schema and interface say the same
 * of arbitrary payloads? The check behind the property test and `npm run fuzz`.
 */
import fc from 'fast-check';
import type { CatalogueProblem } from '../../generator/catalogue/sources.js';
import { eventsOf } from '../../generator/model/lookup.js';
import { tagValue } from '../../generator/model/tags.js';
import { directionNames, sampleName } from '../../generator/model/identifiers.js';
import type { Event, Model } from '../../generator/model/index.js';
import { cases, checkCase, openCourts, type Exports } from './agreement.js';
import { Defects, Payloads } from './arbitraries.js';
import { catalogueOf, Packages, type Files } from './packages.js';

/** Problems of names: what a catalogue may have that was made at random. */
const NAME_RULES: readonly string[] = [
  'reserved-name',
  'taken-name',
  'duplicate-name',
  'duplicate-type',
  'foreign-name',
];

/** Cases for guard, explanation and JSON Schema by package, and payloads for the interface by event. */
const [CASES, PAYLOADS] = [60, 3];

/** How a catalogue came out. */
export interface Tally {
  whole: number;
  /** Refused for their names. */
  refused: number;
}

/**
 * Checks a batch of catalogues.
 *
 * @param seed of the payloads
 * @param tally where the catalogues are counted
 * @throws Error with what does not agree, and the catalogue in which it does not
 */
export async function checkCatalogues(batch: readonly Files[], seed: number, tally: Tally): Promise<void> {
  const packages = new Packages();
  try {
    const models = batch.flatMap((files, index) => modelOf(files, index, seed, tally));
    for (const { name, model } of models) {
      packages.add(name, model);
      packages.addSource(`${name}.ts`, payloadsText(name, model, seed));
    }
    const said = packages.diagnose().map((line) => `${line}\n  ${packages.lineOf(line)}`);
    if (said.length > 0) throw new Error(`it does not compile:\n${said.join('\n')}`);
    const load = await packages.load();
    for (const { name, model } of models) {
      await checkPayloads(model, (surface) => load(name, surface), seed);
      checkSamples(model, (surface) => load(name, surface));
    }
  } finally {
    packages.remove();
  }
}

interface Named {
  readonly name: string;
  readonly model: Model;
}

function modelOf(files: Files, index: number, seed: number, tally: Tally): Named[] {
  const { model, problems } = catalogueOf(files);
  const others = problems.filter(({ rule }) => rule !== 'no-example');
  others.forEach(checkProblem);
  if (others.length > 0) tally.refused++;
  else tally.whole++;
  return others.length > 0 ? [] : [{ name: `p${index}`, model: withExamples(model, seed) }];
}

function checkProblem({ rule, message, position, hint }: CatalogueProblem): void {
  if (!NAME_RULES.includes(rule)) throw new Error(`a problem that is none of names: ${rule}: ${message}`);
  if (position === undefined || hint === undefined) throw new Error(`a problem without place or hint: ${message}`);
}

function withExamples(model: Model, seed: number): Model {
  const payloads = new Payloads(model);
  const withExample = (event: Event): Event => {
    const [value] = fc.sample(payloads.event(event), { seed, numRuns: 1 });
    return { ...event, examples: [{ label: '', value, place: event.place }] };
  };
  const surfaces = model.surfaces.map((surface) => ({
    ...surface,
    directions: surface.directions.map((direction) => ({ ...direction, events: direction.events.map(withExample) })),
  }));
  return { ...model, surfaces };
}

/** Payloads as constants of their interfaces: those with a defect are marked as errors. */
function payloadsText(name: string, model: Model, seed: number): string {
  const payloads = new Payloads(model, { isExact: true });
  const breaker = new Defects(model);
  return model.surfaces
    .flatMap((surface, place) => {
      const types = `s${place}`;
      const lines = eventsOf(surface).flatMap((event) =>
        fc.sample(payloads.event(event), { seed, numRuns: PAYLOADS }).flatMap((value, index) => {
          const constant = (text: unknown): string => `((_: ${types}.${event.typeName}) => _)(${literalText(text)});`;
          const defect = breaker.in(event, value, { site: seed + index, change: seed >> 3 });
          // TypeScript has but one kind of numbers.
          const isSeen = defect && Number.isNaN(Number(defect.what));
          return [constant(value), ...(isSeen ? ['// @ts-expect-error', constant(defect.value)] : [])];
        }),
      );
      return [`import type * as ${types} from './${name}/src/${surface.name}/index.js';`, ...lines];
    })
    .join('\n');
}

/** JSON as JavaScript on one line: a plain `__proto__` would be no key of an object literal, and U+2028 ends a line. */
function literalText(value: unknown): string {
  return JSON.stringify(value).replaceAll('"__proto__":', '["__proto__"]:').replaceAll('\u2028', '\\u2028');
}

async function checkPayloads(model: Model, load: (surface: string) => Exports, seed: number): Promise<void> {
  const courts = await openCourts(model, ({ name }) => Promise.resolve(load(name)));
  fc.assert(fc.property(cases(model, courts), checkCase), { seed, numRuns: CASES, endOnFailure: true });
}

/** A sample is the example, and its overrides are checked. */
function checkSamples(model: Model, load: (surface: string) => Exports): void {
  for (const surface of model.surfaces) {
    for (const { name, events } of surface.directions) {
      const sample = load(surface.name)[sampleName(directionNames(name).union)] as (tag: string | number) => unknown;
      for (const { tag, examples } of events) {
        const [made, given] = [sample(tagValue(surface, tag)), examples[0]!.value].map((value) =>
          JSON.stringify(value),
        );
        if (made !== given) throw new Error(`the sample of ${tag} is ${made}, the example ${given}`);
      }
    }
  }
}
