/**
 * Do guard, explanation and JSON Schema say the same? The check behind the property tests and `npm run fuzz`.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { directionSchema } from '../../generator/emit/json-schema.js';
import { reachableFrom } from '../../generator/model/lookup.js';
import type { Direction, Event, Model, Surface } from '../../generator/model/index.js';
import { tagValue, withTag } from '../../generator/model/tags.js';
import { directionNames, explainName, guardName } from '../../generator/model/identifiers.js';
import { Defects, Payloads, json, type Defect } from './arbitraries.js';

/** What a module exports, by name. */
export type Exports = Readonly<Record<string, unknown>>;

/** What an explanation says of one place. */
interface Issue {
  readonly path: readonly (string | number)[];
}

/** The three witnesses to one type. */
interface Judges {
  readonly guard: (value: unknown) => boolean;
  readonly explain: (value: unknown) => readonly Issue[];
  readonly schema: (value: unknown) => boolean;
}

/** One direction of a surface, and who judges its events. */
export interface Court {
  readonly surface: Surface;
  readonly direction: Direction;
  /** Of the union. */
  readonly judges: Judges;
  /** Of one event, whatever the union says. */
  readonly eventJudges: (event: Event) => Judges;
}

/**
 * Every direction of a model, with the functions and schemas that judge its events.
 *
 * @param exportsOf what the package exports for a surface
 */
export async function openCourts(model: Model, exportsOf: (surface: Surface) => Promise<Exports>): Promise<Court[]> {
  const courts = model.surfaces.map(async (surface) => {
    const exports = await exportsOf(surface);
    return surface.directions.map((direction) => openCourt(model, surface, direction, exports));
  });
  return (await Promise.all(courts)).flat();
}

function openCourt(model: Model, surface: Surface, direction: Direction, exports: Exports): Court {
  const ajv = new Ajv2020({ strict: true });
  ajv.addSchema(directionSchema(model, surface, direction), 'root');
  const judges = (typeName: string, reference: string): Judges => {
    const schema = ajv.getSchema(reference);
    if (!schema) throw new Error(`There is no schema ${reference}`);
    return {
      guard: functionIn(exports, guardName(typeName)),
      explain: functionIn(exports, explainName(typeName)),
      schema: (value) => schema(value) === true,
    };
  };
  const byEvent = new Map(
    direction.events.map((event) => [event, judges(event.typeName, `root#/$defs/${event.typeName}`)]),
  );
  return {
    surface,
    direction,
    judges: judges(directionNames(direction.name).union, 'root'),
    eventJudges: (event) => byEvent.get(event)!,
  };
}

function functionIn<F>(exports: Exports, name: string): F {
  if (typeof exports[name] !== 'function') throw new Error(`There is no function ${name}`);
  return exports[name] as F;
}

/** A value, and what is known about it. */
export interface Case {
  readonly court: Court;
  readonly event?: Event;
  readonly kind: 'valid' | 'defect' | 'other';
  readonly value: unknown;
  readonly defect?: Defect | undefined;
  readonly [fc.toStringMethod]?: () => string;
}

