import { appendFileSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { Writable } from 'node:stream';
import { describe, expect, it, onTestFinished } from 'vitest';
import { run } from '../../generator/cli.js';
import { realtimeEvents, root } from '../support/cli.js';
import { copyFolder, SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';

/** What a command says, and a way to wait until it says something. */
class Listener extends Writable {
  text = '';
  isOver = false;
  #waiting: (() => void)[] = [];

  /** Nothing more will be said. */
  over(): void {
    this.isOver = true;
    for (const look of this.#waiting.splice(0)) look();
  }

  override _write(chunk: Buffer | string, _encoding: string, done: () => void): void {
    this.text += chunk.toString();
    for (const look of this.#waiting.splice(0)) look();
    done();
  }

  /** Waits for text behind what was waited for before. */
  async hears(pattern: RegExp): Promise<string> {
    for (;;) {
      const match = pattern.exec(this.text);
      if (match) {
        this.text = this.text.slice(match.index + match[0].length);
        return match[0];
      }
      if (this.isOver) throw new Error(`the command has ended, and said only:\n${this.text}`);
      await new Promise<void>((resolve) => this.#waiting.push(resolve));
    }
  }
}

async function watching(): Promise<{
  spec: string;
  out: string;
  stdout: Listener;
  stderr: Listener;
  end: () => Promise<number>;
}> {
  const folder = temporaryFolder();
  const [spec, out] = [path.join(folder, 'spec'), path.join(folder, 'out')];
  writeFolder(spec, SMALL_CATALOGUE);
  const [stdout, stderr, controller] = [new Listener(), new Listener(), new AbortController()];
  const code = run(['generate', '--watch', '--spec', spec, '--out', out], {
    root,
    stdout,
    stderr,
    env: {},
    signal: controller.signal,
  }).finally(() => [stdout, stderr].forEach((each) => each.over()));
  onTestFinished(() => controller.abort());
  await stdout.hears(/out: \d+ of \d+ files written: .* and \d+ more\n/);
  await stdout.hears(/watching .*spec\n/);
  const end = (): Promise<number> => {
    controller.abort();
    return code;
  };
  return { spec, out, stdout, stderr, end };
}

const SALES = SMALL_CATALOGUE['shop/till/sales.yaml']!;

describe('generate --watch', () => {
  it('follows the catalogue, says in one line what it wrote, and ends when told', async () => {
    const { spec, out, stdout, stderr, end } = await watching();
    writeFileSync(path.join(spec, 'shop/till/sales.yaml'), SALES.replace('What it cost.', 'Its price.'));
    expect(await stdout.hears(/.*\n/)).toMatch(
      /out: 4 of \d+ files written: asyncapi\.json, json-schema\/shop\.till\.json, reference\/index\.html and 1 more\n/,
    );
    expect(readFileSync(path.join(out, 'src/shop/types.ts'), 'utf8')).toContain('Its price.');
    expect(await end()).toBe(0);
    expect(stdout.text + stderr.text).toBe('');
  });

  it('survives problems, and goes on when they are mended', async () => {
    const { spec, out, stdout, stderr, end } = await watching();
    const before = readFileSync(path.join(out, 'src/shop/types.ts'), 'utf8');
    writeFileSync(path.join(spec, 'shop/till/sales.yaml'), SALES.replace('type: number', 'type: numbr'));
    await stderr.hears(/unknown-type[^]*1 problem in 1 file\n/);
    expect(readFileSync(path.join(out, 'src/shop/types.ts'), 'utf8')).toBe(before);
    writeFileSync(path.join(spec, 'shop/till/sales.yaml'), SALES);
    await stdout.hears(/all \d+ files up to date\n/);
    expect(await end()).toBe(0);
  });

  it('sees folders that are new, and the catalogue when it is replaced as a whole', async () => {
    const { spec, out, stdout, stderr, end } = await watching();
    mkdirSync(path.join(spec, 'shop/shared'));
    await stdout.hears(/up to date\n/);
    writeFileSync(path.join(spec, 'shop/shared/types.yaml'), 'types:\n  Price: { doc: A price., type: number }\n');
    await stderr.hears(/unused-type[^]*1 problem in 1 file\n/);
    appendFileSync(
      path.join(spec, 'shop/till/sales.yaml'),
      '      was: { type: Price, optional: true, doc: The old price. }\n',
    );
    await stdout.hears(/files written/);
    expect(readFileSync(path.join(out, 'src/shop/types.ts'), 'utf8')).toContain('export type Price');

    const copy = `${spec}-copy`;
    copyFolder(spec, copy);
    rmSync(spec, { recursive: true });
    await stderr.hears(/there is no folder .*spec\n/);
    renameSync(copy, spec);
    await stdout.hears(/up to date\n/);
    rmSync(path.join(spec, 'shop/shared/types.yaml'));
    await stderr.hears(/unknown-type[^]*1 problem in 1 file\n/);
    expect(await end()).toBe(0);
  });

  it('leaves signals of the process alone when it has ended', async () => {
    const before = process.listenerCount('SIGINT');
    const { end } = await watching();
    expect(process.listenerCount('SIGINT')).toBe(before + 1);
    await end();
    expect(process.listenerCount('SIGINT')).toBe(before);
  });

  it('goes with neither --check nor --dry-run', async () => {
    const out = path.join(temporaryFolder(), 'out');
    expect(await realtimeEvents('generate', '--watch', '--check', '--out', out)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('--check') as string,
    });
    expect(existsSync(out)).toBe(false);
  });
});
