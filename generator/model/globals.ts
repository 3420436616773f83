/** Names that no emitted type takes. */

/** Every global of the language with a capital, and the types that TypeScript adds: emitted code uses some of them. */
const LANGUAGE = `
  AggregateError Array ArrayBuffer Atomics BigInt BigInt64Array BigUint64Array Boolean DataView Date Error EvalError
  FinalizationRegistry Float32Array Float64Array Function Infinity Int16Array Int32Array Int8Array Intl Iterator JSON Map
  Math NaN Number Object Promise Proxy RangeError ReferenceError Reflect RegExp Set SharedArrayBuffer String Symbol
  SyntaxError TypeError URIError Uint16Array Uint32Array Uint8Array Uint8ClampedArray WeakMap WeakRef WeakSet

  Awaited Capitalize ConstructorParameters Exclude Extract InstanceType Lowercase NoInfer NonNullable Omit
  OmitThisParameter Parameters Partial Pick Readonly Record Required ReturnType ThisParameterType ThisType Uncapitalize
  Uppercase

  ArrayBufferView ArrayLike AsyncGenerator AsyncIterable AsyncIterableIterator AsyncIterator Generator Iterable
  IterableIterator IteratorResult PromiseLike PropertyKey ReadonlyArray ReadonlyMap ReadonlySet TemplateStringsArray`;

/** Globals of browsers and Node that programs which handle events use beside them. */
const PLATFORM = `
  AbortController AbortSignal Blob Buffer CloseEvent CustomEvent Document Element ErrorEvent Event EventTarget File
  FormData Headers InputEvent KeyboardEvent MessageEvent MouseEvent Node PointerEvent ProgressEvent ReadableStream Request
  Response StorageEvent SubmitEvent Text ToggleEvent TouchEvent TrackEvent URL URLSearchParams WebSocket Window
  WritableStream`;

const GLOBALS: ReadonlySet<string> = new Set(`${LANGUAGE} ${PLATFORM}`.trim().split(/\s+/));

/** Would a type of this name shadow a global, in the package's own modules or where it is imported? */
export function isGlobalName(name: string): boolean {
  return GLOBALS.has(name);
}
