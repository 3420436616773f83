import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { root } from '../support/cli.js';
import { diagnose, STRICT } from '../support/typescript.js';

const readme = readFileSync(path.join(root, 'README.md'), 'utf8');

describe('README', () => {
  it('lists every event of the catalogue, with their number', () => {
    const { model } = readWholeCatalogue(path.join(root, 'spec'));
    for (const surface of model.surfaces) {
      for (const { name, events } of surface.directions) {
        const entry = surface.entry === '.' ? '.' : surface.entry.slice(1);
        const row = `| \`${entry}\` | ${name} | ${events.length} | ${events.map(({ tag }) => `\`${tag}\``).join(' ')} |`;
        expect(readme.split('\n')).toContain(row);
      }
    }
  });

  it.each(['README.md', 'generated/README.md'])('%s: its program compiles', (file) => {
    const program = /```ts\n([^]*?)```/.exec(readFileSync(path.join(root, file), 'utf8'))![1]!;
    const helpers = file === 'README.md' ? '' : 'declare const socket: WebSocket; declare function play(text: string): void; declare function bill(usage: unknown): void;\n';
    const target = path.join(root, 'test/usage', `.${file.replaceAll('/', '-')}.ts`);
    writeFileSync(target, `${helpers}${program}`);
    try {
      expect(diagnose([target], { ...STRICT, noImplicitReturns: false }, root)).toEqual([]);
    } finally {
      rmSync(target);
    }
  });

  it('names only scripts that exist', () => {
    const { scripts } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')) as { scripts: Record<string, string> };
    const named = [...readme.matchAll(/`npm run ([\w:]+)/g)].map(([, name]) => name!);
    expect(named.length).toBeGreaterThan(8);
    expect(named.filter((name) => !(name in scripts))).toEqual([]);
  });
});
