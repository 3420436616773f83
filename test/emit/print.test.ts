import { rmSync } from 'node:fs';
import path from 'node:path';
import { StructureKind } from 'ts-morph';
import { describe, expect, it } from 'vitest';
import { printModule } from '../../generator/emit/print.js';
import { wrap } from '../../generator/emit/documentation.js';
import { realtimeEvents } from '../support/cli.js';
import { readFolder, SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';
import { diagnose, STRICT } from '../support/typescript.js';

const body = (text: string): string => text.slice(text.indexOf(' */\n\n') + 5);

describe('printModule', () => {
  it('prints structures and statements alike, a blank line between them', () => {
    const text = printModule('A module.', [
      { kind: StructureKind.Interface, name: 'A', isExported: true, properties: [{ name: 'a', type: 'string' }] },
      '\nexport const b = {\n  c: 1,\n} as const;',
      { kind: StructureKind.Function, name: 'd', returnType: 'void' },
    ]);
    expect(body(text)).toBe(
      'export interface A {\n  a: string;\n}\n\nexport const b = {\n  c: 1,\n} as const;\n\nfunction d(): void {\n}\n',
    );
  });

  it('prints many structures as one after the other', () => {
    const names = Array.from({ length: 200 }, (_, index) => `A${index}`);
    const text = printModule(
      'A module.',
      names.map((name) => ({ kind: StructureKind.Interface as const, name })),
    );
    expect(body(text)).toBe(`${names.map((name) => `interface ${name} {\n}\n`).join('\n')}`);
  });
});

describe('texts that would break a file', () => {
  it('come out harmless', async () => {
    const folder = temporaryFolder();
    const [spec, out] = [path.join(folder, 'spec'), path.join(folder, 'out')];
    writeFolder(spec, {
      ...SMALL_CATALOGUE,
      'shop/till/sales.yaml': `events:
  it's "sold" \\ now:
    name: SaleMade
    doc: "Ends a comment */ and begins one /* and has \${code} and a \\u2028 line end."
    fields:
      odd-name: { type: string, doc: "*/ export const evil = 1; /*" }
      "it's": { enum: ["it's", "say \\"hi\\"", "back\\\\slash"], open: false, doc: Quotes. }
      プライス: { type: 'map<"\\u2028" | integer>', optional: true, doc: A name that is an identifier in JavaScript but not in ASCII. }
`,
      [`shop/examples/till/it's "sold" \\ now.json`]: JSON.stringify({
        kind: `it's "sold" \\ now`,
        'odd-name': 'x',
        "it's": 'back\\slash',
        プライス: { a: '\u2028' },
      }),
    });
    rmSync(path.join(spec, 'shop/examples/till/sale.made.json'));

    const outcome = await realtimeEvents('generate', '--spec', spec, '--out', out);
    expect(outcome.stderr).toBe('');
    const sources = Object.keys(readFolder(out))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => path.join(out, name));
    expect(diagnose(sources, STRICT, out)).toEqual([]);
    const { isSaleMadeEvent } = (await import(path.join(out, 'src/shop/guards.ts'))) as {
      isSaleMadeEvent: (value: unknown) => boolean;
    };
    expect(isSaleMadeEvent({ kind: `it's "sold" \\ now`, 'odd-name': 'x', "it's": 'say "hi"' })).toBe(true);
    expect(isSaleMadeEvent({ kind: `it's "sold" \\ now`, 'odd-name': 'x', "it's": 'its' })).toBe(false);
  });
});

describe('wrap', () => {
  it('breaks long lines at spaces, keeps lists and what has no space', () => {
    const word = 'w'.repeat(200);
    expect(wrap(word)).toBe(word);
    expect(wrap(`- ${'word '.repeat(30)}`).split('\n')[1]).toMatch(/^ {2}word/);
    expect(
      wrap('word '.repeat(60))
        .split('\n')
        .every((line) => line.length <= 110),
    ).toBe(true);
  });
});
