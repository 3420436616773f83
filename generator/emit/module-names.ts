/** The names of one emitted module. What people named keeps its name; what the module names itself makes way, by a number. */
export class ModuleNames {
  readonly #taken: Set<string>;
  readonly #own = new Map<string, string>();

  /** @param taken names that are not to be had: what the module exports and imports under the names that people chose */
  constructor(taken: Iterable<string>) {
    this.#taken = new Set(taken);
  }

  /**
   * The name of something of the module's own.
   *
   * @param wanted the name that it has if that is free, else with a number behind it: `isTagsEntry2`
   * @param key what it is: the same key gets the same name, another key never does
   */
  own(wanted: string, key = wanted): string {
    const known = this.#own.get(key);
    if (known !== undefined) return known;
    let name = wanted;
    for (let number = 2; this.#taken.has(name); number++) name = `${wanted}${number}`;
    this.#taken.add(name);
    this.#own.set(key, name);
    return name;
  }
}
