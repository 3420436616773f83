/** `realtime-events generate --watch`: the package follows the catalogue until the user has had enough. */
import { readdirSync, statSync, watch as watchFolder, type FSWatcher } from 'node:fs';
import path from 'node:path';
import { wantsColour, type Context } from './context.js';
import { shown } from '../report/paths.js';
import { plural, UserError } from '../report/problem.js';
import { failureText } from '../report/text.js';
import { applyChanges } from '../emit/write.js';
import { planPackage, type Folders } from './plan-package.js';

/** Editors save in several steps, and version control changes many files at once: wait until it is quiet. */
const QUIET_MS = 60;

/** Names of this many files fit into one line. */
const NAMED = 3;

/**
 * Generates now and after every change of the catalogue. Problems are shown, and end nothing.
 *
 * @returns the exit code, once the context's signal, SIGINT or SIGTERM ends it
 */
export async function watch(options: Folders, context: Context): Promise<number> {
  const end = endOf(context.signal);
  const tree = new FolderWatch(options.spec, () => bringUpToDate(options, context), end);
  try {
    bringUpToDate(options, context);
    context.stdout.write(`watching ${shown(options.spec)}\n`);
    await tree.closed;
  } finally {
    tree.close();
    end.release();
  }
  return 0;
}

function bringUpToDate(options: Folders, context: Context): void {
  const { stdout, stderr, env } = context;
  try {
    const { changes, count } = planPackage(options, context);
    applyChanges(options.out, changes);
    const names = changes
      .slice(0, NAMED)
      .map(({ path: name }) => name)
      .join(', ');
    const more = changes.length > NAMED ? ` and ${changes.length - NAMED} more` : '';
    stdout.write(
      changes.length === 0
        ? `${shown(options.out)}: all ${plural(count, 'file')} up to date\n`
        : `${shown(options.out)}: ${changes.length} of ${plural(count, 'file')} written: ${names}${more}\n`,
    );
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    stderr.write(failureText(error, { colour: wantsColour(stderr, env) }));
  }
}

/** The one signal that ends the watch, whoever gives it. */
interface End {
  readonly signal: AbortSignal;
  /** Leaves signals of the process to others again. */
  release(): void;
}

function endOf(outer: AbortSignal | undefined): End {
  const controller = new AbortController();
  const stop = (): void => controller.abort();
  process.once('SIGINT', stop);
  process.once('SIGTERM', stop);
  return {
    signal: outer ? AbortSignal.any([controller.signal, outer]) : controller.signal,
    release: () => {
      process.off('SIGINT', stop);
      process.off('SIGTERM', stop);
    },
  };
}

interface Watched {
  readonly watcher: FSWatcher;
  /** Tells a folder from another that was put in its place. */
  readonly ino: number;
}

/** Watches a folder and all below it, each by itself: on Linux, Node 20 has no reliable way of watching a tree. */
class FolderWatch {
  /** Settled when watching ends: rejected if `changed` threw. */
  readonly closed: Promise<void>;
  readonly #root: string;
  readonly #changed: () => void;
  readonly #watched = new Map<string, Watched>();
  #timer: NodeJS.Timeout | undefined;
  #resolve: () => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;

  constructor(root: string, changed: () => void, { signal }: End) {
    this.#root = path.resolve(root);
    this.#changed = changed;
    this.closed = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
    // A folder that is replaced as a whole, as by version control, is seen by its parent only.
    this.#watch(path.dirname(this.#root), (name) => name === path.basename(this.#root));
    this.#watchTree();
    if (signal.aborted) this.close();
    else signal.addEventListener('abort', () => this.close(), { once: true });
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const { watcher } of this.#watched.values()) watcher.close();
    this.#watched.clear();
    this.#resolve();
  }

  /** New folders come under watch, and folders that are gone leave it. */
  #watchTree(): void {
    const folders = new Set(foldersIn(this.#root));
    for (const folder of folders) this.#watch(folder, () => true);
    for (const folder of this.#watched.keys()) {
      if (!folders.has(folder) && folder !== path.dirname(this.#root)) this.#forget(folder);
    }
  }

  #watch(folder: string, isOurs: (name: string | null) => boolean): void {
    try {
      const { ino } = statSync(folder);
      if (this.#watched.get(folder)?.ino === ino) return;
      this.#forget(folder);
      const watcher = watchFolder(folder, (_, name) => {
        if (isOurs(name)) this.#wait();
      });
      watcher.on('error', () => this.#wait());
      this.#watched.set(folder, { watcher, ino });
    } catch {
      // It went away between listing and watching; whoever watches its parent hears of it.
    }
  }

  #forget(folder: string): void {
    this.#watched.get(folder)?.watcher.close();
    this.#watched.delete(folder);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      try {
        this.#watchTree();
        this.#changed();
      } catch (error) {
        this.#reject(error);
      }
    }, QUIET_MS);
  }
}

/** A folder and all below it; nothing where it is not there. */
function foldersIn(root: string): string[] {
  try {
    const entries = readdirSync(root, { withFileTypes: true });
    return [
      root,
      ...entries.filter((entry) => entry.isDirectory()).flatMap(({ name }) => foldersIn(path.join(root, name))),
    ];
  } catch {
    return [];
  }
}
