/** Packs text, so that the page stays small; `templates/reference/unpack.ts` is the other way. */
import { deflateSync, strToU8 } from 'fflate';

/** @returns Base64 of the packed text: the same on every machine, which zlib does not promise */
export function packed(text: string): string {
  return Buffer.from(deflateSync(strToU8(text), { level: 9 })).toString('base64');
}
