/** The module `track` of a surface: what is known of its sessions as data, and the tracker that reads it, typed. */
import type { SessionRules } from '../../templates/runtime/track/index.js';
import { camelCase, directionNames, propertyKey, quote } from '../model/identifiers.js';
import { foreignExports, ownExports, PASSED_ON } from '../model/exports.js';
import type { Model, Session, Surface } from '../model/index.js';
import { forEachRef } from '../model/lookup.js';
import type { EmittedFile } from './emitted-file.js';
import { importText, passedOnText, renamed } from './import-text.js';
import { ModuleNames } from './module-names.js';
import { docComment, printModule } from './print.js';
import { changeType, refusingEvents } from './session-changes.js';
import { sessionRules } from './session-rules.js';
import { effectsOf, trackedType, valueTypes } from './tracked-things.js';

export function emitTrack(model: Model, surface: Surface): EmittedFile[] {
  const { session } = surface;
  if (!session) return [];
  const names = new ModuleNames([...ownExports(surface), ...foreignExports(model, surface)].map(({ name }) => name));
  const changes = changeType(model, surface, session);
  const tracker = trackerType(model, surface, session, names.own('Tracker'));
  const text = printModule(`The tracker of the surface \`${surface.name}\`: sessions as their events make them.`, [
    ...imports(model, surface, session, `${changes}\n${tracker}`, names),
    changes,
    tracker,
    `\nconst ${names.own('RULES')}: ${names.own('SessionRules')} = ${rulesText(sessionRules(surface, session))};`,
    trackSessionText(names),
  ]);
  return [{ path: `src/${surface.name}/track.ts`, text }];
}

function imports(model: Model, surface: Surface, session: Session, text: string, names: ModuleNames): string[] {
  // A comment may have words in it that are types.
  const code = text.replaceAll(/\/\*\*[^]*?\*\//g, '');
  const used = (wanted: readonly string[]): string[] =>
    [...new Set(wanted)].filter((name) => new RegExp(`\\b${name}\\b`).test(code)).sort();
  const [{ from: door, types }] = PASSED_ON.track;
  const own = ['SessionRules', 'Tracker'].map((name) => renamed(name, names.own(name)));
  const runtime = [...new Set([...used(types), 'TrackOptions', ...own])].sort();
  const unions = surface.directions.map(({ name }) => directionNames(name).union);
  const refusals = refusingEvents(surface).map(({ typeName }) => typeName);
  const bySurface = new Map([[surface.name, [...unions, ...refusals]]]);
  for (const thing of session.things) {
    for (const type of valueTypes(model, session, thing))
      forEachRef(type, (ref) => bySurface.set(ref.surface, [...(bySurface.get(ref.surface) ?? []), ref.name]));
  }
  return [
    importText(
      [renamed('track', names.own('track')), ...runtime.map((name) => `type ${name}`)],
      `../runtime/${door}.js`,
    ),
    ...[...bySurface].flatMap(([name, wanted]) => {
      const from = name === surface.name ? './types.js' : `../${name}/types.js`;
      return used(wanted).length === 0 ? [] : [importText(used(wanted), from, true)];
    }),
    passedOnText('track'),
  ];
}

function trackerType(model: Model, surface: Surface, session: Session, runtimeType: string): string {
  const { directions } = surface;
  const effects = effectsOf(surface);
  const takes = directions.map(({ name, doc }) => {
    const what = docComment(`Takes an event, and tells what it changed. ${doc.replaceAll(/\s+/g, ' ')}`);
    return `  ${what}\n  ${name}(event: ${directionNames(name).union}): readonly SessionChange[];`;
  });
  const senders = directions.map(({ name }) => quote(name)).join(' | ');
  const things = session.things.flatMap((thing) => {
    const type = trackedType(model, session, thing, effects);
    if (type === undefined) return [];
    const doc = `  ${docComment(thing.doc.replaceAll(/\s+/g, ' '))}\n`;
    const name = camelCase(thing.name);
    if (thing.list === undefined)
      return [`${doc}  readonly ${name}: ${['Sound', 'string'].includes(type) ? type : `${type} | undefined`};`];
    return [
      `${doc}  readonly ${camelCase(thing.list)}: readonly ${type}[];`,
      `  /** The one with this id, if it is known. */\n  ${name}(id: string): ${type} | undefined;`,
    ];
  });
  return `
/** A session as its events make it. */
export interface SessionTracker extends Omit<${runtimeType}, 'frame' | 'close' | 'follow'> {
${takes.join('\n')}
  /**
   * Takes what a parser made of a frame. Unknown and malformed frames change nothing; of a deviating one what is there is
   * taken.
   *
   * @param direction whose frame it is: \`${directions[0]!.name}\` where nothing is said
   */
  frame(parsed: TrackedFrame, direction?: ${senders}): readonly SessionChange[];
  /** The connection is over: what was asked and never answered is told. */
  close(): readonly SessionChange[];
  /**
   * Takes what a parser makes of the frames of a connection, such as \`receive(socket, parse)\`.
   *
   * @returns what they change, and at the end what \`close\` tells
   * @throws what the iteration over the frames throws
   */
  follow(frames: AsyncIterable<TrackedFrame>, direction?: ${senders}): AsyncGenerator<SessionChange, void>;
${things.join('\n')}
}`;
}

/** The rules as a person would write them: an effect stands on a line. */
function rulesText({ things, meters, events, ...head }: SessionRules): string {
  const table = (rows: Readonly<Record<string, unknown>>, indent: string): string =>
    Object.keys(rows).length === 0
      ? '{}'
      : `{\n${Object.entries(rows)
          .map(([key, row]) => `${indent}  ${propertyKey(key)}: ${inline(row)},\n`)
          .join('')}${indent}}`;
  const directions = Object.entries(events).map(
    ([name, each]) => `    ${propertyKey(name)}: ${table(each, '    ')},\n`,
  );
  return `{\n${[
    ...Object.entries(head).map(([key, value]) => `${key}: ${inline(value)}`),
    `things: ${table(things, '  ')}`,
    `meters: ${table(meters, '  ')}`,
    `events: {\n${directions.join('')}  }`,
  ]
    .map((row) => `  ${row},\n`)
    .join('')}}`;
}

function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return typeof value === 'string' ? quote(value) : String(value);
  const rows = Object.entries(value).map(([key, each]) => `${propertyKey(key)}: ${inline(each)}`);
  return rows.length === 0 ? '{}' : `{ ${rows.join(', ')} }`;
}

function trackSessionText(names: ModuleNames): string {
  return `
/**
 * Follows a session: give it every event, in the order in which they are received and sent, and read what the session has
 * become at any time. It throws for no event, and touches none.
 *
 * @param options where to go on from, what events travel on, and what becomes of sound
 */
export function trackSession(options?: TrackOptions): SessionTracker {
  return ${names.own('track')}(${names.own('RULES')}, options) as unknown as SessionTracker;
}`;
}
