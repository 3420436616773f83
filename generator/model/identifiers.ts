/**
 * The one module that makes identifiers, so that emitted names agree and clashes are found in one place.
 */

/** Letters of any script, with the marks on them, and digits: what identifiers are made of, but for `_` and `$`. */
const WORD = /[\p{L}\p{Nd}][\p{L}\p{Mn}\p{Mc}\p{Nd}]*/gu;
/** What nobody sees, such as the mark that asks for an emoji in colour, and the one letter that no identifier may have. */
const NOT_IN_NAMES = /[\p{Default_Ignorable_Code_Point}\u2e2f]/gu;

/** The words of a text: what is no letter and no digit divides them. `créée le 3` → `créée`, `le`, `3`. */
export function wordsIn(text: string): string[] {
  // A letter with its mark may be written in two ways that look the same, and JavaScript takes them for two names.
  return text.replace(NOT_IN_NAMES, '').normalize('NFC').match(WORD) ?? [];
}

/** `server` → `Server`, `output_audio` → `OutputAudio`, `commande.créée` → `CommandeCréée`. */
export function pascalCase(text: string): string {
  return wordsIn(text)
    .map((word) => word.replace(/^./u, (first) => first.toUpperCase()))
    .join('')
    .normalize('NFC');
}

/**
 * The name that a tag makes: `order.shipped` → `OrderShipped`. What is written in capitals only is said, not shouted:
 * `ORDER_PAID` → `OrderPaid`.
 *
 * @param discriminator the field that holds the tag: it stands before what is no name by itself (`3d` → `Type3d`)
 * @returns undefined where the tag has no word in it
 */
export function tagName(tag: string, discriminator: string): string | undefined {
  const word = pascalCase(/\p{Ll}/u.test(tag) ? tag : tag.toLowerCase());
  if (word === '') return undefined;
  return isTypeName(word) ? word : fieldWord(discriminator) + word;
}

/**
 * A name for what a tag does not say in words: `10` → `Op10`; 🎉 → `TypeU1F389`, by its code points, so that it is the same
 * whatever stands beside it.
 */
export function standInName(tag: string, discriminator: string): string {
  const points = [...tag].map((mark) => `U${mark.codePointAt(0)!.toString(16).toUpperCase()}`);
  return fieldWord(discriminator) + (/^\d+$/.test(tag) ? tag : points.join(''));
}

function fieldWord(discriminator: string): string {
  const word = pascalCase(discriminator);
  return isTypeName(word) ? word : 'Tag';
}

/** `ResponseDoneEvent` → `responseDoneEvent`. */
export function lowerFirst(name: string): string {
  return name.replace(/^./u, (first) => first.toLowerCase());
}

/** Names that stand for a direction's events as a whole. */
export interface DirectionNames {
  /** `ServerEvent`: the union. */
  readonly union: string;
  /** `ServerEventMap`: tag → interface. */
  readonly map: string;
  /** `ServerEventType`: the tags. */
  readonly tags: string;
  /** `ServerEventOver`: transport → the union of what occurs over it. */
  readonly over: string;
  /** `SERVER_EVENT_NAMES`: the tag-to-name table. */
  readonly table: string;
  /** `serverEventName`: look-up in the table. */
  readonly lookup: string;
  /** `isServerEventType`: is it a tag? */
  readonly isTag: string;
  /** `SERVER_EVENT_GUARDS`: tag → guard, for modules of the package. */
  readonly guards: string;
  /** `ParsedServerEvent`: what a frame turned out to be. */
  readonly parsed: string;
}

export function directionNames(direction: string): DirectionNames {
  const name = pascalCase(direction);
  const constant = direction.toUpperCase();
  return {
    union: `${name}Event`,
    map: `${name}EventMap`,
    tags: `${name}EventType`,
    over: `${name}EventOver`,
    table: `${constant}_EVENT_NAMES`,
    lookup: `${lowerFirst(name)}EventName`,
    isTag: `is${name}EventType`,
    guards: `${constant}_EVENT_GUARDS`,
    parsed: `Parsed${name}Event`,
  };
}

/** `ResponseDone` → `ResponseDoneEvent`. */
export function eventTypeName(name: string): string {
  return `${name}Event`;
}

/** `ResponseDoneEvent` → `isResponseDoneEvent`. */
export function guardName(typeName: string): string {
  return `is${typeName}`;
}

/** `ResponseDoneEvent` → `explainResponseDoneEvent`. */
export function explainName(typeName: string): string {
  return `explain${typeName}`;
}

/** `ResponseDoneEvent` → `responseDoneEventSchema`. */
export function schemaName(typeName: string): string {
  return `${lowerFirst(typeName)}Schema`;
}

/** `function_call` → `functionCall`. */
export function camelCase(name: string): string {
  return lowerFirst(pascalCase(name));
}

/** `function_call` → `function-call`. */
export function kebabCase(name: string): string {
  return name.replaceAll('_', '-');
}

/** `ServerEvent` → `parseServerEvent`. */
export function parseName(union: string): string {
  return `parse${union}`;
}

/** `ServerEvent` → `sampleServerEvent`. */
export function sampleName(union: string): string {
  return `sample${union}`;
}

/** `ResponseDoneEvent` → `responseDoneEventShape`. */
export function shapeName(typeName: string): string {
  return `${lowerFirst(typeName)}Shape`;
}

/** `ServerEvent` → `peekServerEventType`. */
export function peekName(union: string): string {
  return `peek${union}Type`;
}

const TYPE_NAME = /^[\p{Lu}\p{Lt}\p{Lo}][\p{L}\p{Mn}\p{Mc}\p{Nd}]*$/u;
const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;

/** What may stand for a type in an emitted module: PascalCase in any script, so that no reserved word fits. */
export function isTypeName(name: string): boolean {
  return TYPE_NAME.test(name) && wordsIn(name)[0] === name;
}

/** May a property stand bare? Only in Latin letters: which others are letters depends on the age of who reads it. */
export function isIdentifier(name: string): boolean {
  return IDENTIFIER.test(name);
}

/** A property's name in a type or an object literal: bare where it is an identifier, else quoted. */
export function propertyKey(name: string): string {
  // Of an object literal, a plain `__proto__` would be the prototype.
  return name === '__proto__' ? "['__proto__']" : isIdentifier(name) ? name : quote(name);
}

/** Access to a property: `value.name` or `value['odd-name']`. */
export function propertyAccess(object: string, name: string): string {
  return isIdentifier(name) ? `${object}.${name}` : `${object}[${quote(name)}]`;
}

/** A string literal in single quotes that any JavaScript engine reads back to the same text. */
export function quote(text: string): string {
  const inner = JSON.stringify(text).slice(1, -1);
  return `'${inner.replaceAll('\\"', '"').replaceAll("'", "\\'").replaceAll('\u2028', '\\u2028').replaceAll('\u2029', '\\u2029')}'`;
}
