/** What the timeline says of a whole session: the same as `check`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { Readable } from 'node:stream';
import type { Page } from 'playwright-core';
import { expect, it } from 'vitest';
import { readWholeCatalogue } from '../../../generator/catalogue/index.js';
import { checkRecordings, checkReport } from '../../../generator/check/index.js';
import type { Section } from '../../../generator/report/report-content.js';
import { describeInBrowser } from '../../support/browser.js';
import { root } from '../../support/cli.js';
import { jsonLines, recordedSession, sessionWithSlowFunction, type Envelope } from '../../support/recorded-session.js';
import { accessibilityProblems, usePages } from '../../support/reference-page.js';

describeInBrowser('the timeline in a browser, on the whole session,', () => {
  const { own, open } = usePages();
  const { model } = readWholeCatalogue(path.join(root, 'spec'));

  /** What `check` says of the only session in it. */
  const checked = async (text: string): Promise<Section> => {
    const { sections } = checkReport(await checkRecordings(['-'], model, { stdin: Readable.from([text]) }));
    expect(sections).toHaveLength(1);
    return sections[0]!;
  };
  const dropped = async (text: string): Promise<Page> => {
    const page = await open(`${own}#/session`);
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'call.jsonl', mimeType: 'text/plain', buffer: Buffer.from(text) });
    await page.locator('.summary').waitFor();
    return page;
  };
  const marks = async (page: Page): Promise<string[]> =>
    (await page.locator('.summary button').allInnerTexts()).map((text) => text.replaceAll(/\s+/g, ' '));

  it('comes to the same figures as `check`, where frames come twice, too', async () => {
    const frames = sessionWithSlowFunction();
    const begun = frames.findIndex(({ event }) => event['type'] === 'response.created');
    const done = frames.findIndex(({ event }) => event['type'] === 'response.done');
    const { time } = frames[begun]!;
    const refused = { type: 'invalid_request_error', code: 'no_such_item', message: 'It is gone.', event_id: 'c1' };
    const text = jsonLines([
      ...frames.slice(0, begun + 1),
      { time, direction: 'server', event: speech('begins') },
      { time, direction: 'client', event: { type: 'conversation.item.delete', event_id: 'c1', item_id: 'item_9' } },
      { time, direction: 'server', event: { type: 'error', event_id: 'e-refused', error: refused } },
      ...frames.slice(begun + 1, done + 1),
      frames[done]!,
      ...frames.slice(done + 1),
    ]);
    const { summary } = await checked(text);
    const totals =
      '2 turns, 3 responses (3 completed), first sound after 2992 ms, 1 interruption, 520 tokens (360 input, 160 output), 1 error';
    expect(summary).toBe(`84 frames in 5757 ms, ${totals}`);
    const page = await dropped(text);
    expect(await page.locator('.totals').innerText()).toBe(totals);
    expect(await marks(page)).toEqual(['≠ 1 deviating', '! 1 violation', '⚡ 1 error', '✂ 1 interruption']);
    expect(await page.locator('.faults').innerText()).toContain(
      'error (no_such_item) answers conversation.item.delete',
    );
    const tokens = await page.locator('table', { hasText: 'Tokens by kind' }).locator('tr').allInnerTexts();
    expect(tokens.map((row) => row.replaceAll(/\s+/g, ' ').trim())).toEqual(
      expect.arrayContaining(['response.done usage › total_tokens 520', 'input_token_details › cached_tokens 128']),
    );
  });

  it('tells what the catalogue explains, and is no fault, with its reason', async () => {
    const frames = recordedSession(1);
    const added = frames.findIndex(({ event }) => event['type'] === 'response.output_item.added');
    const again = { ...frames[added]!, event: { ...frames[added]!.event, event_id: 'e-again' } };
    const text = jsonLines([...frames.slice(0, added + 1), again, ...frames.slice(added + 1)]);
    expect((await checked(text)).notes).toContain('the catalogue explains 1 finding more: --explained lists them');
    const page = await dropped(text);
    expect(await marks(page)).toEqual(['✓ 1 explained', '? 1 unknown']);
    expect(await page.locator('.faults').count()).toBe(0);
    await page.getByRole('button', { name: '✓ 1 explained' }).click();
    expect(await page.locator('.explained', { hasText: 'output begun twice' }).innerText()).toBe(
      "response.output_item.added: output begun twice; expected it once; because: xAI's server numbers every item of a response 0.",
    );
    expect(await accessibilityProblems(page, ['#top', '.session'])).toEqual([]);
  });

  it('tells of a recording with a hole in one statement', async () => {
    const frames = recordedSession(1);
    const begun = frames.findIndex(({ event }) => event['type'] === 'response.created');
    const text = jsonLines([...frames.slice(0, begun), ...frames.slice(begun + 4)]);
    const page = await dropped(text);
    const [{ message, rows = [] } = { message: '' }] = (await checked(text)).findings;
    const [statement, ...kinds] = (await page.locator('.faults').innerText()).split('\n');
    expect(statement).toContain((message as string).replace('line', 'frame'));
    expect(kinds.map((kind) => kind.trim()).filter((kind) => kind !== '')).toEqual(
      rows.map(({ label, text: row }) => `${label} ${row.replace(/: lines? .*$/, '')}`),
    );
    expect(kinds.length).toBeGreaterThan(1);
    await page.locator('.faults button').click();
    expect(await page.locator('.violation').last().innerText()).toContain('not begun');
    expect(await accessibilityProblems(page, ['#top', '.session'])).toEqual([]);
  });

  it('tells the first sound where nobody takes turns', async () => {
    const created = JSON.parse(
      readFileSync(path.join(root, 'spec/translation/examples/server/session.created.json'), 'utf8'),
    ) as Envelope['event'];
    const spoken = { type: 'session.output_audio.delta', delta: 'AAAA' };
    const heard = { type: 'session.input_audio_buffer.append', audio: 'AAAA' };
    const sent = [
      [0, 'server', created],
      [400, 'client', heard],
      [600, 'client', heard],
      [1650, 'server', { ...spoken, event_id: 'event_2' }],
      [1700, 'server', { ...spoken, event_id: 'event_3' }],
    ] as const;
    const text = sent.map(([ms, direction, event]) => `${JSON.stringify({ ms, direction, event })}\n`).join('');
    expect((await checked(text)).summary).toBe('5 frames in 1700 ms, first sound after 1250 ms');
    const page = await dropped(text);
    expect(await page.locator('.totals').innerText()).toBe('first sound after 1250 ms');
    expect(await page.locator('.latest').innerText()).toBe(
      'The server was first heard 1250 ms after the client: from session.input_audio_buffer.append to session.output_audio.delta.',
    );
    expect(await page.locator('canvas').getAttribute('aria-label')).toContain('waiting');
    expect(await page.locator('table', { hasText: 'First sound' }).innerText()).toMatch(
      /client\s+0\.400 s\s+–\s+server\s+1\.650 s\s+1250 ms/,
    );
    expect(await accessibilityProblems(page, ['#top', '.session'])).toEqual([]);
  });
});

function speech(id: string): Envelope['event'] {
  return { type: 'input_audio_buffer.speech_started', event_id: id, audio_start_ms: 900, item_id: 'item_8' };
}
