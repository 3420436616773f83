/**
 * Part of resolve: the field that holds the tag of an event. Where the tag is inside another field, that one says its own fields
 * where it stands, and the object that it holds is a type of this one event.
 */
import { pascalCase } from '../../model/identifiers.js';
import type { Field, ObjectDeclaration, Place } from '../../model/index.js';
import { tagPath, tagValue, type Tagging } from '../../model/tags.js';
import type { FieldReader, Scope } from './fields.js';
import type { Report } from './report-at.js';

/** The event whose tag it is. */
export interface Tagged {
  readonly tagging: Tagging;
  readonly tag: string;
  /** Pinned name of the event. */
  readonly name: string;
  readonly direction: string;
  readonly scope: Scope;
}

/** Fields with the one first that holds the tag or leads to it, and the types on the way. */
interface WithTag {
  readonly fields: readonly Field[];
  readonly declarations: readonly ObjectDeclaration[];
}

/**
 * @param fields those that the event, or an object on the way to its tag, declares
 * @param owner where that stands; what is added stands there, too
 * @param path from there to the tag
 */
export function withTagField(
  event: Tagged,
  fields: readonly Field[],
  owner: Place,
  reader: FieldReader,
  report: Report,
  path = tagPath(event.tagging),
  typeName = event.name,
): WithTag {
  const [name = '', ...rest] = path;
  const added: Omit<Field, 'type'> = { name, optional: false, nullable: false, doc: '', departures: [], place: owner };
  if (rest.length === 0) {
    const tag: Field = {
      ...added,
      type: { kind: 'literal', value: tagValue(event.tagging, event.tag) },
      doc: 'The tag of this event.',
    };
    return { fields: [tag, ...fields], declarations: [] };
  }
  const written = fields.find((field) => field.name === name);
  if (written) checkOnWay(written, reader, report);
  const innerName = typeName + pascalCase(name);
  const place = written?.place ?? { ...owner, path: [...owner.path, 'fields', name] };
  const inner = written ? reader.inlineFields(written, event.scope) : [];
  const inside = withTagField(event, inner, place, reader, report, rest, innerName);
  const { surface } = event.scope;
  const declaration: ObjectDeclaration = {
    kind: 'object',
    isOnWayToTag: true,
    typeName: innerName,
    surface,
    direction: event.direction,
    doc: written?.doc ?? 'Holds the tag.',
    // What is explained of a field of its own stands at the field that holds it.
    departures: (written?.departures ?? []).filter(({ subject }) => subject !== undefined),
    fields: reader.withoutRepetition(inside.fields, place),
    place,
  };
  const field: Field = {
    ...(written ?? { ...added, doc: declaration.doc }),
    type: { kind: 'ref', surface, name: innerName },
    departures: (written?.departures ?? []).filter(({ subject }) => subject === undefined),
  };
  return {
    fields: [field, ...fields.filter((each) => each !== written)],
    declarations: [declaration, ...inside.declarations],
  };
}

function checkOnWay(field: Field, reader: FieldReader, report: Report): void {
  if (!reader.isInline(field)) {
    report(
      field.place,
      'way-to-tag',
      `\`${field.name}\` leads to the tag, so every event has a type of its own there`,
      {
        hint: 'say `fields` in the place of `type`, without the one that holds the tag',
      },
    );
  } else if (field.optional || field.nullable) {
    report(field.place, 'way-to-tag', `\`${field.name}\` leads to the tag, so it is never absent or null`, {
      hint: 'remove `optional` and `nullable`',
    });
  }
}
