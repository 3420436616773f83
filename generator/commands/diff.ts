/** `realtime-events diff`: what changed between two catalogues for a program that uses the package. */
import { wantsColour, type Context } from './context.js';
import { diffReport, IMPACTS, judge, LEVELS, readSide } from '../diff/index.js';
import { printReport, type ReportFormat } from '../report/index.js';
import { jsonText } from '../report/json.js';
import { inColumns } from '../report/columns.js';
import { UserError } from '../report/problem.js';

type FailOn = 'breaking' | 'warning' | 'none';

export interface DiffOptions {
  readonly spec: string;
  readonly format: ReportFormat;
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
  { stdout, env }: Context,
): Promise<number> {
  const { spec, format, failOn } = options;
  if (options.rules) {
    stdout.write(rulesText(format));
    return 0;
  }
  if (base === undefined) throw new UserError('diff needs a git revision or a folder to compare with', 2);
  const sides = { base: await readSide(base, spec), head: await readSide(head ?? spec, spec) };
  const judgement = judge(sides.base.model, sides.head.model);
  const report = diffReport({
    ...judgement,
    base: sides.base.name,
    head: sides.head.name,
    locate: ({ place }) => place && sides[place.model].locate(place.place),
  });
  stdout.write(printReport(report, format, { colour: wantsColour(stdout, env) }));
  const worst = failOn === 'none' ? -1 : LEVELS.indexOf(failOn);
  return judgement.changes.some(({ level }) => LEVELS.indexOf(level) <= worst) ? 1 : 0;
}

/** What each change means to a consumer that reads, and to one that writes. */
function rulesText(format: ReportFormat): string {
  const rows = IMPACTS.map(({ rule, when, reads, writes }) => ({
    rule,
    ...(when === undefined ? {} : { when }),
    reads,
    writes,
  }));
  if (format === 'json') return jsonText({ rules: rows });
  const lines = rows.map(({ rule, when = '', reads, writes }) => [rule, reads, writes, when]);
  return inColumns([['rule', 'reads', 'writes', 'when'], ...lines]);
}
