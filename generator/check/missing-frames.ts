/** Violations that are as if frames were missing, as one finding: whoever reads an excerpt need not read each of them. */
import type { Finding } from '../report/report-content.js';
import type { CheckedSession, MissingFrames, SessionFinding } from './checked-session.js';

/** So many are quicker read one by one than as one statement about all of them. */
export const FEW = 3;

/** Findings that no other one speaks for. */
export function toldSingly({ findings, missing }: CheckedSession): readonly SessionFinding[] {
  return missing.count > FEW ? findings.filter((each) => !each.missing) : findings;
}

export function at(file: string, line: number): Required<Pick<Finding, 'file' | 'position'>> {
  return { file, position: { line, column: 1 } };
}

/** One for all violations that look alike: as if frames were missing. */
export function missingFinding({ file, violations, missing: { count, kinds } }: CheckedSession): Finding {
  const first = Math.min(...kinds.map(({ lines }) => lines[0]!));
  const all = count === violations ? `all ${count}` : `${count} of the ${violations}`;
  return {
    rule: 'missing',
    message: `${all} violations are as if frames were missing from the recording, the first of them before this line`,
    ...at(file, first),
    rows: kinds.map((kind) => ({
      label: kind.count === 1 ? 'once' : `${kind.count} times`,
      text: missingText(kind),
      isProse: true,
    })),
    hint: `${EXCERPT_HINT}; if it is whole, their sender left them out`,
  };
}

export const EXCERPT_HINT = 'if it is an excerpt, `--partial` judges what is there';

/** `dish not begun; expected dish-begun first: lines 3, 5 to 8 and 10` */
function missingText({ what, count, lines }: MissingFrames): string {
  const texts = rangesIn(lines).map(([first, last]) => (first === last ? `${first}` : `${first} to ${last}`));
  if (count > lines.length) texts.push(`${count - lines.length} more`);
  const last = texts.pop()!;
  const noun = count === 1 ? 'line' : 'lines';
  return `${what}: ${noun} ${texts.length === 0 ? last : `${texts.join(', ')} and ${last}`}`;
}

function rangesIn(lines: readonly number[]): [first: number, last: number][] {
  const ranges: [number, number][] = [];
  for (const line of lines) {
    const range = ranges.at(-1);
    if (range && line <= range[1] + 1) range[1] = line;
    else ranges.push([line, line]);
  }
  return ranges;
}
