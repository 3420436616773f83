// Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.

/** An async iterator over what a WebSocket or a data channel receives. */

/** What `receive` needs of a WebSocket (the platform's or that of `ws`), an RTCDataChannel, or anything alike. */
export interface MessageSource {
  /** 3 (WebSocket) and `closed` (data channel) mean that nothing comes any more. */
  readonly readyState?: unknown;
  addEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  addEventListener(type: 'close' | 'error', listener: (event: unknown) => void): void;
  removeEventListener(type: 'message', listener: (event: { readonly data: unknown }) => void): void;
  removeEventListener(type: 'close' | 'error', listener: (event: unknown) => void): void;
}

/** An AbortSignal, described so that no consumer needs the DOM's types. */
interface Abort {
  readonly aborted: boolean;
  readonly reason: unknown;
  addEventListener(type: 'abort', listener: () => void): void;
  removeEventListener(type: 'abort', listener: () => void): void;
}

export interface ReceiveOptions {
  /** Ends the iteration at once; the loop throws the signal's reason. */
  readonly signal?: Abort | undefined;
  /** Frames that may wait while the loop is busy; 1,024 where not given. */
  readonly capacity?: number | undefined;
}

/**
 * Iterates over the frames that a connection receives, from this call on: frames that come before the loop begins wait.
 * The loop ends when the connection closes, after all that came before.
 *
 * Nothing is dropped in silence: when more than `capacity` frames wait, listening ends, and the loop throws once it has
 * had those that waited.
 *
 * @param source the connection; with `binaryType = 'arraybuffer'` where binary frames may come
 * @param parse what to do with each frame's data, such as a surface's parser
 * @throws the signal's reason; Error where the connection fails or frames pile up
 */
export function receive<Result>(
  source: MessageSource,
  parse: (data: unknown) => Result,
  { signal, capacity = 1024 }: ReceiveOptions = {},
): AsyncIterableIterator<Result> {
  const waiting: unknown[] = [];
  let wake: (() => void)[] = [];
  let ended = false;
  let failure: { readonly reason: unknown } | undefined;

  const notify = (): void => {
    for (const each of wake) each();
    wake = [];
  };
  const end = (): void => {
    ended = true;
    source.removeEventListener('message', onMessage);
    source.removeEventListener('close', end);
    source.removeEventListener('error', onError);
    signal?.removeEventListener('abort', onAbort);
    notify();
  };
  const fail = (reason: unknown): void => {
    failure = { reason };
    end();
  };
  const onMessage = ({ data }: { readonly data: unknown }): void => {
    if (waiting.length >= capacity) return fail(new Error(`More than ${capacity} frames wait to be handled`));
    waiting.push(data);
    notify();
  };
  const onError = (event: unknown): void => fail(new Error('The connection failed', { cause: event }));
  const onAbort = (): void => {
    waiting.length = 0;
    fail(signal?.reason);
  };

  source.addEventListener('message', onMessage);
  source.addEventListener('close', end);
  source.addEventListener('error', onError);
  signal?.addEventListener('abort', onAbort);
  if (source.readyState === 3 || source.readyState === 'closed') end();
  if (signal?.aborted) onAbort();

  return {
    async next() {
      while (waiting.length === 0 && !ended) await new Promise<void>((resolve) => wake.push(resolve));
      if (waiting.length > 0) return { done: false, value: parse(waiting.shift()) };
      const thrown = failure;
      failure = undefined;
      if (thrown) throw thrown.reason;
      return { done: true, value: undefined };
    },
    return() {
      waiting.length = 0;
      failure = undefined;
      end();
      return Promise.resolve({ done: true, value: undefined });
    },
    [Symbol.asyncIterator]() {
      return this;
    },
  };
}
