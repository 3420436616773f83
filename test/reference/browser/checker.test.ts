/** The frame checker, as people use it. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.js';
import { root } from '../../support/cli.js';
import { accessibilityProblems, usePages } from '../../support/reference-page.js';

const example = (name: string): string => readFileSync(path.join(root, 'spec', `${name}.json`), 'utf8');
const DONE = JSON.parse(example('realtime/examples/server/response.done')) as { response: Record<string, unknown> };

describeInBrowser('the frame checker in a browser', () => {
  const { own, warehouse, open } = usePages();

  const paste = async (page: Page, text: string): Promise<void> => {
    await page.getByLabel('Frames', { exact: true }).fill(text);
    await page.getByRole('region', { name: 'Verdict' }).waitFor();
  };
  const verdictOf = (page: Page): Promise<string> => page.locator('.verdict h2').innerText();
  const checker = (): Promise<Page> => open(`${own}#/check`);

  it('knows an event, and links to it', async () => {
    const page = await checker();
    await paste(page, example('realtime/examples/server/response.done'));
    expect(await verdictOf(page)).toMatch(/event\s+response\.done/);
    expect(await page.locator('.verdict p').first().innerText()).toContain('realtime, sent by the server.');
    await page.locator('.verdict h2 a').click();
    expect(await page.locator('#main').isVisible()).toBe(true);
    expect(await page.locator('article:target h4').innerText()).toBe('response.done');
  });

  it('finds out of which surface and direction an event is', async () => {
    const page = await checker();
    await paste(page, example('translation/examples/client/session.update'));
    expect(await page.locator('.verdict p').first().innerText()).toContain('translation, sent by the client.');
    await page.getByLabel('read as').selectOption('realtime, server');
    expect(await verdictOf(page)).toMatch(/unknown\s+session\.update/);
  });

  it('marks every issue at its place, and undeclared fields in another way', async () => {
    const page = await checker();
    const { id, ...response } = DONE.response;
    await paste(page, JSON.stringify({ colour: 'red', ...DONE, response: { ...response, status: 7 } }));
    expect(id).toBeDefined();
    expect(await verdictOf(page)).toMatch(/deviating\s+response\.done/);
    const marked = page.locator('.line.issue');
    expect((await marked.allInnerTexts()).map((text) => text.trim())).toEqual(['"response": {', '"status": 7,']);
    expect(await page.locator('.note').allInnerTexts()).toEqual([
      '↑ id is missing, expected string',
      '↑ is number, expected string',
    ]);
    expect(await page.locator('.line.undeclared').innerText()).toContain('"colour": "red"');
    await page.getByRole('button', { name: '/response/status' }).click();
    const selected = await page.evaluate(() => {
      const { value, selectionStart, selectionEnd } = document.querySelector('textarea')!;
      return value.slice(selectionStart, selectionEnd);
    });
    expect(selected).toBe('"status":7,');
  });

  it('leads from an issue to what the reference says of its field, however deep', async () => {
    const page = await checker();
    const { usage, ...response } = DONE.response;
    expect(usage).toBeDefined();
    const item = { type: 'message', role: 'user', content: [{ type: 'input_text', text: 7 }] };
    await paste(
      page,
      JSON.stringify({ ...DONE, response: { ...response, id: 1, output: [item], status_details: 'x' } }),
    );
    const links = page.locator('.issues a');
    const targets = await links.evaluateAll((all) => all.map((each) => (each as HTMLAnchorElement).hash));
    expect(targets).toContain('#RealtimeResponse:id');
    expect(targets).toContain('#RealtimeResponse:status_details');
    expect(targets).toContain('#InputTextPart:text');
    await page.getByRole('link', { name: 'status_details in the reference' }).click();
    expect(await page.locator('tr:target th').innerText()).toBe('status_details');
  });

  it('takes frames out of envelopes, and marks them where they stand', async () => {
    const page = await checker();
    const response = { ...DONE.response, status: 7 };
    const line = JSON.stringify({ direction: 'server', at: 1, event: { ...DONE, response } });
    await paste(page, line);
    expect(await verdictOf(page)).toMatch(/deviating\s+response\.done/);
    expect(await page.locator('.verdict p').first().innerText()).toContain('In an envelope, under event.');
    await page.getByRole('button', { name: '/response/status' }).click();
    const selected = (): Promise<string> =>
      page.evaluate(() => {
        const { value, selectionStart, selectionEnd } = document.querySelector('textarea')!;
        return value.slice(selectionStart, selectionEnd);
      });
    expect(await selected()).toBe('"status":7,');
    const quoted = JSON.stringify(JSON.stringify({ ...DONE, response }));
    await paste(page, `{"type":"receive","data":${quoted}}`);
    expect(await verdictOf(page)).toMatch(/deviating\s+response\.done/);
    await page.getByRole('button', { name: '/response/status' }).click();
    expect(await selected()).toBe(quoted);
  });

  it('takes an unknown tag for data', async () => {
    const page = await checker();
    await paste(page, '{"type":"response.sung","song":1}');
    expect(await verdictOf(page)).toMatch(/unknown\s+response\.sung/);
    expect(await page.locator('.line.issue').count()).toBe(0);
  });

  it('says where a text stops being JSON, as it is typed', async () => {
    const page = await checker();
    await paste(page, '{"type":"error",\n"error": {"message" "x"}}');
    expect(await verdictOf(page)).toContain('malformed');
    expect(await page.locator('.issues').innerText()).toBe('line 2, column 21: no JSON, expected a colon');
    await paste(page, '{"event_id":"x"}');
    expect(await page.locator('.issues').innerText()).toContain('/type is missing, expected string');
  });

  it('judges many frames, and shows the one that is chosen', async () => {
    const page = await checker();
    const [good, unknown] = [JSON.stringify(DONE), '{"type":"response.sung"}'];
    await paste(page, [good, unknown, '{"type":', good].join('\n'));
    const frames = page.locator('.frames').getByRole('option');
    expect((await frames.allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '))).toEqual([
      '1 ✓ event response.done',
      '2 ? unknown response.sung',
      '3 × malformed no tag 1 issue',
      '4 ✓ event response.done',
    ]);
    await page.getByRole('listbox', { name: '4 frames' }).focus();
    await page.keyboard.press('ArrowDown');
    expect(await verdictOf(page)).toMatch(/unknown\s+response\.sung/);
    await page.keyboard.press('End');
    expect(await verdictOf(page)).toMatch(/event\s+response\.done/);
  });

  it('shows markup in a frame as text', async () => {
    const page = await checker();
    const hostile = '<img src=x onerror="document.title=1"></script><script>document.title=2</script>';
    await paste(page, JSON.stringify({ type: hostile, [hostile]: hostile, __proto__: null }));
    expect(await verdictOf(page)).toContain(hostile);
    expect(await page.locator('.verdict img, .verdict script').count()).toBe(0);
    expect(await page.title()).toBe('openai-realtime-events: events');
  });

  it('survives nesting deeper than any stack', async () => {
    const page = await checker();
    await paste(page, `{"type":"error","error":${'['.repeat(200_000)}${']'.repeat(200_000)}}`);
    expect(await verdictOf(page)).toMatch(/deviating\s+error/);
  });

  it('judges a megabyte as it is typed, and holds only what is in sight', async () => {
    const page = await checker();
    const items = Array.from({ length: 4000 }, (_, index) => ({
      object: 'realtime.item',
      id: `item_${index}`,
      type: 'message',
      role: 'user',
      content: [{ type: 'input_text', text: 'x'.repeat(200) }],
    }));
    const huge = JSON.stringify({ ...DONE, response: { ...DONE.response, output: [...items, { type: 'message' }] } });
    expect(huge.length).toBeGreaterThan(1e6);
    await paste(page, huge);
    expect(await verdictOf(page)).toMatch(/deviating\s+response\.done/);
    await page.locator('.issues button').first().click();
    await page.locator('.line.issue').first().waitFor();
    expect(await page.locator('.line').count()).toBeLessThan(200);
    await page.getByLabel('Frames', { exact: true }).press('Control+End');
    await page.keyboard.type('x');
    await page.locator('.outcome.malformed').waitFor();
  });

  it('opens an example of the reference', async () => {
    const page = await open(own);
    await page.locator('[id="session.update"]').getByRole('button', { name: 'Check' }).click();
    expect(await verdictOf(page)).toMatch(/event\s+session\.update/);
  });

  it.each<[string, BrowserContextOptions]>([
    ['in the light', { colorScheme: 'light' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ])('is accessible %s', async (_, options) => {
    const page = await open(`${own}#/check`, options);
    expect(await accessibilityProblems(page, ['#top', '.checker'])).toEqual([]);
    const response = { ...DONE.response, status: 7 };
    await paste(
      page,
      [{ colour: 'red', ...DONE, response }, { type: 'x' }].map((each) => JSON.stringify(each)).join('\n'),
    );
    expect(await accessibilityProblems(page, ['#top', '.checker'])).toEqual([]);
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  it('is accessible, and works for any catalogue', async () => {
    const page = await open(`${warehouse}#/check`);
    await paste(page, '{"kind":"battery-low","level":"x"}\n{"kind":"?"}');
    expect(await page.locator('.frame').first().innerText()).toContain('deviating');
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
