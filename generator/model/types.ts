/** Types as they stand at fields. Every switch over them is closed by `assertNever`. */

/** How the text of a string field is to be read. */
export const FORMATS = ['base64', 'json', 'uri', 'unix-seconds'] as const;
export type Format = (typeof FORMATS)[number];

/** A type as it stands at a field, in an array, or in a union. Objects always have a name and are reached by `ref`. */
export type Type =
  | { readonly kind: 'string' }
  | { readonly kind: 'number' }
  | { readonly kind: 'integer' }
  | { readonly kind: 'boolean' }
  | UnknownType
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | EnumType
  | { readonly kind: 'array'; readonly items: Type }
  | { readonly kind: 'map'; readonly values: Type }
  | UnionType
  | RefType;

/** Any JSON; where a witness's type could not be read, why: nothing is known of it then, not even that. */
export interface UnknownType {
  readonly kind: 'unknown';
  readonly unread?: string;
}

/** Strings from a list. An open one accepts every other string too: the sender may add values. */
export interface EnumType {
  readonly kind: 'enum';
  readonly values: readonly EnumValue[];
  readonly open: boolean;
}

export interface EnumValue {
  readonly value: string;
  readonly doc?: string;
}

/**
 * One of several types. Members are told apart by their JSON kind and by literals; where more than one is an object,
 * by `discriminator`, the field whose literal differs in each of them (`unionCases` in `unions.ts` lists them).
 */
export interface UnionType {
  readonly kind: 'union';
  readonly members: readonly Type[];
  readonly discriminator?: string;
}

/** A reference to a declaration by surface and name. */
export interface RefType {
  readonly kind: 'ref';
  readonly surface: string;
  readonly name: string;
}
