/** The lanes of a session on a canvas: zoom, pan, hover, click. All that it shows stands in lists beside it, too. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lanesOf, type PlacedBar } from './lanes.js';
import type { Mark } from './marks.js';
import {
  AXIS,
  barName,
  GUTTER,
  heightOf,
  MARK_ROW,
  paint,
  ROW,
  timeToX,
  topOfRow,
  xToTime,
  type Window,
} from './paint.js';
import type { Study, StudiedFrame } from './study.js';
import { spanText, timeText } from './times.js';

interface TimelineProps {
  readonly study: Study;
  readonly marks: readonly Mark[];
  readonly selected: StudiedFrame | undefined;
  readonly onSelect: (frame: StudiedFrame) => void;
}

/** What is under the pointer. */
interface Hover {
  readonly x: number;
  readonly y: number;
  readonly frame: StudiedFrame | undefined;
  readonly text: string;
}

/** A wheel's click makes what is in sight so much smaller or larger. */
const ZOOM = 1.25;

/** Pixels within which something is under the pointer. */
const NEAR = 6;

export function Timeline({ study, marks, selected, onSelect }: TimelineProps) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const whole = useMemo((): Window => ({ from: -study.end * 0.01, to: Math.max(study.end, 1) * 1.01 }), [study]);
  const [window, setWindow] = useState(whole);
  const [hover, setHover] = useState<Hover>();
  const [size, setSize] = useState(0);
  const lanes = useMemo(() => lanesOf(study), [study]);
  const outcomes = useMemo(() => outcomesOf(study), [study]);
  const scene = { lanes, marks, isTimed: study.isTimed, window, selected, whole: outcomes };

  useLayoutEffect(() => setWindow(whole), [whole]);
  useLayoutEffect(() => {
    const frame = requestAnimationFrame(() => paint(canvas.current!, scene));
    return () => cancelAnimationFrame(frame);
  });
  useEffect(() => {
    const repaint = (): void => setSize((count) => count + 1);
    const observer = new ResizeObserver(repaint);
    observer.observe(canvas.current!);
    const dark = matchMedia('(prefers-color-scheme: dark)');
    dark.addEventListener('change', repaint);
    return () => {
      observer.disconnect();
      dark.removeEventListener('change', repaint);
    };
  }, []);
  useEffect(() => {
    if (selected && (selected.time < window.from || selected.time > window.to))
      move(selected.time - (window.from + window.to) / 2);
  }, [selected]);

  const show = (from: number, to: number): void => {
    const span = Math.max(Math.min(to - from, whole.to - whole.from), (whole.to - whole.from) / 1e6, 1e-3);
    const start = Math.max(whole.from, Math.min(from, whole.to - span));
    setWindow({ from: start, to: start + span });
  };
  const move = (by: number): void => show(window.from + by, window.to + by);
  const zoom = (factor: number, at = (window.from + window.to) / 2): void =>
    show(at - (at - window.from) * factor, at + (window.to - at) * factor);

  // Preact's own listeners for wheels are passive: they cannot keep the page from scrolling.
  useEffect(() => {
    const element = canvas.current!;
    const onWheel = (event: WheelEvent): void => {
      event.preventDefault();
      const span = window.to - window.from;
      const isPan = event.shiftKey || Math.abs(event.deltaX) > Math.abs(event.deltaY);
      if (isPan) move(((event.deltaX || event.deltaY) / element.clientWidth) * span);
      else zoom(event.deltaY > 0 ? ZOOM : 1 / ZOOM, xToTime(event.offsetX, window, element.clientWidth));
    };
    element.addEventListener('wheel', onWheel, { passive: false });
    return () => element.removeEventListener('wheel', onWheel);
  });

  const drag = useRef<{ readonly x: number; readonly window: Window; isMoved: boolean }>(undefined);
  const onPointerMove = (event: PointerEvent): void => {
    const { clientWidth } = canvas.current!;
    if (drag.current && event.buttons > 0) {
      const by = event.offsetX - drag.current.x;
      drag.current.isMoved ||= Math.abs(by) > 3;
      const { from, to } = drag.current.window;
      const time = (by / (clientWidth - GUTTER)) * (to - from);
      if (drag.current.isMoved) show(from - time, to - time);
      setHover(undefined);
      return;
    }
    setHover(under(event.offsetX, event.offsetY));
  };
  const under = (x: number, y: number): Hover | undefined => {
    const { clientWidth } = canvas.current!;
    const near = (time: number): boolean => Math.abs(timeToX(time, window, clientWidth) - x) <= NEAR;
    if (y > AXIS && y < AXIS + MARK_ROW) {
      const mark = marks.find(({ frame }) => near(frame.time));
      return (
        mark && {
          x,
          y,
          frame: mark.frame,
          text: `${mark.kind}: ${mark.text}\n${timeText(mark.frame.time, study.isTimed)}`,
        }
      );
    }
    const lane = lanes.findLast(({ top }) => topOfRow(lanes, top) <= y);
    const tick = lane && nearest(lane.ticks, xToTime(x, window, clientWidth));
    if (tick && near(tick.time))
      return { x, y, frame: tick, text: `${tick.tag}\n${timeText(tick.time, study.isTimed)}` };
    const found = lane?.bars.findLast((placed) => isUnder(placed, x, y, clientWidth));
    if (!found) return undefined;
    const { bar } = found;
    const frame =
      study.frames[bar.isField ? nearestPlace(study, bar.first, bar.last, xToTime(x, window, clientWidth)) : bar.first];
    const span = `${timeText(bar.start, study.isTimed)}, for ${spanText(bar.end - bar.start, study.isTimed)}`;
    const pieces = bar.pieces.length > 0 ? `, ${bar.pieces.length} pieces` : '';
    return {
      x,
      y,
      frame,
      text: `${barName(bar)} ${bar.isOpen ? '(not ended)' : (bar.outcome ?? '')}\n${bar.key}\n${span}${pieces}`,
    };
  };
  const isUnder = ({ bar, row }: PlacedBar, x: number, y: number, width: number): boolean => {
    const top = topOfRow(lanes, row);
    return (
      y >= top &&
      y < top + ROW &&
      x >= timeToX(bar.start, window, width) - 2 &&
      x <= timeToX(bar.end, window, width) + 4
    );
  };
  const step = (by: number): void => {
    const next =
      study.frames[selected ? selected.index + by : firstFrom(study.frames, window.from, 0, study.frames.length)];
    if (next) onSelect(next);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const span = window.to - window.from;
    const acts: Record<string, () => void> = {
      ArrowLeft: () => move(-span / 10),
      ArrowRight: () => move(span / 10),
      '+': () => zoom(1 / ZOOM),
      '=': () => zoom(1 / ZOOM),
      '-': () => zoom(ZOOM),
      0: () => setWindow(whole),
      ArrowDown: () => step(1),
      ArrowUp: () => step(-1),
    };
    const act = acts[event.key];
    if (!act || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    act();
  };
  return (
    <div class="timeline" data-size={size}>
      <div class="bar">
        <span class="hint">Wheel or + − to zoom, drag or ← → to pan, click or ↑ ↓ for the frame</span>
        <output>
          {timeText(Math.max(0, window.from), study.isTimed)} –{' '}
          {timeText(Math.min(study.end, window.to), study.isTimed)}
        </output>
        <button type="button" aria-label="Zoom in" onClick={() => zoom(1 / ZOOM / ZOOM)}>
          +
        </button>
        <button type="button" aria-label="Zoom out" onClick={() => zoom(ZOOM * ZOOM)}>
          −
        </button>
        <button type="button" onClick={() => setWindow(whole)}>
          Whole session
        </button>
      </div>
      <div class="lanes">
        <canvas
          ref={canvas}
          tabIndex={0}
          role="img"
          aria-label={`Timeline with the lanes ${lanes.map(({ name }) => name).join(', ')}. The lists beside it say the same. Plus and minus zoom, left and right pan, up and down choose a frame.`}
          style={{ height: `${heightOf(lanes)}px` }}
          onPointerDown={(event) => {
            drag.current = { x: event.offsetX, window, isMoved: false };
            event.currentTarget.setPointerCapture(event.pointerId);
          }}
          onPointerUp={(event) => {
            const isClick = !drag.current?.isMoved;
            drag.current = undefined;
            const found = isClick ? under(event.offsetX, event.offsetY) : undefined;
            if (found?.frame) onSelect(found.frame);
          }}
          onPointerMove={onPointerMove}
          onPointerLeave={() => setHover(undefined)}
          onKeyDown={onKeyDown}
        />
        {hover && (
          <div class="hover" style={{ left: `${hover.x}px`, top: `${hover.y + 16}px` }} aria-hidden="true">
            {hover.text}
          </div>
        )}
      </div>
    </div>
  );
}

function outcomesOf({ surface }: Study): Record<string, readonly string[] | undefined> {
  const things = surface.session?.things ?? {};
  return Object.fromEntries(
    Object.entries(things).map(([name, { whole, is }]) => [
      name,
      whole ?? (is === undefined ? undefined : things[is]?.whole),
    ]),
  );
}

/** The frame that is closest in time; frames come in the order of their times. */
function nearest(frames: readonly StudiedFrame[], time: number): StudiedFrame | undefined {
  const after = firstFrom(frames, time, 0, frames.length);
  const [before, next] = [frames[after - 1], frames[after]];
  if (!before || !next) return before ?? next;
  return time - before.time < next.time - time ? before : next;
}

function nearestPlace({ frames }: Study, first: number, last: number, time: number): number {
  return Math.min(last, firstFrom(frames, time, first, last + 1));
}

/** Place of the first frame that is not before a time, between two places. */
function firstFrom(frames: readonly StudiedFrame[], time: number, from: number, to: number): number {
  let [low, high] = [from, to];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (frames[middle]!.time < time) low = middle + 1;
    else high = middle;
  }
  return low;
}
