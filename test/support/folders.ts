import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that goes away with the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(path.join(tmpdir(), 'realtime-events-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every file below a folder: its text by its POSIX path. */
export function readFolder(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return Object.fromEntries(
    files
      .filter((name) => statSync(path.join(folder, name)).isFile())
      .map((name) => [name.split(path.sep).join('/'), readFileSync(path.join(folder, name), 'utf8')]),
  );
}

/** Writes files below a folder. */
export function writeFolder(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(folder, name)), { recursive: true });
    writeFileSync(path.join(folder, name), text);
  }
}

export function copyFolder(from: string, to: string): void {
  cpSync(from, to, { recursive: true });
}

/** A catalogue of one event, to be changed by tests. */
export const SMALL_CATALOGUE: Readonly<Record<string, string>> = {
  'package.yaml':
    'package:\n  name: shop-events\n  version: 1.0.0\n  description: Events of a shop.\n  license: MIT\n  readme: Events of a shop.\n',
  'shop/surface.yaml': `surface:
  name: shop
  doc: A shop.
  entry: .
  discriminator: kind
  directions:
    till: { doc: Events of the till. }
`,
  'shop/till/sales.yaml': `events:
  sale.made:
    name: SaleMade
    doc: Something was sold.
    fields:
      price: { type: number, doc: What it cost. }
`,
  'shop/examples/till/sale.made.json': '{ "kind": "sale.made", "price": 9.5 }\n',
};
