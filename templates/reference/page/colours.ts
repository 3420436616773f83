/** Colours of examples, without a single element more: the browser paints ranges of the text. */
import { jsonTokens, TOKEN_KINDS, type Token, type TokenKind } from '../json-tokens.js';

/** Colours every example shortly before it comes into sight. Browsers without highlights show it in one colour. */
export function colourExamples(): void {
  if (!('highlights' in CSS)) return;
  const highlights = Object.fromEntries(TOKEN_KINDS.map((kind) => [kind, new Highlight()])) as Record<
    TokenKind,
    Highlight
  >;
  for (const kind of TOKEN_KINDS) CSS.highlights.set(`json-${kind}`, highlights[kind]);
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        observer.unobserve(target);
        colour(target.firstChild as Text, highlights);
      }
    },
    { rootMargin: '50%' },
  );
  for (const pre of document.querySelectorAll('article pre:first-of-type')) observer.observe(pre);
}

function colour(text: Text, highlights: Readonly<Record<TokenKind, Highlight>>): void {
  for (const { kind, offset, length } of jsonTokens(text.data)) {
    if (!isColoured(kind)) continue;
    const range = new StaticRange({
      startContainer: text,
      startOffset: offset,
      endContainer: text,
      endOffset: offset + length,
    });
    highlights[kind].add(range);
  }
}

function isColoured(kind: Token['kind']): kind is TokenKind {
  return (TOKEN_KINDS as readonly string[]).includes(kind);
}
