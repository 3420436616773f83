/**
 * A type seen by what it accepts, one JSON kind at a time. References and nested unions are looked through, so that
 * two ways of writing the same type have the same view.
 */
import { assertNever, type Declaration, type ObjectDeclaration, type RefType, type Type } from '../model/index.js';
import { printExpression } from '../model/expression.js';
import type { Locus } from './change.js';

/** A type and the places that say it, the innermost first. */
export interface Source {
  readonly type: Type;
  readonly chain: readonly Locus[];
}

/** Strings, numbers or booleans: every value where `free`, else the listed ones. */
export interface Scalar {
  free: boolean;
  /** All free parts are integers. */
  integer: boolean;
  readonly values: Map<string, readonly Locus[]>;
  readonly loci: Locus[];
}

/** One object of a union. */
export interface Member {
  readonly shape: ObjectDeclaration;
  readonly chain: readonly Locus[];
}

export interface View {
  any: boolean;
  /** Why a witness's type could not be read: nothing is known of the value. */
  unread?: string;
  nullable: boolean;
  readonly scalars: Map<ScalarKind, Scalar>;
  readonly items: Source[];
  readonly values: Source[];
  readonly members: Member[];
  /** Fields that unions name as their discriminators, the outermost first. */
  readonly discriminators: string[];
  /** Every place that took part. */
  readonly loci: Locus[];
  readonly text: string;
}

export const SCALAR_KINDS = ['string', 'number', 'boolean'] as const;
export type ScalarKind = (typeof SCALAR_KINDS)[number];
export type Kind = ScalarKind | 'array' | 'object';

/** Declarations of a model by reference. */
export type Lookup = (ref: RefType) => Declaration;

/** The view of a value that is any one of the sources. */
export function viewOf(sources: readonly Source[], lookup: Lookup): View {
  const texts = sources.map(({ type, chain }) => printExpression(type, chain[0]?.entry.surface ?? ''));
  const view: View = {
    any: false,
    nullable: false,
    scalars: new Map(),
    items: [],
    values: [],
    members: [],
    discriminators: [],
    loci: [],
    text: [...new Set(texts)].join(' | '),
  };
  for (const source of sources) addType(view, source, lookup, new Set());
  return view;
}

function addType(view: View, { type, chain }: Source, lookup: Lookup, aliases: ReadonlySet<Declaration>): void {
  if (type.kind === 'ref') {
    // An alias stands before the field that names it, so that what it says is reported there, once.
    addDeclaration(view, lookup(type), chain, lookup, aliases);
    return;
  }
  addLoci(view, chain);
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'boolean':
      scalarOf(view, type.kind, chain, false).free = true;
      break;
    case 'integer':
      scalarOf(view, 'number', chain, true).free = true;
      break;
    case 'unknown':
      view.any = true;
      if (type.unread !== undefined) view.unread = type.unread;
      break;
    case 'literal':
      addLiteral(view, type.value, chain);
      break;
    case 'enum': {
      const scalar = scalarOf(view, 'string', chain, false);
      if (type.open) scalar.free = true;
      for (const { value } of type.values) addValue(scalar, value, chain);
      break;
    }
    case 'array':
      view.items.push({ type: type.items, chain: within(chain, '[]') });
      break;
    case 'map':
      view.values.push({ type: type.values, chain: within(chain, '{}') });
      break;
    case 'union':
      if (type.discriminator !== undefined) view.discriminators.push(type.discriminator);
      for (const member of type.members) addType(view, { type: member, chain }, lookup, aliases);
      break;
    default:
      assertNever(type);
  }
}

function addDeclaration(
  view: View,
  declaration: Declaration,
  chain: readonly Locus[],
  lookup: Lookup,
  aliases: ReadonlySet<Declaration>,
): void {
  if (declaration.kind === 'object') {
    addLoci(view, chain);
    // An object of which nothing is said is any object.
    if (declaration.fields.length === 0) view.values.push({ type: { kind: 'unknown' }, chain: within(chain, '{}') });
    else view.members.push({ shape: declaration, chain });
  } else if (!aliases.has(declaration)) {
    const source = { type: declaration.type, chain: [{ entry: declaration, within: '' }, ...chain] };
    addType(view, source, lookup, new Set([...aliases, declaration]));
  }
}

function addLoci(view: View, chain: readonly Locus[]): void {
  for (const locus of chain) if (!view.loci.includes(locus)) view.loci.push(locus);
}

function addLiteral(view: View, value: string | number | boolean | null, chain: readonly Locus[]): void {
  if (value === null) view.nullable = true;
  else addValue(scalarOf(view, typeof value as ScalarKind, chain, true), String(value), chain);
}

function addValue(scalar: Scalar, value: string, chain: readonly Locus[]): void {
  if (!scalar.values.has(value)) scalar.values.set(value, chain);
}

/** `integer` stays true until a part is not: literals and integers leave it, numbers clear it. */
function scalarOf(view: View, kind: ScalarKind, chain: readonly Locus[], integer: boolean): Scalar {
  const scalar: Scalar = view.scalars.get(kind) ?? { free: false, integer: true, values: new Map(), loci: [] };
  view.scalars.set(kind, scalar);
  if (!integer) scalar.integer = false;
  scalar.loci.push(...chain);
  return scalar;
}

function within(chain: readonly Locus[], step: string): readonly Locus[] {
  return chain.map((locus) => ({ ...locus, within: locus.within + step }));
}

/** JSON kinds that a view accepts beside null. */
export function kindsOf(view: View): Kind[] {
  return [
    ...SCALAR_KINDS.filter((kind) => view.scalars.has(kind)),
    ...(view.items.length > 0 ? (['array'] as const) : []),
    ...(view.values.length > 0 || view.members.length > 0 ? (['object'] as const) : []),
  ];
}

/** The strings or numbers of a view that accepts no others, as texts; undefined where it accepts anything else. */
export function closedValues(view: View): readonly string[] | undefined {
  const scalar = view.scalars.get('string') ?? view.scalars.get('number');
  const alone = !view.any && scalar && !scalar.free && kindsOf(view).length === 1;
  return alone ? [...scalar.values.keys()] : undefined;
}
