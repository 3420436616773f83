/** A file that an emitter made: a POSIX path below the package's folder, and its whole text. */
export interface EmittedFile {
  readonly path: string;
  readonly text: string;
}
