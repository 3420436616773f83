/** What a command gets from its surroundings, so that tests can give it others. */
export interface Context {
  /** The folder of this project, in which `templates` stands. */
  readonly root: string;
  readonly stdout: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly stderr: NodeJS.WritableStream & { readonly isTTY?: boolean };
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Ends a command that would go on for ever. */
  readonly signal?: AbortSignal;
}

/** Colour only on a terminal, and never where `NO_COLOR` is set. */
export function wantsColour(stream: { readonly isTTY?: boolean }, env: Context['env']): boolean {
  return stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
}
