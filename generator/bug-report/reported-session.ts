/** One recorded session as the page brings it along. */
import path from 'node:path';
import type { SessionText } from '../emit/reference/index.js';
import type { Model, Surface } from '../model/index.js';
import { eventOfFrame, type RecordedFrame, type RecordedSession } from '../recording/index.js';
import { Redactor } from './redact.js';

export interface SessionOptions {
  readonly redact: boolean;
  /** Is told how many characters each frame takes. */
  readonly onFrame: (characters: number) => void;
}

/** A frame whose sender may be known only later. */
interface KeptFrame {
  readonly time: number | undefined;
  readonly direction: () => string | undefined;
  /** JSON of what it says, and of where sound was. */
  readonly value: string;
  readonly silences: string;
}

export class ReportedSession {
  readonly #surface: Surface;
  readonly #session: RecordedSession;
  readonly #options: SessionOptions;
  readonly #redactor: Redactor | undefined;
  readonly #frames: KeptFrame[] = [];

  constructor(model: Model, surface: Surface, session: RecordedSession, options: SessionOptions) {
    this.#surface = surface;
    this.#session = session;
    this.#options = options;
    this.#redactor = options.redact ? new Redactor(model, surface) : undefined;
  }

  take(frame: RecordedFrame): void {
    const { time, direction, sender, tag } = frame;
    const { value, silences } = this.#redactor?.redact(eventOfFrame(this.#surface, frame), tag, frame.value) ?? {
      value: frame.value,
      silences: [],
    };
    const kept: KeptFrame = {
      time,
      direction: () => direction ?? sender.direction,
      value: JSON.stringify(value),
      silences: silences.length > 0 ? `,${JSON.stringify(silences)}` : '',
    };
    this.#frames.push(kept);
    this.#options.onFrame(kept.value.length + kept.silences.length);
  }

  end(): SessionText {
    return {
      // Where the file was is nobody's business.
      name: path.basename(this.#session.file),
      surface: this.#surface.name,
      isRedacted: this.#options.redact,
      frames: this.#frames.map(frameText),
    };
  }
}

/** A frame as `FrameData` says. */
function frameText({ time, direction, value, silences }: KeptFrame): string {
  return `[${JSON.stringify(time ?? null)},${JSON.stringify(direction() ?? null)},${value}${silences}]`;
}
