/** One recording: its values → frames of sessions. */
import { isJsonObject } from '../model/json.js';
import type { Surface } from '../model/index.js';
import { taggingsOf } from '../model/tags.js';
import { plural, UserError } from '../report/problem.js';
import { createFrameFinder, type Enveloped, type FrameFinder } from './envelope.js';
import type { Leftover, Recorded, SessionEnd } from './recording-parts.js';
import { isWord } from './shown-names.js';
import { createSenders, type Senders } from './senders.js';
import { createSessions, type RecordedSession, type Sessions } from './split-sessions.js';
import { beginnings, possibleEvents } from './possible-events.js';
import type { Piece } from './value-reader.js';

/** Counts over all files of a run. */
export interface Count {
  sessions: number;
  frames: number;
}

/** A text frame of the WebSocket protocol, as HAR files count frames. */
const TEXT_OPCODE = 1;

/** A WebSocket of which this many messages say nothing known is none of ours. */
const MOST_HELD = 1000;

/** Fields that may be the tag of which so many are named. */
const MOST_NAMED = 5;

/** Of fewer values all fields are common. */
const FEWEST_COMPARED = 3;

/** A value of a recording with what was found in it. */
interface Found {
  readonly line: number;
  readonly frame: Enveloped | undefined;
  /** The names of its texts, where it is no frame. */
  readonly texts: readonly string[];
}

/** One file: from values to frames. */
export class RecordedFile {
  readonly #file: string;
  readonly #surfaces: readonly Surface[];
  readonly #count: Count;
  readonly #senders: Senders;
  #finder: FrameFinder;
  #sessions: Sessions<RecordedSession>;
  /** Number of the WebSocket in a HAR file. */
  #socket: number | undefined;
  /** What a WebSocket said before it was known to be one of ours. */
  #held: Found[] | undefined;
  #frames = 0;
  /** What is no frame: texts without JSON, with the line of the first, and other values. */
  readonly #unfit = { texts: 0, values: 0, line: 0 };
  /** The names of texts that all other values have: one of them may be the tag. */
  #common: readonly string[] | undefined;

  constructor(file: string, surfaces: readonly Surface[], direction: string | undefined, count: Count) {
    this.#file = file;
    this.#surfaces = surfaces;
    this.#count = count;
    const directions = surfaces.flatMap((surface) => surface.directions.map(({ name }) => name));
    this.#senders = createSenders(possibleEvents(surfaces), [...new Set(directions)], direction);
    this.#finder = this.#newFinder();
    this.#sessions = this.#newSessions();
  }

  *take(pieces: readonly Piece[]): Generator<Recorded> {
    for (const { line, value, problem, socket } of pieces) {
      if (problem) {
        yield this.#leftover(problem, line);
        continue;
      }
      if (socket !== this.#socket) yield* this.#open(socket);
      if (socket !== undefined && !isText(value)) continue;
      const frame = this.#finder.find(value);
      const found = { line, frame, texts: frame ? [] : namesOfTexts(value) };
      if (this.#held) for (const each of this.#release(found, this.#held)) yield* this.#place(each);
      else yield* this.#place(found);
    }
  }

  /** @throws UserError where there was no frame */
  assertFrames(): void {
    if (this.#frames === 0) throw new UserError(this.#emptiness(), 2);
  }

  /** The sessions that had not ended yet. */
  end(): SessionEnd[] {
    return this.#sessions.end().map((session) => ({ kind: 'end', session }));
  }

  /** Another WebSocket of a HAR file begins. */
  #open(socket: number | undefined): Recorded[] {
    const ended = this.end();
    this.#socket = socket;
    this.#held = [];
    this.#finder = this.#newFinder(['data']);
    this.#sessions = this.#newSessions();
    return ended;
  }

  #newFinder(way?: readonly string[]): FrameFinder {
    return createFrameFinder(taggingsOf(this.#surfaces), this.#senders.isKnown, way);
  }

  #newSessions(): Sessions<RecordedSession> {
    const file = this.#file;
    return createSessions(beginnings(this.#surfaces), (line) => ({ number: ++this.#count.sessions, file, line }));
  }

  /** A page has other WebSockets too: one that never speaks of a known event is none of ours. */
  #release(found: Found, held: Found[]): Found[] {
    if (!found.frame || !this.#senders.isKnown(found.frame.tag)) {
      if (held.length < MOST_HELD) held.push(found);
      return [];
    }
    this.#held = undefined;
    return [...held, found];
  }

  *#place({ line, frame, texts }: Found): Generator<Recorded> {
    if (!frame) {
      this.#common = this.#common?.filter((name) => texts.includes(name)) ?? texts;
      yield this.#leftover('no-frame', line);
      return;
    }
    const { tag, value, time, connection } = frame;
    const { sender, direction } = this.#senders.of(frame);
    const { session, ended } = this.#sessions.of({ tag, direction, line, connection });
    if (ended) yield { kind: 'end', session: ended };
    const number = ++this.#count.frames;
    this.#frames++;
    yield { kind: 'frame', file: this.#file, line, number, session, tag, value, direction, sender, time };
  }

  #leftover(kind: Leftover['kind'], line: number): Leftover {
    const unfit = this.#unfit;
    if (kind === 'no-frame') unfit.values++;
    else if (unfit.texts++ === 0) unfit.line = line;
    return { kind, file: this.#file, line };
  }

  /** What may be the tag instead. */
  #hint(): string {
    const names = (this.#common ?? []).slice(0, MOST_NAMED).map((name) => `\`${name}\``);
    if (names.length === 0 || this.#unfit.values < FEWEST_COMPARED) return '';
    return `, which ${names.length === 1 ? 'all have a text' : 'all have texts'} in ${names.join(', ')}`;
  }

  /** Why a recording is of no use: what it holds instead of frames. */
  #emptiness(): string {
    const { texts, values, line } = this.#unfit;
    if (texts + values === 0) return `${this.#file} is empty: it is no recording of ${named(this.#surfaces, 'name')}`;
    const reasons = [
      ...(texts > 0 ? [`${plural(texts, 'text')} without JSON (the first on line ${line})`] : []),
      ...(values > 0
        ? [
            `${plural(values, 'JSON value')} without a tag in \`${named(this.#surfaces, 'discriminator')}\`${this.#hint()}`,
          ]
        : []),
    ];
    return `no frame was found in ${this.#file}: ${reasons.join(', ')}`;
  }
}

/** Texts at the top of a value whose names look like the protocol's. */
function namesOfTexts(value: unknown): string[] {
  if (!isJsonObject(value)) return [];
  return Object.entries(value).flatMap(([name, each]) => (typeof each === 'string' && isWord(name) ? [name] : []));
}

function named(surfaces: readonly Surface[], key: 'name' | 'discriminator'): string {
  return [...new Set(surfaces.map((surface) => surface[key]))].join(' or ');
}

function isText(message: unknown): boolean {
  return isJsonObject(message) && message['opcode'] === TEXT_OPCODE;
}
