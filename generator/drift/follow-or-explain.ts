/**
 * What to write in the catalogue about a difference: what follows the witness, and what explains why the catalogue
 * does not.
 */
import type { Change, Locus } from '../compare/index.js';
import { departureKey } from '../model/departure-key.js';
import { directionNamed, surfaceNamed } from '../model/lookup.js';
import { isNested } from '../model/tags.js';
import { assertNever, type Model, type Place } from '../model/index.js';
import type { EventUnion } from '../witness/unclaimed-unions.js';
import { describedType, impliesNull, inline, newField } from './field-text.js';
import { addCommand, importCommand, type CommandContext } from './follow-commands.js';
import { successorOf } from './unclaimed.js';

export interface Advice {
  /** Makes the catalogue say what the witness says. */
  readonly follow: string;
  /** The departure that explains the difference, at the place of the finding. */
  readonly keep: string;
}

export interface AdviceContext extends CommandContext {
  /** Unions of the witness that no surface has. */
  readonly unions: readonly EventUnion[];
  /** The witness's name where other witnesses of the same run agree with the catalogue. */
  readonly only?: string;
}

/** Stands for what only a person can say; `lint` reports it where it is left. */
const WHY = 'TODO why';

export function adviceFor(change: Change, context: AdviceContext): Advice {
  return { follow: elsewhere(change) + followText(change, context), keep: keepText(change, context) };
}

/** The place at which both are written: the entry or field, the direction that lacks an event, or the package. */
export function placeOf({ after, surface, direction }: Change, catalogue: Model): Place | undefined {
  if (after) return (isSaidElsewhere(after) ? undefined : after.field?.place) ?? after.entry.place;
  if (surface === '') return catalogue.package.place;
  return (directionNamed(catalogue, surface, direction) ?? surfaceNamed(catalogue, surface))?.place;
}

/** A field of an event that another surface says: what one writes there is about that surface, too. */
function isSaidElsewhere({ entry, field }: Locus): boolean {
  return field !== undefined && entry.kind === 'event' && entry.sameAs !== undefined;
}

function keepText({ rule, subject: value, after }: Change, { only }: AdviceContext): string {
  // A tag is told by the place alone.
  const isSaid = rule === 'tag' && after !== undefined;
  const subject =
    after && isSaidElsewhere(after) ? [after.field!.name, ...(value === undefined ? [] : [value])].join('.') : value;
  const key = departureKey({
    rule,
    ...(subject !== undefined && !isSaid && { subject }),
    ...(only !== undefined && { witness: only }),
  });
  return `departs: { ${inline(key)}: ${WHY} }`;
}

/** Where it is changed what an event of another surface holds. */
function elsewhere({ rule, after }: Change): string {
  if (after?.entry.kind !== 'event' || after.entry.sameAs === undefined) return '';
  if (!after.field && !['field-removed', 'example'].includes(rule)) return '';
  return `say here what the event holds, or, in ${after.entry.sameAs}, `;
}

function followText(change: Change, context: AdviceContext): string {
  const { rule, subject = '', after, was, now } = change;
  switch (rule) {
    case 'unreadable':
      return change.surface === ''
        ? 'leave it out, or record it again: everything else was compared'
        : 'compare it by eye: everything else was compared';
    case 'unclaimed':
      return unclaimedText(subject, context);
    case 'event-added':
      return 'remove the event';
    case 'event-removed':
      return missingEventText(change, context);
    case 'tag':
      return `tag it ${inline(was)}`;
    case 'orphan':
      return addCommand(change, context, subject);
    case 'example':
      return now === 'no such field' ? 'add the field' : `let the entry accept ${was} where it wants ${now}`;
    case 'field-added':
      return 'remove the field';
    case 'field-removed':
      return newField(change, context.catalogue);
    case 'optional':
      return 'remove `optional: true`';
    case 'required':
      return 'optional: true';
    case 'nullable':
      if (isInside(change)) return 'remove `| null` from inside the type';
      return after?.field?.optional && impliesNull(change, context.catalogue)
        ? `never_null: ${WHY}`
        : 'remove `nullable: true`';
    case 'not-nullable':
      return isInside(change) ? 'add `| null` inside the type' : 'nullable: true';
    case 'type':
      return change.before?.field ? describedType(change.before.field.type, context.catalogue) : `type: ${inline(was)}`;
    case 'value-added':
      return `remove ${inline(subject)} from its values`;
    case 'value-removed':
      return `add ${inline(subject)} to its values`;
    case 'opened':
      return 'open: false';
    case 'closed':
      return 'open: true';
    case 'member-added':
      return `remove ${now} from the union`;
    case 'member-removed':
      return `add ${was} to the union`;
    case 'deprecated':
      return 'remove `deprecated`';
    case 'undeprecated':
      return `deprecated: { note: ${WHY} }`;
    case 'direction-added':
      return movedDirectionText(change, context);
    case 'event-renamed':
    case 'surface-added':
    case 'surface-removed':
    case 'direction-removed':
    case 'type-added':
    case 'type-removed':
    case 'type-renamed':
      return `look where ${was} went`;
    default:
      return assertNever(rule);
  }
}

/** Items of an array, values of a map: the field's own keys do not reach them. */
function isInside({ after }: Change): boolean {
  return after !== undefined && after.within !== '';
}

function unclaimedText(name: string, context: AdviceContext): string {
  const union = context.unions.find((each) => each.name === name);
  if (!union) throw new Error(`No union of the witness is called ${name}`);
  return importCommand(union, context);
}

/** What recordings call tags that they do not show: `(not shown)`. */
const STANDS_FOR_OTHERS = /^\(.*\)$/;

/** A command, where the event can be named and its sender is known. */
function missingEventText(change: Change, context: AdviceContext): string {
  const { tags, surface, direction } = change;
  if (STANDS_FOR_OTHERS.test(tags[0] ?? '')) return 'look at the frame: its tag is too strange to be shown here';
  const home = surfaceNamed(context.catalogue, surface);
  if (home && isNested(home)) return `write it by hand: its tag is inside another field, \`${home.discriminator}\``;
  if (direction !== '') return addCommand(change, context);
  const names = home?.directions.map(({ name }) => name) ?? [];
  return `say who sent it: --direction ${names.join(', or --direction ')}`;
}

/** Where the events of a union went that the witness has no more. */
function movedDirectionText({ surface, direction }: Change, { catalogue, unions }: AdviceContext): string {
  const tags = directionNamed(catalogue, surface, direction)?.events.map(({ tag }) => tag) ?? [];
  const successor = successorOf(tags, unions);
  return successor ? `upstream: ${successor.union.name}` : 'remove the direction';
}
