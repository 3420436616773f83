/** Draws the lanes of a session. */
import type { Bar } from './bars.js';
import type { PlacedBar, Lane } from './lanes.js';
import { MARK_SIGNS, type Mark, type MarkKind } from './marks.js';
import type { StudiedFrame } from './study.js';
import { axisStep, timeText } from './times.js';

/** What is in sight: a stretch of time. */
export interface Window {
  readonly from: number;
  readonly to: number;
}

export interface Scene {
  readonly lanes: readonly Lane[];
  readonly marks: readonly Mark[];
  readonly isTimed: boolean;
  readonly window: Window;
  readonly selected: StudiedFrame | undefined;
  /** Outcomes by which a thing has ended as it should, by thing. */
  readonly whole: Readonly<Record<string, readonly string[] | undefined>>;
}

export const GUTTER = 104;
export const AXIS = 22;
export const MARK_ROW = 20;
export const ROW = 17;
const LANE_GAP = 9;
const FONT = '11px system-ui, sans-serif';

/** Vertical places of rows, in pixels. */
export function topOfRow(lanes: readonly Lane[], row: number): number {
  const lane = lanes.findLastIndex(({ top }) => top <= row);
  return AXIS + MARK_ROW + LANE_GAP + row * ROW + lane * LANE_GAP;
}

export function heightOf(lanes: readonly Lane[]): number {
  const rows = lanes.reduce((sum, lane) => sum + lane.rows, 0);
  return AXIS + MARK_ROW + LANE_GAP + rows * ROW + lanes.length * LANE_GAP;
}

export function timeToX(time: number, { from, to }: Window, width: number): number {
  return GUTTER + ((time - from) / (to - from)) * (width - GUTTER);
}

export function xToTime(x: number, { from, to }: Window, width: number): number {
  return from + ((x - GUTTER) / (width - GUTTER)) * (to - from);
}

export function paint(canvas: HTMLCanvasElement, scene: Scene): void {
  const width = canvas.clientWidth;
  const height = canvas.clientHeight;
  // Another part of the page is shown.
  if (width <= GUTTER) return;
  const ratio = devicePixelRatio;
  if (canvas.width !== Math.round(width * ratio)) canvas.width = Math.round(width * ratio);
  if (canvas.height !== Math.round(height * ratio)) canvas.height = Math.round(height * ratio);
  const context = canvas.getContext('2d')!;
  context.setTransform(ratio, 0, 0, ratio, 0, 0);
  context.clearRect(0, 0, width, height);
  context.font = FONT;
  context.textBaseline = 'middle';
  new Painter(context, width, height, scene).paint();
}

class Painter {
  readonly #colours: (name: string) => string;

  constructor(
    readonly context: CanvasRenderingContext2D,
    readonly width: number,
    readonly height: number,
    readonly scene: Scene,
  ) {
    const style = getComputedStyle(context.canvas);
    this.#colours = (name) => style.getPropertyValue(`--${name}`);
  }

  paint(): void {
    const { lanes, selected } = this.scene;
    this.#axis();
    this.context.save();
    this.context.beginPath();
    this.context.rect(GUTTER, 0, this.width - GUTTER, this.height);
    this.context.clip();
    this.#marks();
    for (const lane of lanes) this.#lane(lane);
    if (selected) this.#line(this.#x(selected.time), 'link');
    this.context.restore();
    for (const lane of lanes) this.#label(lane);
  }

