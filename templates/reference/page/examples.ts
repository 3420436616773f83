/** Examples that can be copied, and scrolled by keyboard where they are long. */
import { element } from './elements.js';

const SHOWN_MS = 1500;

export function serveExamples(): void {
  const all = [...document.querySelectorAll<HTMLPreElement>('.surface pre')];
  for (const pre of all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)) {
    pre.tabIndex = 0;
    pre.setAttribute('role', 'region');
    pre.setAttribute('aria-label', `Example of ${pre.closest('article')?.id ?? 'use'}`);
  }
  for (const pre of all) {
    const button = element('button', { type: 'button', class: 'copy' }, 'Copy');
    button.addEventListener('click', () => void copy(pre, button));
    pre.previousElementSibling!.append(button);
  }
}

async function copy(pre: Element, button: HTMLButtonElement): Promise<void> {
  const text = pre.textContent.replaceAll('\t', '  ');
  button.textContent = (await toClipboard(text)) ? 'Copied' : 'Not copied';
  setTimeout(() => (button.textContent = 'Copy'), SHOWN_MS);
}

/** @returns whether it is there now: a browser may refuse */
async function toClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
