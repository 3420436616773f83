/** The catalogue that the page is about, ready to be asked. */
import { discriminatorOf, type Tagging } from '../../generator/model/tags.js';
import type { SessionRules } from '../runtime/track/index.js';
import type { HeadedShape, Literal, ObjectShape, Shape } from '../runtime/shape.js';
import type { OrderReason } from './shared/explained-violations.js';
import type { SummaryRules } from './shared/session-summary.js';
import type { TokenPaths } from './shared/token-sums.js';
import { unpacked } from './unpack.js';
import type { PageData, StoredList, StoredShape, SurfaceData } from './shared/page-data.js';

export interface Catalogue {
  readonly surfaces: readonly Surface[];
  /** HTML of types that the text of the page leaves out, by the ids of their surfaces. */
  readonly types: Readonly<Record<string, string>>;
}

export interface Surface extends Tagging {
  readonly name: string;
  readonly prefix: string;
  readonly directions: readonly Direction[];
  /** What events do to a session; absent where nothing is claimed about it. */
  readonly session: SessionRules | undefined;
  readonly summary: SummaryRules;
  /** Fields that tell what stands in the session's order from each other. */
  readonly labels: readonly string[];
  readonly tokens: TokenPaths;
  /** Breaks of the order that the catalogue explains. */
  readonly reasons: readonly OrderReason[];
}

export interface Direction {
  readonly name: string;
  /** Who sends: directions of one sender have the same. */
  readonly side: string;
  readonly surface: Surface;
  /** By tag. */
  readonly events: ReadonlyMap<string, CatalogueEvent>;
  /** The union of its events. */
  readonly shape: Shape;
}

export interface CatalogueEvent {
  readonly tag: string;
  readonly direction: Direction;
  /** Of its section in the page. */
  readonly id: string;
  readonly shape: Shape;
}

/** @param text what the generator put into the page: JSON, or JSON that is packed */
export function readCatalogue(text: string): Catalogue {
  const content = JSON.parse(text) as PageData | string;
  const data = typeof content === 'string' ? (JSON.parse(unpacked(content)) as PageData) : content;
  const shapes = readShapes(data.shapes);
  return { surfaces: data.surfaces.map((surface) => readSurface(surface, shapes)), types: data.types ?? {} };
}

function readSurface(data: SurfaceData, shapes: readonly Shape[]): Surface {
  const { prefix, directions, session, summary = {}, labels = [], tokens = {}, reasons = [] } = data;
  const own: Direction[] = [];
  const surface: Surface = { ...data, directions: own, session, summary, labels, tokens, reasons };
  for (const { name, writes, shapes: places, ids } of directions) {
    const events = new Map<string, CatalogueEvent>();
    const members = Object.values(places).map((place) => shapes[place]!);
    const direction: Direction = {
      name,
      side: writes ? 'writes' : name,
      surface,
      events,
      shape: ['by', discriminatorOf(data), ...members],
    };
    for (const [tag, place] of Object.entries(places)) {
      const id = ids && Object.hasOwn(ids, tag) ? ids[tag]! : prefix + tag;
      events.set(tag, { tag, direction, id, shape: shapes[place]! });
    }
    own.push(direction);
  }
  return surface;
}

/** @returns the shapes that the runtime's modules read, in the order of the list */
function readShapes(stored: readonly StoredShape[]): Shape[] {
  const shapes: Shape[] = [];
  const read = (shape: StoredShape): Shape => {
    if (typeof shape === 'string') return shape;
    if (typeof shape === 'number') return shapes[shape] ?? (() => shapes[shape]!);
    if (!isHeaded(shape)) return mapObject(shape, read);
    const [head, ...parts] = shape as readonly [string, ...(StoredShape | Literal)[]];
    if (head === 'is') return shape as unknown as HeadedShape;
    return [head, ...parts.map((part) => read(part as StoredShape))] as unknown as HeadedShape;
  };
  for (const shape of stored) shapes.push(read(shape));
  return shapes;
}

function isHeaded(shape: Exclude<StoredShape, string | number>): shape is StoredList {
  return Array.isArray(shape);
}

/** An own property each, whatever it is called. */
function mapObject(
  fields: { readonly [field: string]: StoredShape },
  read: (shape: StoredShape) => Shape,
): ObjectShape {
  return Object.fromEntries(Object.entries(fields).map(([name, shape]) => [name, read(shape)]));
}
