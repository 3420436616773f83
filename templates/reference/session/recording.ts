/** Recordings, read in the browser: JSON lines, a JSON array, or a HAR file with WebSocket messages, packed with gzip or not. */
import type { Catalogue } from '../catalogue.js';
import { KnownEvents } from '../known-events.js';
import { silence, type RecordedData, type Silence } from '../shared/recorded-data.js';
import { NoJson, sessionsOf, type RawFrame } from './sort-frames.js';

/** The frames of one connection. */
export interface RawSession {
  /** The file that it was in, and which of several it was. */
  readonly name: string;
  /** Name of the surface, where somebody has found it out. */
  readonly surface?: string;
  /** Texts and sound were taken out. */
  readonly isRedacted?: boolean;
  readonly frames: readonly RawFrame[];
}

/** @returns the sessions of some files; none where they hold no frame @throws where a file cannot be read */
export async function readFiles(files: readonly File[], catalogue: Catalogue): Promise<RawSession[]> {
  const texts = await Promise.all(files.map(textOf));
  return named(texts.flatMap((text, index) => sessionsIn(text, files[index]!.name, catalogue)));
}

/** @param text what the generator put into the page */
export function readGiven(text: string): RawSession[] {
  const given = (JSON.parse(text) as RecordedData[]).map(({ frames, ...rest }): RawSession => ({
    ...rest,
    frames: frames.map(([time, direction, value, silences = []]) => {
      for (const each of silences) putSilence(value, each);
      return { value, time: time ?? undefined, direction: direction ?? undefined };
    }),
  }));
  return named(given);
}

/** Where there are several, each is called by its number, too. */
function named(sessions: readonly RawSession[]): RawSession[] {
  if (sessions.length < 2) return [...sessions];
  return sessions.map((session, index) => ({ ...session, name: `session ${index + 1}: ${session.name}` }));
}

async function textOf(file: Blob): Promise<string> {
  const [first, second] = new Uint8Array(await file.slice(0, 2).arrayBuffer());
  const isPacked = first === 0x1f && second === 0x8b;
  const stream = isPacked ? file.stream().pipeThrough(new DecompressionStream('gzip')) : file.stream();
  return new Response(stream).text();
}

function sessionsIn(text: string, name: string, catalogue: Catalogue): RawSession[] {
  const known = new KnownEvents(catalogue);
  const sessions = valuesIn(text).flatMap(({ values, way }) => sessionsOf(values, known, way));
  return sessions.map((frames) => ({ name, frames }));
}

interface Values {
  readonly values: readonly unknown[];
  /** Where frames stand in them, if the form of the recording says it. */
  readonly way?: readonly string[];
}

function valuesIn(text: string): Values[] {
  const document = /^\s*[[{]/.test(text) ? parsed(text) : undefined;
  const sockets = socketsIn(document);
  if (sockets) return sockets.map((messages) => ({ values: messages.filter(isText), way: ['data'] }));
  if (document !== undefined) return [{ values: Array.isArray(document) ? document : [document] }];
  const lines = text.replace(/^\uFEFF/, '').split('\n');
  const values = lines.filter((line) => line.trim() !== '').map((line) => parsed(line) ?? new NoJson(line));
  return [{ values }];
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

function putSilence(value: unknown, [bytes, ...path]: Silence): void {
  const last = path.pop()!;
  const holder = path.reduce((inside, step) => (inside as Record<string, unknown>)[step], value);
  (holder as Record<string, unknown>)[last] = silence(bytes);
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}
