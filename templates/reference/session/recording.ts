/** Recordings, read in the browser: JSON lines, a JSON array, or a HAR file with WebSocket messages, packed with gzip or not. */
import { createFrameFinder } from '../../../generator/recording/envelope.js';
import type { Catalogue } from '../catalogue.js';

/** A frame as it was recorded. */
export interface RawFrame {
  /** What the frame says; undefined where it is no JSON. */
  readonly value: unknown;
  /** What was recorded instead of a frame. */
  readonly text?: string;
  /** Milliseconds of some clock; undefined where the recording does not say. */
  readonly time: number | undefined;
  /** The recorder's word for the direction. */
  readonly label: string;
  /** The recorder's name for the connection. */
  readonly connection: string | undefined;
}

/** Frames of one connection, or of several that the recorder does not keep apart. */
export type RawSession = readonly RawFrame[];

export async function readFile(file: Blob, catalogue: Catalogue): Promise<RawSession[]> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return readRecording(await new Response(stream).text(), catalogue);
}

export function readRecording(text: string, catalogue: Catalogue): RawSession[] {
  const document = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  const sockets = socketsIn(document);
  if (sockets) {
    const sessions = sockets.map((messages) => framesOf(messages.filter(isText), catalogue, ['data']));
    return sessions.filter((frames) => frames.some(({ value }) => isKnown(value, catalogue)));
  }
  if (Array.isArray(document)) return [framesOf(document, catalogue)];
  if (document !== undefined) return [framesOf([document], catalogue)];
  const lines = text
    .replace(/^\uFEFF/, '')
    .split('\n')
    .filter((line) => line.trim() !== '');
  return [
    framesOf(
      lines.map((line) => parsed(line) ?? new NoJson(line)),
      catalogue,
    ),
  ];
}

/** A line that is no JSON. */
class NoJson {
  constructor(readonly text: string) {}
}

function framesOf(values: readonly unknown[], catalogue: Catalogue, way?: readonly string[]): RawFrame[] {
  const discriminators = [...new Set(catalogue.surfaces.map(({ discriminator }) => discriminator))];
  const tags = new Set(
    catalogue.surfaces.flatMap(({ directions }) => directions.flatMap(({ events }) => [...events.keys()])),
  );
  const finder = createFrameFinder(discriminators, (tag) => tags.has(tag), way);
  return values.map((value): RawFrame => {
    if (value instanceof NoJson)
      return { value: undefined, text: value.text, time: undefined, label: '', connection: undefined };
    const found = finder.find(value);
    if (found) return { value: found.value, time: found.time, label: found.label, connection: found.connection };
    return { value, time: undefined, label: '', connection: undefined };
  });
}

function socketsIn(document: unknown): unknown[][] | undefined {
  const entries = (document as { log?: { entries?: unknown } } | undefined)?.log?.entries;
  if (!Array.isArray(entries)) return undefined;
  return entries.flatMap((entry) => {
    const messages = (entry as { _webSocketMessages?: unknown } | null)?._webSocketMessages;
    return Array.isArray(messages) ? [messages as unknown[]] : [];
  });
}

/** A text frame of the WebSocket protocol, as HAR files count frames. */
const TEXT_OPCODE = 1;

function isText(message: unknown): boolean {
  return (message as { opcode?: unknown } | null)?.opcode === TEXT_OPCODE;
}

function isKnown(value: unknown, { surfaces }: Catalogue): boolean {
  return surfaces.some(({ directions, discriminator }) => {
    const tag = (value as Record<string, unknown> | undefined)?.[discriminator];
    return typeof tag === 'string' && directions.some(({ events }) => events.has(tag));
  });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
