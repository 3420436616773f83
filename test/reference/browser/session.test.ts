/** The timeline, as people use it. */
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.js';
import { jsonLines, recordedSession, type Envelope } from '../../support/recorded-session.js';
import { accessibilityProblems, usePages } from '../../support/reference-page.js';

describeInBrowser('the timeline in a browser', () => {
  const { own, warehouse, open } = usePages();

  const drop = async (page: Page, name: string, text: string): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('.summary').waitFor();
  };
  const summary = (page: Page): Promise<string> => page.locator('.summary').innerText();
  const cells = (page: Page, row: number): Promise<string[]> =>
    page.locator('table', { hasText: 'Every response' }).locator('tr').nth(row).locator('th, td').allInnerTexts();

  it('tells why the second answer came late, and which frame did not fit', async () => {
    const page = await open(`${own}#/session`);
    await drop(page, 'call.jsonl', jsonLines(recordedSession()));
    expect(await summary(page)).toMatch(/realtime\s+91 frames in 7670 ms\s+≠ 1 deviating\s+\? 1 unknown/);
    const [first, second] = [await cells(page, 1), await cells(page, 2)];
    expect([first[1], second[1]]).toEqual(['387 ms', '2467 ms']);
    expect([first[4], second[4]]).toEqual(['800 ms', '800 ms']);
    expect(await page.locator('.longest').innerText()).toBe('2467 ms');

    await page.getByRole('button', { name: /deviating/ }).click();
    expect(await page.locator('.verdict h2').innerText()).toMatch(/deviating\s+rate_limits\.updated/);
    expect(await page.locator('.issues').innerText()).toContain('/rate_limits kind: expected array, received string');
    await page.getByRole('button', { name: 'Open in the checker' }).click();
    expect(await page.locator('#frames').inputValue()).toContain('"rate_limits":"soon"');
  });

  it('shows the conversation as text', async () => {
    const page = await open(`${own}#/session`);
    await drop(page, 'call.jsonl', jsonLines(recordedSession()));
    await page.getByRole('tab', { name: 'Conversation' }).click();
    const items = (await page.locator('.conversation li').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));
    expect(items).toEqual([
      'message · user completed A table for tonight, please.',
      'message · assistant completed Gladly. For how many of turn 1?',
      'message · user completed A table for tonight, please.',
      'message · assistant completed Gladly. For how many of turn 2?',
    ]);
  });

  it('reads a HAR file, and an array of frames without times', async () => {
    const frames = recordedSession(1);
    const messages = frames.map(({ time, direction, event }: Envelope) => ({
      type: direction === 'client' ? 'send' : 'receive',
      time: Date.parse(time) / 1000,
      opcode: 1,
      data: JSON.stringify(event),
    }));
    const entries = [
      {},
      { _webSocketMessages: [{ type: 'receive', time: 1, opcode: 1, data: '{"ping":1}' }] },
      { _webSocketMessages: messages },
    ];
    const page = await open(`${own}#/session`);
    await drop(page, 'page.har', JSON.stringify({ log: { version: '1.2', entries } }));
    expect(await summary(page)).toMatch(/realtime\s+47 frames in \d+ ms/);
    await drop(page, 'frames.json', JSON.stringify(frames.map(({ event }) => event)));
    await page.getByText('without times').waitFor();
  });

  it('is used by keyboard alone', async () => {
    const page = await open(`${own}#/session`);
    await drop(page, 'call.jsonl', jsonLines(recordedSession()));
    const frames = page.getByRole('listbox', { name: '91 frames' });
    await frames.focus();
    await page.keyboard.press('End');
    expect(await page.locator('.verdict h2').innerText()).toMatch(/unknown\s+weather\.changed/);
    await frames.focus();
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.verdict h2').innerText()).toMatch(/rate_limits\.updated/);
    await page.getByRole('tab', { name: 'Frame' }).focus();
    await page.keyboard.press('ArrowRight');
    expect(await page.getByRole('tab', { name: 'Conversation' }).getAttribute('aria-selected')).toBe('true');
    await page.locator('canvas').focus();
    await page.keyboard.press('+');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('0');
  });

  it('chooses a frame by a click on its bar', async () => {
    const page = await open(`${own}#/session`, { viewport: { width: 1400, height: 1000 } });
    await drop(page, 'call.jsonl', jsonLines(recordedSession()));
    const { width } = (await page.locator('canvas').boundingBox())!;
    // The bar of the whole session is in the first lane, which begins below the axis and the marks.
    await page.locator('canvas').click({ position: { x: width / 2, y: 60 } });
    expect(await page.locator('.verdict h2').innerText()).toMatch(/event\s+session\.created/);
  });

  it('says what a file without frames is', async () => {
    const page = await open(`${own}#/session`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'empty.txt', mimeType: 'text/plain', buffer: Buffer.from('') });
    expect(await page.getByRole('alert').innerText()).toBe('There is no frame in empty.txt.');
  });

  it('holds fifty thousand frames, and only the rows in sight', async () => {
    const page = await open(`${own}#/session`);
    const deltas = Array.from({ length: 50_000 }, (_, index) => ({
      time: 1_700_000_000_000 + index * 20,
      direction: 'server',
      event: {
        type: 'response.output_text.delta',
        event_id: `e${index}`,
        response_id: 'r',
        item_id: 'i',
        output_index: 0,
        content_index: 0,
        delta: 'x',
      },
    }));
    await drop(page, 'long.jsonl', deltas.map((frame) => JSON.stringify(frame)).join('\n'));
    expect(await summary(page)).toContain('50,000 frames');
    await page.locator('canvas').focus();
    for (const key of ['+', '+', 'ArrowRight', '-', '0']) await page.keyboard.press(key);
    expect(await page.locator('.frame').count()).toBeLessThan(100);
  });

  it('is accessible, and draws any catalogue’s frames', async () => {
    const page = await open(`${own}#/session`);
    await drop(page, 'call.jsonl', jsonLines(recordedSession()));
    expect(await accessibilityProblems(page, ['#top', '.session'])).toEqual([]);
    await page.goto(`${warehouse}#/session`);
    await page.reload();
    await drop(page, 'hall.json', '[{"kind":"battery-low"},{"kind":"lamp-lit"}]');
    expect(await summary(page)).toMatch(/floor\s+2 frames, without times.*1 deviating\s+\? 1 unknown/s);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
