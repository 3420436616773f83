import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, it } from 'vitest';
import { sampleServerEvent, SERVER_EVENT_NAMES, type ServerEventType } from 'openai-realtime-events';
import { root } from '../support/cli.js';
import { sortFrames } from '../usage/sort-frames.js';

const run = promisify(execFile);

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

  it.each(['typescript-5.0', 'typescript', 'typescript-7'])(
    'type-checks with %s, and its mistakes do not',
    async (compiler) => {
      const tsc = path.join(root, 'node_modules', compiler, 'bin', 'tsc');
      const { stdout } = await run(process.execPath, [tsc, '-p', path.join(root, 'test/usage/tsconfig.json')]).catch(
        (error: { stdout: string }) => error,
      );
      expect(stdout).toBe('');
    },
  );
});
