// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** Handling events by tag. */

/** The tag of an event, as the name of a property. TypeScript knows what a handler takes by these only. */
type TagOf<Event, Discriminator extends Path> = Discriminator extends readonly [
  infer Field extends string,
  ...infer Rest,
]
  ? Event extends { readonly [Key in Field]: infer Inner }
    ? Rest extends readonly [string, ...string[]]
      ? TagOf<Inner, Rest>
      : Inner extends string | number
        ? `${Inner}`
        : never
    : never
  : Discriminator extends string
    ? TagOf<Event, [Discriminator]>
    : never;

/** A field, or fields that lead to one inside them. */
type Path = string | readonly string[];

/** Events by tag, of a union that `Discriminator` tells apart. */
type Tagged<Event, Discriminator extends Path, Tag> = Event extends unknown
  ? TagOf<Event, Discriminator> extends Tag
    ? Event
    : never
  : never;

/** A handler for any of the events, each typed by its tag, and `default` for all that have none. */
export type Handlers<Event, Discriminator extends Path, Result = void> = {
  readonly [Tag in TagOf<Event, Discriminator>]?: ((event: Tagged<Event, Discriminator, Tag>) => Result) | undefined;
} & {
  readonly default?: ((event: Event) => Result) | undefined;
};

/**
 * An EventTarget with a type for each tag: `new EventTarget() as unknown as TypedEventTarget<ServerEventMap>`.
 * Events are dispatched as `new CustomEvent(event.type, { detail: event })`. A Node EventEmitter needs no type of ours:
 * `new EventEmitter<{ [Tag in ServerEventType]: [ServerEventMap[Tag]] }>()`.
 */
export interface TypedEventTarget<Events> {
  addEventListener<Tag extends keyof Events & (string | number)>(
    tag: Tag,
    listener: (event: { readonly detail: Events[Tag] }) => void,
    options?: { readonly once?: boolean },
  ): void;
  removeEventListener<Tag extends keyof Events & (string | number)>(
    tag: Tag,
    listener: (event: { readonly detail: Events[Tag] }) => void,
  ): void;
  dispatchEvent<Tag extends keyof Events & (string | number)>(event: {
    readonly type: string;
    readonly detail: Events[Tag];
  }): boolean;
}

/** Calls the handler of a tag, or `default`. A tag is looked up among the handlers' own entries only. */
export function dispatchTag<Event, Result>(tag: string | number, event: Event, handlers: object): Result | undefined {
  const own = handlers as Readonly<Record<string, ((event: Event) => Result) | undefined>>;
  const handler = (Object.hasOwn(own, tag) ? own[tag] : undefined) ?? own['default'];
  return handler?.(event);
}

/**
 * Closes a `switch` over an event's tag: a tag that is not handled does not compile.
 *
 * @throws Error with the tag, where an event that the types do not know gets here all the same
 */
export function assertNever(event: never): never {
  const type = (event as { readonly type?: unknown } | null | undefined)?.type;
  throw new Error(`Unhandled event: ${typeof type === 'string' ? type : typeof event}`);
}