  #x(time: number): number {
    return timeToX(time, this.scene.window, this.width);
  }

  #axis(): void {
    const { context, scene } = this;
    const { from, to } = scene.window;
    const step = axisStep(((to - from) / (this.width - GUTTER)) * 90, scene.isTimed);
    for (let time = Math.ceil(from / step) * step; time <= to; time += step) {
      const x = this.#x(time);
      this.#line(x, 'line');
      context.fillStyle = this.#colours('dim');
      this.#beside(scene.isTimed ? axisText(time, step) : timeText(time, false), x, 4, AXIS / 2);
    }
  }

  /** A text to the right of a line, or to its left where it would be cut off. */
  #beside(text: string, x: number, gap: number, y: number): void {
    const { context } = this;
    const isCut = x + gap + context.measureText(text).width > this.width;
    context.textAlign = isCut ? 'right' : 'left';
    context.fillText(text, isCut ? x - gap : x + gap, y);
    context.textAlign = 'left';
  }

  #line(x: number, colour: string): void {
    this.context.fillStyle = this.#colours(colour);
    this.context.fillRect(Math.round(x), 0, 1, this.height);
  }

  /** Where many stand in one place the worst is shown. */
  #marks(): void {
    const { context } = this;
    let last = -Infinity;
    for (const { kind, frame } of this.scene.marks) {
      const x = this.#x(frame.time);
      if (x < GUTTER - 8 || x > this.width + 8 || x - last < 7) continue;
      last = x;
      context.fillStyle = this.#colours(COLOURS[kind]);
      context.fillRect(Math.round(x), AXIS, 1, MARK_ROW);
      context.font = 'bold 13px system-ui, sans-serif';
      this.#beside(MARK_SIGNS[kind], x, 3, AXIS + MARK_ROW / 2);
      context.font = FONT;
    }
  }

  #lane(lane: Lane): void {
    const { context, scene } = this;
    const top = topOfRow(scene.lanes, lane.top);
    context.fillStyle = this.#colours('line');
    context.fillRect(GUTTER, top - LANE_GAP / 2, this.width, 1);
    let last = -1;
    context.fillStyle = this.#colours('bar-0');
    for (const { time } of lane.ticks) {
      const x = Math.round(this.#x(time));
      if (x === last || x < GUTTER || x > this.width) continue;
      last = x;
      context.fillRect(x, top + 2, 1, ROW - 5);
    }
    /** The last pixel that is painted in a row: what is smaller than a pixel is painted once. */
    const painted: number[] = [];
    for (const placed of lane.bars) this.#bar(placed, painted);
  }

  #bar(placed: PlacedBar, painted: number[]): void {
    const { context, scene } = this;
    const { bar, row, depth } = placed;
    const x = this.#x(bar.start);
    const end = Math.max(this.#x(bar.end), x + 2);
    if (end < GUTTER || x > this.width || end <= (painted[row] ?? -1)) return;
    painted[row] = end;
    const top = topOfRow(scene.lanes, row) + 1;
    const left = Math.max(x, GUTTER - 2);
    const right = Math.min(end, this.width + 2);
    const isBad = bar.outcome !== undefined && scene.whole[bar.what]?.includes(bar.outcome) === false;
    context.fillStyle = this.#colours(bar.isLate ? 'bar-late' : isBad ? 'bar-bad' : `bar-${Math.min(depth, 3)}`);
    if (bar.isField && bar.pieces.length > 1) this.#pieces(bar.pieces, top);
    else context.fillRect(left, top, right - left, ROW - 3);
    const text = [barName(bar), bar.outcome].filter(Boolean).join(' ');
    if (right - left < 30 || (bar.isField && bar.pieces.length > 1)) return;
    context.save();
    context.beginPath();
    context.rect(left, top, right - left - 2, ROW);
    context.clip();
    context.fillStyle = this.#colours('bar-text');
    context.fillText(text, left + 4, top + (ROW - 3) / 2);
    context.restore();
  }

  #pieces(times: readonly number[], top: number): void {
    let last = -1;
    for (const time of times) {
      const x = Math.round(this.#x(time));
      if (x === last || x < GUTTER - 2 || x > this.width) continue;
      last = x;
      this.context.fillRect(x, top + 2, 2, ROW - 7);
    }
  }

  #label({ name, top, rows }: Lane): void {
    const { context, scene } = this;
    const y = topOfRow(scene.lanes, top);
    context.fillStyle = this.#colours('page');
    context.fillRect(0, y - LANE_GAP / 2, GUTTER - 1, rows * ROW + LANE_GAP);
    context.fillStyle = this.#colours('text');
    context.fillText(name, 0, y + ROW / 2 - 1, GUTTER - 8);
  }
}

export const COLOURS: Readonly<Record<MarkKind, string>> = {
  malformed: 'bad',
  deviating: 'warn',
  violation: 'bad',
  error: 'bad',
  interruption: 'link',
  unanswered: 'dim',
  explained: 'dim',
  unknown: 'unknown',
};

/** `response`, `output 0`, `audio`. */
export function barName({ what, isField, key, label }: Bar): string {
  if (label !== undefined) return label;
  if (isField) return what.split('.').at(-1)!;
  const place = key.includes(' / ') ? ` ${key.split(' / ').at(-1)}` : '';
  return what.replaceAll('-', ' ') + place;
}

function axisText(time: number, step: number): string {
  return step < 1000
    ? `${(time / 1000).toFixed(step < 10 ? 3 : step < 100 ? 2 : 1)} s`
    : timeText(time, true).replace(/\.0+ /, ' ');
}
