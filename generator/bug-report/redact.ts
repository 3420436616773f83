/**
 * Takes out of frames what people said. The catalogue tells what may stay: tags, names of fields, values that it lists, numbers
 * and ids. Any other text becomes as many crosses, so that pieces still add up to the whole; sound becomes silence of the same
 * length; what is not declared goes. What did not fit still does not, in the same way.
 */
import type { Silence } from '../../templates/reference/shared/recorded-data.js';
import { bytesOf } from '../../templates/runtime/track/sound.js';
import { isJsonObject, type JsonObject } from '../model/json.js';
import { structureOf } from '../model/lookup.js';
import type { Event, Field, Model, ObjectDeclaration, Surface, Type } from '../model/index.js';
import { tagValue, withTag } from '../model/tags.js';
import { shownTag } from '../recording/index.js';
import { KnownTexts } from './known-texts.js';

export interface Redacted {
  readonly value: JsonObject;
  /** Where sound was. */
  readonly silences: readonly Silence[];
}

/** Where a value stands, and in which field. */
interface Spot {
  readonly path: readonly (string | number)[];
  readonly field: Field;
}

type Structure = ReturnType<typeof structureOf>;

/** What a value of a type may be: members of unions, and of unions in them, with the fields that tell objects apart. */
interface Alternatives {
  readonly members: readonly Structure[];
  readonly discriminators: readonly string[];
}

/** Only types that contain themselves are nested deeper. */
const DEEPEST = 64;

/** Redacts the frames of one session. */
export class Redactor {
  readonly #model: Model;
  readonly #surface: Surface;
  readonly #texts: KnownTexts;
  readonly #alternatives = new Map<Type, Alternatives>();
  #silences: Silence[] = [];

  constructor(model: Model, surface: Surface) {
    this.#model = model;
    this.#surface = surface;
    this.#texts = new KnownTexts(surface);
  }

  /** @param event what the frame is; undefined where the catalogue does not have it: only its tag is left then */
  redact(event: Event | undefined, tag: string, value: JsonObject): Redacted {
    if (!event) return { value: this.#unknown(tag), silences: [] };
    this.#silences = [];
    return { value: this.#fields(event.fields, value, []), silences: this.#silences };
  }

  #unknown(tag: string): JsonObject {
    return withTag(this.#surface, {}, tagValue(this.#surface, shownTag(tag))) as JsonObject;
  }

  #fields(fields: readonly Field[], value: JsonObject, path: Spot['path']): JsonObject {
    const there = fields.filter(({ name }) => Object.hasOwn(value, name));
    const entries = there.map((field): [string, unknown] => [
      field.name,
      this.#value(field.type, value[field.name], { path: [...path, field.name], field }),
    ]);
    return Object.fromEntries(entries);
  }

  #value(type: Type, value: unknown, spot: Spot): unknown {
    const may = this.#alternativesOf(type);
    if (typeof value === 'string') return this.#string(may, value, spot);
    if (typeof value === 'number')
      return may.members.some((each) => takesNumber(each, value)) ? value : strangeNumber(may.members);
    if (Array.isArray(value)) return this.#array(may, value, spot);
    return isJsonObject(value) ? this.#object(may, value, spot) : value;
  }

