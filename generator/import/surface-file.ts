/** The file of a surface, with the direction in it that gets new events. */
import { Document, isMap, parseDocument } from 'yaml';
import { formatYaml } from '../catalogue/format/index.js';
import { directionData, surfaceData } from '../catalogue/print-entry.js';
import type { Direction } from '../model/index.js';
import type { Adaptation } from './adapt-events.js';
import type { Target } from './target-direction.js';

/**
 * @param adaptation what the direction is to say beside what it says already
 * @returns the file as it is to be: the same where the direction says all of it already
 */
export function surfaceText(
  { surface, direction }: Target,
  { common, departures }: Pick<Adaptation, 'common' | 'departures'>,
  before: string | undefined,
): string {
  const whole: Direction = {
    ...direction,
    ...(common.length > 0 && { common }),
    departures: [...direction.departures, ...departures],
  };
  if (before === undefined) {
    const directions = surface.directions.map((each) => (each === direction ? whole : each));
    return formatYaml(new Document({ surface: surfaceData({ ...surface, directions }) }).toString({ lineWidth: 0 }));
  }
  const document = parseDocument(before);
  const path = ['surface', 'directions', direction.name];
  const data = Object.entries(directionData(whole, surface.name));
  const isThere = isMap(document.getIn(path));
  const missing = isThere
    ? data.flatMap((entry) => missingIn(document, path, entry))
    : [{ path, value: Object.fromEntries(data) }];
  for (const key of ['discriminator', 'tags'] as const) {
    const place = ['surface', key];
    if (document.getIn(place) !== surface[key]) missing.push({ path: place, value: surface[key] });
  }
  if (missing.length === 0) return before;
  for (const each of missing) document.setIn(each.path, document.createNode(each.value));
  const text = document.toString({ lineWidth: 0 });
  return formatYaml(before) === before ? formatYaml(text) : text;
}

interface Missing {
  readonly path: readonly string[];
  readonly value: unknown;
}

/** What a direction that is there already may get: its union, common fields and departures. The rest is its author's. */
function missingIn(document: Document, path: readonly string[], [key, value]: [string, unknown]): Missing[] {
  const at = [...path, key];
  if (!document.hasIn(at))
    return key === 'upstream' || key === 'common' || key === 'departs' ? [{ path: at, value }] : [];
  if (key !== 'departs') return [];
  const entries = Object.entries(value as object);
  return entries.flatMap(([name, each]: [string, unknown]) =>
    document.hasIn([...at, name]) ? [] : [{ path: [...at, name], value: each }],
  );
}
