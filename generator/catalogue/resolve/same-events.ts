/**
 * Part of resolve: events that another surface has, too. Their entries name that surface and say what differs; what they
 * hold is said there, once.
 */
import { eventTypeName } from '../../model/identifiers.js';
import {
  byCodeUnit,
  type Deprecation,
  type Direction,
  type Event,
  type Example,
  type Model,
  type Place,
  type Surface,
} from '../../model/index.js';
import { directionNamed, surfaceNamed } from '../../model/lookup.js';
import { byTag, isTag } from '../../model/tags.js';
import { didYouMean } from '../../report/suggest.js';
import { entryOf } from './declarations.js';
import { checkTransports } from './events.js';
import type { RawSameEvent, RawSurface } from './raw-catalogue.js';
import type { Report } from './report-at.js';

/** An entry that names the surface whose event it is. */
export interface SameEvent {
  readonly raw: RawSameEvent;
  readonly surface: RawSurface;
  readonly direction: string;
  readonly tag: string;
  readonly place: Place;
  /** Those that stand in the folder of its own surface. */
  readonly examples: readonly Example[];
}

/**
 * @param model all surfaces, with the events that say themselves what they hold
 * @param entries those that do not
 * @param partial are parts of the catalogue missing, so that what is not found may be there?
 * @returns the model with both
 */
export function withSameEvents(model: Model, entries: readonly SameEvent[], partial: boolean, report: Report): Model {
  if (entries.length === 0) return model;
  const reader = new SameEventReader(model, entries, partial, report);
  const surfaces = model.surfaces.map((surface): Surface => {
    const directions = surface.directions.map((direction): Direction => {
      const own = entries.filter((each) => each.surface.name === surface.name && each.direction === direction.name);
      const events = [...direction.events, ...own.flatMap((each) => reader.event(each, surface, direction) ?? [])];
      return { ...direction, events: events.sort(byTag(surface)) };
    });
    return { ...surface, directions };
  });
  return { ...model, surfaces };
}

class SameEventReader {
  readonly #model: Model;
  readonly #entries: readonly SameEvent[];
  readonly #partial: boolean;
  readonly #report: Report;

  constructor(model: Model, entries: readonly SameEvent[], partial: boolean, report: Report) {
    this.#model = model;
    this.#entries = entries;
    this.#partial = partial;
    this.#report = report;
  }

  event(entry: SameEvent, surface: Surface, direction: Direction): Event | undefined {
    const original = this.#original(entry, surface, direction);
    if (!original) return undefined;
    const { raw, tag, place, examples } = entry;
    const name = raw.name ?? original.name;
    const [discriminator, ...fields] = original.fields;
    const head = { typeName: eventTypeName(name), surface: surface.name, direction: direction.name, place };
    const deprecated = raw.deprecated ?? inheritedDeprecation(original, surface);
    const upstream = raw.upstream ?? original.upstream;
    const said = {
      ...raw,
      doc: raw.doc ?? original.doc,
      ...(deprecated && { deprecated }),
      ...(upstream && { upstream }),
    };
    return {
      kind: 'event',
      tag,
      name,
      direction: direction.name,
      ...entryOf(said, head),
      // What only leads to the tag stands where the other surface has it.
      fields: [isTag(original, discriminator!) ? { ...discriminator!, place } : discriminator!, ...fields],
      sameAs: raw.same_as,
      transports: this.#transports(entry, original),
      ...(original.frequent ? { frequent: true } : {}),
      examples: withOwn(examples, original.examples),
    };
  }

