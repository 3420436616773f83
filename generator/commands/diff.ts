/** `realtime-events diff`: what changed between two catalogues for a program that uses the package. */
import type { Context } from './context.js';
import { LEVELS } from '../diff/effects.js';
import { judge } from '../diff/judge.js';
import { formatDiff, formatEffects, type DiffFormat } from '../diff/format.js';
import { readSide } from '../diff/revision.js';
import { UserError } from '../report/problem.js';

type FailOn = 'breaking' | 'warning' | 'none';

export interface DiffOptions {
  readonly spec: string;
  readonly format: DiffFormat;
  readonly failOn: FailOn;
  readonly rules?: boolean;
}

/**
 * @param base a folder or git revision with the earlier catalogue
 * @param head a folder or git revision with the later one; the working tree's catalogue where absent
 * @returns the exit code: 1 where a change is as bad as `failOn`
 * @throws UserError (exit code 2) where a side cannot be read
 */
export async function diff(
  base: string | undefined,
  head: string | undefined,
  options: DiffOptions,
  { stdout }: Context,
): Promise<number> {
  const { spec, format, failOn } = options;
  if (options.rules) {
    stdout.write(formatEffects(format));
    return 0;
  }
  if (base === undefined) throw new UserError('diff needs a git revision or a folder to compare with', 2);
  const sides = { base: await readSide(base, spec), head: await readSide(head ?? spec, spec) };
  const judgement = judge(sides.base.model, sides.head.model);
  stdout.write(
    formatDiff(
      {
        ...judgement,
        base: sides.base.name,
        head: sides.head.name,
        locate: ({ place }) => place && sides[place.model].locate(place.place),
      },
      format,
    ),
  );
  const worst = failOn === 'none' ? -1 : LEVELS.indexOf(failOn);
  return judgement.changes.some(({ level }) => LEVELS.indexOf(level) <= worst) ? 1 : 0;
}
