/** A type as an expression in which every name is a link. */
import { printExpression } from '../../model/expression.js';
import { assertNever, type Type } from '../../model/index.js';
import { declarationOf } from '../../model/lookup.js';
import type { SurfaceContext } from './context.js';
import { join, markup, type Markup } from './markup.js';

/** More values of an enumeration than these stand in a list of their own. */
const MOST_VALUES = 12;

export function typeMarkup(type: Type, context: SurfaceContext): Markup {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'unknown':
    case 'literal':
      return markup`${printExpression(type, context.surface.name)}`;
    case 'enum': {
      const values = type.values.slice(0, MOST_VALUES).map(({ value }) => JSON.stringify(value));
      const more = type.values.length > MOST_VALUES || type.open ? ['…'] : [];
      return join([...values, ...more], ' | ');
    }
    case 'array': {
      const items = typeMarkup(type.items, context);
      const isLoose = type.items.kind === 'union' || type.items.kind === 'enum';
      return isLoose ? markup`(${items})[]` : markup`${items}[]`;
    }
    case 'map':
      return type.values.kind === 'unknown' ? markup`object` : markup`map&lt;${typeMarkup(type.values, context)}&gt;`;
    case 'union': {
      const members = type.members.map((member) => typeMarkup(member, context));
      return join(members, ' | ');
    }
    case 'ref': {
      const href = context.anchors.hrefOf(declarationOf(context.model, type));
      return markup`<a href="${href}">${printExpression(type, context.surface.name)}</a>`;
    }
    default:
      return assertNever(type);
  }
}
