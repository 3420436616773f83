/** Which session a recorded frame belongs to: a recording may hold several, one after the other or side by side. */

/** An event with which a connection begins. */
export interface Beginning {
  readonly tag: string;
  readonly direction: string;
}

/** One connection, from its first recorded frame to its last. The same object for all its frames. */
export interface RecordedSession {
  /** Counted from 1, over all files of a run. */
  readonly number: number;
  readonly file: string;
  /** Line of its first frame. */
  readonly line: number;
}

export interface Sessions<Session> {
  /** @returns the session of a frame, and the one that it ends */
  of(frame: SessionFrame): { readonly session: Session; readonly ended: Session | undefined };
  /** @returns the sessions that have not ended yet, in the order in which they began */
  end(): Session[];
}

export interface SessionFrame {
  readonly tag: string;
  readonly direction: string | undefined;
  readonly line: number;
  /** What the recording calls the connection; that of the frame before where it says nothing. */
  readonly connection: string | undefined;
}

interface Connection<Session> {
  readonly session: Session;
  /** Counts them. */
  readonly number: number;
  /** Directions of which a frame was seen. */
  readonly heard: Set<string | undefined>;
}

/** Connections side by side; beyond this the one that began first is taken to be over. */
const MOST_CONNECTIONS = 1000;

/**
 * The sessions of one file.
 *
 * @param begin makes a session that begins on a line
 */
export function createSessions<Session>(
  beginnings: readonly Beginning[],
  begin: (line: number) => Session,
): Sessions<Session> {
  const beginningTags = new Set(beginnings.map((event) => event.tag));
  const connections = new Map<string | undefined, Connection<Session>>();
  let last: string | undefined;
  let count = 0;

  const takeOldest = (): Connection<Session> | undefined => {
    if (connections.size < MOST_CONNECTIONS) return undefined;
    const [name] = connections.keys();
    const oldest = connections.get(name);
    connections.delete(name);
    return oldest;
  };

  return {
    of({ tag, direction, line, connection = last }) {
      const unnamed = connections.get(undefined);
      if (unnamed && connection !== undefined && connections.size === 1) {
        // What came before the connection's name was known is its beginning.
        connections.clear();
        connections.set(connection, unnamed);
      }
      last = connection;
      const known = connections.get(connection);
      const isBeginning =
        beginningTags.has(tag) && beginnings.some((event) => event.tag === tag && event.direction === direction);
      const isAnother = isBeginning && known?.heard.has(direction) === true;
      if (known && !isAnother) {
        known.heard.add(direction);
        return { session: known.session, ended: undefined };
      }
      const ended = known ?? takeOldest();
      const session = begin(line);
      connections.set(connection, { session, number: ++count, heard: new Set([direction]) });
      return { session, ended: ended?.session };
    },
    end: () => [...connections.values()].sort((a, b) => a.number - b.number).map(({ session }) => session),
  };
}
