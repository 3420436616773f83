/**
 * Type expressions of the catalogue: `string`, `"inf"`, `Name`, `surface.Name`, `T[]`, `map<T>`, `A | B`, `(A | B)[]`.
 */
import type { Type } from './index.js';

export class ExpressionError extends Error {
  /** Offset in the expression at which it stops making sense. */
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const KEYWORDS: Readonly<Record<string, Type>> = Object.assign(Object.create(null) as Record<string, Type>, {
  string: { kind: 'string' },
  number: { kind: 'number' },
  integer: { kind: 'integer' },
  boolean: { kind: 'boolean' },
  unknown: { kind: 'unknown' },
  object: { kind: 'map', values: { kind: 'unknown' } },
  null: { kind: 'literal', value: null },
  true: { kind: 'literal', value: true },
  false: { kind: 'literal', value: false },
} satisfies Record<string, Type>);

export const KEYWORD_NAMES: readonly string[] = [...Object.keys(KEYWORDS), 'map'];

const TOKEN =
  /\s*(?:([\p{L}_$][\p{L}\p{M}\p{Nd}_$-]*(?:\.[\p{L}_$][\p{L}\p{M}\p{Nd}_$]*)?)|("(?:[^"\\]|\\.)*")|(-?\d+(?:\.\d+)?)|(\[\])|([|()<>])|(\S))/uy;

interface Token {
  readonly kind: 'name' | 'string' | 'number' | '[]' | '|' | '(' | ')' | '<' | '>' | 'end';
  readonly text: string;
  readonly offset: number;
}

function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 0;
  for (let match = TOKEN.exec(text); match; match = TOKEN.exec(text)) {
    const [whole, name, string, number, brackets, mark, other] = match;
    const found = name ?? string ?? number ?? brackets ?? mark ?? other ?? '';
    const offset = match.index + whole.length - found.length;
    if (other !== undefined) throw new ExpressionError(`unexpected \`${other}\``, offset);
    const kind =
      name !== undefined ? 'name' : string !== undefined ? 'string' : number !== undefined ? 'number' : found;
    tokens.push({ kind: kind as Token['kind'], text: found, offset });
  }
  tokens.push({ kind: 'end', text: 'the end', offset: text.length });
  return tokens;
}

/** No type that a person can read needs more. */
const MOST_LEVELS = 30;

/** Whoever walks a type does so by recursion, which too deep a type would not end well. */
function refuseTooDeep(tokens: readonly Token[]): void {
  let [open, brackets] = [0, 0];
  for (const { kind, offset } of tokens) {
    if (kind === '(' || kind === '<') open++;
    if (kind === ')' || kind === '>') open--;
    brackets = kind === '[]' ? brackets + 1 : 0;
    if (Math.max(open, brackets) > MOST_LEVELS)
      throw new ExpressionError(`nested too deep: no type goes ${MOST_LEVELS} levels down`, offset);
  }
}

/**
 * Reads a type expression.
 *
 * @param text the expression
 * @param surface the surface in which names without one are meant
 * @throws ExpressionError where it is none
 */
export function parseExpression(text: string, surface: string): Type {
  const simple = KEYWORDS[text];
  if (simple) return simple;

  const tokens = tokenize(text);
  refuseTooDeep(tokens);
  let next = 0;

  const take = (kind: Token['kind']): Token => {
    const token = tokens[next]!;
    if (token.kind !== kind)
      throw new ExpressionError(`expected \`${kind}\` but found \`${token.text}\``, token.offset);
    next++;
    return token;
  };
  const at = (kind: Token['kind']): boolean => tokens[next]!.kind === kind;

  const readUnion = (): Type => {
    const members = [readArray()];
    while (at('|')) {
      take('|');
      members.push(readArray());
    }
    return members.length === 1 ? members[0]! : { kind: 'union', members };
  };

  const readArray = (): Type => {
    let type = readPrimary();
    while (at('[]')) {
      take('[]');
      type = { kind: 'array', items: type };
    }
    return type;
  };

  const readPrimary = (): Type => {
    const token = tokens[next]!;
    switch (token.kind) {
      case '(': {
        take('(');
        const type = readUnion();
        take(')');
        return type;
      }
      case 'string':
        next++;
        return { kind: 'literal', value: readString(token) };
      case 'number':
        next++;
        return { kind: 'literal', value: Number(token.text) };
      case 'name':
        next++;
        return token.text === 'map' ? readMap() : readName(token.text, surface);
      default:
        throw new ExpressionError(`expected a type but found \`${token.text}\``, token.offset);
    }
  };

  const readMap = (): Type => {
    take('<');
    const values = readUnion();
    take('>');
    return { kind: 'map', values };
  };

  const type = readUnion();
  take('end');
  return type;
}

function readString(token: Token): string {
  try {
    return JSON.parse(token.text) as string;
  } catch {
    throw new ExpressionError('a literal is written as in JSON', token.offset);
  }
}

function readName(text: string, surface: string): Type {
  const keyword = KEYWORDS[text];
  if (keyword) return keyword;
  const dot = text.indexOf('.');
  return dot < 0
    ? { kind: 'ref', surface, name: text }
    : { kind: 'ref', surface: text.slice(0, dot), name: text.slice(dot + 1) };
}

/** Writes a type as an expression that `parseExpression` reads back. References to `surface` go without its name. */
export function printExpression(type: Type, surface: string): string {
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'integer':
    case 'boolean':
    case 'unknown':
      return type.kind;
    case 'literal':
      return JSON.stringify(type.value);
    case 'enum':
      return type.values.map(({ value }) => JSON.stringify(value)).join(' | ') + (type.open ? ' | …' : '');
    case 'array':
      return type.items.kind === 'union' || type.items.kind === 'enum'
        ? `(${printExpression(type.items, surface)})[]`
        : `${printExpression(type.items, surface)}[]`;
    case 'map':
      return type.values.kind === 'unknown' ? 'object' : `map<${printExpression(type.values, surface)}>`;
    case 'union':
      return type.members.map((member) => printExpression(member, surface)).join(' | ');
    case 'ref':
      return type.surface === surface ? type.name : `${type.surface}.${type.name}`;
  }
}
