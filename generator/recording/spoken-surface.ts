/** Which of several surfaces a session speaks: the one that its first frames fit best. The reference page asks in the same way. */

/** Frames that tell it. */
export const TELLING_FRAMES = 10;

/** What an event that a surface does not have weighs, beside a field that does not fit or is not declared. */
const UNKNOWN_EVENT = 4;

/**
 * @param surfaces which may be spoken, the likeliest first
 * @param frames the first of a session
 * @param misfits how many fields of a frame do not fit a surface, or are not declared; undefined where it has no such event
 * @returns the one in which least is strange; the first of those that are alike. Mostly nothing is strange in the first: then no
 *   other is looked at
 */
export function spokenSurface<Surface extends object, Frame>(
  surfaces: readonly Surface[],
  frames: readonly Frame[],
  misfits: (surface: Surface, frame: Frame) => number | undefined,
): Surface {
  let least = Infinity;
  let best = surfaces[0]!;
  for (const surface of surfaces) {
    const strangeness = frames.reduce((sum, frame) => sum + (misfits(surface, frame) ?? UNKNOWN_EVENT), 0);
    if (strangeness < least) [least, best] = [strangeness, surface];
    if (least === 0) break;
  }
  return best;
}
