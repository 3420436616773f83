/** Examples of new events: the witness's own where they fit, else one that is made up and says so in its name. */
import { explainEvent, explainTable } from '../emit/type-shape.js';
import { EXAMPLES, MADE_UP } from '../catalogue/load.js';
import type { Event, Model } from '../model/index.js';
import { isJsonObject } from '../model/json.js';
import { directionNamed, surfaceNamed } from '../model/lookup.js';
import { UserError } from '../report/problem.js';
import type { Adaptation, AdaptedEvent } from './adapt-events.js';
import { likeness } from './likeness.js';
import { exampleOf, precedentsIn } from './made-example.js';
import { withAdaptation } from './explain-leftovers.js';
import type { Target } from './target-direction.js';

interface ExampleFile {
  readonly path: string;
  readonly text: string;
}

/**
 * @param exists whether there is a file of a path below the catalogue's folder already
 * @throws UserError (exit code 2) where a tag cannot name a file
 */
export function exampleFiles(target: Target, adaptation: Adaptation, exists: (file: string) => boolean): ExampleFile[] {
  const model = withAdaptation(target, adaptation);
  const fits = fitsIn(target, model);
  return adaptation.events.flatMap((adapted) => {
    const { tag } = adapted.event;
    const stem = `${target.surface.name}/${EXAMPLES}/${target.direction.name}/${pathOf(adapted.event)}`;
    if (exists(`${stem}.json`)) return [];
    const shown = (target.witness.examples.get(tag) ?? []).filter((value) => fits(tag, value));
    if (shown.length === 0) return [file(`${stem}@${MADE_UP}.json`, madeUp(target, model, adapted))];
    return shown.map((value, index) => file(index === 0 ? `${stem}.json` : `${stem}@${index + 1}.json`, value));
  });
}

function file(path: string, value: unknown): ExampleFile {
  return { path, text: `${JSON.stringify(value, null, 2)}\n` };
}

/** A tag comes from outside: it must not lead out of its folder, nor look like another example's label. */
function pathOf({ tag, upstream, place }: Event): string {
  const isSafe = tag.split('/').every((step) => /^[^\\\0@]+$/.test(step) && step !== '.' && step !== '..');
  if (isSafe) return tag;
  const whose = upstream === undefined ? '' : ` of ${upstream}`;
  const why = `the tag ${JSON.stringify(tag)}${whose} cannot name a file, so its event can have no example`;
  throw new UserError(`${place.file}: ${why}`, 2);
}

/** Does the guard of an event accept a payload? */
function fitsIn(target: Target, model: Model): (tag: string, value: unknown) => boolean {
  const surface = surfaceNamed(model, target.surface.name)!;
  const direction = directionNamed(model, surface.name, target.direction.name)!;
  const table = explainTable(model, surface);
  return (tag, value) => isJsonObject(value) && explainEvent(table, direction, tag, value).length === 0;
}

/** Like the examples of similar events, where those have the same fields. */
function madeUp({ direction }: Target, model: Model, { event }: AdaptedEvent): unknown {
  const others = [...direction.events].sort((a, b) => likeness(event.tag, b.tag) - likeness(event.tag, a.tag));
  return exampleOf(model, event, precedentsIn(others));
}
