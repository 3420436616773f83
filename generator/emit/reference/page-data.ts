/** The catalogue as data for the page's programme: shapes, and which event has which. */
import type { Model, Surface } from '../../model/index.js';
import type { Literal, Shape } from '../../../templates/runtime/shape.js';
import type { PageData, StoredShape, SurfaceData } from '../../../templates/reference/shared/page-data.js';
import { originalOf } from '../../model/lookup.js';
import { orderReasons } from '../order-reasons.js';
import { sessionRules, summaryRules } from '../session-rules.js';
import { tokenPaths } from '../token-paths.js';
import { explainTable, type Shaped } from '../type-shape.js';
import type { Anchors } from './anchors.js';
import { labelsOf } from './thing-labels.js';

export function pageData(model: Model, anchors: Anchors): PageData {
  const store = new ShapeStore(model);
  const surfaces = model.surfaces.map((surface) => surfaceData(model, surface, store, anchors));
  return { shapes: store.shapes(), surfaces };
}

function surfaceData(model: Model, surface: Surface, store: ShapeStore, anchors: Anchors): SurfaceData {
  const { name, discriminator, tags } = surface;
  const tagging = { discriminator, ...(tags !== undefined && { tags }) };
  const prefix = anchors.prefixOf(surface);
  const directions = surface.directions.map(({ name, consumer, events }) => {
    const unusual = events.filter((event) => anchors.idOf(event) !== prefix + event.tag);
    return {
      name,
      ...(consumer === 'writes' && { writes: true as const }),
      shapes: Object.fromEntries(events.map((event) => [event.tag, store.placeOf(originalOf(model, event))])),
      ...(unusual.length > 0 && { ids: Object.fromEntries(unusual.map((each) => [each.tag, anchors.idOf(each)])) }),
    };
  });
  return { name, ...tagging, prefix, directions, ...sessionData(model, surface) };
}

function sessionData(model: Model, surface: Surface): Partial<SurfaceData> {
  const { session } = surface;
  if (!session) return {};
  const reasons = orderReasons(surface);
  return {
    session: sessionRules(surface, session),
    summary: summaryRules(session),
    labels: labelsOf(model, session),
    tokens: tokenPaths(model, surface),
    ...(reasons.length > 0 && { reasons }),
  };
}

/** Shapes of all surfaces in one list, each once; where one stands in another, its place in the list does. */
class ShapeStore {
  readonly #entries: Shaped[];
  readonly #places: ReadonlyMap<Shaped, number>;
  readonly #definitions: ReadonlyMap<Shaped, Shape>;
  readonly #names: ReadonlyMap<Shape, Shaped>;

  constructor(model: Model) {
    const tables = model.surfaces.map((surface) => explainTable(model, surface));
    this.#definitions = new Map(tables.flatMap(({ entries }) => [...entries]));
    this.#names = new Map(tables.flatMap(({ names }) => [...names]));
    this.#entries = [...this.#definitions.keys()].filter(
      (entry) => this.#names.get(this.#definitions.get(entry)!) === entry,
    );
    this.#places = new Map(this.#entries.map((entry, place) => [entry, place]));
  }

  placeOf(entry: Shaped): number {
    return this.#places.get(this.#names.get(this.#definitions.get(entry)!)!)!;
  }

  shapes(): StoredShape[] {
    return this.#entries.map((entry) => this.#definition(this.#definitions.get(entry)!));
  }

  #definition(shape: Shape): StoredShape {
    if (typeof shape === 'string') return shape;
    if (!Array.isArray(shape)) {
      return Object.fromEntries(Object.entries(shape).map(([name, each]) => [name, this.#inside(each as Shape)]));
    }
    const [head, ...parts] = shape as [string, ...(Shape | Literal)[]];
    if (head === 'is') return ['is', ...(parts as Literal[])];
    // The page shows no shapes, so it needs no names.
    if (head === 'as') return this.#definition(parts[1] as Shape);
    return [head, ...parts.map((part) => this.#inside(part as Shape))];
  }

  #inside(shape: Shape): StoredShape {
    if (typeof shape === 'string') return shape;
    const entry = this.#names.get(shape);
    if (entry === undefined) return this.#definition(shape);
    // An alias of a type that has a shape of letters only has none of its own.
    return this.#places.get(entry) ?? this.#definition(this.#definitions.get(entry)!);
  }
}
