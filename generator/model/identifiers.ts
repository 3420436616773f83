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
  /** `SERVER_EVENT_NAMES`: the tag-to-name table. */
  readonly table: string;
  /** `serverEventName`: look-up in the table. */
  readonly lookup: string;
  /** `isServerEventType`: is it a tag? */
  readonly isTag: string;
  /** `SERVER_EVENT_GUARDS`: tag → guard, for modules of the package. */
  readonly guards: string;
}

export function directionNames(direction: string): DirectionNames {
  const name = pascalCase(direction);
  const constant = direction.toUpperCase();
  return {
    union: `${name}Event`,
    map: `${name}EventMap`,
    tags: `${name}EventType`,
    table: `${constant}_EVENT_NAMES`,
    lookup: `${lowerFirst(name)}EventName`,
    isTag: `is${name}EventType`,
    guards: `${constant}_EVENT_GUARDS`,
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

/** What another surface calls the shape of its type: `realtime`, `Usage` → `realtimeUsageShape`. Names of two surfaces may be the same. */
export function foreignShapeName(surface: string, typeName: string): string {
  return shapeName(pascalCase(surface) + typeName);
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

/**
 * Names that an emitted type must not take: globals that it would shadow inside the package and in every consumer's
 * import, and keywords of TypeScript.
 */
const RESERVED = new Set(
  `Array ArrayBuffer Boolean Date Error Event EventTarget Function Infinity Intl JSON Map Math NaN Number Object Promise Proxy
  Record Reflect RegExp Request Response Set String Symbol WeakMap WeakSet Partial Required Readonly Pick Omit Exclude
  Extract NonNullable Parameters ReturnType Awaited ErrorEvent MessageEvent CloseEvent CustomEvent File Blob Element Document
  Window Node Text Headers WebSocket Issue IssueCode ReceivedKind Parsed ParsedKnown ParsedUnknown ParsedDeviating ParsedMalformed
  StandardSchema DeepPartial SampleOptions Handlers TypedEventTarget MessageSource ReceiveOptions`.split(/\s+/),
);

export function isReservedTypeName(name: string): boolean {
  return RESERVED.has(name);
}

/** A property's name in a type or an object literal: bare where it is an identifier, else quoted. */
export function propertyKey(name: string): string {
  return isIdentifier(name) ? name : quote(name);
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
