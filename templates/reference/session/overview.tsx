/** What a session is at a glance: how much there is of it, what stands out, and why the latest answer came late. */
import { useMemo, useRef } from 'preact/hooks';
import { counted, numberText } from '../shared/amounts.js';
import { answersOf, latestAnswer } from './answer-rows.js';
import { MARK_KINDS, MARK_SIGNS, type Mark, type MarkKind } from './marks.js';
import { areMany, missingText, timesText, type MissingFrames } from '../shared/missing-frames.js';
import { figuresOf, figureTexts } from '../shared/session-figures.js';
import type { Study, StudiedFrame } from './study.js';
import { spanOf, type Moment } from '../shared/session-summary.js';
import { spanText, timeText } from './times.js';

interface OverviewProps {
  readonly study: Study;
  readonly marks: readonly Mark[];
  readonly onSelect: (frame: StudiedFrame) => void;
}

export function Overview(props: OverviewProps) {
  return (
    <>
      <Counts {...props} />
      <Figures {...props} />
      <Latest {...props} />
      <FirstSound {...props} />
      <Faults {...props} />
    </>
  );
}

/** How much there is, and what stands out: each kind leads to its next frame. */
function Counts({ study: { surface, frames, end, isTimed }, marks, onSelect }: OverviewProps) {
  const next = useRef(new Map<string, number>());
  return (
    <p class="summary">
      <b>{surface.name}</b> {counted(frames.length, 'frame')}
      {isTimed ? ` in ${spanText(end, true)}` : ', without times: the order stands for them'}
      {MARK_KINDS.map((kind) => {
        const own = marks.filter((mark) => mark.kind === kind);
        if (own.length === 0) return null;
        return (
          <button
            type="button"
            class={`mark ${kind}`}
            onClick={() => {
              const place = (next.current.get(kind) ?? -1) + 1;
              next.current.set(kind, place);
              onSelect(own[place % own.length]!.frame);
            }}
          >
            {MARK_SIGNS[kind]} {NOUNS.includes(kind) ? counted(own.length, kind) : `${numberText(own.length)} ${kind}`}
          </button>
        );
      })}
    </p>
  );
}

/** What it comes to, as `check` says it. */
function Figures({ study: { summary, isTimed } }: OverviewProps) {
  const texts = summary ? figureTexts(figuresOf(summary, isTimed)) : [];
  return texts.length === 0 ? null : <p class="totals">{texts.join(', ')}</p>;
}

/** The others say what frames are: `3 unknown`. */
const NOUNS: readonly MarkKind[] = ['violation', 'error', 'interruption'];

/** The answer that was waited for longest, and what happened least in the meantime. */
function Latest({ study, onSelect }: OverviewProps) {
  const answers = useMemo(() => answersOf(study), [study]);
  const latest = latestAnswer(answers);
  if (!latest?.answer.wait || !study.isTimed) return null;
  const { since, until, longest } = latest.answer.wait;
  const name = study.surface.summary.answer!.thing.replaceAll('-', ' ');
  const others = answers.flatMap((each) => (each === latest || each.wait === undefined ? [] : [each.wait]));
  const link = (moment: Moment) => <FrameLink moment={moment} study={study} onSelect={onSelect} />;
  return (
    <p class="latest">
      <b>
        {name} {answers.indexOf(latest) + 1} of {answers.length}
      </b>{' '}
      was waited for {others.length > 0 && 'longest: '}
      <b>{spanText(spanOf(since, until), true)}</b> from {link(since)} to its first sound, {link(until)}
      {others.length > 0 && ` (${others.length === 1 ? 'the other' : 'others'}: ${rangeText(others)})`}. For{' '}
      <b>{spanText(spanOf(...longest), true)}</b> of it nothing happened between {link(longest[0])} and{' '}
      {link(longest[1])}: the <b>{longest[1].direction}</b> was waited for.
    </p>
  );
}

/** Where nobody takes turns: how long it took until the one who answers was heard. */
function FirstSound({ study, onSelect }: OverviewProps) {
  const { firstSound } = study.summary ?? {};
  if (!firstSound || !study.isTimed) return null;
  const { since, until } = firstSound;
  const link = (moment: Moment) => <FrameLink moment={moment} study={study} onSelect={onSelect} />;
  return (
    <p class="latest">
      The <b>{until.direction}</b> was first heard <b>{spanText(spanOf(since, until), true)}</b> after the{' '}
      <b>{since.direction}</b>: from {link(since)} to {link(until)}.
    </p>
  );
}

interface FrameLinkProps extends Pick<OverviewProps, 'study' | 'onSelect'> {
  readonly moment: Moment;
}

function FrameLink({ moment: { tag, place }, study, onSelect }: FrameLinkProps) {
  return (
    <button type="button" class="tag" onClick={() => onSelect(study.frames[place]!)}>
      {tag}
    </button>
  );
}

function rangeText(waits: readonly number[]): string {
  const [least, most] = [Math.min(...waits), Math.max(...waits)].map((wait) => spanText(wait, true));
  return least === most ? least! : `${least} to ${most}`;
}

const FAULTS: readonly MarkKind[] = ['malformed', 'deviating', 'violation', 'error'];

/** More of them are a matter for the list of frames. */
const MOST_SHOWN = 5;

/** What went wrong, in words. */
function Faults({ study, marks, onSelect }: OverviewProps) {
  const { missing, isTimed } = study;
  const isIncomplete = missing !== undefined && areMany(missing);
  const faults = marks.filter(({ kind, isMissing }) => FAULTS.includes(kind) && !(isIncomplete && isMissing));
  if (faults.length === 0 && !isIncomplete) return null;
  return (
    <ul class="faults" aria-label="What went wrong">
      {isIncomplete && <Missing missing={missing} study={study} marks={marks} onSelect={onSelect} />}
      {faults.slice(0, MOST_SHOWN).map(({ kind, frame, text }) => (
        <li>
          <button type="button" onClick={() => onSelect(frame)}>
            <b class={`mark ${kind}`}>
              {MARK_SIGNS[kind]} {kind}
            </b>{' '}
            <i>{timeText(frame.time, isTimed)}</i> {text}
          </button>
        </li>
      ))}
      {faults.length > MOST_SHOWN && <li>and {numberText(faults.length - MOST_SHOWN)} more, in the list of frames</li>}
    </ul>
  );
}

interface MissingProps extends OverviewProps {
  readonly missing: MissingFrames;
}

/** One statement for all violations that are as if frames were missing. */
function Missing({ missing, study, marks, onSelect }: MissingProps) {
  const first = marks.find(({ isMissing }) => isMissing)!;
  const violations = marks.filter(({ kind }) => kind === 'violation').length;
  return (
    <li>
      <button type="button" onClick={() => onSelect(first.frame)}>
        <b class="mark violation">{MARK_SIGNS.violation} missing</b> <i>{timeText(first.frame.time, study.isTimed)}</i>{' '}
        {missingText(missing, violations, 'frame')}
      </button>
      <ul>
        {missing.kinds.map(({ what, count }) => (
          <li>
            {timesText(count)} {what}
          </li>
        ))}
      </ul>
    </li>
  );
}
