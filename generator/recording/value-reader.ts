/** What all ways of cutting a recording into values have in common. */

/** A value of a recording, or why there is none. */
export interface Piece {
  /** The line on which it begins, counted from 1. */
  readonly line: number;
  readonly value?: unknown;
  /** `not-json`: a line that is no JSON; `cut-off`: from here on a document is no JSON, and nothing more of it is read. */
  readonly problem?: 'not-json' | 'cut-off';
  /** Number of the WebSocket in a HAR file. */
  readonly socket?: number;
}

export interface ValueReader {
  /** @returns the values that these bytes complete */
  push(bytes: Buffer): Piece[];
  end(): Piece[];
}
