/** Finding things in a model: by name, by reference, by what they reach. */
import type {
  Declaration,
  Direction,
  Event,
  Example,
  Model,
  ObjectDeclaration,
  RefType,
  Surface,
  Type,
} from './index.js';

/** Every event of a surface, direction by direction. */
export function eventsOf({ directions }: Surface): Event[] {
  return directions.flatMap(({ events }) => events);
}

/** Every event and type of a surface. */
export function entriesOf(surface: Surface): (Event | Declaration)[] {
  return [...eventsOf(surface), ...surface.declarations];
}

/** Every event and type of all surfaces, in the order of the model. */
export function allEntries({ surfaces }: Model): (Event | Declaration)[] {
  return surfaces.flatMap(entriesOf);
}

/** Every event of all surfaces, in the order of the model. */
export function allEvents({ surfaces }: Model): Event[] {
  return surfaces.flatMap(eventsOf);
}

/** Does an event of this direction occur over some of the surface's transports only? */
export function isLimited({ events }: Direction): boolean {
  return events.some(({ transports }) => transports.length > 0);
}

export function surfaceNamed({ surfaces }: Model, name: string): Surface | undefined {
  return surfaces.find((surface) => surface.name === name);
}

export function directionNamed(model: Model, surface: string, name: string): Direction | undefined {
  return surfaceNamed(model, surface)?.directions.find((direction) => direction.name === name);
}

/**
 * The event whose interface and guard an event has: that of another surface where it is the same as one there, else itself.
 *
 * @throws Error where the model has no such event, which `resolve` rules out
 */
export function originalOf(model: Model, event: Event): Event {
  if (event.sameAs === undefined) return event;
  const found = directionNamed(model, event.sameAs, event.direction)?.events.find(({ tag }) => tag === event.tag);
  if (!found) throw new Error(`The model has no event ${event.sameAs}:${event.tag}`);
  return found;
}

/** Events that other surfaces have, too, and whose interfaces and guards stand there. */
export function sameEvents(surface: Surface): (Event & { readonly sameAs: string })[] {
  return eventsOf(surface).filter((event): event is Event & { sameAs: string } => event.sameAs !== undefined);
}

/** The entries of a surface whose interfaces and guards stand there: not the events of others that it has, too. */
export function ownEntriesOf(surface: Surface): (Event | Declaration)[] {
  return entriesOf(surface).filter((entry) => entry.kind !== 'event' || entry.sameAs === undefined);
}

/** Examples that stand in the folder of the event's own surface. */
export function ownExamples(model: Model, event: Event): Example[] {
  const others = event.sameAs === undefined ? [] : originalOf(model, event).examples;
  return event.examples.filter((example) => !others.includes(example));
}

/** By the list of a surface: models that are made of others share it. */
const indexes = new WeakMap<readonly Declaration[], ReadonlyMap<string, Declaration>>();

function indexOf({ declarations }: Surface): ReadonlyMap<string, Declaration> {
  const known = indexes.get(declarations);
  if (known) return known;
  const index = new Map(declarations.map((each) => [each.typeName, each] as const));
  indexes.set(declarations, index);
  return index;
}

/** @throws Error where the model has no such declaration, which `resolve` rules out */
export function declarationOf(model: Model, ref: RefType): Declaration {
  const surface = surfaceNamed(model, ref.surface);
  const found = surface && indexOf(surface).get(ref.name);
  if (!found) throw new Error(`The model has no type ${ref.surface}.${ref.name}`);
  return found;
}

/** What a type is once names of aliases are looked through: an object declaration, or a type that is no reference. */
export function structureOf(model: Model, type: Type): Exclude<Type, RefType> | ObjectDeclaration {
  let current = type;
  while (current.kind === 'ref') {
    const declaration = declarationOf(model, current);
    if (declaration.kind === 'object') return declaration;
    current = declaration.type;
  }
  return current;
}

/** Calls `visit` for every reference in a type, in order. */
export function forEachRef(type: Type, visit: (ref: RefType) => void): void {
  switch (type.kind) {
    case 'ref':
      return visit(type);
    case 'array':
      return forEachRef(type.items, visit);
    case 'map':
      return forEachRef(type.values, visit);
    case 'union':
      for (const member of type.members) forEachRef(member, visit);
      return;
    default:
  }
}

/** A type with other references in the place of its own. */
export function withRefs(type: Type, change: (ref: RefType) => RefType): Type {
  switch (type.kind) {
    case 'ref':
      return change(type);
    case 'array':
      return { ...type, items: withRefs(type.items, change) };
    case 'map':
      return { ...type, values: withRefs(type.values, change) };
    case 'union':
      return { ...type, members: type.members.map((member) => withRefs(member, change)) };
    default:
      return type;
  }
}

/** `surface.Name`, by which declarations are told apart. */
export function refKey({ surface, name }: Pick<RefType, 'surface' | 'name'>): string {
  return `${surface}.${name}`;
}

/** The types that stand directly in a declaration or an event. */
export function typesIn(entry: { readonly kind: string }): Type[] {
  const { fields, type } = entry as { fields?: readonly { type: Type }[]; type?: Type };
  return fields ? fields.map((field) => field.type) : type ? [type] : [];
}

/** Declarations that entries reach, those of other surfaces included; each once, in the order of first sight. */
export function reachableFrom(model: Model, entries: readonly { readonly kind: string }[]): Declaration[] {
  const seen = new Set<Declaration>();
  // A list of what is left to be seen, the next one last: types lead further than calls could follow them.
  const left = entries.toReversed().flatMap((entry) => declarationsIn(model, entry).reverse());
  for (let next = left.pop(); next; next = left.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    left.push(...declarationsIn(model, next).reverse());
  }
  return [...seen];
}

/** The declarations that stand directly in a declaration or an event, in order. */
function declarationsIn(model: Model, entry: { readonly kind: string }): Declaration[] {
  const found: Declaration[] = [];
  for (const type of typesIn(entry)) forEachRef(type, (ref) => found.push(declarationOf(model, ref)));
  return found;
}

/** A function that makes something of a surface, so that it does so once for each model, however often it is called. */
export function oncePerModel<Made>(
  make: (model: Model, surface: Surface) => Made,
): (model: Model, surface: Surface) => Made {
  const made = new WeakMap<Model, Map<Surface, Made>>();
  return (model, surface) => {
    const known = made.get(model) ?? new Map<Surface, Made>();
    made.set(model, known);
    const one = known.get(surface) ?? make(model, surface);
    known.set(surface, one);
    return one;
  };
}

/** Declarations of other surfaces that a surface uses, directly or not. */
export const foreignDeclarations = oncePerModel((model, surface): readonly Declaration[] =>
  reachableFrom(model, entriesOf(surface)).filter((declaration) => declaration.surface !== surface.name),
);

/** Does an alias lead back to itself through lists, maps and other aliases? Objects have names in any case. */
export function containsItself(model: Model, declaration: Declaration): boolean {
  const seen = new Set<Declaration>();
  const leadsBack = (current: Declaration): boolean => {
    if (current.kind === 'object' || seen.has(current)) return false;
    seen.add(current);
    let found = false;
    forEachRef(current.type, (ref) => {
      const next = declarationOf(model, ref);
      found ||= next === declaration || leadsBack(next);
    });
    return found;
  };
  return leadsBack(declaration);
}
