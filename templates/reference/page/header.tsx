/** The tools at the top of the page: its parts, and the search. */
import { useEffect, useRef } from 'preact/hooks';
import { Search } from './search.js';
import { REFERENCE, useView } from './views.js';

interface HeaderProps {
  /** Titles of the parts beside the reference, by name. */
  readonly parts: Readonly<Record<string, string>>;
}

export function Header({ parts }: HeaderProps) {
  const view = useView();
  const place = useRef('#main');
  useEffect(() => {
    const keep = (): void => {
      if (!location.hash.startsWith('#/')) place.current = location.hash || '#main';
    };
    keep();
    addEventListener('hashchange', keep);
    return () => removeEventListener('hashchange', keep);
  }, []);
  const part = (name: string, title: string, href: string) => (
    <a href={href} aria-current={view === name ? 'page' : undefined}>
      {title}
    </a>
  );
  return (
    <>
      <nav aria-label="Parts of the page">
        {part(REFERENCE, 'Reference', view === REFERENCE ? '#main' : place.current)}
        {Object.entries(parts).map(([name, title]) => part(name, title, `#/${name}`))}
      </nav>
      <Search />
    </>
  );
}
