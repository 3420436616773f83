import { execFile } from 'node:child_process';
import path from 'node:path';
import { promisify } from 'node:util';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { describe, expect, it } from 'vitest';
import { readFolder } from '../support/folders.js';
import { root } from '../support/cli.js';

const run = promisify(execFile);
const directory = path.join(root, 'generated');

describe('the package, as npm would publish it', () => {
  it('has nothing that publint would mend', async () => {
    const { messages, pkg } = await publint({ pkgDir: directory, strict: true });
    expect(messages.map((message) => formatMessage(message, pkg))).toEqual([]);
  });

  it('gives every entry its types, whatever way they are resolved', async () => {
    const attw = path.join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
    const { stdout } = await run(
      process.execPath,
      [attw, '--pack', directory, '--profile', 'esm-only', '--format', 'json', '--exclude-entrypoints', 'json-schema'],
      { maxBuffer: 1e8 },
    ).catch((error: { stdout: string }) => error);
    const { analysis } = JSON.parse(stdout) as {
      analysis: { entrypoints: Record<string, unknown>; problems: { kind: string }[] };
    };
    expect(Object.keys(analysis.entrypoints)).toEqual(
      expect.arrayContaining(['.', './translation', './live', './beta']),
    );
    expect(
      analysis.problems
        .map(({ kind }) => kind)
        .filter((kind) => kind !== 'NoResolution' && kind !== 'CJSResolvesToESM'),
    ).toEqual([]);
  });

  it('depends on nothing and runs no text as code', () => {
    const manifest = JSON.parse(readFolder(directory)['package.json']!) as Record<string, unknown>;
    expect(manifest).not.toHaveProperty('dependencies');
    expect(manifest).toMatchObject({ type: 'module', sideEffects: false });
    for (const [file, text] of Object.entries(readFolder(path.join(directory, 'dist')))) {
      if (file.endsWith('.js')) expect(text, file).not.toMatch(/\beval\(|new Function\(/);
    }
  });
});
