/** `realtime-events show [tag]`: the events of the catalogue, or one of them whole. */
import { readWholeCatalogue } from '../catalogue/index.js';
import { wantsColour, type Context } from './context.js';
import type { Model } from '../model/index.js';
import { chooseByName } from '../report/choose-by-name.js';
import { UserError } from '../report/problem.js';
import { eventsData, eventText, listData, listText, type EventGroup } from '../show/index.js';
import { didYouMean } from '../report/suggest.js';

export interface ShowOptions {
  readonly spec: string;
  readonly surface?: string;
  readonly direction?: string;
  readonly format: 'text' | 'json';
}

/** Columns where the output is no terminal that says how many it has. */
const DEFAULT_WIDTH = 120;

/**
 * @param tag the event; all of them are listed where it is undefined
 * @returns the exit code
 * @throws UserError (exit code 2) for a tag, surface or direction that does not exist
 */
export function show(tag: string | undefined, options: ShowOptions, context: Context): number {
  const { stdout, env } = context;
  const { model } = readWholeCatalogue(options.spec);
  const groups = groupsOf(model, options);
  const found = tag === undefined ? groups : groupsWith(tag, groups, model);
  if (options.format === 'json') {
    stdout.write(`${JSON.stringify(tag === undefined ? listData(found) : eventsData(model, found), undefined, 2)}\n`);
    return 0;
  }
  const style = { width: (stdout as { columns?: number }).columns ?? DEFAULT_WIDTH, colour: wantsColour(stdout, env) };
  stdout.write(
    tag === undefined
      ? listText(found, style)
      : found
          .flatMap(({ direction, events }) => events.map((event) => eventText(model, direction, event, style)))
          .join(`\n${'─'.repeat(style.width)}\n\n`),
  );
  return 0;
}

function groupsOf(model: Model, { surface, direction }: ShowOptions): EventGroup[] {
  const all = model.surfaces.flatMap((each) =>
    each.directions.map((one): EventGroup => ({ surface: each, direction: one, events: one.events })),
  );
  if (surface !== undefined) chooseByName('surface', surface, model.surfaces);
  const ofSurface = all.filter((group) => surface === undefined || group.surface.name === surface);
  if (direction !== undefined)
    chooseByName(
      'direction',
      direction,
      ofSurface.map((group) => group.direction),
    );
  return ofSurface.filter((group) => direction === undefined || group.direction.name === direction);
}

function groupsWith(tag: string, groups: readonly EventGroup[], model: Model): EventGroup[] {
  const found = groups
    .map((group) => ({ ...group, events: group.events.filter((event) => event.tag === tag) }))
    .filter(({ events }) => events.length > 0);
  if (found.length > 0) return found;
  const elsewhere = model.surfaces.flatMap((surface) =>
    surface.directions.flatMap((direction) =>
      direction.events.some((event) => event.tag === tag) ? [`${surface.name}, ${direction.name}`] : [],
    ),
  );
  if (elsewhere.length > 0)
    throw new UserError(`there is no event \`${tag}\` here; there is one in ${elsewhere.join(' and in ')}`, 2);
  const tags = groups.flatMap(({ events }) => events.map((event) => event.tag));
  throw new UserError(
    `there is no event \`${tag}\`; ${didYouMean(tag, tags) ?? '`realtime-events show` lists all'}`,
    2,
  );
}
