/** Types of the model → shapes, the data from which explanations and schemas are read (`templates/runtime/shape.ts`). */
import { declarationOf, oncePerModel, originalOf, surfaceNamed } from '../model/lookup.js';
import {
  assertNever,
  type Declaration,
  type Direction,
  type Event,
  type Field,
  type Model,
  type Surface,
  type Type,
  type UnionType,
} from '../model/index.js';
import { discriminatorOf } from '../model/tags.js';
import { unionCases } from '../model/unions.js';
import { explain, type Issue } from '../../templates/runtime/explain.js';
import type { HeadedShape, Literal, ObjectShape, Shape } from '../../templates/runtime/shape.js';
import { undeclaredFields, type Path } from '../../templates/reference/shared/undeclared-fields.js';

export type Shaped = Event | Declaration;

/** The shapes of a surface, as its emitted module holds them. */
export interface ExplainTable {
  readonly surface: Surface;
  /** Own entries, each behind those that it refers to without a function. */
  readonly entries: ReadonlyMap<Shaped, Shape>;
  /** The union of each direction's events. */
  readonly directions: ReadonlyMap<Direction, Shape>;
  /** The shape of an event, whichever surface says what it holds. */
  readonly shapeOf: (event: Event) => Shape;
  /** The entries for which shapes stand that are referred to by name: entries' own shapes, and functions. */
  readonly names: ReadonlyMap<Shape, Shaped>;
}

/** The shapes of a surface's events and types. */
export const explainTable = oncePerModel(makeTable);

/**
 * Explains a payload with the very code that the package uses.
 *
 * @returns every issue; none exactly when the event's guard accepts the payload
 * @throws Error where the direction has no such event
 */
export function explainEvent(table: ExplainTable, direction: Direction, tag: string, payload: unknown): Issue[] {
  const event = direction.events.find((each) => each.tag === tag);
  if (!event) throw new Error(`The direction ${direction.name} has no event ${tag}`);
  return explain(table.shapeOf(event), payload);
}

/**
 * Lists the fields of a payload that its event does not declare; guards accept them.
 *
 * @throws Error where the direction has no such event
 */
export function undeclaredInEvent(table: ExplainTable, direction: Direction, tag: string, payload: unknown): Path[] {
  const event = direction.events.find((each) => each.tag === tag);
  if (!event) throw new Error(`The direction ${direction.name} has no event ${tag}`);
  return undeclaredFields(table.shapeOf(event), payload);
}

function makeTable(model: Model, surface: Surface): ExplainTable {
  const maker = new ShapeMaker(model, surface);
  for (const declaration of surface.declarations) maker.shapeOf(declaration);
  const directions = surface.directions.map((direction) => {
    const shape: HeadedShape = [
      'by',
      discriminatorOf(surface),
      ...direction.events.map((event) => maker.eventShape(event)),
    ];
    return [direction, shape] as const;
  });
  return {
    surface,
    entries: maker.entries,
    directions: new Map(directions),
    shapeOf: (event) => shapeIn(model, originalOf(model, event)),
    names: maker.names,
  };
}

/** How many shapes may be made each within the other, before those further down wait: calls do not go on without end. */
const MOST_AROUND = 100;

class ShapeMaker {
  readonly entries = new Map<Shaped, Shape>();
  readonly names = new Map<Shape, Shaped>();
  readonly #model: Model;
  readonly #surface: Surface;
  readonly #unfinished = new Set<Shaped>();

  constructor(model: Model, surface: Surface) {
    this.#model = model;
    this.#surface = surface;
  }

  eventShape(event: Event): Shape {
    return event.sameAs === undefined ? this.shapeOf(event) : this.#foreign(originalOf(this.#model, event));
  }

  shapeOf(entry: Shaped): Shape {
    const known = this.entries.get(entry);
    if (known !== undefined) return known;
    this.#unfinished.add(entry);
    const content = entry.kind === 'alias' ? this.#typeShape(entry.type) : this.#objectShape(entry.fields);
    const shape = entry.kind === 'event' ? content : this.#named(entry.typeName, content);
    this.#unfinished.delete(entry);
    this.entries.set(entry, shape);
    if (typeof shape !== 'string' && !this.names.has(shape)) this.names.set(shape, entry);
    return shape;
  }

