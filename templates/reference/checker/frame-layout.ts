/** A frame laid out in lines, with what was found in it at its place. */
import { jsonTokens, type Token } from '../json-tokens.js';
import type { Issue } from '../../runtime/explain.js';
import type { SyntaxProblem } from './syntax.js';
import type { Path } from '../shared/undeclared-fields.js';

/** A piece of a line: where it stands in the text, and how it looks. */
export interface Piece {
  readonly kind: Token['kind'];
  readonly offset: number;
  readonly length: number;
}

export type Row = Line | Note;

export interface Line {
  readonly row: 'line';
  readonly depth: number;
  readonly pieces: readonly Piece[];
  /** The value of this line is refused, or its field is not declared. */
  readonly mark: 'issue' | 'undeclared' | undefined;
}

/** Stands below the line that it is about. */
export interface Note {
  readonly row: 'note';
  readonly depth: number;
  readonly issue: Issue | undefined;
  /** Why nothing is JSON from here on. */
  readonly problem?: string;
}

/** What was found at a place, and below it. */
interface Found {
  readonly issues: Issue[];
  undeclared: boolean;
  readonly inside: Map<string, Found>;
}

/** The key under which all elements stand whose own keys must not be told. */
const ANY = '*';

/** An open bracket, while its lines are made. */
interface Level {
  readonly kind: '{' | '[';
  readonly found: Found | undefined;
  index: number;
}

/**
 * @param text JSON, or what somebody has begun to write of it
 * @returns rows whose lines have at most one value each
 */
export function layOut(
  text: string,
  issues: readonly Issue[],
  undeclared: readonly Path[],
  problem?: SyntaxProblem,
): Row[] {
  const layout = new Layout(text, gather(issues, undeclared));
  let isTold = problem === undefined;
  for (const token of jsonTokens(text)) {
    layout.take(token);
    if (isTold || token.offset < problem!.offset) continue;
    layout.tell(problem!);
    isTold = true;
  }
  if (!isTold) layout.tell(problem!);
  return layout.end();
}

/** Issues and undeclared fields by their places. What is missing is told at what it is missing from. */
function gather(issues: readonly Issue[], undeclared: readonly Path[]): Found {
  const root = nothing();
  const at = (path: Path): Found => {
    let found = root;
    for (const step of path) {
      const key = String(step);
      let next = found.inside.get(key);
      if (!next) found.inside.set(key, (next = nothing()));
      found = next;
    }
    return found;
  };
  for (const issue of issues) at(issue.code === 'missing' ? issue.path.slice(0, -1) : issue.path).issues.push(issue);
  for (const path of undeclared) at(path).undeclared = true;
  return root;
}

function nothing(): Found {
  return { issues: [], undeclared: false, inside: new Map() };
}

class Layout {
  readonly #rows: Row[] = [];
  readonly #levels: Level[] = [];
  #pieces: Piece[] = [];
  /** What was found at the value that comes next. */
  #found: Found | undefined;
  #lineFound: Found | undefined;
  #problem: string | undefined;
  #depth = 0;
  #previous: Token['kind'] | undefined;

  constructor(
    readonly text: string,
    found: Found,
  ) {
    this.#found = found;
  }

  take(token: Token): void {
    const { kind } = token;
    const isEnd = kind === '}' || kind === ']';
    // An empty object or array stays on its line.
    if (isEnd && this.#previous !== '{' && this.#previous !== '[') this.#break();
    else if (!isEnd && (kind === 'key' || ',{['.includes(this.#previous ?? ' '))) this.#break();
    const level = this.#levels.at(-1);
    if (isEnd) this.#levels.pop();
    if (this.#pieces.length === 0) this.#depth = this.#levels.length;
    if (kind === 'key') this.#found = this.#inside(level, this.#stringAt(token));
    else if (!isEnd && kind !== ',' && kind !== ':') {
      if (level?.kind === '[') this.#found = this.#inside(level, String(level.index++));
      this.#lineFound = this.#found;
      if (kind === '{' || kind === '[') this.#levels.push({ kind, found: this.#found, index: 0 });
      this.#found = undefined;
    }
    this.#pieces.push(token);
    this.#previous = kind;
  }

  /** Says below the line what is wrong with its text. */
  tell({ expected }: SyntaxProblem): void {
    this.#problem = expected;
  }

  end(): Row[] {
    this.#break();
    return this.#rows;
  }

  #inside(level: Level | undefined, key: string): Found | undefined {
    return level?.found?.inside.get(key) ?? level?.found?.inside.get(ANY);
  }

  #stringAt({ offset, length }: Token): string {
    try {
      return JSON.parse(this.text.slice(offset, offset + length)) as string;
    } catch {
      return '';
    }
  }

  #break(): void {
    if (this.#pieces.length === 0) return;
    const [depth, found] = [this.#depth, this.#lineFound];
    const mark =
      found?.issues.length || this.#problem !== undefined ? 'issue' : found?.undeclared ? 'undeclared' : undefined;
    this.#rows.push({ row: 'line', depth, pieces: this.#pieces, mark });
    for (const issue of found?.issues ?? []) this.#rows.push({ row: 'note', depth: depth + 1, issue });
    if (this.#problem !== undefined) {
      this.#rows.push({
        row: 'note',
        depth: depth + 1,
        issue: undefined,
        problem: `no JSON: expected ${this.#problem}`,
      });
    }
    this.#problem = undefined;
    this.#pieces = [];
    this.#lineFound = undefined;
  }
}
