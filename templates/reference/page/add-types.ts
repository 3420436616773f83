/** Types that the text of the page leaves out, where all of them would make it too large: the programme puts them there. */
import type { Catalogue } from '../catalogue.js';
import { TYPES_POLICY } from '../shared/page-data.js';

interface HtmlPolicy {
  createHTML(html: string): string;
}

interface PolicyFactory {
  createPolicy(name: string, rules: HtmlPolicy): HtmlPolicy;
}

export function addTypes({ types }: Catalogue): void {
  const entries = Object.entries(types);
  if (entries.length === 0) return;
  const { trustedTypes } = globalThis as { readonly trustedTypes?: PolicyFactory };
  // Nothing but the generator's own text comes here. Not every browser knows of trusted types.
  const trust: HtmlPolicy = { createHTML: (html) => html };
  const policy = trustedTypes?.createPolicy(TYPES_POLICY, trust) ?? trust;
  for (const [id, html] of entries)
    document.getElementById(id)!.insertAdjacentHTML('beforeend', policy.createHTML(html));
}
