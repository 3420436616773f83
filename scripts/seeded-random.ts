/** Numbers and orders that look random and are the same for the same seed. */

/** @returns a function that gives whole numbers below a limit, which look random */
export function dice(seed: number): (limit: number) => number {
  let state = Math.imul(seed, 0x9e3779b1) >>> 0 || 1;
  return (limit) => {
    // xorshift32
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    state >>>= 0;
    return state % limit;
  };
}

/** @returns a function that gives lists in another order, each time another one */
export function shuffler(seed: number): <Item>(list: readonly Item[]) => Item[] {
  const below = dice(seed);
  return (list) => {
    const shuffled = [...list];
    for (let index = shuffled.length - 1; index > 0; index--) {
      const other = below(index + 1);
      [shuffled[index], shuffled[other]] = [shuffled[other]!, shuffled[index]!];
    }
    return shuffled;
  };
}
