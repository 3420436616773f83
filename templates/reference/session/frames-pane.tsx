/** All frames of a session, and those that one looks for. */
import { useMemo, useState } from 'preact/hooks';
import { OutcomeMark } from '../checker/outcome.js';
import { List } from '../windowed-list.js';
import { MARK_SIGNS, type Mark } from './marks.js';
import type { Study, StudiedFrame } from './study.js';
import { timeText } from './times.js';

interface FramesPaneProps {
  readonly study: Study;
  readonly marks: readonly Mark[];
  readonly selected: StudiedFrame | undefined;
  readonly onSelect: (frame: StudiedFrame) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 15, PageUp: -15 };

export function FramesPane({ study, marks, selected, onSelect }: FramesPaneProps) {
  const [words, setWords] = useState('');
  const [isMarked, setMarked] = useState(false);
  const byFrame = useMemo(() => marksByFrame(marks), [marks]);
  const frames = useMemo(() => {
    const wanted = words.toLowerCase().trim();
    return study.frames.filter(
      (frame) => (!isMarked || byFrame.has(frame)) && (frame.tag ?? '').toLowerCase().includes(wanted),
    );
  }, [study, words, isMarked, byFrame]);
  const place = selected ? frames.indexOf(selected) : -1;
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? frames.length - 1 : step && place + step;
    if (next === undefined || frames.length === 0) return;
    event.preventDefault();
    onSelect(frames[Math.max(0, Math.min(frames.length - 1, next))]!);
  };
  return (
    <section class="frames-pane" aria-label="Frames">
      <div class="bar">
        <input
          type="text"
          aria-label="Frames whose tag has this in it"
          placeholder="Filter by tag"
          value={words}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <label>
          <input
            type="checkbox"
            checked={isMarked}
            onChange={({ currentTarget }) => setMarked(currentTarget.checked)}
          />{' '}
          what stands out
        </label>
      </div>
      <div class="frames">
        <List
          items={frames}
          rowHeight={26}
          role="listbox"
          label={`${frames.length} frames`}
          shown={place < 0 ? undefined : place}
          activeId={place < 0 ? undefined : `recorded-${selected!.index}`}
          onKeyDown={onKeyDown}
          row={(frame, index) => (
            <div
              key={frame.index}
              id={`recorded-${frame.index}`}
              class="frame"
              role="option"
              aria-selected={frame === selected}
              aria-setsize={frames.length}
              aria-posinset={index + 1}
              onClick={() => onSelect(frame)}
            >
              <i>{timeText(frame.time, study.isTimed)}</i>
              <u class={frame.direction && frame.direction.name !== study.surface.session?.opener ? 'sent' : ''}>
                {frame.direction?.name ?? '–'}
              </u>
              <code>{frame.tag ?? 'no tag'}</code>
              {frame.outcome !== 'event' && <OutcomeMark outcome={frame.outcome} />}
              {byFrame
                .get(frame)
                ?.filter(({ kind }) => ['violation', 'explained', 'error', 'interruption'].includes(kind))
                .map(({ kind, text }) => (
                  <b class={`mark ${kind}`} title={text}>
                    {MARK_SIGNS[kind]} {kind}
                  </b>
                ))}
            </div>
          )}
        />
      </div>
    </section>
  );
}

function marksByFrame(marks: readonly Mark[]): ReadonlyMap<StudiedFrame, readonly Mark[]> {
  const byFrame = new Map<StudiedFrame, Mark[]>();
  for (const mark of marks) {
    const known = byFrame.get(mark.frame);
    if (known) known.push(mark);
    else byFrame.set(mark.frame, [mark]);
  }
  return byFrame;
}
