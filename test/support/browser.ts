/** The browser of tests that need one: Debian's Chromium, which `.ci/run` installs. */
import { existsSync } from 'node:fs';
import { chromium, type Browser } from 'playwright-core';
import { describe, it } from 'vitest';

const CHROMIUM = '/usr/bin/chromium';

/** Describes what a browser shows. Where there is none, a line says so; `REQUIRE_BROWSER=1` makes that a failure. */
export function describeInBrowser(name: string, tests: () => void): void {
  if (existsSync(CHROMIUM) || process.env['REQUIRE_BROWSER'] === '1') {
    describe(name, tests);
    return;
  }
  it.skip(`${name} (skipped: there is no ${CHROMIUM}; REQUIRE_BROWSER=1 makes that a failure)`, () => undefined);
}

export function launchBrowser(): Promise<Browser> {
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--headless',
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
}
