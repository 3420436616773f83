/** Commands that follow a witness, as they can be typed. */
import { shellWord } from '../report/shell-word.js';
import type { Model } from '../model/index.js';
import type { Change } from '../compare/index.js';
import { eventTypeName, isTypeName, pascalCase } from '../model/identifiers.js';
import { isGlobalName } from '../model/globals.js';
import { entriesOf, surfaceNamed } from '../model/lookup.js';
import type { EventUnion } from '../witness/unclaimed-unions.js';

export interface CommandContext {
  readonly catalogue: Model;
  /** Folder of the catalogue, where the command would not find it by itself. */
  readonly spec?: string;
  /** Options that name the witness: `--openapi FILE`. */
  readonly option: string;
  /** Recordings were read with a sender named for them: commands that read them have to name it, too. */
  readonly namesSender?: boolean;
  /** All events that the witness has and the catalogue lacks. */
  readonly lacked: readonly Change[];
}

/**
 * The command that adds an event. Surface and direction are said where the command would not know which is meant.
 *
 * @param schema the event's schema, where no union lists it
 */
export function addCommand({ tags, surface, direction }: Change, context: CommandContext, schema?: string): string {
  const { catalogue, option, lacked, namesSender } = context;
  const [tag = ''] = tags;
  const others = lacked.filter(({ tags: each }) => each[0] === tag);
  const isUsual = surface === catalogue.surfaces[0]?.name && others.every((each) => each.surface === surface);
  const isAlone = others.every((each) => each.surface !== surface || each.direction === direction);
  const name = isAlone && canName(tag, surface, catalogue) ? [] : [`--name ${pascalCase(direction)}${pascalCase(tag)}`];
  return commandText('add', context, [
    shellWord(tag),
    option,
    ...(isUsual && schema === undefined ? [] : [`--surface ${surface}`]),
    ...(isAlone && schema === undefined && !namesSender ? [] : [`--direction ${direction}`]),
    ...(schema === undefined ? [] : [`--schema ${shellWord(schema)}`]),
    ...name,
  ]);
}

/** Is the name that a tag makes free? */
function canName(tag: string, surface: string, catalogue: Model): boolean {
  const typeName = eventTypeName(pascalCase(tag));
  const home = surfaceNamed(catalogue, surface);
  // Numbers make no names: the witness's own are taken.
  if (home?.tags !== undefined) return true;
  const isTaken = home !== undefined && entriesOf(home).some((entry) => entry.typeName === typeName);
  return isTypeName(pascalCase(tag)) && !isGlobalName(typeName) && !isTaken;
}

/** The command that makes a direction of a union. */
export function importCommand(union: EventUnion, context: CommandContext): string {
  const { surface, direction } = homeFor(union, context.catalogue);
  return commandText('import', context, [
    context.option,
    `--union ${shellWord(union.name)}`,
    `--surface ${surface}`,
    `--direction ${direction}`,
  ]);
}

function commandText(command: string, { spec }: CommandContext, args: readonly string[]): string {
  const where = spec === undefined ? [] : [`--spec ${shellWord(spec)}`];
  return ['realtime-events', command, ...args, ...where].join(' ');
}

/**
 * What the union's name says: the word that is a direction's, and the rest for the surface; where nothing is left, the
 * file that declares it. `LiveServerEvent` → `live`, `server`.
 */
function homeFor({ name, home = 'events' }: EventUnion, catalogue: Model): { surface: string; direction: string } {
  const directions = catalogue.surfaces.flatMap((surface) => surface.directions.map((each) => each.name));
  const words = wordsOf(name).filter((word) => !/^events?$/.test(word));
  const direction = words.find((word) => directions.includes(word)) ?? directions[0] ?? 'server';
  const rest = words.filter((word) => word !== direction);
  const surface = rest.length > 0 ? rest.join('-') : wordsOf(home).join('-');
  const isTaken = surfaceNamed(catalogue, surface)?.directions.some((each) => each.name === direction);
  return { surface: isTaken ? wordsOf(name).join('-') : surface, direction };
}

function wordsOf(name: string): string[] {
  const words = name.match(/[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+/g) ?? [];
  return words.map((word) => word.toLowerCase());
}
