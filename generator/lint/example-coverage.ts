/** Rules about examples. Whether each event has one, and whether they fit, is `readCatalogue`'s question. */
import { MADE_UP } from '../catalogue/load.js';
import { isJsonObject } from '../model/json.js';
import { allEntries, ownExamples, structureOf } from '../model/lookup.js';
import type { Declaration, Event, Example, FieldOwner, Model, Type } from '../model/index.js';
import { jsonKinds, unionCases, type JsonKind } from '../model/unions.js';
import type { Finding } from './finding.js';
import { declaredFields, placeKey, sidesOf } from './sites.js';

export function checkExampleCoverage(model: Model): Finding[] {
  const seen = new Set<string>();
  const findings = sidesOf(model).flatMap(({ direction }) =>
    direction.events.flatMap((event) =>
      ownExamples(model, event).flatMap((example) => new ExampleWalk(model, event, example, seen).findings()),
    ),
  );
  return [...findings, ...gaps(model, seen)];
}

function gaps(model: Model, seen: ReadonlySet<string>): Finding[] {
  return allEntries(model).flatMap((entry) =>
    declaredFields(entry)
      .filter(({ optional, place }) => optional && !seen.has(placeKey(place)))
      .map(({ name, place }): Finding => ({
        rule: 'example-gap',
        place,
        message: `no example has the field \`${name}\``,
        hint: exampleHint(entry),
      })),
  );
}

function exampleHint(entry: Event | Declaration): string {
  return entry.kind === 'event'
    ? `add it to an example of \`${entry.tag}\``
    : `add it to an example of an event that reaches \`${entry.typeName}\``;
}

function madeUp({ tag, place: owner }: Event, { place }: Example): Finding {
  return {
    rule: 'todo',
    message: `this example of \`${tag}\` is made up`,
    place,
    hint: `put one that was seen in its place, and take \`@${MADE_UP}\` out of the file's name`,
    owner,
  };
}

/** A walk through an example along its event's fields: which declared fields it has, and which others. */
class ExampleWalk {
  readonly #model: Model;
  readonly #event: Event;
  readonly #example: Example;
  readonly #seen: Set<string>;
  readonly #findings: Finding[] = [];

  constructor(model: Model, event: Event, example: Example, seen: Set<string>) {
    this.#model = model;
    this.#event = event;
    this.#example = example;
    this.#seen = seen;
  }

  findings(): Finding[] {
    this.#object(this.#event, this.#example.value, []);
    return this.#example.label === MADE_UP ? [...this.#findings, madeUp(this.#event, this.#example)] : this.#findings;
  }

  #object({ fields }: FieldOwner, value: unknown, path: readonly (string | number)[]): void {
    if (!isJsonObject(value)) return;
    for (const [key, each] of Object.entries(value)) {
      const field = fields.find(({ name }) => name === key);
      if (field) {
        this.#seen.add(placeKey(field.place));
        this.#value(field.type, each, [...path, key]);
      } else {
        this.#findings.push({
          rule: 'example-outdated',
          place: { file: this.#example.place.file, path: [...path, key] },
          owner: this.#event.place,
          message: `the catalogue declares no field \`${key}\` here`,
          hint: 'declare it, or remove it from the example',
        });
      }
    }
  }

  #value(type: Type, value: unknown, path: readonly (string | number)[]): void {
    const structure = structureOf(this.#model, type);
    if (structure.kind === 'object') this.#object(structure, value, path);
    else if (structure.kind === 'array' && Array.isArray(value)) {
      for (const [index, each] of value.entries()) this.#value(structure.items, each, [...path, index]);
    } else if (structure.kind === 'map' && isJsonObject(value)) {
      for (const [key, each] of Object.entries(value)) this.#value(structure.values, each, [...path, key]);
    } else if (structure.kind === 'union') {
      const { objects, others } = unionCases(this.#model, structure);
      const tag = isJsonObject(value) ? value[structure.discriminator ?? ''] : undefined;
      const member =
        isJsonObject(value) && objects.length > 0
          ? objects.find(({ values }) => objects.length === 1 || values.some((value) => value === tag))?.member
          : others.find((each) => jsonKinds(this.#model, each).has(kindOf(value)));
      if (member) this.#value(member, value, path);
    }
  }
}

function kindOf(value: unknown): JsonKind {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : (typeof value as JsonKind);
}
