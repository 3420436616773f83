import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { structureOf } from '../../generator/model/lookup.js';
import type { Direction, Event, Field, Surface, Type } from '../../generator/model/index.js';
import { directionNames, guardName } from '../../generator/model/identifiers.js';
import { isObjectLike, jsonKinds, discriminatorValuesOf, type JsonKind } from '../../generator/model/unions.js';
import { root } from '../support/cli.js';

type Guard = (value: unknown) => boolean;
type Path = readonly (string | number)[];

const { model } = readWholeCatalogue(path.join(root, 'spec'));
const packages = new Map<string, Record<string, unknown>>();
for (const surface of model.surfaces) {
  packages.set(surface.name, (await import(`${model.package.name}${surface.entry.slice(1)}`)) as Record<string, unknown>);
}

function guardsOf(surface: Surface, direction: Direction): ReadonlyMap<string, Guard> {
  return packages.get(surface.name)![directionNames(direction.name).guards] as ReadonlyMap<string, Guard>;
}

/** Every field that is declared where a value has it, as deep as the value goes. */
function* declaredFields(fields: readonly Field[], value: Readonly<Record<string, unknown>>, at: Path = []): Generator<{ path: Path; field: Field }> {
  for (const field of fields) {
    if (!Object.hasOwn(value, field.name)) continue;
    const place = [...at, field.name];
    yield { path: place, field };
    yield* fieldsWithin(field.type, value[field.name], place);
  }
}

function* fieldsWithin(type: Type, value: unknown, at: Path): Generator<{ path: Path; field: Field }> {
  if (value === null || typeof value !== 'object') return;
  const structure = structureOf(model, type);
  if (structure.kind === 'array' && Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* fieldsWithin(structure.items, item, [...at, index]);
  } else if (structure.kind === 'map') {
    for (const [key, item] of Object.entries(value)) yield* fieldsWithin(structure.values, item, [...at, key]);
  } else if (structure.kind === 'union') {
    const chosen = memberFor(structure.members, structure.discriminator, value as Record<string, unknown>);
    if (chosen) yield* fieldsWithin(chosen, value, at);
  } else if (structure.kind === 'object') {
    yield* declaredFields((structure).fields, value as Record<string, unknown>, at);
  }
}

function memberFor(members: readonly Type[], discriminator: string | undefined, value: Readonly<Record<string, unknown>>): Type | undefined {
  if (Array.isArray(value)) return members.find((member) => structureOf(model, member).kind === 'array');
  const objects = members.filter((member) => isObjectLike(model, member) || structureOf(model, member).kind === 'map');
  if (discriminator === undefined) return objects[0];
  return objects.find((member) => discriminatorValuesOf(model, member, discriminator)?.some((each) => each === value[discriminator]));
}

function changed(value: unknown, at: Path, change: (holder: Record<string | number, unknown>, key: string | number) => void): unknown {
  const copy: unknown = structuredClone(value);
  let holder = copy as Record<string | number, unknown>;
  for (const key of at.slice(0, -1)) holder = holder[key] as Record<string | number, unknown>;
  change(holder, at.at(-1)!);
  return copy;
}

const OF_KIND: Readonly<Record<JsonKind, unknown>> = { string: 'something else', number: 12.5, boolean: true, null: null, array: [], object: {} };

/** A value of a kind that the field does not accept, if there is one. */
function ofAnotherKind(field: Field): unknown {
  const accepted = jsonKinds(model, field.type);
  const kind = (Object.keys(OF_KIND) as JsonKind[]).find((each) => each !== 'null' && !accepted.has(each));
  return kind && OF_KIND[kind];
}

const cases = model.surfaces.flatMap((surface) => surface.directions.flatMap((direction) =>
  direction.events.map((event): [string, Surface, Direction, Event] => [`${surface.name} ${direction.name} ${event.tag}`, surface, direction, event])));

describe('examples of the catalogue', () => {
  it.each(cases)('%s: accepted by the guard of its event and by no other', (_name, surface, direction, event) => {
    for (const example of event.examples) {
      const accepting = [...guardsOf(surface, direction)].filter(([, accepts]) => accepts(example.value)).map(([tag]) => tag);
      expect(accepting, `${example.place.file}`).toEqual([event.tag]);
      expect((packages.get(surface.name)![guardName(directionNames(direction.name).union)] as Guard)(example.value)).toBe(true);
    }
  });

  it.each(cases)('%s: refused without a required field, with null in it, and with another kind', (_name, surface, direction, event) => {
    const accepts = guardsOf(surface, direction).get(event.tag)!;
    const wronglyAccepted: string[] = [];
    let tried = 0;
    for (const { label, value } of event.examples) {
      for (const { path: at, field } of declaredFields(event.fields, value as Record<string, unknown>)) {
        const defects: Record<string, unknown> = {};
        if (!field.optional) defects['removed'] = changed(value, at, (holder, key) => delete holder[key]);
        if (!field.nullable && field.type.kind !== 'unknown') defects['nulled'] = changed(value, at, (holder, key) => { holder[key] = null; });
        const other = ofAnotherKind(field);
        if (other !== undefined) defects['of another kind'] = changed(value, at, (holder, key) => { holder[key] = other; });
        for (const [defect, payload] of Object.entries(defects)) {
          tried++;
          if (accepts(payload)) wronglyAccepted.push(`${label} ${at.join('.')} ${defect}`);
        }
      }
    }
    expect(wronglyAccepted).toEqual([]);
    expect(tried).toBeGreaterThanOrEqual(2);
  });

  it.each(cases)('%s: every optional field is used by an example', (_name, _surface, _direction, event) => {
    const used = new Set<Field>();
    for (const { value } of event.examples) {
      for (const { path: at, field } of declaredFields(event.fields, value as Record<string, unknown>)) if (at.length > 0) used.add(field);
    }
    const unused = event.fields.filter((field) => field.optional && !used.has(field)).map(({ name }) => name);
    expect(unused).toEqual([]);
  });
});
