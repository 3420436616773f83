/**
 * The one module that makes identifiers, so that emitted names agree and clashes are found in one place.
 */

/** `server` → `Server`, `output_audio` → `OutputAudio`. */
export function pascalCase(text: string): string {
  return text
    .split(/[^A-Za-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word[0]!.toUpperCase() + word.slice(1))
    .join('');
}

/** `ResponseDoneEvent` → `responseDoneEvent`. */
export function lowerFirst(name: string): string {
  return name[0]!.toLowerCase() + name.slice(1);
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

const IDENTIFIER = /^[A-Za-z_$][A-Za-z0-9_$]*$/;
const TYPE_NAME = /^[A-Z][A-Za-z0-9]*$/;

/** What may stand for a type in an emitted module: PascalCase, so that no reserved word fits. */
export function isTypeName(name: string): boolean {
  return TYPE_NAME.test(name);
}

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
