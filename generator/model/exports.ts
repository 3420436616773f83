/**
 * What the modules of a surface export, by name. Said here alone: emitters print what they pass on from it, and clashes of
 * names are found in it before anything is emitted.
 */
import { directionNames, explainName, guardName, parseName, peekName, sampleName, schemaName } from './identifiers.js';
import type { Declaration, Direction, Event, Model, Surface } from './index.js';
import { eventsOf, foreignDeclarations, isLimited } from './lookup.js';

/** A name that the module of a surface exports, and what has it. */
export interface Export {
  readonly name: string;
  /** The event, type or direction after which it is called; absent where the package itself calls it so. */
  readonly owner?: Event | Declaration | Direction;
  /** What it is, in words: ``the type `Order` ``, `what the package calls …`. */
  readonly what: string;
}

/** What a module passes on from one of the runtime. */
interface Passage {
  readonly from: string;
  readonly values?: readonly string[];
  readonly types?: readonly string[];
}

/** What modules of a surface pass on from the runtime, by module. */
export const PASSED_ON = {
  guards: [{ from: 'explain', types: ['Issue', 'IssueCode', 'ReceivedKind'] }],
  parse: [{ from: 'parse', types: ['Parsed', 'ParsedDeviating', 'ParsedKnown', 'ParsedMalformed', 'ParsedUnknown'] }],
  schemas: [{ from: 'standard-schema', types: ['StandardSchema'] }],
  dispatch: [
    { from: 'dispatch', values: ['assertNever'], types: ['Handlers', 'TypedEventTarget'] },
    { from: 'receive', values: ['receive'], types: ['MessageSource', 'ReceiveOptions'] },
  ],
  samples: [{ from: 'samples', types: ['DeepPartial', 'SampleOptions'] }],
  track: [
    {
      from: 'track/index',
      types: [
        'SessionSnapshot',
        'Sound',
        'TrackOptions',
        'Tracked',
        'TrackedCall',
        'TrackedFrame',
        'TrackedRequest',
        'Violation',
        'ViolationRule',
      ],
    },
  ],
} as const satisfies Readonly<Record<string, readonly Passage[]>>;

/** The package's folder of modules that all surfaces share, beside a folder for each surface. */
export const RUNTIME_FOLDER = 'runtime';

/** What the modules themselves call the same for every catalogue. */
const OWN = { dispatch: ['dispatch'], track: ['SessionChange', 'SessionTracker', 'trackSession'] };

/** What a tracker has beside what it is called after things and directions. */
export const TRACKER_MEMBERS = ['close', 'follow', 'frame', 'partial', 'snapshot', 'violations'];

/** What changes carry beside the things that they are about. */
export const CHANGE_MEMBERS = [
  'audio',
  'bytes',
  'event',
  'id',
  'index',
  'kind',
  'ms',
  'outcome',
  'request',
  'text',
  'violation',
];

/** What a surface exports of its own: the package's names first, then those of its directions, types and events. */
export function ownExports(surface: Surface): Export[] {
  return [
    ...packageExports(surface),
    ...surface.directions.flatMap(directionExports),
    ...surface.declarations.flatMap(declarationExports),
    ...eventsOf(surface).flatMap(eventExports),
  ];
}

/** What a surface exports of others: the types that it uses, directly or not, and their guards. */
export function foreignExports(model: Model, surface: Surface): Export[] {
  return foreignDeclarations(model, surface).flatMap((owner) => {
    const { typeName } = owner;
    return named(`\`${owner.surface}.${typeName}\``, [typeName, guardName(typeName)], owner);
  });
}

function packageExports({ session }: Surface): Export[] {
  const { track, ...others } = PASSED_ON;
  const every = named('a name of the package, which every surface exports', [
    ...namesIn(Object.values(others).flat()),
    ...OWN.dispatch,
  ]);
  const tracking = named('a name of the package, which every surface with sessions exports', [
    ...namesIn(track),
    ...OWN.track,
  ]);
  return session ? [...every, ...tracking] : every;
}

function namesIn(passages: readonly Passage[]): string[] {
  return passages.flatMap(({ values = [], types = [] }) => [...values, ...types]);
}

function named(what: string, names: readonly string[], owner?: Export['owner']): Export[] {
  return names.map((name) => ({ name, what, ...(owner && { owner }) }));
}

function directionExports(owner: Direction): Export[] {
  const { union, map, tags, over, parsed, table, lookup, isTag, guards } = directionNames(owner.name);
  const those = `of the direction \`${owner.name}\``;
  const functions = [guardName, explainName, parseName, sampleName, schemaName].map((nameOf) => nameOf(union));
  return [
    ...named(`what the package calls the events ${those}`, [union, ...functions, table, lookup, guards], owner),
    ...named(`what the package calls the events ${those} by their tags`, [map], owner),
    ...named(`what the package calls the tags ${those}`, [tags, isTag, peekName(union)], owner),
    ...named(`what the package calls a parsed frame ${those}`, [parsed], owner),
    ...(isLimited(owner) ? named(`what the package calls the events ${those} by transports`, [over], owner) : []),
  ];
}

function declarationExports(owner: Declaration): Export[] {
  const { typeName } = owner;
  return named(`the type \`${typeName}\``, [typeName, guardName(typeName), explainName(typeName)], owner);
}

function eventExports(owner: Event): Export[] {
  const { typeName, tag } = owner;
  const functions = [guardName, explainName, schemaName].map((nameOf) => nameOf(typeName));
  return named(`the event \`${tag}\``, [typeName, ...functions], owner);
}
