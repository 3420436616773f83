/** Where everything stands in the page: `#order.paid`, `#Order`, `#yard/order.paid`. */
import type { Declaration, Direction, Event, Model, Surface } from '../../model/index.js';

type Target = Surface | Direction | Event | Declaration;

/**
 * Ids of a page. Those of the first surface are tags and names of types as they are; behind the name of a surface stand
 * those of the others, and behind the name of a direction the tags that an earlier direction has too.
 */
export class Anchors {
  readonly #ids = new Map<Target, string>();
  readonly #taken = new Set<string>();
  readonly #bySurface = new Map<string, Map<string, string>>();

  readonly #first: Surface | undefined;

  constructor({ surfaces }: Model) {
    this.#first = surfaces[0];
    for (const surface of surfaces) this.#addEntries(surface, this.prefixOf(surface));
    // Headings give way to events that have their names.
    for (const surface of surfaces) {
      this.#add(surface, surface.name);
      this.#taken.add(this.typesId(surface));
      for (const direction of surface.directions) this.#add(direction, `${surface.name}/${direction.name}`);
    }
  }

  /** What stands before the tags and names of a surface. */
  prefixOf(surface: Surface): string {
    return surface === this.#first ? '' : `${surface.name}/`;
  }

  idOf(target: Target): string {
    return this.#ids.get(target)!;
  }

  hrefOf(target: Target): string {
    return hrefOf(this.idOf(target));
  }

  /** Of the heading above the types of a surface. */
  typesId(surface: Surface): string {
    return `${this.idOf(surface)}/types`;
  }

  /** The link to an event or type by its tag or name, as texts of a surface call it; to another surface's as `surface:tag`. */
  linkTo(name: string, surface: string): string | undefined {
    const [, elsewhere, inner] = /^([a-z][a-z0-9-]*)[:.](.+)$/.exec(name) ?? [];
    const id =
      this.#bySurface.get(surface)?.get(name) ??
      (elsewhere === undefined ? undefined : this.#bySurface.get(elsewhere)?.get(inner!));
    return id === undefined ? undefined : hrefOf(id);
  }

  #addEntries(surface: Surface, prefix: string): void {
    const names = new Map<string, string>();
    this.#bySurface.set(surface.name, names);
    for (const direction of surface.directions) {
      for (const event of direction.events) {
        const id = names.has(event.tag) ? `${prefix}${direction.name}/${event.tag}` : `${prefix}${event.tag}`;
        this.#add(event, id);
        if (!names.has(event.tag)) names.set(event.tag, this.idOf(event));
      }
    }
    for (const declaration of surface.declarations) {
      this.#add(declaration, `${prefix}${declaration.typeName}`);
      if (!names.has(declaration.typeName)) names.set(declaration.typeName, this.idOf(declaration));
    }
  }

  #add(target: Target, wanted: string): void {
    let id = idText(wanted);
    while (this.#taken.has(id)) id += '*';
    this.#taken.add(id);
    this.#ids.set(target, id);
  }
}

/** An id may hold everything but white space. */
function idText(text: string): string {
  return text.replaceAll(/\s/g, '_');
}

export function hrefOf(id: string): string {
  return `#${encodeURI(Buffer.from(id).toString())}`;
}
