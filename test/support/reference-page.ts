/** Reference pages on disk, for tests in a browser. */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { emitReference } from '../../generator/emit/reference/index.js';
import { readTemplates } from '../../generator/emit/templates.js';
import { root } from './cli.js';
import { writeFolder } from './folders.js';

/**
 * Writes the page of a catalogue.
 *
 * @param spec the catalogue's folder
 * @returns the page's address
 */
export function writePage(spec: string, folder: string, name: string): string {
  const { text } = emitReference(readWholeCatalogue(path.join(root, spec)).model, readTemplates(root).page);
  writeFolder(folder, { [name]: text });
  return pathToFileURL(path.join(folder, name)).href;
}

/**
 * Everything that axe finds wrong.
 *
 * @param within selectors of the parts to look at; the whole page where there are none
 */
export async function accessibilityProblems(page: Page, within: readonly string[] = []): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async (include) => {
    interface Results {
      readonly violations: readonly { readonly id: string; readonly nodes: readonly { readonly html: string }[] }[];
    }
    const { axe } = globalThis as unknown as { axe: { run: (context: unknown, options: object) => Promise<Results> } };
    const context = include.length === 0 ? document : { include };
    const { violations } = await axe.run(context, { resultTypes: ['violations'] });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  }, within);
}
