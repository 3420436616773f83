/** A place in a source: a file (POSIX path, as the user named it) and a path of keys inside it. Line and column are looked up only when a person has to read them. */
export interface Place {
  readonly file: string;
  readonly path: readonly (string | number)[];
}
