/** Findings of drift: each with its place in the catalogue and what to write there. */
import type { Change } from '../compare/index.js';
import type { Departure, Model, Place } from '../model/index.js';
import { departureKey } from '../model/departure-key.js';
import type { Position } from '../report/problem.js';
import { unusedDepartures, type Explanation } from '../compare/explain-departures.js';
import type { Sources } from '../catalogue/sources.js';
import { adviceFor, placeOf, type Advice } from './follow-or-explain.js';
import type { Note, Sighting, WitnessReport } from './explain-reading.js';

export type Located = { readonly file: string } & Position;

/** A change, and where in the catalogue something is to be written about it. */
export interface PlacedChange {
  readonly change: Change;
  /** `value-added:fast`: the rule, and its subject where it has one. */
  readonly rule: string;
  readonly at?: Located;
  readonly sighting?: Sighting;
}

export interface DriftFinding extends PlacedChange {
  readonly advice: Advice;
}

/** A finding, and the reasons that the catalogue gives for it. */
export interface ExplainedFinding extends PlacedChange {
  readonly reasons: readonly { readonly why: string; readonly at: Located }[];
}

/** A departure that explains nothing (any more). */
export interface UnusedFinding {
  /** As it stands in the catalogue. */
  readonly key: string;
  readonly why: string;
  readonly at: Located;
}

export interface WitnessFindings {
  readonly witness: string;
  readonly source: string;
  readonly unexplained: readonly DriftFinding[];
  readonly explained: readonly ExplainedFinding[];
  readonly notes: readonly Note[];
}

/** What all witnesses of a run say, and what is left of the catalogue's explanations. */
export interface DriftFindings {
  readonly witnesses: readonly WitnessFindings[];
  readonly unused: readonly UnusedFinding[];
}

/**
 * @param reports what each witness says
 * @param sources the catalogue's files
 * @param spec the catalogue's folder, where commands have to name it
 * @returns the differences with their places, and what to write there
 */
export function findDrift(
  reports: readonly WitnessReport[],
  catalogue: Model,
  sources: Sources,
  spec?: string,
): DriftFindings {
  const explanations = reports.map(({ explanation }) => explanation);
  const locate = (place: Place): Located => ({ file: place.file, ...sources.locate(place) });
  const witnesses = reports.map((report): WitnessFindings => {
    const { source, notes, sightings, explanation, unions, namesSender = false } = report;
    const lacked = explanation.unexplained.filter(({ rule }) => rule === 'event-removed');
    const describe = (change: Change): PlacedChange => {
      const place = placeOf(change, catalogue);
      const sighting = sightings.get(change.id);
      return { change, rule: departureKey(change), ...(place && { at: locate(place) }), ...(sighting && { sighting }) };
    };
    return {
      witness: explanation.witness,
      source,
      unexplained: explanation.unexplained.map((change) => {
        const only = concernsOnly(change, explanation, explanations) ? { only: explanation.witness } : {};
        const option = sightings.get(change.id)?.option ?? report.option;
        const context = {
          catalogue,
          unions,
          lacked,
          option,
          namesSender,
          ...(spec !== undefined && { spec }),
          ...only,
        };
        return { ...describe(change), advice: adviceFor(change, context) };
      }),
      explained: explanation.explained.map(({ change, departures }) => ({
        ...describe(change),
        reasons: departures.map(({ why, place }) => ({ why, at: locate(place) })),
      })),
      notes,
    };
  });
  const unused = unusedIn(explanations).map((each) => ({
    key: departureKey(each),
    why: each.why,
    at: locate(each.place),
  }));
  return { witnesses, unused };
}

/** Is there anything that somebody has to do? */
export function hasDrift({ witnesses, unused }: DriftFindings): boolean {
  return unused.length > 0 || witnesses.some(({ unexplained }) => unexplained.length > 0);
}

/** The witnesses that departures without a name are meant for. */
const GENERAL_WITNESSES: readonly string[] = ['openapi', 'sdk'];

/** Should the departure name its witness? Another one of this run may agree with the catalogue there. */
function concernsOnly(change: Change, { witness }: Explanation, all: readonly Explanation[]): boolean {
  const others = all.filter((each) => each.witness !== witness);
  if (others.some(({ unexplained }) => unexplained.some(({ id }) => id === change.id))) return false;
  return others.length > 0 || !GENERAL_WITNESSES.includes(witness);
}

/**
 * A departure that names no witness is judged only where all that it may be meant for were asked: one of them alone
 * may be the one that does not need it.
 */
function unusedIn(explanations: readonly Explanation[]): Departure[] {
  const asked = explanations.map(({ witness }) => witness);
  if (GENERAL_WITNESSES.every((each) => asked.includes(each))) return unusedDepartures(explanations);
  return explanations.flatMap(({ unused }) => unused);
}
