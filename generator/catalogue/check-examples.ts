/** Do the catalogue's examples fit their events? Asked with the very code that explains payloads in the package. */
import { explain, type Issue } from '../../templates/runtime/explain.js';
import { explainTable } from '../emit/type-shape.js';
import type { Event, Example, Model } from '../model/index.js';
import { ownExamples } from '../model/lookup.js';
import type { CatalogueProblem, Sources } from './sources.js';

/** @returns a problem for every part of an example that does not fit */
export function checkExamples(model: Model, sources: Sources): CatalogueProblem[] {
  return model.surfaces.flatMap((surface) => {
    const table = explainTable(model, surface);
    return surface.directions.flatMap((direction) =>
      direction.events.flatMap((event) =>
        ownExamples(model, event).flatMap((example) =>
          explain(table.shapeOf(event), example.value).map((issue) => problemOf(issue, event, example, sources)),
        ),
      ),
    );
  });
}

function problemOf(
  { code, path, pointer, expected, received }: Issue,
  event: Event,
  example: Example,
  sources: Sources,
): CatalogueProblem {
  const where = pointer === '' ? 'the example' : `\`${pointer}\``;
  const message =
    code === 'missing'
      ? `${where} is missing: expected ${expected}`
      : `${where} does not fit \`${event.tag}\`: expected ${expected}, received ${received}`;
  const hint = 'mend the example, or the entry if the wire really carries this';
  return sources.problem(
    { file: example.place.file, path: code === 'missing' ? path.slice(0, -1) : path },
    'example',
    message,
    { hint, at: 'value' },
  );
}
