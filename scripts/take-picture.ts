/** Takes the picture of the reference page that stands in the README: tsx scripts/take-picture.ts */
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { launchBrowser } from '../test/support/browser.js';
import { root } from '../test/support/cli.js';
import { jsonLines, sessionWithSlowFunction } from '../test/support/recorded-session.js';

const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 1280, height: 860 } });
await page.goto(`${pathToFileURL(path.join(root, 'generated/reference/index.html')).href}#/session`);
const buffer = Buffer.from(jsonLines(sessionWithSlowFunction()));
await page.locator('input[type=file]').setInputFiles({ name: 'call.jsonl', mimeType: 'text/plain', buffer });
await page.locator('.summary').waitFor();
await page.screenshot({ path: path.join(root, 'docs/reference.png'), animations: 'disabled' });
await browser.close();
