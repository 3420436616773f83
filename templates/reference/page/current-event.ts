/** The list of events shows which one is being read. */
import { hrefOf, keepInSight } from './elements.js';

export function followReading(): void {
  const links = new Map(
    [...document.querySelectorAll<HTMLAnchorElement>('#nav li a')].map((link) => [link.hash, link]),
  );
  let current: HTMLAnchorElement | undefined;
  const show = (link: HTMLAnchorElement | undefined): void => {
    if (!link || link === current) return;
    current?.removeAttribute('aria-current');
    link.setAttribute('aria-current', 'true');
    current = link;
    const surface = link.closest('details')!;
    surface.open = true;
    keepInSight(link, document.getElementById('nav')!);
  };
  // The section that crosses a line a little below the top is being read.
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) show(links.get(hrefOf(target.id)));
    },
    { rootMargin: '-15% 0px -84% 0px' },
  );
  for (const article of document.querySelectorAll('.surface > article')) observer.observe(article);
}
