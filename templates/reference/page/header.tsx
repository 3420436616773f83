/** The tools at the top of the page. */
import { Search } from './search.js';

export function Header() {
  return <Search />;
}
