/** A frame that is a known event. */
export interface SeenFrame {
  readonly tag: string;
  readonly direction: string;
  readonly value: unknown;
  /** Milliseconds; undefined where the recording does not say. */
  readonly time: number | undefined;
  /** Where it stands in the recording. */
  readonly place: number;
}
