/** Reference pages on disk and in a browser, for tests of what people see. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import axe from 'axe-core';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { emitReference } from '../../generator/emit/reference/index.js';
import { readTemplates, type PageProgramme } from '../../generator/emit/templates.js';
import { launchBrowser } from './browser.js';
import { root } from './cli.js';
import { writeFolder } from './folders.js';

export interface Pages {
  /** Addresses of the pages: of the project's own catalogue, which is so large that parts of it are packed, and of the warehouse's. */
  readonly own: string;
  readonly warehouse: string;
  /** The address of one whose catalogue describes sessions and is none of ours. */
  readonly orders: string;
  /** Opens one; it is closed at the end of the test, which fails if the page complained of anything. */
  readonly open: (address: string, options?: BrowserContextOptions) => Promise<Page>;
  /** Writes another page. @returns its address */
  readonly write: (name: string, html: string) => string;
  /** What the pages of this test complained of; whoever expects complaints takes them out. */
  readonly complaints: string[];
}

/** One browser for all tests of a file. */
export function usePages(): Pages {
  const folder = mkdtempSync(path.join(tmpdir(), 'reference-'));
  const opened: Page[] = [];
  const complaints: string[] = [];
  let browser: Browser;
  beforeAll(async () => {
    const { page: programme } = readTemplates(root);
    writePage('spec', folder, 'own.html', programme);
    writePage('test/golden/warehouse/spec', folder, 'warehouse.html', programme);
    writePage('test/golden/sessions/spec', folder, 'orders.html', programme);
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true });
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((page) => page.context().close()));
    expect(complaints.splice(0)).toEqual([]);
  });
  const addressOf = (name: string): string => pathToFileURL(path.join(folder, name)).href;
  return {
    own: addressOf('own.html'),
    warehouse: addressOf('warehouse.html'),
    orders: addressOf('orders.html'),
    complaints,
    write: (name, html) => {
      writeFolder(folder, { [name]: html });
      return addressOf(name);
    },
    open: async (address, options = {}) => {
      const context = await browser.newContext(options);
      const page = await context.newPage();
      opened.push(page);
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(address);
      return page;
    },
  };
}

function writePage(spec: string, folder: string, name: string, programme: PageProgramme): void {
  const { text } = emitReference(readWholeCatalogue(path.join(root, spec)).model, programme);
  writeFolder(folder, { [name]: text });
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
