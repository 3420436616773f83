import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { realtimeEvents, root } from '../support/cli.js';
import { temporaryFolder } from '../support/folders.js';

const broken = path.join(root, 'test/broken');
const names = readdirSync(broken).sort();

describe('broken catalogues', () => {
  it.each(names)('%s: says what is wrong, where, and what to do', async (name) => {
    const out = path.join(temporaryFolder(), 'out');
    const { code, stdout, stderr } = await realtimeEvents(
      'generate',
      '--spec',
      `test/broken/${name}/spec`,
      '--out',
      out,
    );
    expect(code).toBe(name === 'empty-catalogue' ? 2 : 1);
    expect(stdout).toBe('');
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(stderr).not.toContain(root);
    expect(existsSync(out)).toBe(false);
    await expect(stderr).toMatchFileSnapshot(path.join(broken, name, 'expected.txt'));
  });
});