  /** The event that has the fields; told where there is none. */
  #original({ raw, tag, place }: SameEvent, surface: Surface, direction: Direction): Event | undefined {
    const { same_as: name } = raw;
    const tell: TellSame = (rule, message, hint) =>
      this.#report({ ...place, path: [...place.path, 'same_as'] }, rule, message, { at: 'value', hint });
    if (name === surface.name) {
      tell('same-event', 'the event would be the same as itself', () => 'name the surface that says what it holds');
      return undefined;
    }
    const home = surfaceNamed(this.#model, name);
    const found = directionNamed(this.#model, name, direction.name)?.events.find((event) => event.tag === tag);
    if (!found || !home) {
      if (!this.#isToldElsewhere(name, tag, direction, surface, tell))
        this.#tellMissing(home, name, tag, direction, tell);
      return undefined;
    }
    return this.#isPossible(home, surface, direction, tell) ? found : undefined;
  }

  /** An entry that leads to another such entry: one of them has to say what the event holds. */
  #isToldElsewhere(name: string, tag: string, direction: Direction, surface: Surface, tell: TellSame): boolean {
    const next = this.#entries.find(
      (each) => each.surface.name === name && each.direction === direction.name && each.tag === tag,
    );
    if (!next) return false;
    const target = next.raw.same_as;
    if (target === surface.name)
      tell(
        'same-event',
        `\`${name}\` says that it is the event of \`${target}\``,
        () => 'one of the two has to say what it holds',
      );
    else tell('same-event', `\`${name}\` has the event of \`${target}\``, () => `say \`same_as: ${target}\``);
    return true;
  }

  #tellMissing(home: Surface | undefined, name: string, tag: string, direction: Direction, tell: TellSame): void {
    if (this.#partial) return;
    if (!home) {
      const names = this.#model.surfaces.map((each) => each.name);
      tell('unknown-surface', `there is no surface \`${name}\``, () => didYouMean(name, names));
      return;
    }
    const others = home.directions.filter(({ events }) => events.some((event) => event.tag === tag));
    const tags = home.directions.find((each) => each.name === direction.name)?.events.map((event) => event.tag) ?? [];
    tell('unknown-event', `the ${direction.name} of \`${name}\` has no event \`${tag}\``, () =>
      others[0] ? `there, it is an event of the ${others[0].name}` : didYouMean(tag, tags),
    );
  }

  /** Tag and use are parts of what an event is. */
  #isPossible(home: Surface, surface: Surface, direction: Direction, tell: TellSame): boolean {
    const hint = (): string => 'say with `name`, `doc` and `fields` what it is here';
    if (home.discriminator !== surface.discriminator) {
      const message = `\`${home.name}\` tells events apart by \`${home.discriminator}\`, and \`${surface.name}\` by \`${surface.discriminator}\``;
      tell('same-event', message, hint);
      return false;
    }
    if (home.tags !== surface.tags) {
      const [numbers, texts] = home.tags === undefined ? [surface, home] : [home, surface];
      tell('same-event', `tags are whole numbers in \`${numbers.name}\`, and texts in \`${texts.name}\``, hint);
      return false;
    }
    const use = directionNamed(this.#model, home.name, direction.name)?.consumer ?? 'reads';
    const here = direction.consumer ?? 'reads';
    if (use !== here)
      tell(
        'same-event',
        `consumers ${use.slice(0, -1)} it in \`${home.name}\`, and ${here.slice(0, -1)} it here`,
        hint,
      );
    return use === here;
  }

  /** Where it occurs, of what this surface has. */
  #transports({ raw, surface, place }: SameEvent, { transports }: Event): readonly string[] {
    const { transports: known } = surface;
    checkTransports(raw.transports ?? [], known, place, this.#report);
    const here = raw.transports ?? transports.filter((name) => known && Object.hasOwn(known, name));
    if (here.length === 0 && transports.length > 0) {
      const message = `\`${raw.same_as}\` has it over ${transports.join(' and ')} only, which this surface does not have`;
      this.#report(place, 'unknown-transport', message, { hint: 'say with `transports` where it occurs here' });
    }
    return here;
  }
}

type TellSame = (
  rule: 'same-event' | 'unknown-event' | 'unknown-surface',
  message: string,
  hint: () => string | undefined,
) => void;

/** A surface that is deprecated as a whole leads to where the event lives on. */
function inheritedDeprecation({ surface: home, tag, deprecated }: Event, surface: Surface): Deprecation | undefined {
  if (surface.deprecated) return { ...surface.deprecated, replacement: `${home}:${tag}` };
  if (deprecated?.replacement === undefined || deprecated.replacement.includes(':')) return deprecated;
  return { ...deprecated, replacement: `${home}:${deprecated.replacement}` };
}

/** An own example stands in the place of the other of its label. */
function withOwn(own: readonly Example[], others: readonly Example[]): Example[] {
  const labels = new Set(own.map(({ label }) => label));
  return [...own, ...others.filter(({ label }) => !labels.has(label))].sort((a, b) => byCodeUnit(a.label, b.label));
}
