/** A list of many rows of one height, of which only those in sight exist. */
import type { ComponentChildren } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

interface ListProps<Item> {
  readonly items: readonly Item[];
  /** In pixels. */
  readonly rowHeight: number;
  readonly label: string;
  readonly role?: 'list' | 'listbox';
  /** Place of the row that must be in sight. */
  readonly shown?: number | undefined;
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  readonly activeId?: string | undefined;
  readonly row: (item: Item, index: number) => ComponentChildren;
}

/** Rows beyond the edges, so that scrolling finds them there. */
const SPARE = 12;

export function List<Item>({
  items,
  rowHeight,
  label,
  role = 'list',
  shown,
  onKeyDown,
  activeId,
  row,
}: ListProps<Item>) {
  const box = useRef<HTMLDivElement>(null);
  const [view, setView] = useState({ top: 0, height: 600 });
  useLayoutEffect(() => {
    const measure = (): void => setView({ top: box.current!.scrollTop, height: box.current!.clientHeight });
    const observer = new ResizeObserver(measure);
    observer.observe(box.current!);
    return () => observer.disconnect();
  }, []);
  useEffect(() => {
    if (shown === undefined) return;
    const { scrollTop, clientHeight } = box.current!;
    const top = shown * rowHeight;
    if (top < scrollTop || top + rowHeight > scrollTop + clientHeight) box.current!.scrollTop = top - clientHeight / 3;
  }, [shown, items]);
  const first = Math.max(0, Math.floor(view.top / rowHeight) - SPARE);
  const last = Math.min(items.length, Math.ceil((view.top + view.height) / rowHeight) + SPARE);
  return (
    <div
      ref={box}
      class="list"
      role={role}
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={activeId}
      onKeyDown={onKeyDown}
      onScroll={({ currentTarget: { scrollTop, clientHeight } }) => setView({ top: scrollTop, height: clientHeight })}
    >
      <div style={{ height: `${items.length * rowHeight}px` }} role="presentation">
        <div style={{ transform: `translateY(${first * rowHeight}px)` }} role="presentation">
          {items.slice(first, last).map((item, index) => row(item, first + index))}
        </div>
      </div>
    </div>
  );
}
