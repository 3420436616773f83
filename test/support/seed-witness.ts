/** A reader for `test/spec/seed.yaml`: a third witness beside the document and the typings. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { parseExpression } from '../../generator/model/expression.js';
import type { Model, ObjectDeclaration, Place, Type } from '../../generator/model/index.js';
import { eventOf, fieldOf, modelOf } from '../../generator/witness/build-model.js';

/** Fields as expressions, `?` behind the name of one that may be absent or null. */
type Fields = Readonly<Record<string, string>>;

interface Seed {
  readonly surface: string;
  readonly direction: string;
  readonly types: Readonly<Record<string, Fields>>;
  readonly events: Readonly<Record<string, Fields>>;
}

/** @param catalogue says what a type is that the file leaves to `elsewhere` */
export function readSeed(file: string, catalogue: Model): Model {
  const seed = load(readFileSync(file, 'utf8')) as Seed;
  const { surface: surfaceName, direction: directionName } = seed;
  const place: Place = { file: 'seed', path: [] };
  const surface = catalogue.surfaces.find(({ name }) => name === surfaceName)!;
  const direction = surface.directions.find(({ name }) => name === directionName)!;
  const typeOf = (text: string, owner: string, name: string): Type => {
    if (text !== 'elsewhere') return parseExpression(text, surfaceName);
    const ours = direction.events.find(({ tag }) => tag === owner)?.fields.find((field) => field.name === name);
    return ours?.type ?? { kind: 'unknown' };
  };
  const fieldsOf = (fields: Fields, owner: string) =>
    Object.entries(fields).map(([key, text]) => {
      const name = key.replace(/\?$/, '');
      return fieldOf({ name, type: typeOf(text, owner, name), optional: key.endsWith('?'), nullable: false, place });
    });
  const wanted = { surface: surfaceName, discriminator: surface.discriminator, direction: directionName, events: [] };
  const model = modelOf('seed', [wanted], (_, declarations) => {
    for (const each of surface.declarations) declarations.refer(each, each.typeName, () => each);
    for (const [name, fields] of Object.entries(seed.types)) {
      const entry = { surface: surfaceName, doc: '', departures: [], place };
      const declare = (typeName: string): ObjectDeclaration => ({
        ...entry,
        kind: 'object',
        typeName,
        fields: fieldsOf(fields, ''),
      });
      declarations.refer(name, name, declare);
    }
    return Object.entries(seed.events).map(([tag, fields]) => {
      const type: Type = { kind: 'literal', value: tag };
      const head = fieldOf({ name: surface.discriminator, type, optional: false, nullable: false, place });
      return eventOf(wanted, { tag, fields: [head, ...fieldsOf(fields, tag)], place });
    });
  });
  return model;
}