/** Cases of every kind, from every direction given. */
export function cases(model: Model, courts: readonly Court[]): fc.Arbitrary<Case> {
  const payloads = new Payloads(model);
  const breaker = new Defects(model);
  const pick = fc.record({ site: fc.nat(), change: fc.nat() });
  const known = courts.flatMap((court) =>
    court.direction.events.map((event) => ({
      court,
      event,
      payload: payloads.event(event),
      // Rich events have more to get wrong.
      weight: 2 + reachableFrom(model, [event]).length,
    })),
  );
  const valid = known.map(({ court, event, payload, weight }) => ({
    weight,
    arbitrary: payload.map((value): Case => ({ court, event, kind: 'valid', value })),
  }));
  const defects = known.map(({ court, event, payload, weight }) => ({
    weight,
    arbitrary: fc.tuple(payload, pick).map(([whole, picked]): Case => {
      const defect = breaker.in(event, whole, picked);
      if (!defect) return { court, event, kind: 'valid', value: whole };
      return { court, event, kind: 'defect', value: defect.value, defect };
    }),
  }));
  const mistagged = courts.map((court) => {
    const tags = court.direction.events.flatMap(({ tag }) => [tag, tagValue(court.surface, tag)]);
    const nonsense = fc.dictionary(fc.string(), json, { maxKeys: 3 });
    const bodies = [...court.direction.events.map((event) => payloads.event(event)), nonsense];
    return fc
      .tuple(fc.oneof(...bodies), fc.oneof(fc.constantFrom(...tags), json))
      .map(([body, tag]): Case => ({ court, kind: 'other', value: withTag(court.surface, body, tag as string) }));
  });
  const nonsense = courts.map((court) => json.map((value): Case => ({ court, kind: 'other', value })));
  return fc
    .oneof(
      { weight: 40, arbitrary: fc.oneof(...valid) },
      { weight: 45, arbitrary: fc.oneof(...defects) },
      { weight: 10, arbitrary: fc.oneof(...mistagged) },
      { weight: 5, arbitrary: fc.oneof(...nonsense) },
    )
    .map((each) => ({ ...each, [fc.toStringMethod]: () => describeCase(each) }));
}

function describeCase({ court, event, kind, value, defect }: Case): string {
  const what = defect ? ` (${defect.what} at ${JSON.stringify(defect.path)})` : '';
  const of = event ? ` of ${event.tag}` : '';
  return `${kind}${of}${what} as ${court.surface.name}.${court.direction.name}: ${fc.stringify(value)}`;
}

/**
 * Checks one case.
 *
 * @throws Error where two judges disagree, or all of them are wrong about what is known
 */
export function checkCase({ court, event, kind, value, defect }: Case): void {
  const { accepted, issues } = verdictOf(court.judges, value);
  if (kind === 'valid' && !accepted) throw new Error('a valid payload was refused');
  if (kind === 'defect' && accepted) throw new Error('a defect was accepted');
  if (event && verdictOf(court.eventJudges(event), value).accepted !== accepted) {
    throw new Error("the event's own judges disagree with the union's");
  }
  if (accepted) checkSurvival(court.judges, value);
  if (defect) checkPlaces(issues, defect);
}

interface Verdict {
  readonly accepted: boolean;
  readonly issues: readonly Issue[];
}

/** What the three say together. */
function verdictOf({ guard, explain, schema }: Judges, value: unknown): Verdict {
  const issues = explain(value);
  const said = { guard: guard(value), explain: issues.length === 0, schema: schema(value) };
  const agreed = said.guard === said.explain && said.guard === said.schema;
  if (!agreed) throw new Error(`disagreement: ${JSON.stringify(said)}`);
  return { accepted: said.guard, issues };
}

function checkSurvival({ guard }: Judges, value: unknown): void {
  const text = JSON.stringify(value);
  const again = JSON.parse(text) as unknown;
  if (!guard(again)) throw new Error('a valid payload was refused after JSON.stringify and JSON.parse');
  if (JSON.stringify(again) !== text) throw new Error('a valid payload changed on its way through JSON');
}

/** Issues name the place of the defect or one below it, and no other. Keys of maps stand as `*` in their paths. */
function checkPlaces(issues: readonly Issue[], defect: Defect): void {
  for (const issue of issues) {
    const about = defect.path.every((key, index) => issue.path[index] === '*' || issue.path[index] === key);
    if (!about) throw new Error(`the issue at ${JSON.stringify(issue.path)} is not about the defect`);
  }
}

/** What the built package exports, by the names under which applications import it. */
export function exportsOfPackage(model: Model): (surface: Surface) => Promise<Exports> {
  return async ({ entry }) => (await import(`${model.package.name}${entry.slice(1)}`)) as Exports;
}
