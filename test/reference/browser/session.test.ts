/** The timeline, as people use it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.js';
import { jsonLines, recordedSession, sessionWithSlowFunction, type Envelope } from '../../support/recorded-session.js';
import { accessibilityProblems, usePages } from '../../support/reference-page.js';

describeInBrowser('the timeline in a browser', () => {
  const { own, warehouse, orders, open } = usePages();

  const drop = async (page: Page, name: string, text: string): Promise<void> => {
    await page.locator('input[type=file]').setInputFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('.summary').waitFor();
  };
  const summary = (page: Page): Promise<string> => page.locator('.summary').innerText();
  const cells = (page: Page, row: number): Promise<string[]> =>
    page.locator('table', { hasText: 'Every response' }).locator('tr').nth(row).locator('th, td').allInnerTexts();

  it('tells why the second answer came late, and which frame did not fit, to one who reads no frames', async () => {
    const page = await open(`${own}#/session`);
    await drop(page, 'call.jsonl', jsonLines(sessionWithSlowFunction()));
    expect(await summary(page)).toMatch(/realtime\s+80 frames in 5757 ms\s+≠ 1 deviating/);
    expect((await page.locator('.latest').innerText()).replaceAll(/\s+/g, ' ')).toBe(
      'response 3 of 3 was waited for longest: 2992 ms from input_audio_buffer.speech_stopped to its first sound, response.output_audio.delta (the other: 387 ms). For 2153 ms of it nothing happened between response.done and conversation.item.create: the client was waited for.',
    );
    expect(await page.locator('.faults').innerText()).toMatch(
      /≠ deviating 5\.754 s rate_limits\.updated: \/rate_limits is string, expected array/,
    );
    const rows = [await cells(page, 1), await cells(page, 2), await cells(page, 3)];
    expect(rows.map((row) => [row[1], row[2], row[5]])).toEqual([
      ['387 ms', 'server', '600 ms'],
      ['–', '–', '–'],
      ['2992 ms', 'client', '600 ms'],
    ]);
    expect(await page.locator('.longest').innerText()).toBe('2992 ms');
    expect(await page.locator('figcaption').allInnerTexts()).toEqual([
      'rate limits requests remaining',
      'rate limits tokens remaining',
    ]);

    await page.locator('.latest').getByRole('button', { name: 'conversation.item.create' }).click();
    expect(await page.locator('.verdict h2').innerText()).toMatch(/event\s+conversation\.item\.create/);
    await page.locator('.faults').getByRole('button').click();
    expect(await page.locator('.verdict h2').innerText()).toMatch(/deviating\s+rate_limits\.updated/);
    await page.getByRole('button', { name: 'Open in the checker' }).click();
    expect(await page.locator('#frames').inputValue()).toContain('"rate_limits":"soon"');
    await page.getByRole('main').getByRole('link', { name: 'rate_limits in the reference' }).click();
    expect(await page.locator('tr:target').innerText()).toContain('rate_limits');
  });

  it('draws what the answers were waited for', async () => {
    const page = await open(`${own}#/session`, { viewport: { width: 1280, height: 900 } });
    await drop(page, 'call.jsonl', jsonLines(sessionWithSlowFunction()));
    const canvas = page.locator('canvas');
    expect(await canvas.getAttribute('aria-label')).toContain('response, waiting, output audio');
    const { width, height } = (await canvas.boundingBox())!;
    // The lane of waiting is the last but one; the second wait is a little right of the middle.
    await canvas.hover({ position: { x: width * 0.7, y: height - 45 } });
    expect(await page.locator('.hover').innerText()).toMatch(/^2992 ms, most of it for the client\s+resp_3\s+2\.649 s/);
  });

  it('tells what was never answered, at what was asked', async () => {
    const page = await open(`${own}#/session`);
    const frames = recordedSession(1);
    const asked = {
      time: frames.at(-1)!.time,
      direction: 'client',
      event: { type: 'response.create', event_id: 'c1' },
    };
    await drop(page, 'call.jsonl', jsonLines([...frames, asked as Envelope]));
    await page.getByRole('button', { name: '… 1 unanswered' }).click();
    expect(await page.locator('.verdict h2').innerText()).toMatch(/event\s+response\.create/);
    expect(await page.locator('.violation').innerText()).toContain('response.create');
  });

  it('keeps apart the sessions of one file', async () => {
    const page = await open(`${own}#/session`);
    await drop(page, 'day.jsonl', jsonLines([...sessionWithSlowFunction(), ...recordedSession(1)]));
    expect(await summary(page)).toMatch(/realtime\s+80 frames/);
    await page.getByLabel('Session', { exact: true }).selectOption('session 2: day.jsonl, 47 frames');
    await page.getByText('47 frames in').waitFor();
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
    const window = async (): Promise<number[]> =>
      [...(await page.locator('.timeline output').innerText()).matchAll(/[\d.]+/g)].map(Number);
    const whole = await window();
    await page.locator('canvas').focus();
    await page.keyboard.press('+');
    const [from, to] = await window();
    expect(from).toBeGreaterThan(whole[0]!);
    expect(to).toBeLessThan(whole[1]!);
    await page.keyboard.press('ArrowLeft');
    const moved = await window();
    expect(moved[0]).toBeLessThan(from!);
    expect(moved[1]! - moved[0]!).toBeCloseTo(to! - from!, 1);
    await page.keyboard.press('-');
    await page.keyboard.press('0');
    expect(await window()).toEqual(whole);
    await page.keyboard.press('ArrowUp');
    expect(await page.locator('.frames [aria-selected=true]').innerText()).toContain('rate_limits.updated');
    await page.keyboard.press('ArrowDown');
    expect(await page.locator('.verdict h2').innerText()).toMatch(/rate_limits\.updated/);
    await page.getByRole('button', { name: 'Open in the checker' }).focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('#frames').inputValue()).toContain('"rate_limits":"soon"');
  });

  it('chooses a frame by a click on its bar', async () => {
    const page = await open(`${own}#/session`, { viewport: { width: 1400, height: 1000 } });
    await drop(page, 'call.jsonl', jsonLines(recordedSession()));
    const { width } = (await page.locator('canvas').boundingBox())!;
    // The bar of the whole session is in the first lane, which begins below the axis and the marks.
    await page.locator('canvas').click({ position: { x: width / 2, y: 60 } });
    expect(await page.locator('.verdict h2').innerText()).toMatch(/event\s+session\.created/);
  });

  it('takes a file that is dropped on it, wherever on the page', async () => {
    const page = await open(`${own}#/session`);
    const data = await page.evaluateHandle(
      (text) => {
        const transfer = new DataTransfer();
        transfer.items.add(new File([text], 'dropped.jsonl'));
        return transfer;
      },
      jsonLines(recordedSession(1)),
    );
    const isTaken = await page.locator('.drop').evaluate((zone, dataTransfer) => {
      const over = new DragEvent('dragover', { bubbles: true, cancelable: true, dataTransfer });
      zone.dispatchEvent(over);
      return over.defaultPrevented;
    }, data);
    expect(isTaken).toBe(true);
    await page.locator('.drop').dispatchEvent('drop', { dataTransfer: data });
    expect(await summary(page)).toMatch(/realtime\s+47 frames/);
    expect(await page.locator('.session .bar').first().innerText()).toContain('dropped.jsonl');
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
    await page.evaluate(() => {
      const counts = Object.assign(globalThis, { painted: 0 });
      const { prototype } = CanvasRenderingContext2D;
      for (const name of ['fillRect', 'fillText']) {
        const draw = Reflect.get(prototype, name) as (...args: unknown[]) => void;
        Reflect.set(prototype, name, function (this: CanvasRenderingContext2D, ...args: unknown[]) {
          counts.painted++;
          draw.apply(this, args);
        });
      }
    });
    const painted = (): Promise<number> =>
      page.evaluate(async () => {
        const counts = globalThis as unknown as { painted: number };
        await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
        const { painted } = counts;
        counts.painted = 0;
        return painted;
      });
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
    await painted();
    for (const key of ['+', '+', 'ArrowRight', '-', '0']) {
      await page.keyboard.press(key);
      // What is smaller than a pixel is painted once: so much as there are pixels, not frames.
      const count = await painted();
      expect(count).toBeGreaterThan(10);
      expect(count).toBeLessThan(5000);
    }
    expect(await page.locator('.frame').count()).toBeLessThan(100);
  });

  it('draws the sessions of any catalogue that describes them', async () => {
    const slips = [
      { what: 'shift-begun', shift: { camera: 'fast' } },
      { what: 'order-taken', order: { id: 'o1', kind: 'export', state: 'new', lines: [] }, behind: null },
      { what: 'line-begun', order_id: 'o1', line: 0, goods: { goods: 'lamp' } },
      { what: 'note-grown', order_id: 'o1', line: 0, words: 'with care' },
      { what: 'note-signed', order_id: 'o1', line: 0, note: 'with care' },
      { what: 'belt-filmed', frames: 'AAAA' },
      { what: 'order-packed', order: { id: 'o1', kind: 'export', state: 'packed', lines: [{ goods: 'lamp' }] } },
      { what: 'line-picked', order_id: 'o1', line: 0 },
      { what: 'note-signed', order_id: 'o1', line: 7, note: 'late' },
    ];
    const lines = slips.map((frame, index) =>
      JSON.stringify({ ts: 1_767_225_600_000 + index * 500, frame: { slip: `s${index}`, ...frame } }),
    );
    const page = await open(`${orders}#/session`);
    await drop(page, 'hall.jsonl', lines.join('\n'));
    expect(await summary(page)).toMatch(/orders\s+9 frames in 4000 ms\s+! \d violation/);
    expect(await page.locator('canvas').getAttribute('aria-label')).toMatch(/shift, order, film/);
    expect(await page.locator('.faults').innerText()).toMatch(/! violation 3\.000 s order-packed: line unfinished/);
    await page.getByRole('tab', { name: 'Conversation' }).click();
    expect(await page.locator('.conversation').innerText()).toContain('with care');
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.goto(`${orders}#order-packed`);
    expect(await page.locator('article:target').innerText()).toMatch(/what it does\s+ends order/);
  });

  it.each<[string, BrowserContextOptions]>([
    ['in the light', { colorScheme: 'light' }],
    ['in the dark', { colorScheme: 'dark' }],
    ['on a phone', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
  ])('is accessible %s, in all its panes', async (_, options) => {
    const page = await open(`${own}#/session`, options);
    expect(await accessibilityProblems(page, ['#top', '.session'])).toEqual([]);
    await drop(page, 'call.jsonl', jsonLines(sessionWithSlowFunction()));
    await page.locator('.faults').getByRole('button').click();
    for (const pane of ['Frame', 'Conversation', 'Figures']) {
      await page.getByRole('tab', { name: pane }).click();
      expect(await accessibilityProblems(page, ['#top', '.session'])).toEqual([]);
    }
    const { clientWidth, scrollWidth } = await page.evaluate(() => document.documentElement);
    expect(scrollWidth).toBe(clientWidth);
  });

  it('draws frames of a catalogue that says nothing of sessions', async () => {
    const page = await open(`${warehouse}#/session`);
    await drop(page, 'hall.json', '[{"kind":"battery-low"},{"kind":"lamp-lit"}]');
    expect(await summary(page)).toMatch(/floor\s+2 frames, without times.*1 deviating\s+\? 1 unknown/s);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
