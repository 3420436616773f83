/** Violations that are as if frames were missing, as one finding: whoever reads an excerpt need not read each of them. */
import { areMany, missingText, timesText } from '../../templates/reference/shared/missing-frames.js';
import type { Finding } from '../report/report-content.js';
import type { CheckedSession, MissingEvents, SessionFinding } from './checked-session.js';

export const EXCERPT_HINT = 'if it is an excerpt, `--partial` judges what is there';

/** Findings that no other one speaks for. */
export function toldSingly({ findings, missing }: CheckedSession): readonly SessionFinding[] {
  return areMany(missing) ? findings.filter((each) => !each.missing) : findings;
}

/** One for all violations that are as if frames were missing; none where they are told singly. */
export function missingFindings({ file, violations, missing }: CheckedSession): Finding[] {
  if (!areMany(missing)) return [];
  const { kinds } = missing;
  const rows = kinds.map((kind) => ({ label: timesText(kind.count), text: placesText(kind), isProse: true }));
  return [
    {
      rule: 'missing',
      message: missingText(missing, violations, 'line'),
      file,
      position: { line: Math.min(...kinds.map(({ lines }) => lines[0]!)), column: 1 },
      rows,
      hint: `${EXCERPT_HINT}; if it is whole, their sender left them out`,
    },
  ];
}

/** `dish not begun; expected dish-begun first: lines 3, 5 to 8 and 10` */
function placesText({ what, count, lines }: MissingEvents): string {
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
