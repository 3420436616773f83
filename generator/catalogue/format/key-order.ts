/** The canonical order of keys, and which maps of a catalogue have one. */

/** A map of known keys: they stand in this order, whatever order they were written in. */
export interface KeyOrder {
  readonly keys: readonly string[];
  /** May it stand on one line with several keys? Or where it has this key only? */
  readonly inline: boolean | string;
}

const order = (keys: string, inline: KeyOrder['inline'] = false): KeyOrder => ({ keys: keys.split(' '), inline });

const FILE = order('package lint surface x-shared departs groups events types');
const PACKAGE = order('name version description license author keywords sdk departs readme');
const SURFACE = order('name doc entry discriminator tags deprecated transports session directions lint');
const SESSION = order('identified_by things meters summary');
const THING = order('doc of named_by type stands_in is where parses ready outcome list');
const METER = order('format bytes_per_ms');
const SUMMARY = order('turn answer first_sound refusal');
const SUMMED = order('thing of since where spoken tokens', true);
const EFFECT = order(
  'begins announces appends completes updates ends removes cuts interrupts refuses informs from after to drops within meter outcome while over answers early late repeats',
  true,
);
const DIRECTION = order('doc consumer upstream optional_is_nullable common departs lint', true);
// What is said about an entry as a whole stands before its fields, below which nobody would look for it.
const EVENT = order(
  'same_as name upstream since doc deprecated transports session departs lint without include fields include_last',
  'same_as',
);
const TYPE = order(
  'written_as upstream since doc deprecated type enum open union discriminator departs lint include fields include_last',
);
const FIELD = order(
  'type const enum open only optional nullable never_null format unit doc deprecated departs lint include fields include_last',
  true,
);
const MEMBER = order('type only', true);
const DEPRECATED = order('note replacement');

/** Patterns of paths; `*` stands for any key. The first that fits counts. */
const ORDERS: readonly (readonly [pattern: string, order: KeyOrder])[] = [
  ['', FILE],
  ['package', PACKAGE],
  ['surface', SURFACE],
  ['surface/session', SESSION],
  ['surface/session/things/*', THING],
  ['surface/session/meters/*', METER],
  ['surface/session/summary', SUMMARY],
  ['surface/session/summary/*', SUMMED],
  ['events/*/session', EFFECT],
  ['events/*/session/*', EFFECT],
  ['surface/deprecated', DEPRECATED],
  ['surface/directions/*', DIRECTION],
  ['surface/directions/*/common/*', FIELD],
  ['groups/*/*', FIELD],
  ['events/*', EVENT],
  ['types/*', TYPE],
  ['types/*/union/*', MEMBER],
  ['events/*/fields/*', FIELD],
  ['types/*/fields/*', FIELD],
  ['events/*/deprecated', DEPRECATED],
  ['types/*/deprecated', DEPRECATED],
  ['surface/directions/*/common/*/deprecated', DEPRECATED],
  ['groups/*/*/deprecated', DEPRECATED],
  ['events/*/fields/*/deprecated', DEPRECATED],
  ['types/*/fields/*/deprecated', DEPRECATED],
];

const byPattern = ORDERS.map(([pattern, found]) => ({ segments: pattern === '' ? [] : pattern.split('/'), found }));

/** How the keys of the map at a path of keys stand; undefined where the order of its keys is the author's. */
export function keyOrderAt(path: readonly string[]): KeyOrder | undefined {
  const short = withoutNesting(path);
  return byPattern.find(({ segments }) => fits(segments, short))?.found;
}

/** Fields of a field stand like those of its owner. */
function withoutNesting(path: readonly string[]): readonly string[] {
  const index = path.findLastIndex((key, at) => key === 'fields' && at > 0 && keyOrderAt(path.slice(0, at)) === FIELD);
  return index < 0 ? path : withoutNesting([...path.slice(0, index - 1), ...path.slice(index + 1)]);
}

/** Maps whose keys are entries of their own, set apart by blank lines. */
export function isSection(path: readonly string[]): boolean {
  return path.length === 1 && ['groups', 'events', 'types'].includes(path[0]!);
}

/** Maps that would hide what they list if they stood on one line: fields, values with their meaning. */
export function isList(whole: readonly string[]): boolean {
  const path = withoutNesting(whole);
  const last = path.at(-1);
  const isValues = last === 'enum' && path[0] !== 'x-shared';
  return (
    isValues ||
    fits(['groups', '*'], path) ||
    (path.length === 3 && last === 'fields') ||
    path.join('/') === 'surface/transports' ||
    fits(['surface', 'directions'], path) ||
    fits(['surface', 'session', '*'], path) ||
    fits(['surface', 'directions', '*', 'common'], path)
  );
}

function fits(pattern: readonly string[], path: readonly string[]): boolean {
  return (
    pattern.length === path.length && pattern.every((segment, index) => segment === '*' || segment === path[index])
  );
}

/** Known keys first, in their order; then the others, in theirs. */
export function arrange<T>(items: readonly T[], keyOf: (item: T) => string, { keys }: KeyOrder): T[] {
  const rank = (item: T): number => {
    const index = keys.indexOf(keyOf(item));
    return index < 0 ? keys.length : index;
  };
  return [...items].sort((a, b) => rank(a) - rank(b));
}
