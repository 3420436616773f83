/** Reads one recording: bytes, texts, frames. */
import { abridge } from './abridge.js';
import { createFrameFinder } from './frame.js';
import type { JsonObject } from '../../model/json.js';
import type { FramePlace } from './observe.js';
import type { Batch, Sorter } from './sort.js';
import { readChunks, type SourceOptions } from './source.js';
import { createSplitter, layoutOf, SNIFF_BYTES } from './split.js';
import type { Splitter } from './text.js';

/** Lines that could not be used. */
export interface LineCount {
  count: number;
  /** The first few lines, counted from 1. */
  readonly lines: number[];
}

export interface Recording {
  readonly name: string;
  readonly frames: number;
  /** Texts that are no JSON. */
  readonly bad: LineCount;
  /** JSON without a frame in it. */
  readonly noFrame: LineCount;
}

/** A text frame of the WebSocket protocol, as HAR files count frames. */
const TEXT_OPCODE = 1;

const MOST_LINES = 10;

/**
 * @param file path, or `-`
 * @param name what reports call it
 * @throws UserError (exit code 2) where it cannot be read
 */
export async function readRecording(
  file: string,
  name: string,
  discriminator: string,
  sorter: Sorter,
  options: SourceOptions,
): Promise<Recording> {
  const reader = createReader(name, discriminator, sorter);
  for await (const chunk of readChunks(file, name, options)) reader.push(chunk);
  return reader.end();
}

interface Reader {
  push(chunk: Buffer): void;
  end(): Recording;
}

function createReader(name: string, discriminator: string, sorter: Sorter): Reader {
  let head = Buffer.alloc(0);
  let intake: Intake | undefined;
  const begin = (): Intake => createIntake(withoutMark(head), name, discriminator, sorter);
  return {
    push(chunk) {
      if (intake) return intake.splitter.push(chunk);
      head = Buffer.concat([head, chunk]);
      if (head.length >= SNIFF_BYTES) intake = begin();
    },
    end() {
      intake ??= begin();
      intake.splitter.end();
      return intake.finish();
    },
  };
}

const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

function withoutMark(head: Buffer): Buffer {
  const { length } = BYTE_ORDER_MARK;
  return head.subarray(0, length).equals(BYTE_ORDER_MARK) ? head.subarray(length) : head;
}

interface Intake {
  readonly splitter: Splitter;
  finish(): Recording;
}

/** A batch, and the lines in it that are no frames. */
interface Section {
  readonly batch: Batch;
  frames: number;
  readonly bad: LineCount;
  readonly noFrame: LineCount;
}

function createIntake(head: Buffer, name: string, discriminator: string, sorter: Sorter): Intake {
  const layout = layoutOf(head);
  const isHar = layout === 'har';
  const finder = createFrameFinder(discriminator, sorter.isKnown, isHar ? ['data'] : undefined);
  const total = { frames: 0, bad: emptyCount(), noFrame: emptyCount() };
  const open = (): Section => ({ batch: sorter.batch(), frames: 0, bad: emptyCount(), noFrame: emptyCount() });
  let section = open();
  let line = 0;
  const place = (): FramePlace => ({ file: name, line, frame: total.frames + section.frames });

  /** A page has other WebSockets too: one that never spoke of a known event is none of ours. */
  const close = (): void => {
    if (isHar && section.batch.known === 0) return;
    section.batch.close();
    total.frames += section.frames;
    addCount(total.bad, section.bad);
    addCount(total.noFrame, section.noFrame);
  };

  const takeText = (text: string, at: number): void => {
    let value: unknown;
    try {
      value = JSON.parse(abridge(text));
    } catch {
      return addLine(section.bad, at);
    }
    if (isHar && (value as JsonObject | null)?.['opcode'] !== TEXT_OPCODE) return;
    const frame = finder.find(value);
    if (!frame) return addLine(section.noFrame, at);
    line = at;
    section.frames++;
    section.batch.add(frame, place);
  };

  const splitter = createSplitter(layout, {
    text: takeText,
    bad: (at) => addLine(total.bad, at),
    socket() {
      close();
      section = open();
    },
  });
  splitter.push(head);
  return {
    splitter,
    finish() {
      close();
      return { name, ...total };
    },
  };
}

function emptyCount(): LineCount {
  return { count: 0, lines: [] };
}

function addLine(count: LineCount, line: number): void {
  count.count++;
  if (count.lines.length < MOST_LINES) count.lines.push(line);
}

function addCount(count: LineCount, other: LineCount): void {
  count.count += other.count;
  count.lines.push(...other.lines.slice(0, MOST_LINES - count.lines.length));
}
