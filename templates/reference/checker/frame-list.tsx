/** All frames that were pasted, a line each. */
import { List } from '../windowed-list.js';
import type { Frame } from './frames.js';
import { counted } from '../shared/amounts.js';
import { OutcomeMark } from './outcome.js';

interface FrameListProps {
  readonly frames: readonly Frame[];
  readonly chosen: number;
  readonly onChoose: (index: number) => void;
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1, PageDown: 10, PageUp: -10 };

export function FrameList({ frames, chosen, onChoose }: FrameListProps) {
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const next = event.key === 'Home' ? 0 : event.key === 'End' ? frames.length - 1 : step && chosen + step;
    if (next === undefined) return;
    event.preventDefault();
    onChoose(Math.max(0, Math.min(frames.length - 1, next)));
  };
  return (
    <div class="frames">
      <List
        items={frames}
        rowHeight={28}
        role="listbox"
        label={`${frames.length} frames`}
        shown={chosen}
        activeId={`frame-${chosen}`}
        onKeyDown={onKeyDown}
        row={({ verdict }, index) => (
          <div
            key={index}
            id={`frame-${index}`}
            class="frame"
            role="option"
            aria-selected={index === chosen}
            aria-setsize={frames.length}
            aria-posinset={index + 1}
            onClick={() => onChoose(index)}
          >
            <i>{index + 1}</i> <OutcomeMark outcome={verdict.outcome} /> <code>{verdict.tag ?? 'no tag'}</code>
            {verdict.issues.length > 0 && <span>{counted(verdict.issues.length, 'issue')}</span>}
          </div>
        )}
      />
    </div>
  );
}
