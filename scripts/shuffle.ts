/** Orders that look random and are the same for the same seed. */

/** @returns a function that gives lists in another order, each time another one */
export function shuffler(seed: number): <Item>(list: readonly Item[]) => Item[] {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0 || 1;
  const below = (limit: number): number => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
  return (list) => {
    const shuffled = [...list];
    for (let index = shuffled.length - 1; index > 0; index--) {
      const other = below(index + 1);
      [shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!];
    }
    return shuffled;
  };
}
