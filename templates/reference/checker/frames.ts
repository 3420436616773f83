/** The frames of a text, each with its verdict. */
import type { Catalogue, Direction } from '../catalogue.js';
import { KnownEvents } from '../known-events.js';
import { judge, type Verdict } from './judge.js';
import { splitFrames, textAt, type Span } from './split.js';
import { unwrap } from './unwrap.js';

export interface Frame {
  /** Where it stands in what was pasted. */
  readonly span: Span;
  readonly text: string;
  readonly verdict: Verdict;
  /** Keys of the envelopes that it was in; none where it was bare. */
  readonly path: readonly string[];
  /** It stood there as a text in quotes, whose places are not those of the frame. */
  readonly isQuoted: boolean;
}

/** Frames may be bare or in envelopes, as in recordings. */
export function readFrames(catalogue: Catalogue, text: string, only: Direction | undefined): Frame[] {
  const known = new KnownEvents(catalogue);
  const senders = known.senders();
  const finder = known.finder(senders, undefined);
  return splitFrames(text).map((span) => {
    const whole = textAt(text, span);
    const found = finder.find(parsed(whole));
    if (!found || found.path.length === 0) {
      return { span, text: whole, verdict: judge(catalogue, whole, { only }), path: [], isQuoted: false };
    }
    const { path } = found;
    const frame = unwrap(whole, path);
    return {
      span: { offset: span.offset + frame.span.offset, length: frame.span.length },
      text: frame.text,
      verdict: judge(catalogue, frame.text, { only, likely: senders.of(found).direction }),
      path,
      isQuoted: frame.isQuoted,
    };
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
