import path from 'node:path';
import { Writable } from 'node:stream';
import { run } from '../../generator/cli.js';

export const root = path.resolve(import.meta.dirname, '../..');

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, as the launcher does, and catches what it says. */
export async function realtimeEvents(...args: string[]): Promise<Outcome> {
  const stdout = new Sink();
  const stderr = new Sink();
  const code = await run(args, { root, stdout, stderr, env: {} });
  return { code, stdout: stdout.text, stderr: stderr.text };
}

class Sink extends Writable {
  text = '';

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    done();
  }
}
