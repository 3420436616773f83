/** The figures of a session, in tables and small charts. */
import { useMemo } from 'preact/hooks';
import { answersOf, seriesOf, tokensOf, type Answer, type Series } from './figures.js';
import type { Study } from './study.js';
import { spanText, timeText } from './times.js';

export function FiguresPane({ study }: { readonly study: Study }) {
  const { answers, tokens, series } = useMemo(
    () => ({ answers: answersOf(study), tokens: tokensOf(study), series: seriesOf(study) }),
    [study],
  );
  if (answers.length + tokens.length + series.length === 0) {
    return <p class="empty">The catalogue describes nothing here that could be measured.</p>;
  }
  return (
    <>
      {answers.map(([name, own]) => (
        <Answers key={name} name={name} answers={own} study={study} />
      ))}
      {tokens.length > 0 && (
        <table>
          <caption>Tokens by kind</caption>
          <tr>
            <th scope="col">told by</th>
            <th scope="col">kind</th>
            <th scope="col">sum</th>
          </tr>
          {tokens.map(({ tag, path, sum }) => (
            <tr>
              <th scope="row">{tag}</th>
              <td>{path.split('.').slice(-2).join(' › ')}</td>
              <td class="number">{sum.toLocaleString('en')}</td>
            </tr>
          ))}
        </table>
      )}
      {series.length > 0 && (
        <div class="series">
          {series.map((each) => (
            <Chart key={`${each.thing} ${each.name}`} series={each} study={study} />
          ))}
        </div>
      )}
    </>
  );
}

interface AnswersProps {
  readonly name: string;
  readonly answers: readonly Answer[];
  readonly study: Study;
}

function Answers({ name, answers, study: { isTimed } }: AnswersProps) {
  const longest = Math.max(...answers.map(({ wait }) => wait ?? 0));
  return (
    <table>
      <caption>Every {name}</caption>
      <tr>
        <th scope="col">begins</th>
        <th scope="col">turn’s end → first sound</th>
        <th scope="col">begin → first sound</th>
        <th scope="col">lasts</th>
        <th scope="col">sound</th>
        <th scope="col">ends</th>
      </tr>
      {answers.map(({ bar, wait, firstSound }) => (
        <tr title={bar.key}>
          <th scope="row">{timeText(bar.start, isTimed)}</th>
          <td class={wait !== undefined && wait === longest && answers.length > 1 ? 'number longest' : 'number'}>
            {spanText(wait, isTimed)}
          </td>
          <td class="number">{spanText(firstSound, isTimed)}</td>
          <td class="number">{bar.isOpen ? 'no end' : spanText(bar.end - bar.start, isTimed)}</td>
          <td class="number">{bar.sound > 0 ? spanText(bar.sound, true) : '–'}</td>
          <td>{bar.outcome ?? '–'}</td>
        </tr>
      ))}
    </table>
  );
}

const CHART = { width: 240, height: 56 };

/** A line of steps: a value holds until the next one comes. */
function Chart({
  series: { thing, name, points },
  study: { end, isTimed },
}: {
  readonly series: Series;
  readonly study: Study;
}) {
  const values = points.map(([, value]) => value);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const x = (time: number): string => ((time / Math.max(end, 1)) * CHART.width).toFixed(1);
  const y = (value: number): string =>
    (CHART.height - 3 - ((value - least) / (most - least || 1)) * (CHART.height - 6)).toFixed(1);
  const path = points
    .map(([time, value], index) => (index === 0 ? `M${x(time)} ${y(value)}` : `H${x(time)}V${y(value)}`))
    .join('');
  const last = values.at(-1)!;
  return (
    <figure>
      <figcaption>
        {thing} <b>{name}</b>
      </figcaption>
      <svg
        viewBox={`0 0 ${CHART.width} ${CHART.height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${thing} ${name}: from ${numberText(values[0]!)} at ${timeText(points[0]![0], isTimed)} to ${numberText(last)} at ${timeText(points.at(-1)![0], isTimed)}, at least ${numberText(least)}`}
      >
        <path d={`${path}H${CHART.width}`} />
      </svg>
      <span>
        least {numberText(least)}, most {numberText(most)}, last {numberText(last)}
      </span>
    </figure>
  );
}

function numberText(value: number): string {
  return value.toLocaleString('en', { maximumFractionDigits: 2 });
}
