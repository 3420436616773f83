/** Bytes of a recording: from a file, packed with gzip or not, or from standard input; a chunk at a time. */
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { UserError } from '../report/problem.js';

/** How far a file has been read. */
export interface ReadingProgress {
  readonly file: string;
  /** Bytes of the file, packed ones where it is packed. */
  readonly bytes: number;
  /** Size of the file; absent for standard input and pipes. */
  readonly total?: number;
}

export interface SourceOptions {
  /** What `-` reads; the process's own standard input where absent. */
  readonly stdin?: Readable;
  /** Is told after every piece of a file that was read. */
  readonly onProgress?: (progress: ReadingProgress) => void;
}

/**
 * Reads a file from beginning to end.
 *
 * @param file its path, or `-` for standard input
 * @param name what reports call it
 * @throws UserError (exit code 2) where it cannot be read
 */
export async function* readBytes(file: string, name: string, options: SourceOptions): AsyncGenerator<Buffer> {
  try {
    if (file === '-') yield* unpacked(counted(options.stdin ?? process.stdin, { file: name }, options));
    else {
      const total = await sizeOf(file);
      yield* unpacked(counted(createReadStream(file), { file: name, ...total }, options));
    }
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

/** A pipe has no size. */
async function sizeOf(file: string): Promise<Pick<ReadingProgress, 'total'>> {
  const stats = await stat(file);
  return stats.isFile() ? { total: stats.size } : {};
}

async function* counted(
  stream: Readable,
  what: Omit<ReadingProgress, 'bytes'>,
  { onProgress }: SourceOptions,
): AsyncGenerator<Buffer> {
  let bytes = 0;
  for await (const chunk of stream as AsyncIterable<Buffer | string>) {
    const buffer = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    bytes += buffer.length;
    yield buffer;
    onProgress?.({ ...what, bytes });
  }
}

/** Looks at the first two bytes: gzip says so there. */
async function* unpacked(chunks: AsyncGenerator<Buffer>): AsyncGenerator<Buffer> {
  let head = Buffer.alloc(0);
  while (head.length < 2) {
    const next = await chunks.next();
    if (next.done) break;
    head = Buffer.concat([head, next.value]);
  }
  const whole = (async function* (): AsyncGenerator<Buffer> {
    yield head;
    yield* chunks;
  })();
  if (head[0] !== 0x1f || head[1] !== 0x8b) yield* whole;
  // Whatever goes wrong comes out where the unpacked bytes are read.
  else yield* pipeline(Readable.from(whole), createGunzip(), () => undefined) as AsyncIterable<Buffer>;
}
