/** The figures of a session, in tables and small charts. */
import { useMemo } from 'preact/hooks';
import { numberText } from '../shared/amounts.js';
import { answersOf, latestAnswer, type AnswerRow } from './answer-rows.js';
import { seriesOf, type Series } from './series.js';
import type { Study } from './study.js';
import { spanOf, type Wait } from '../shared/session-summary.js';
import { spanText, timeText } from './times.js';

export function FiguresPane({ study }: { readonly study: Study }) {
  const { answers, tokens, series } = useMemo(
    () => ({ answers: answersOf(study), tokens: study.summary?.tokens ?? [], series: seriesOf(study) }),
    [study],
  );
  const { firstSound } = study.summary ?? {};
  if (!firstSound && answers.length + tokens.length + series.length === 0) {
    return <p class="empty">The catalogue describes nothing here that could be measured.</p>;
  }
  return (
    <>
      {firstSound && <FirstSound wait={firstSound} study={study} />}
      {answers.length > 0 && <Answers answers={answers} study={study} />}
      {tokens.length > 0 && (
        <table>
          <caption>Tokens by kind</caption>
          <tr>
            <th scope="col">told by</th>
            <th scope="col">kind</th>
            <th scope="col">sum</th>
          </tr>
          {tokens.map(({ tag, path, sum }, index) => (
            <tr>
              {tag !== tokens[index - 1]?.tag && (
                <th scope="rowgroup" rowSpan={tokens.filter((each) => each.tag === tag).length}>
                  {tag}
                </th>
              )}
              <td>{path.split('.').slice(-2).join(' › ')}</td>
              <td class="number">{numberText(sum)}</td>
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

interface FirstSoundProps {
  readonly wait: Omit<Wait, 'longest'>;
  readonly study: Study;
}

function FirstSound({ wait: { since, until }, study: { isTimed } }: FirstSoundProps) {
  return (
    <table>
      <caption>First sound</caption>
      <tr>
        <th scope="col">of</th>
        <th scope="col">comes</th>
        <th scope="col">after</th>
      </tr>
      {[since, until].map((moment) => (
        <tr>
          <th scope="row">{moment.direction}</th>
          <td>{timeText(moment.time!, isTimed)}</td>
          <td class="number">{moment === since ? '–' : spanText(spanOf(since, until), isTimed)}</td>
        </tr>
      ))}
    </table>
  );
}

interface AnswersProps {
  readonly answers: readonly AnswerRow[];
  readonly study: Study;
}

function Answers({ answers, study: { isTimed, surface } }: AnswersProps) {
  const latest = answers.length > 1 ? latestAnswer(answers) : undefined;
  return (
    <div class="scroll" tabIndex={0} role="region" aria-label="Answers">
      <table>
        <caption>Every {surface.summary.answer!.thing.replaceAll('-', ' ')}</caption>
        <tr>
          <th scope="col">begins</th>
          <th scope="col">turn’s end → first sound</th>
          <th scope="col">most of it waited for</th>
          <th scope="col">begin → first sound</th>
          <th scope="col">lasts</th>
          <th scope="col">sound</th>
          <th scope="col">ends</th>
        </tr>
        {answers.map((row) => {
          const { answer, bar, wait, firstSound } = row;
          return (
            <tr title={bar.key}>
              <th scope="row">{timeText(bar.start, isTimed)}</th>
              <td class={row === latest ? 'number longest' : 'number'}>{spanText(wait, isTimed)}</td>
              <td>{answer.wait?.longest[1].direction ?? '–'}</td>
              <td class="number">{spanText(firstSound, isTimed)}</td>
              <td class="number">{bar.isOpen ? 'no end' : spanText(bar.end - bar.start, isTimed)}</td>
              <td class="number">{bar.sound > 0 ? spanText(bar.sound, true) : '–'}</td>
              <td>{answer.outcome ?? bar.outcome ?? '–'}</td>
            </tr>
          );
        })}
      </table>
    </div>
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
