/** A recorded session: its timeline, its frames, what was said in it, and its figures. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Catalogue } from '../catalogue.js';
import { counted } from '../shared/amounts.js';
import { FrameView } from '../checker/frame-view.js';
import { judge } from '../checker/judge.js';
import { Conversation } from './conversation.js';
import { FiguresPane } from './figures-pane.js';
import { FramesPane } from './frames-pane.js';
import { marksOf, violationText } from './marks.js';
import { Overview } from './overview.js';
import { readFiles, type RawSession } from './recording.js';
import { study, type Study, type StudiedFrame } from './study.js';
import { Timeline } from './timeline.js';

interface SessionProps {
  readonly catalogue: Catalogue;
  /** Sessions that the page brings along. */
  readonly given: readonly RawSession[];
  /** Opens a frame in the checker. */
  readonly check: (text: string) => void;
}

export function Session({ catalogue, given, check }: SessionProps) {
  const [sessions, setSessions] = useState(given);
  const [chosen, setChosen] = useState(0);
  const [problem, setProblem] = useState('');
  const [done, setDone] = useState(0);
  const [studied, setStudied] = useState<Study>();
  const raw = sessions[chosen];

  useEffect(() => {
    setStudied(undefined);
    if (!raw) return;
    const stop = new AbortController();
    setDone(0);
    study(raw, catalogue.surfaces, setDone, stop.signal).then(setStudied, (error: unknown) => {
      if (!stop.signal.aborted) throw error;
    });
    return () => stop.abort();
  }, [raw]);

  const open = async (files: FileList | null | undefined): Promise<void> => {
    const all = [...(files ?? [])];
    if (all.length === 0) return;
    const found = await readFiles(all, catalogue);
    setProblem(found.length === 0 ? `There is no frame in ${all.map((file) => file.name).join(', ')}.` : '');
    if (found.length === 0) return;
    setChosen(0);
    setSessions(found);
  };
  return (
    <div
      class="session"
      onDragOver={(event) => event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault();
        void open(event.dataTransfer?.files);
      }}
    >
      <div class="bar">
        <label class="file">
          <input
            type="file"
            multiple
            accept=".json,.jsonl,.ndjson,.har,.gz,.log,.txt"
            onChange={({ currentTarget }) => void open(currentTarget.files)}
          />
          Open a recording
        </label>
        {sessions.length > 1 ? (
          <select
            aria-label="Session"
            value={String(chosen)}
            onChange={({ currentTarget }) => setChosen(currentTarget.selectedIndex)}
          >
            {sessions.map(({ name, frames }, index) => (
              <option value={String(index)}>
                {name}, {counted(frames.length, 'frame')}
              </option>
            ))}
          </select>
        ) : (
          <span>{raw?.name}</span>
        )}
      </div>
      {raw?.isRedacted && <p class="redacted">Texts and sound were taken out; how long they were is left.</p>}
      {problem !== '' && <p role="alert">{problem}</p>}
      {!raw && <DropZone />}
      {raw && !studied && <progress aria-label="Reading the recording" value={done} />}
      {studied && <StudyView key={chosen} catalogue={catalogue} study={studied} check={check} />}
    </div>
  );
}

function DropZone() {
  return (
    <div class="drop">
      <p>
        <b>Drop a recorded session here</b>
      </p>
      <p>
        JSON lines, a JSON array, or a HAR file with WebSocket messages. Bare frames or in envelopes; with times, if
        there are any.
      </p>
      <p>Nothing leaves this page: it has no network at all.</p>
    </div>
  );
}

const PANES = { frame: 'Frame', conversation: 'Conversation', figures: 'Figures' } as const;
type Pane = keyof typeof PANES;

interface StudyViewProps {
  readonly catalogue: Catalogue;
  readonly study: Study;
  readonly check: (text: string) => void;
}

function StudyView({ catalogue, study, check }: StudyViewProps) {
  const marks = useMemo(() => marksOf(study), [study]);
  const [selected, setSelected] = useState<StudiedFrame>();
  const [pane, setPane] = useState<Pane>('figures');
  const select = (frame: StudiedFrame): void => {
    setSelected(frame);
    setPane('frame');
  };
  return (
    <>
      <Overview study={study} marks={marks} onSelect={select} />
      <Timeline study={study} marks={marks} selected={selected} onSelect={select} />
      <div class="panes">
        <FramesPane study={study} marks={marks} selected={selected} onSelect={select} />
        <section aria-label="Details" class="details">
          <Tabs pane={pane} onChoose={setPane} />
          <div role="tabpanel" id="pane" aria-label={PANES[pane]} tabIndex={0}>
            {pane === 'conversation' && <Conversation study={study} />}
            {pane === 'figures' && <FiguresPane study={study} />}
            {pane === 'frame' && <FramePane catalogue={catalogue} frame={selected} check={check} />}
          </div>
        </section>
      </div>
    </>
  );
}

function Tabs({ pane, onChoose }: { readonly pane: Pane; readonly onChoose: (pane: Pane) => void }) {
  const names = Object.keys(PANES) as Pane[];
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0) return;
    const next = names[(names.indexOf(pane) + step + names.length) % names.length]!;
    onChoose(next);
    document.getElementById(`tab-${next}`)!.focus();
  };
  return (
    <div role="tablist" onKeyDown={onKeyDown}>
      {names.map((name) => (
        <button
          type="button"
          id={`tab-${name}`}
          role="tab"
          aria-selected={name === pane}
          aria-controls="pane"
          tabIndex={name === pane ? 0 : -1}
          onClick={() => onChoose(name)}
        >
          {PANES[name]}
        </button>
      ))}
    </div>
  );
}

interface FramePaneProps {
  readonly catalogue: Catalogue;
  readonly frame: StudiedFrame | undefined;
  readonly check: (text: string) => void;
}

function FramePane({ catalogue, frame, check }: FramePaneProps) {
  const text = useMemo(() => (frame ? (frame.text ?? JSON.stringify(frame.value)) : ''), [frame]);
  const verdict = useMemo(() => judge(catalogue, text, { only: frame?.direction }), [text, frame]);
  if (!frame) return <p class="empty">Choose a frame in the timeline or in the list.</p>;
  return (
    <>
      {frame.violations.map((violation) => (
        <p class={violation.reasons.length > 0 ? 'explained' : 'violation'}>{violationText(violation)}</p>
      ))}
      <FrameView key={frame.index} frame={{ text, verdict, path: [] }} onSelect={() => undefined} />
      <button type="button" class="to-check" onClick={() => check(text)}>
        Open in the checker
      </button>
    </>
  );
}