  #string({ members }: Alternatives, value: string, { path, field }: Spot): string {
    if (members.some((each) => lists(each, value))) return value;
    if (!members.some(({ kind }) => kind === 'string')) return crossedOut(value);
    if (field.format !== 'base64') return this.#texts.shown(value, path) ?? crossedOut(value);
    this.#silences.push([bytesOf(value), ...path]);
    return '';
  }

  #array({ members }: Alternatives, value: readonly unknown[], { path, field }: Spot): unknown[] {
    const array = members.find((each) => each.kind === 'array');
    if (!array || path.length > DEEPEST) return [];
    return value.map((each, index) => this.#value(array.items, each, { path: [...path, index], field }));
  }

  #object({ members, discriminators }: Alternatives, value: JsonObject, { path, field }: Spot): JsonObject {
    if (path.length > DEEPEST) return {};
    const objects = members.filter((each) => each.kind === 'object');
    const isMeant = (object: ObjectDeclaration): boolean =>
      discriminators.every((name) => this.#listsIn(object, name, value) !== false);
    const object = objects.length === 1 ? objects[0] : objects.find(isMeant);
    if (object) return this.#fields(object.fields, value, path);
    if (objects.length > 0) return this.#discriminatorsIn(value, discriminators, objects);
    const map = members.find((each) => each.kind === 'map');
    if (!map || map.values.kind === 'unknown') return {};
    // Keys are somebody's words, too.
    const entries = Object.values(value).map((each, index): [string, unknown] => {
      const key = `key-${index + 1}`;
      return [key, this.#value(map.values, each, { path: [...path, key], field })];
    });
    return Object.fromEntries(entries);
  }

  /** What tells objects apart, of a value that is none of them. */
  #discriminatorsIn(
    value: JsonObject,
    discriminators: readonly string[],
    objects: readonly ObjectDeclaration[],
  ): JsonObject {
    const there = discriminators.filter((name) => Object.hasOwn(value, name));
    const isListed = (name: string): boolean => objects.some((object) => this.#listsIn(object, name, value) === true);
    const strange = (name: string): number => strangeNumber(objects.flatMap((object) => this.#membersAt(object, name)));
    return Object.fromEntries(
      there.map((name) => [name, isListed(name) ? value[name] : emptied(value[name], strange(name))]),
    );
  }

  /** Does an object list the value that a field has? Undefined where it has no such field. */
  #listsIn({ fields }: ObjectDeclaration, name: string, value: JsonObject): boolean | undefined {
    const field = fields.find((each) => each.name === name);
    if (!field) return undefined;
    const own = Object.hasOwn(value, name) ? value[name] : undefined;
    return this.#alternativesOf(field.type).members.some((each) => lists(each, own));
  }

  #membersAt({ fields }: ObjectDeclaration, name: string): readonly Structure[] {
    return fields.filter((each) => each.name === name).flatMap(({ type }) => this.#alternativesOf(type).members);
  }

  #alternativesOf(type: Type): Alternatives {
    const known = this.#alternatives.get(type);
    if (known) return known;
    const structure = structureOf(this.#model, type);
    const inside = structure.kind === 'union' ? structure.members.map((each) => this.#alternativesOf(each)) : [];
    const own = structure.kind === 'union' && structure.discriminator !== undefined ? [structure.discriminator] : [];
    const found: Alternatives = {
      members: structure.kind === 'union' ? inside.flatMap(({ members }) => members) : [structure],
      discriminators: [...new Set([...own, ...inside.flatMap(({ discriminators }) => discriminators)])],
    };
    this.#alternatives.set(type, found);
    return found;
  }
}

/** Does the catalogue spell the value out? */
function lists(structure: Structure, value: unknown): boolean {
  if (structure.kind === 'literal') return structure.value === value;
  return structure.kind === 'enum' && structure.values.some((each) => each.value === value);
}

function takesNumber(structure: Structure, value: number): boolean {
  return structure.kind === 'number' || structure.kind === 'integer' || lists(structure, value);
}

/** A number that stands for any that is not listed. */
function strangeNumber(members: readonly Structure[]): number {
  let number = 0;
  while (members.some((each) => lists(each, number))) number++;
  return number;
}

/** As long as the text was. */
function crossedOut(text: string): string {
  return 'x'.repeat(text.length);
}

/**
 * Nothing but the kind of a value.
 *
 * @param number what stands for any number
 */
function emptied(value: unknown, number: number): unknown {
  if (typeof value === 'string') return crossedOut(value);
  if (typeof value === 'number') return number;
  if (Array.isArray(value)) return [];
  return isJsonObject(value) ? {} : value;
}
