/** The frame checker: what somebody pastes is judged as it is typed. */
import { useMemo, useRef, useState } from 'preact/hooks';
import type { Catalogue, Direction } from '../catalogue.js';
import { FrameList } from './frame-list.js';
import { FrameView } from './frame-view.js';
import { readFrames, type Frame } from './frames.js';

interface CheckerProps {
  readonly catalogue: Catalogue;
  /** The text to begin with, from elsewhere in the page. */
  readonly given: string;
}

/** Longer texts wait for a pause in typing. */
const LONG = 50_000;
const PAUSE_MS = 120;

export function Checker({ catalogue, given }: CheckerProps) {
  const input = useRef<HTMLTextAreaElement>(null);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const [text, setText] = useState(given);
  const [only, setOnly] = useState<Direction>();
  const [chosen, setChosen] = useState(0);
  const frames = useMemo(() => readFrames(catalogue, text, only), [catalogue, text, only]);
  const frame = frames[Math.min(chosen, frames.length - 1)];

  const take = (value: string): void => {
    clearTimeout(timer.current);
    if (value.length < LONG) setText(value);
    else timer.current = setTimeout(() => setText(value), PAUSE_MS);
  };
  const replace = (value: string): void => {
    input.current!.value = value;
    take(value);
    input.current!.focus();
  };
  const select = ({ span, isQuoted }: Frame, offset: number, length: number): void => {
    const start = span.offset + (isQuoted ? 0 : offset);
    input.current!.focus();
    input.current!.setSelectionRange(start, start + (isQuoted ? span.length : length));
  };
  return (
    <div class="checker">
      <div class="paste">
        <div class="bar">
          <label for="frames">Frames</label>
          <Readings catalogue={catalogue} onChoose={setOnly} />
          <button type="button" onClick={() => replace(frames.map(({ text }) => laidOut(text)).join('\n'))}>
            Lay out
          </button>
          <button type="button" onClick={() => replace('')}>
            Clear
          </button>
        </div>
        <textarea
          ref={input}
          id="frames"
          spellcheck={false}
          autocomplete="off"
          placeholder="Paste a frame, or many: one a line, an array, or one behind the other; bare, or in envelopes as recorders write them. Nothing leaves this page."
          defaultValue={given}
          onInput={({ currentTarget }) => take(currentTarget.value)}
        />
      </div>
      <div class="judged" aria-live="polite">
        {frames.length > 1 && <FrameList frames={frames} chosen={frames.indexOf(frame!)} onChoose={setChosen} />}
        {frame ? (
          <FrameView frame={frame} onSelect={(offset, length) => select(frame, offset, length)} />
        ) : (
          <p class="empty">
            What a frame is, which of its fields do not fit, and which nobody has declared, stands here as soon as there
            is one.
          </p>
        )}
      </div>
    </div>
  );
}

interface ReadingsProps {
  readonly catalogue: Catalogue;
  readonly onChoose: (direction: Direction | undefined) => void;
}

/** Frames are read as what they fit best, or as what one says. */
function Readings({ catalogue, onChoose }: ReadingsProps) {
  const directions = catalogue.surfaces.flatMap((surface) => surface.directions);
  if (directions.length < 2) return null;
  return (
    <label class="readings">
      read as{' '}
      <select onChange={({ currentTarget }) => onChoose(directions[currentTarget.selectedIndex - 1])}>
        <option>whatever fits</option>
        {directions.map(({ name, surface }) => (
          <option>
            {surface.name}, {name}
          </option>
        ))}
      </select>
    </label>
  );
}

function laidOut(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 2);
  } catch {
    return text;
  }
}
