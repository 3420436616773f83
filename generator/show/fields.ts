/** The fields of an event as a tree: what a type consists of stands below it, once. */
import { printExpression } from '../model/expression.js';
import { declarationOf, structureOf } from '../model/lookup.js';
import type { Declaration, Event, Field, Format, Model, ObjectDeclaration, Type } from '../model/index.js';
import { unionCases } from '../model/unions.js';
import { firstSentence } from '../emit/documentation.js';
import type { TreeRow } from './terminal-text.js';

export interface FieldTree {
  readonly rows: readonly TreeRow[];
  /** Types in the order in which they stand in the tree. */
  readonly expanded: readonly Declaration[];
}

export function fieldTree(model: Model, event: Event): FieldTree {
  const builder = new TreeBuilder(model, event.surface);
  const rows = event.fields.map((field) => builder.fieldRow(field, field.place === event.place));
  return { rows, expanded: [...builder.expanded] };
}

const FORMAT_NOTES: Readonly<Record<Format, string>> = {
  base64: 'Base64.',
  json: 'JSON text.',
  uri: 'A URI.',
  'unix-seconds': 'Unix seconds.',
};

class TreeBuilder {
  readonly expanded = new Set<Declaration>();
  readonly #model: Model;
  readonly #surface: string;

  constructor(model: Model, surface: string) {
    this.#model = model;
    this.#surface = surface;
  }

  fieldRow(field: Field, isTag = false): TreeRow {
    const { name, type, optional, nullable } = field;
    const repeated = isTag ? [] : this.#repeated(type);
    return {
      label: optional ? `${name}?` : name,
      type: `${printExpression(type, this.#surface)}${nullable ? ' | null' : ''}`,
      notes: [isTag ? '' : notesOf(field), ...repeated].filter((note) => note !== '').join(' '),
      children: isTag ? [] : this.#partsOf(type),
    };
  }

  /** What the tree has shown already is not shown again. */
  #repeated(type: Type): string[] {
    const declaration = this.#declarationBehind(type);
    return declaration && this.expanded.has(declaration) && hasParts(declaration) ? ['(above)'] : [];
  }

  #declarationBehind(type: Type): Declaration | undefined {
    if (type.kind === 'array') return this.#declarationBehind(type.items);
    if (type.kind === 'map') return this.#declarationBehind(type.values);
    return type.kind === 'ref' ? declarationOf(this.#model, type) : undefined;
  }

  #partsOf(type: Type): TreeRow[] {
    switch (type.kind) {
      case 'array':
        return this.#partsOf(type.items);
      case 'map':
        return this.#partsOf(type.values);
      case 'enum':
        return type.values.some(({ doc }) => doc !== undefined)
          ? type.values.map(({ value, doc }) => ({
              label: JSON.stringify(value),
              type: '',
              notes: doc ?? '',
              children: [],
            }))
          : [];
      case 'union':
        return this.#memberRows(type);
      case 'ref':
        return this.#declarationRows(declarationOf(this.#model, type));
      default:
        return [];
    }
  }

  #declarationRows(declaration: Declaration): TreeRow[] {
    if (this.expanded.has(declaration)) return [];
    this.expanded.add(declaration);
    if (declaration.kind === 'object') return this.#objectRows(declaration);
    const parts = this.#partsOf(declaration.type);
    if (parts.length > 0) return parts;
    // The name alone would say nothing.
    return [{ label: '=', type: printExpression(declaration.type, this.#surface), notes: '', children: [] }];
  }

  #objectRows({ fields }: ObjectDeclaration): TreeRow[] {
    return fields.map((field) => this.fieldRow(field));
  }

  #memberRows(union: Extract<Type, { kind: 'union' }>): TreeRow[] {
    const { objects } = unionCases(this.#model, union);
    return union.members
      .filter((member) => member.kind === 'ref')
      .flatMap((member): TreeRow[] => {
        const declaration = declarationOf(this.#model, member);
        const values = objects.find((each) => each.member === member)?.values ?? [];
        const seen = this.expanded.has(declaration);
        return [
          {
            label: `| ${printExpression(member, this.#surface)}`,
            type:
              union.discriminator === undefined || values.length === 0
                ? ''
                : `${union.discriminator}: ${values.map((value) => JSON.stringify(value)).join(' | ')}`,
            notes: seen && hasParts(declaration) ? '(above)' : firstSentence(declaration.doc),
            children:
              structureOf(this.#model, member).kind === 'object' || !seen ? this.#declarationRows(declaration) : [],
          },
        ];
      });
  }
}

function hasParts(declaration: Declaration): boolean {
  return (
    declaration.kind === 'object' ||
    !['string', 'number', 'integer', 'boolean', 'unknown', 'literal'].includes(declaration.type.kind)
  );
}

function notesOf(field: Field): string {
  const { doc, format, unit, neverNull, deprecated, type } = field;
  return [
    doc,
    format && FORMAT_NOTES[format],
    unit && `Unit: ${unit}.`,
    type.kind === 'enum' && type.open && 'Other values may come.',
    neverNull && `Never null: ${neverNull}`,
    deprecated && `Deprecated: ${deprecated.note}`,
  ]
    .filter((note) => typeof note === 'string')
    .join(' ')
    .replaceAll(/\s+/g, ' ');
}
