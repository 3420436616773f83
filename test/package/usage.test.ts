import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sampleServerEvent, SERVER_EVENT_NAMES, type ServerEventType } from 'openai-realtime-events';
import { root } from '../support/cli.js';
import { sortFrames } from '../usage/sort-frames.js';

const run = promisify(execFile);

/** @returns what the compiler says of a configuration in `test/usage/` */
async function compile(compiler: string, config: string): Promise<string> {
  const tsc = path.join(root, 'node_modules', compiler, 'bin', 'tsc');
  const { stdout } = await run(process.execPath, [tsc, '-p', path.join(root, 'test/usage', config)]).catch(
    (error: { stdout: string }) => error,
  );
  return stdout;
}

describe('the package, imported by its name', () => {
  it('sorts every event of the server', () => {
    const tags = Object.keys(SERVER_EVENT_NAMES) as ServerEventType[];
    expect(tags).toHaveLength(46);
    const { lines } = sortFrames(tags.map((tag) => JSON.stringify(sampleServerEvent(tag))));
    expect(lines).toHaveLength(46);
    expect(lines.filter((line) => /unknown|deviates|no event/.test(line))).toEqual([]);
  });

  it('survives what it does not know', () => {
    expect(
      sortFrames([
        '{"type":"response.telepathy.delta","delta":"…"}',
        '{"type":"__proto__"}',
        '{"type":"response.output_text.delta","event_id":"event_1","delta":null}',
        '{"type":7}',
        'o',
        '',
      ]).lines,
    ).toEqual([
      'unknown tag response.telepathy.delta',
      'unknown tag __proto__',
      'response.output_text.delta deviates at /response_id, /item_id, /output_index, /content_index, /delta',
      'no event',
      'no event',
      'no event',
    ]);
  });

  const compilers = ['typescript-5.0', 'typescript', 'typescript-7'];

  it.each(compilers)('type-checks with %s, and its mistakes do not', async (compiler) => {
    expect(await compile(compiler, 'tsconfig.json')).toBe('');
  });

  it.each(compilers.flatMap((each) => ['tsconfig.json', 'tsconfig.exact.json'].map((config) => [each, config])))(
    'lets a client write what the official client sends: %s, %s',
    async (compiler, config) => {
      expect(await compile(compiler, `official-client/${config}`)).toBe('');
    },
  );
});
