/** Keys that stand twice in a map. */
import type { Document } from 'yaml';
import { yaml } from './yaml-on-demand.js';

/** @returns where in a document a key stands that its map has already: offsets */
export function duplicateKeys(document: Document.Parsed): number[] {
  const { isScalar, visit } = yaml();
  const found: number[] = [];
  visit(document, {
    Map(_, map) {
      const seen = new Set<string>();
      for (const { key } of map.items) {
        if (!isScalar(key)) continue;
        // As data they are texts: `1` and `'1'` are one.
        const name = String(key.value);
        if (seen.has(name)) found.push(key.range?.[0] ?? 0);
        seen.add(name);
      }
    },
  });
  return found;
}
