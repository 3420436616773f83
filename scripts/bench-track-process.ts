/** One process of `bench-track.ts`: follows a long session from a cold start, and prints `TrackFigures` as JSON. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { trackSession, type ServerEvent, type SessionTracker } from 'openai-realtime-events';
import { ROUND, sessionFrames } from './bench-session.js';
import { median } from './measure.js';

/** Nanoseconds a frame, and what stays in memory. */
export interface TrackFigures {
  /** The first round, before the engine has optimized anything. */
  readonly cold: Times;
  /** Median of later rounds. */
  readonly warm: Times;
  /** A delta in the first thousands of one long answer, and in the last. */
  readonly firstDelta: number;
  readonly lastDelta: number;
  readonly events: number;
  /** Bytes. */
  readonly content: number;
  readonly left: number;
}

interface Times {
  readonly parse: number;
  readonly track: number;
}

const ROUNDS = 60;
const WARM = 10;

/** An application takes a frame that it has just parsed, so that it lies in the processor's caches. */
const AT_A_TIME = 20;

const LONG = 100;
const DELTAS = 100_000;

let changes = 0;

const timed = (task: () => void): number => {
  const start = process.hrtime.bigint();
  task();
  return Number(process.hrtime.bigint() - start);
};

/**
 * Every frame is parsed and tracked once, as it would be.
 *
 * @returns of the first round, and medians of the later ones, frames at one place of a round with each other: collecting
 *   garbage, which comes at any time and whose garbage is mostly the parser's, is left out
 */
function playSession(): { cold: Times; warm: Times } {
  const tracker = trackSession();
  const frames = sessionFrames(ROUNDS);
  const times = Array.from({ length: ROUND / AT_A_TIME }, (): Times[] => []);
  for (let round = 0; round < ROUNDS; round++) {
    for (const place of times) {
      const few = Array.from({ length: AT_A_TIME }, () => JSON.stringify(frames.next().value));
      let events: ServerEvent[] = [];
      const parse = timed(() => {
        events = few.map((text) => JSON.parse(text) as ServerEvent);
      });
      const track = timed(() => {
        for (const event of events) changes += tracker.server(event).length;
      });
      place.push({ parse, track });
    }
  }
  if (tracker.violations.length > 0) throw new Error('The session of the benchmark is not in order');
  const sum = (of: (place: readonly Times[]) => number): number =>
    times.reduce((total, place) => total + of(place), 0) / ROUND;
  return {
    cold: { parse: sum(([first]) => first!.parse), track: sum(([first]) => first!.track) },
    warm: {
      parse: sum((place) => median(place.slice(WARM).map(({ parse }) => parse))),
      track: sum((place) => median(place.slice(WARM).map(({ track }) => track))),
    },
  };
}

/** One answer that never ends: its text grows and grows. @returns nanoseconds a delta, thousand by thousand */
function playDeltas(): number[] {
  const tracker = trackSession();
  const frames = [...sessionFrames(1)] as unknown as ServerEvent[];
  const first = frames.findIndex(({ type }) => type === 'response.output_audio_transcript.delta');
  for (const event of frames.slice(0, first)) tracker.server(event);
  const text = JSON.stringify(frames[first]);
  return Array.from({ length: DELTAS / 1000 }, (_, thousand) => {
    const events = Array.from({ length: 1000 }, (_, index) => {
      const event = JSON.parse(text) as { event_id: string };
      event.event_id = `event_${thousand}_${index}`;
      return event as ServerEvent;
    });
    return timed(() => events.forEach((event) => (changes += tracker.server(event).length))) / 1000;
  });
}

/** A session of an hour: nothing of its frames may stay but what the tracker keeps. */
function remember(): { events: number; content: number; left: number } {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  collect();
  const before = process.memoryUsage().heapUsed;
  const tracker: SessionTracker = trackSession();
  for (const frame of sessionFrames(LONG)) tracker.server(JSON.parse(JSON.stringify(frame)) as ServerEvent);
  collect();
  const left = process.memoryUsage().heapUsed - before;
  const kept = [tracker.items, tracker.responses].map((list) => list.map(({ value }) => value));
  return { events: LONG * ROUND, content: JSON.stringify(kept).length, left };
}

const session = playSession();
const deltas = playDeltas();
const figures: TrackFigures = {
  ...session,
  firstDelta: median(deltas.slice(0, 10)),
  lastDelta: median(deltas.slice(-10)),
  ...remember(),
};
if (changes === 0) throw new Error('Nothing was measured');
console.log(JSON.stringify(figures));
