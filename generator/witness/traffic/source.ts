/**
 * Bytes of a recording: from a file, packed with gzip or not, or from standard input; a chunk at a time.
 */
import { open, type FileHandle } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../../report/problem.js';

/** How far a file has been read. */
export interface TrafficProgress {
  readonly file: string;
  /** Bytes of the file, packed ones where it is packed. */
  readonly bytes: number;
  /** Size of the file; absent for standard input. */
  readonly total?: number;
}

export interface SourceOptions {
  /** What `-` reads; the process's own standard input where absent. */
  readonly stdin?: Readable;
  readonly onProgress?: (progress: TrafficProgress) => void;
}

/** Large enough that the cost of a chunk does not count, small enough to stay in a processor's cache. */
const CHUNK_BYTES = 1 << 20;

/**
 * Reads a file from beginning to end.
 *
 * @param file its path, or `-` for standard input
 * @param name what reports call it
 * @returns chunks; a chunk is overwritten when the next one is asked for
 * @throws UserError (exit code 2) where it cannot be read
 */
export async function* readChunks(file: string, name: string, options: SourceOptions): AsyncGenerator<Buffer> {
  try {
    const isStream = file === '-';
    yield* unpack(isStream ? readStream(options.stdin ?? process.stdin, name, options) : readFile(file, name, options));
  } catch (error) {
    throw new UserError(`cannot read ${name}: ${reasonOf(error)}`, 2);
  }
}

function reasonOf(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'permission denied';
  return code?.startsWith('Z_') ? 'its gzip data is broken' : message;
}

async function* readFile(file: string, name: string, { onProgress }: SourceOptions): AsyncGenerator<Buffer> {
  const handle = await open(file);
  let reading = Promise.resolve(0);
  try {
    const total = await sizeOf(handle);
    // While one chunk is being worked on, the next is on its way.
    let [current, other] = [Buffer.allocUnsafe(CHUNK_BYTES), Buffer.allocUnsafe(CHUNK_BYTES)];
    reading = readInto(handle, current);
    for (let bytes = 0; ;) {
      const length = await reading;
      if (length === 0) return;
      reading = readInto(handle, other);
      bytes += length;
      yield current.subarray(0, length);
      onProgress?.({ file: name, bytes, ...(total !== undefined && { total }) });
      [current, other] = [other, current];
    }
  } finally {
    // Whoever stops in the middle does not care how the next read ends.
    await reading.catch(() => undefined);
    await handle.close();
  }
}

async function readInto(handle: FileHandle, buffer: Buffer): Promise<number> {
  const { bytesRead } = await handle.read(buffer, 0, buffer.length, null);
  return bytesRead;
}

/** A pipe has no size. */
async function sizeOf(handle: FileHandle): Promise<number | undefined> {
  const stat = await handle.stat();
  return stat.isFile() ? stat.size : undefined;
}

async function* readStream(stream: Readable, name: string, { onProgress }: SourceOptions): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += buffer.length;
    yield buffer;
    onProgress?.({ file: name, bytes });
  }
}

/** Looks at the first two bytes: gzip says so there. */
async function* unpack(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  let next = await chunks.next();
  while (!next.done && head.length < 2) {
    head = Buffer.concat([head, next.value]);
    next = await chunks.next();
  }
  const rest = (async function* (): AsyncGenerator<Buffer> {
    yield head;
    if (!next.done) yield next.value;
    yield* chunks;
  })();
  if (head.length >= 2 && head[0] === 0x1f && head[1] === 0x8b) yield* gunzip(rest);
  else yield* rest;
}

function gunzip(chunks: AsyncIterable<Buffer>): AsyncIterable<Buffer> {
  const packed = Readable.from(copied(chunks));
  // Whatever goes wrong comes out where the unpacked bytes are read.
  return pipeline(packed, createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined);
}

/** Streams keep what they are given; our chunks are overwritten. */
async function* copied(chunks: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  for await (const chunk of chunks) yield Buffer.from(chunk);
}
