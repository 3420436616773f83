/** What the generator has packed to keep the page small (`generator/emit/reference/pack.ts`). */
import { inflateSync, strFromU8, strToU8 } from 'fflate';

/** @param base64 of packed text */
export function unpacked(base64: string): string {
  return strFromU8(inflateSync(strToU8(atob(base64), true)));
}
