/** Documentation of the catalogue as HTML: paragraphs, lists, code, emphasis and links. All other markup stays text. */
import { join, markup, type Markup, type Part } from './markup.js';

const BULLET = /^\s*[-*] /;

/** @param text Markdown */
export function markdown(text: string): Markup {
  const blocks = text
    .trim()
    .split(/\n\s*\n/)
    .filter((block) => block !== '');
  return join(
    blocks.flatMap((block) => blockParts(block.split('\n'))),
    '\n',
  );
}

/** A block's paragraphs and lists: a list may begin right below a line of text. */
function blockParts(lines: readonly string[]): Part[] {
  const first = lines.findIndex((line) => BULLET.test(line));
  const words = lines.slice(0, first < 0 ? lines.length : first).join(' ');
  const parts: Part[] = words === '' ? [] : [markup`<p>${inline(words)}</p>`];
  if (first < 0) return parts;
  const items = lines
    .slice(first)
    .join('\n')
    .split(/\n(?=\s*[-*] )/)
    .map((item) => markup`<li>${inline(item.replace(BULLET, ''))}\n`);
  return [...parts, markup`<ul>\n${items}</ul>`];
}

const SPAN = /`([^`]+)`|\*\*([^*]+)\*\*|\*([^*\s][^*]*)\*|\[([^\]]+)\]\((https?:\/\/[^)\s]+)\)/g;

/** Markdown without blocks, on one line. */
export function inline(text: string): Markup {
  const line = text.trim().replaceAll(/\s*\n\s*/g, ' ');
  const parts: Part[] = [];
  let end = 0;
  for (const match of line.matchAll(SPAN)) {
    const [whole, code, strong, emphasis, label, address] = match;
    parts.push(line.slice(end, match.index));
    if (code !== undefined) parts.push(markup`<code>${code}</code>`);
    else if (strong !== undefined) parts.push(markup`<strong>${inline(strong)}</strong>`);
    else if (emphasis !== undefined) parts.push(markup`<em>${inline(emphasis)}</em>`);
    else parts.push(markup`<a href="${address}" rel="noreferrer">${label}</a>`);
    end = match.index + whole.length;
  }
  return join([...parts, line.slice(end)], '');
}