  /** Letters stand where they are used, and another name for a type has that type's shape. */
  #named(typeName: string, shape: Shape): Shape {
    return typeof shape === 'string' || this.names.has(shape) ? shape : ['as', typeName, shape];
  }

  #objectShape(fields: readonly Field[]): ObjectShape {
    return Object.fromEntries(fields.map((field) => [field.name, this.#fieldShape(field)]));
  }

  #fieldShape(field: Field): Shape {
    const shape = this.#typeShape(field.type);
    const more = (field.nullable ? '0' : '') + (field.optional ? '?' : '');
    if (more === '') return shape;
    return typeof shape === 'string' ? shape + more : this.#anyOf([shape, more]);
  }

  #typeShape(type: Type): Shape {
    switch (type.kind) {
      case 'string':
        return 's';
      case 'number':
        return 'n';
      case 'integer':
        return 'i';
      case 'boolean':
        return 'b';
      case 'unknown':
        return 'u';
      case 'literal':
        return type.value === null ? '0' : ['is', type.value];
      case 'enum':
        return type.open ? 's' : ['is', ...type.values.map(({ value }) => value)];
      case 'array':
        return ['list', this.#typeShape(type.items)];
      case 'map':
        return type.values.kind === 'unknown' ? 'o' : ['map', this.#typeShape(type.values)];
      case 'union':
        return this.#unionShape(type);
      case 'ref':
        return this.#reference(declarationOf(this.#model, type));
      default:
        return assertNever(type);
    }
  }

  /** Objects that a discriminator tells apart stand together, where the first of them stood. */
  #unionShape(union: UnionType): Shape {
    const { objects } = unionCases(this.#model, union);
    const members = objects.map(({ member }) => member);
    const shapes = union.members.flatMap((member): Shape[] => {
      if (union.discriminator === undefined || !(members as Type[]).includes(member)) return [this.#typeShape(member)];
      return member === members[0]
        ? [['by', union.discriminator, ...members.map((each) => this.#typeShape(each))]]
        : [];
    });
    return this.#anyOf(shapes);
  }

  /** A union by kind without unions inside, in which letters stand with letters and values with values. */
  #anyOf(shapes: readonly Shape[]): Shape {
    const parts: Shape[] = [];
    for (const shape of shapes.flatMap((each) => (hasHead(each, 'any') ? (each.slice(1) as Shape[]) : [each]))) {
      const last = parts.at(-1);
      if (typeof shape === 'string' && typeof last === 'string') parts.splice(-1, 1, last + shape);
      else if (hasHead(shape, 'is') && last !== undefined && hasHead(last, 'is')) {
        parts.splice(-1, 1, ['is', ...(last.slice(1) as Literal[]), ...(shape.slice(1) as Literal[])]);
      } else parts.push(shape);
    }
    return parts.length === 1 ? parts[0]! : ['any', ...parts];
  }

  /** A function stands where the shape is not made yet, or where too many around it are not. */
  #reference(declaration: Declaration): Shape {
    if (declaration.surface !== this.#surface.name) return this.#foreign(declaration);
    return this.#unfinished.has(declaration) || this.#unfinished.size >= MOST_AROUND
      ? this.#later(declaration, () => this.entries.get(declaration)!)
      : this.shapeOf(declaration);
  }

  /** A function stands for shapes of other surfaces: their modules may import each other in circles. */
  #foreign(entry: Shaped): Shape {
    return this.#later(entry, () => shapeIn(this.#model, entry));
  }

  #later(entry: Shaped, later: () => Shape): Shape {
    this.names.set(later, entry);
    return later;
  }
}

function hasHead(shape: Shape, head: HeadedShape[0]): shape is HeadedShape {
  return Array.isArray(shape) && shape[0] === head;
}

/** The shape of an entry, made with all of its surface. */
function shapeIn(model: Model, entry: Shaped): Shape {
  const home = surfaceNamed(model, entry.surface)!;
  return explainTable(model, home).entries.get(entry)!;
}
