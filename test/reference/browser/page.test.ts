/** The reference part of the page, as people use it. */
import type { BrowserContextOptions, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { describeInBrowser } from '../../support/browser.js';
import { accessibilityProblems, usePages } from '../../support/reference-page.js';

describeInBrowser('the reference page in a browser', () => {
  const { own, warehouse, open, complaints } = usePages();
  const inView = (page: Page, id: string): Promise<boolean> =>
    page.evaluate((target) => {
      const { top } = document.getElementById(target)!.getBoundingClientRect();
      return top >= 0 && top < innerHeight / 2;
    }, id);
  const hashOf = (page: Page): Promise<string> => page.evaluate(() => location.hash);

  it('finds events as one types, by keyboard alone', async () => {
    const page = await open(own);
    await page.keyboard.press('/');
    await page.keyboard.type('speech_st');
    const found = page.getByRole('option');
    expect(await found.nth(0).textContent()).toContain('input_audio_buffer.speech_started');
    await page.keyboard.press('ArrowDown');
    expect(await found.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    expect(await hashOf(page)).toBe('#input_audio_buffer.speech_stopped');
    expect(await inView(page, 'input_audio_buffer.speech_stopped')).toBe(true);
  });

  it('finds fields, and words of the documentation', async () => {
    const page = await open(own);
    const search = page.getByRole('combobox');
    await search.fill('obfuscation');
    expect(await page.getByRole('option').first().textContent()).toContain('field, conversation.item.input_audio');
    await search.fill('zxqy');
    expect(await page.getByRole('option').textContent()).toBe('Nothing has all of these words.');
    await search.press('Escape');
    expect(await page.getByRole('listbox', { includeHidden: true }).isVisible()).toBe(false);
  });

  it('opens at the event or field that a link names', async () => {
    const page = await open(`${own}#response.done:response`);
    expect(await inView(page, 'response.done:response')).toBe(true);
    expect(await page.locator('tr:target th').textContent()).toBe('response');
    await page.goto(`${own}#beta/response.done`);
    expect(await inView(page, 'beta/response.done')).toBe(true);
    expect(await page.locator('#nav [aria-current]').textContent()).toBe('response.done');
  });

  it('opens without a jump, though the programme adds to its text', async () => {
    const page = await open('about:blank');
    await page.addInitScript(() => {
      const shifts: number[] = Object.assign(globalThis, { shifts: [] }).shifts;
      const observer = new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          shifts.push((entry as PerformanceEntry & { readonly value: number }).value);
      });
      observer.observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto(`${own}#response.done`);
    expect(await inView(page, 'response.done')).toBe(true);
    const shifts = await page.evaluate(async () => {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      return (globalThis as unknown as { readonly shifts: readonly number[] }).shifts;
    });
    expect(shifts).toEqual([]);
  });

  it('folds types open where they are named, again inside each other', async () => {
    const page = await open(own);
    const event = page.locator('[id="response.done"]');
    const fold = event.getByRole('button', { name: 'Fold open RealtimeResponse' });
    await fold.press('Enter');
    expect(await fold.getAttribute('aria-expanded')).toBe('true');
    const inside = event.locator('tr.inside').first();
    expect(await inside.locator('th', { hasText: 'status_details' }).count()).toBe(1);
    await inside.getByRole('button', { name: 'Fold open ResponseStatusDetails' }).click();
    expect(await inside.locator('tr.inside th', { hasText: 'reason' }).count()).toBeGreaterThan(0);
    expect(await page.locator('.inside [id]').count()).toBe(0);
    await fold.click();
    expect(await event.locator('tr.inside').count()).toBe(0);
  });

  it('copies an example as JSON', async () => {
    const page = await open(own, { permissions: ['clipboard-read', 'clipboard-write'] });
    const event = page.locator('[id="response.done"]');
    await event.getByRole('button', { name: 'Copy' }).first().click();
    await event.getByRole('button', { name: 'Copied' }).waitFor();
    const text = await page.evaluate(() => navigator.clipboard.readText());
    expect(JSON.parse(text)).toMatchObject({ type: 'response.done' });
    expect(text.split('\n')[1]).toBe('  "type": "response.done",');
  });

  it('is useful without scripts: types are links, and lists of events lead to them', async () => {
    const page = await open(own, { javaScriptEnabled: false });
    await page.locator('#nav').getByRole('link', { name: 'response.done' }).first().click();
    const type = page.locator('[id="response.done"]').getByRole('link', { name: 'RealtimeResponse' });
    await type.click();
    expect(page.url()).toMatch(/#RealtimeResponse$/);
    expect(await page.locator('#RealtimeResponse tr').count()).toBeGreaterThan(5);
  });

  it('is whole where parts of it were packed: types, links to them, and what the checker knows', async () => {
    const page = await open(`${own}#beta/RealtimeResponse:status`);
    expect(await page.locator('tr:target th').textContent()).toBe('status');
    await page.goto(`${own}#beta/response.done`);
    const event = page.locator('[id="beta/response.done"]');
    await event.getByRole('button', { name: 'Fold open RealtimeResponse' }).click();
    expect(await event.locator('tr.inside th', { hasText: 'status_details' }).count()).toBe(1);
    await event.getByRole('button', { name: 'Check' }).click();
    expect(await page.locator('.verdict h2').innerText()).toMatch(/event\s+/);
    const isRefused = await page.evaluate(() => {
      try {
        document.body.innerHTML = '<p>';
        return false;
      } catch {
        return true;
      }
    });
    expect(isRefused).toBe(true);
    expect(complaints.splice(0).every((text) => text.includes('TrustedHTML'))).toBe(true);
  });

  it('lets nothing in that its policy does not name', async () => {
    const page = await open(own);
    const refused = await page.evaluate(async () => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      document.body.append(Object.assign(document.createElement('img'), { src: 'data:image/png;base64,AA==' }));
      await fetch('data:text/plain,hello').catch(() => undefined);
      try {
        document.body.innerHTML = '<p>';
      } catch {
        violations.push('innerHTML');
      }
      await new Promise((resolve) => setTimeout(resolve));
      return [...new Set(violations)].sort();
    });
    expect(refused).toEqual(['connect-src', 'img-src', 'innerHTML', 'require-trusted-types-for']);
    expect(complaints.splice(0).every((text) => /Content Security Policy|TrustedHTML/.test(text))).toBe(true);
  });

  describe('for everybody', () => {
    const circumstances: Record<string, BrowserContextOptions> = {
      'in the light': { colorScheme: 'light' },
      'in the dark': { colorScheme: 'dark' },
      'on a phone': { viewport: { width: 390, height: 844 } },
    };

    it.each(Object.keys(circumstances))('is accessible %s, whichever catalogue it is of', async (name) => {
      const page = await open(warehouse, circumstances[name]);
      await page.locator('button.open').first().click();
      await page.keyboard.press('/');
      await page.keyboard.type('robot');
      expect(await accessibilityProblems(page)).toEqual([]);
    });

    it('is accessible as large as it is', async () => {
      const page = await open(own);
      expect(await accessibilityProblems(page, ['header', 'nav', '[id="session.update"]'])).toEqual([]);
    });

    it('fits a phone: nothing stands out at the side', async () => {
      const page = await open(own, { viewport: { width: 360, height: 740 } });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(360);
    });

    it('can be read from the keyboard: past the list, to the events', async () => {
      const page = await open(own);
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement!.textContent)).toBe('Skip to the events');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement!.id)).toBe('main');
    });
  });
});
