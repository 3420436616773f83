/** Examples that can be copied, and scrolled by keyboard where they are long. */
import { element } from './elements.js';

const SHOWN_MS = 1500;

/** @param check opens a frame in the checker */
export function serveExamples(check: (text: string) => void): void {
  const all = [...document.querySelectorAll<HTMLPreElement>('.surface pre')];
  for (const pre of all.filter(({ scrollHeight, clientHeight }) => scrollHeight > clientHeight)) {
    pre.tabIndex = 0;
    pre.setAttribute('role', 'region');
    pre.setAttribute('aria-label', `Example of ${pre.closest('article')?.id ?? 'use'}`);
  }
  for (const pre of all) {
    const copyButton = button('Copy', () => void copy(pre, copyButton));
    const heading = pre.previousElementSibling!;
    heading.append(
      element('span', {}, ...(isFrame(pre) ? [button('Check', () => check(textOf(pre)))] : []), copyButton),
    );
  }
}

function isFrame(pre: Element): boolean {
  return pre.matches('article pre') && pre.textContent.startsWith('{');
}

function button(label: string, onClick: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button' }, label);
  made.addEventListener('click', onClick);
  return made;
}

function textOf(pre: Element): string {
  return pre.textContent;
}

async function copy(pre: Element, button: HTMLButtonElement): Promise<void> {
  button.textContent = (await toClipboard(textOf(pre))) ? 'Copied' : 'Not copied';
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
