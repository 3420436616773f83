/** Search as you type. */
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { hrefOf, keepInSight } from './elements.js';
import { find, readEntries, type Entry } from './find.js';

export function Search() {
  const input = useRef<HTMLInputElement>(null);
  const entries = useRef<readonly Entry[]>(undefined);
  const [query, setQuery] = useState('');
  const [isOpen, setOpen] = useState(false);
  const [chosen, setChosen] = useState(0);
  useLayoutEffect(() => focusOnSlash(input.current!), []);

  const found = isOpen ? find((entries.current ??= readEntries()), query) : [];
  const isShown = isOpen && query.trim() !== '';
  const go = (entry: Entry | undefined): void => {
    if (!entry) return;
    setOpen(false);
    input.current!.blur();
    location.hash = hrefOf(entry.id);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setOpen(true);
      setChosen((chosen + step + found.length) % Math.max(1, found.length));
    } else if (event.key === 'Enter') go(found[chosen]);
    else if (event.key === 'Escape') {
      setOpen(false);
      input.current!.blur();
    } else return;
    event.preventDefault();
  };
  return (
    <search
      class="search"
      onFocusOut={({ relatedTarget, currentTarget }) => {
        if (!currentTarget.contains(relatedTarget as Node | null)) setOpen(false);
      }}
    >
      <input
        ref={input}
        type="text"
        role="combobox"
        placeholder="Search"
        aria-label="Search events, types and fields"
        aria-expanded={isShown}
        aria-controls="found"
        aria-autocomplete="list"
        aria-activedescendant={isShown && found.length > 0 ? `found-${chosen}` : undefined}
        aria-keyshortcuts="/"
        autocomplete="off"
        spellcheck={false}
        value={query}
        onInput={({ currentTarget }) => {
          setQuery(currentTarget.value);
          setChosen(0);
          setOpen(true);
        }}
        onFocus={() => setOpen(true)}
        onKeyDown={onKeyDown}
      />
      <kbd aria-hidden="true">/</kbd>
      <div id="found" role="listbox" aria-label="Found" hidden={!isShown}>
        {found.map((entry, index) => (
          <Found key={entry.id} entry={entry} index={index} isChosen={index === chosen} onChoose={() => go(entry)} />
        ))}
        {isShown && found.length === 0 && (
          <p role="option" aria-disabled="true" aria-selected="false">
            Nothing has all of these words.
          </p>
        )}
      </div>
    </search>
  );
}

interface FoundProps {
  readonly entry: Entry;
  readonly index: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}

function Found({ entry: { kind, name, context, doc }, index, isChosen, onChoose }: FoundProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isChosen) keepInSight(row.current!, row.current!.parentElement!);
  }, [isChosen]);
  return (
    <div
      ref={row}
      id={`found-${index}`}
      role="option"
      aria-selected={isChosen}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
    >
      <b>{name}</b> <i>{kind === 'event' ? context : `${kind}, ${context}`}</i>
      <span>{doc}</span>
    </div>
  );
}

/** `/` goes to the search, wherever nothing is being written. */
function focusOnSlash(input: HTMLInputElement): () => void {
  const onKeyDown = (event: KeyboardEvent): void => {
    const isWriting = (event.target as Element).closest('input, textarea, select, [contenteditable]');
    if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isWriting) return;
    event.preventDefault();
    input.focus({ preventScroll: true });
    input.select();
  };
  document.addEventListener('keydown', onKeyDown);
  return () => document.removeEventListener('keydown', onKeyDown);
}
