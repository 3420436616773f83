/** One frame: what it is, what is wrong with it, and its text with every finding at its place. */
import { useMemo, useState } from 'preact/hooks';
import type { Issue } from '../../runtime/explain.js';
import type { CatalogueEvent } from '../catalogue.js';
import { List } from '../windowed-list.js';
import { hrefOf } from '../page/elements.js';
import { fieldHref } from '../page/field-links.js';
import { counted } from '../shared/amounts.js';
import type { Frame } from './frames.js';
import { misfitText } from '../shared/issue-text.js';
import type { Outcome } from './judge.js';
import { layOut, type Line, type Piece, type Row } from './frame-layout.js';
import { OutcomeMark } from './outcome.js';
import { syntaxProblem } from './syntax.js';

const MEANINGS: Readonly<Record<Outcome, string>> = {
  event: 'An event that is as the catalogue says, to the bottom.',
  unknown: 'The catalogue has no event with this tag. That is data, not an error.',
  deviating: 'A known event with other contents than the catalogue says.',
  malformed: 'No JSON object with a tag.',
};

interface FrameViewProps {
  readonly frame: Pick<Frame, 'text' | 'verdict' | 'path'>;
  /** Selects a piece of the frame where it was pasted. */
  readonly onSelect: (offset: number, length: number) => void;
}

export function FrameView({ frame: { text, verdict, path }, onSelect }: FrameViewProps) {
  const { outcome, tag, value, event, issues, undeclared, others } = verdict;
  const problem = useMemo(() => (outcome === 'malformed' ? syntaxProblem(text) : undefined), [text, outcome]);
  const rows = useMemo(() => layOut(text, problem ? [] : issues, undeclared, problem), [text, verdict, problem]);
  const [shown, setShown] = useState<number>();
  const show = (issue: Issue): void => {
    const index = rows.findIndex((row) => row.row === 'note' && row.issue === issue);
    setShown(Math.max(0, index - 1));
    const line = rows.slice(0, index).findLast((row) => row.row === 'line');
    const [first, last] = [line?.pieces[0], line?.pieces.at(-1)];
    if (first && last) onSelect(first.offset, last.offset + last.length - first.offset);
  };
  return (
    <section class="verdict" aria-label="Verdict">
      <h2>
        <OutcomeMark outcome={outcome} /> {event ? <EventLink event={event} /> : <code>{tag ?? 'no tag'}</code>}
      </h2>
      <p>
        {event && `${event.direction.surface.name}, sent by the ${event.direction.name}. `}
        {MEANINGS[outcome]}
        {undeclared.length > 0 && ` ${counted(undeclared.length, 'undeclared field')}.`}
        {path.length > 0 && (
          <>
            {' '}
            In an envelope, under <code>{path.join('.')}</code>.
          </>
        )}
      </p>
      {others.length > 0 && (
        <p>
          Read as{' '}
          {others.map(({ event: other, issues: count }, index) => (
            <>
              {index > 0 && ', '}
              <EventLink event={other} /> it has {count === 0 ? 'no issue' : counted(count, 'issue')}
            </>
          ))}
          .
        </p>
      )}
      {problem && (
        <ul class="issues" aria-label="Issues">
          <li>
            <button
              type="button"
              onClick={() => {
                setShown(rows.findIndex(({ row }) => row === 'note'));
                onSelect(problem.offset, 1);
              }}
            >
              {placeOf(problem.offset, text)}: no JSON, expected {problem.expected}
            </button>
          </li>
        </ul>
      )}
      {!problem && issues.length > 0 && (
        <ul class="issues" aria-label="Issues">
          {issues.slice(0, MOST_LISTED).map((issue) => (
            <li>
              <button type="button" onClick={() => show(issue)}>
                <code>{issue.pointer === '' ? 'the frame' : issue.pointer}</code> {misfitText(issue)}
              </button>
              <FieldLink event={event} value={value} issue={issue} />
            </li>
          ))}
          {issues.length > MOST_LISTED && <li>and {counted(issues.length - MOST_LISTED, 'more issue')}</li>}
        </ul>
      )}
      <div class="laid-out">
        <List
          items={rows}
          rowHeight={20}
          label="The frame, laid out"
          shown={shown}
          row={(row, index) => <RowView key={index} row={row} text={text} />}
        />
      </div>
    </section>
  );
}

function placeOf(offset: number, text: string): string {
  const before = text.slice(0, offset).split('\n');
  return `line ${before.length}, column ${before.at(-1)!.length + 1}`;
}

/** More would make a list that nobody reads; all of them are marked in the text. */
const MOST_LISTED = 50;

interface FieldLinkProps {
  readonly event: CatalogueEvent | undefined;
  readonly value: unknown;
  readonly issue: Issue;
}

/** Leads from an issue to what the reference says of the field. */
function FieldLink({ event, value, issue: { path } }: FieldLinkProps) {
  const href = event && fieldHref(event.id, value, path);
  if (href === undefined) return null;
  const name = decodeURIComponent(href.slice(1)).split(':').at(-1)!;
  return (
    <a href={href} aria-label={`${name} in the reference`}>
      reference
    </a>
  );
}

function EventLink({ event }: { readonly event: CatalogueEvent }) {
  return (
    <a href={hrefOf(event.id)}>
      <code>{event.id}</code>
    </a>
  );
}

function RowView({ row, text }: { readonly row: Row; readonly text: string }) {
  const indent = { paddingLeft: `${Math.min(row.depth, DEEPEST_INDENT) * 1.25 + 0.75}em` };
  if (row.row === 'line') {
    return (
      <div class={row.mark ? `line ${row.mark}` : 'line'} role="listitem" style={indent}>
        <LineText line={row} text={text} />
        {row.mark === 'undeclared' && <em> undeclared</em>}
      </div>
    );
  }
  return (
    <div class="note" role="listitem" style={indent}>
      ↑ {row.issue?.code === 'missing' && <code>{String(row.issue.path.at(-1))} </code>}
      {row.issue ? misfitText(row.issue) : row.problem}
    </div>
  );
}

const DEEPEST_INDENT = 30;

function LineText({ line: { pieces }, text }: { readonly line: Line; readonly text: string }) {
  return pieces.map((piece) => (
    <>
      <span class={`t-${isMark(piece) ? 'mark' : piece.kind}`}>{shownText(piece, text)}</span>
      {piece.kind === ':' && ' '}
    </>
  ));
}

function isMark({ kind }: Piece): boolean {
  return kind.length === 1;
}

const MOST_SHOWN = 300;

/** A megabyte of sound on one line would be no use to anybody. */
function shownText({ offset, length }: Piece, text: string): string {
  if (length <= MOST_SHOWN) return text.slice(offset, offset + length);
  return `${text.slice(offset, offset + MOST_SHOWN)}… ${counted(length - MOST_SHOWN, 'more character')}`;
}
