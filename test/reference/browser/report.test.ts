/** Pages that bring a recorded session along. */
import path from 'node:path';
import { Readable } from 'node:stream';
import { expect, it } from 'vitest';
import { bugReport } from '../../../generator/bug-report/index.js';
import { readWholeCatalogue } from '../../../generator/catalogue/index.js';
import { readTemplates } from '../../../generator/emit/templates.js';
import { describeInBrowser } from '../../support/browser.js';
import { root } from '../../support/cli.js';
import { jsonLines, recordedSession } from '../../support/recorded-session.js';
import { accessibilityProblems, usePages } from '../../support/reference-page.js';

describeInBrowser('a bug report in a browser', () => {
  const { open, write } = usePages();
  const { model } = readWholeCatalogue(path.join(root, 'spec'));
  const { page: programme } = readTemplates(root);
  const made = async (text: string, redact = false): Promise<string> => {
    const { page } = await bugReport(['-'], model, programme, { redact, stdin: Readable.from([text]) });
    return write(`report-${redact}.html`, page);
  };
  const figures = (page: Awaited<ReturnType<typeof open>>): Promise<string[]> =>
    page.locator('table', { hasText: 'Every response' }).locator('th, td').allInnerTexts();

  it('opens with the session', async () => {
    const page = await open(await made(jsonLines(recordedSession())));
    await page.locator('.summary').waitFor();
    expect(await page.evaluate(() => location.hash)).toBe('#/session');
    expect(await page.locator('.summary').innerText()).toMatch(/realtime\s+91 frames in 7670 ms\s+≠ 1 deviating/);
    expect(await page.title()).toBe('openai-realtime-events: recorded session');
    expect(await accessibilityProblems(page, ['#top', '.session'])).toEqual([]);
  });

  it('shows without its texts and sound the same times, figures and issues', async () => {
    const text = jsonLines(recordedSession());
    const whole = await open(await made(text));
    await whole.locator('.summary').waitFor();
    const redacted = await open(await made(text, true));
    await redacted.locator('.summary').waitFor();
    expect(await figures(redacted)).toEqual(await figures(whole));
    expect(await redacted.locator('.summary').innerText()).toBe(await whole.locator('.summary').innerText());
    await redacted.getByRole('button', { name: '≠ 1 deviating' }).click();
    expect(await redacted.locator('.issues').innerText()).toContain('/rate_limits is string, expected array');
    await redacted.getByRole('tab', { name: 'Conversation' }).click();
    expect(await redacted.locator('.conversation').innerText()).not.toMatch(/table|Gladly/);
    expect(await redacted.locator('.redacted').innerText()).toBe(
      'Texts and sound were taken out; how long they were is left.',
    );
  });

  it('shows markup in frames as text, and runs none of it', async () => {
    const hostile = '</script><img src=x onerror="document.title=1"><!--<script>document.title=2</script>';
    const frames = [
      { type: 'session.update', event_id: hostile, session: { type: 'realtime', instructions: hostile } },
      { type: hostile, [hostile]: hostile },
    ];
    const page = await open(await made(frames.map((frame) => JSON.stringify(frame)).join('\n')));
    await page.getByRole('listbox', { name: '2 frames' }).focus();
    await page.keyboard.press('End');
    expect(await page.locator('.verdict h2').innerText()).toContain(hostile);
    expect(await page.title()).toBe('openai-realtime-events: recorded session');
    expect(await page.locator('img').count()).toBe(0);
  });
});
