/** The sound of a console: 24,000 samples of 16 bits a second, from one program and to another. */
import { spawn, type ChildProcess } from 'node:child_process';

const FORMAT = ['-q', '-t', 'raw', '-f', 'S16_LE', '-r', '24000'];
const BYTES_PER_MS = 48;

export interface Loudspeaker {
  /** Queues a piece of an item's sound. */
  play(item: string, sound: Buffer): void;
  /** Falls silent. @returns the item that was being heard, and how much of it was, if one was */
  stop(): { readonly item: string; readonly ms: number } | undefined;
}

/** A program that ends with this one. */
function start(name: string): ChildProcess {
  const program = spawn(name, FORMAT, { stdio: ['pipe', 'pipe', 'inherit'] });
  program.on('error', ({ message }) => console.error(message));
  // What is killed takes no more sound.
  program.stdin.on('error', () => undefined);
  return program;
}

/** What the microphone hears. */
export function recorded(): AsyncIterable<Buffer> {
  return start('arecord').stdout as AsyncIterable<Buffer>;
}

/** Plays what is queued, and knows by the clock how far it is. */
export class Player implements Loudspeaker {
  #program: ChildProcess | undefined;
  #item: string | undefined;
  /** When the item begins to be heard, and when all that is queued has been. */
  #begin = 0;
  #end = 0;

  play(item: string, sound: Buffer): void {
    const from = Math.max(performance.now(), this.#end);
    if (item !== this.#item) [this.#item, this.#begin] = [item, from];
    this.#end = from + sound.length / BYTES_PER_MS;
    this.#program ??= start('aplay');
    this.#program.stdin!.write(sound);
  }

  stop(): { readonly item: string; readonly ms: number } | undefined {
    const now = performance.now();
    const item = now < this.#end ? this.#item : undefined;
    this.#program?.kill();
    this.#program = this.#item = undefined;
    this.#end = 0;
    return item === undefined ? undefined : { item, ms: Math.max(0, now - this.#begin) };
  }
}
