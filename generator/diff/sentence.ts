/** What a change says to a person. */
import { assertNever } from '../model/index.js';
import { eventTypeName } from '../model/identifiers.js';
import { plural } from '../report/problem.js';
import type { Quote } from '../report/report-content.js';
import type { JudgedChange } from './judge.js';

/** One sentence without its full stop: ``` `order.paid`: `total` may now be null ```. */
export function sentence(change: JudgedChange, quote: Quote): string {
  return `${subjectOf(change, quote)} ${predicateOf(change, quote)}`;
}

/** `order.paid: items[].price`, with a word on the other events that have it too. */
function subjectOf({ path, tags }: JudgedChange, quote: Quote): string {
  const [owner = '', ...inside] = path.split(': ');
  const others = tags.length > 1 ? ` (and ${plural(tags.length - 1, 'other event')})` : '';
  return inside.length === 0 ? quote(owner) + others : `${quote(owner)}${others}: ${quote(inside.join(': '))}`;
}

function predicateOf({ rule, was, now, subject = '' }: JudgedChange, quote: Quote): string {
  switch (rule) {
    case 'event-added':
      return `is a new event, ${quote(now)}`;
    case 'event-removed':
      return `was removed, and ${quote(was)} with it`;
    case 'tag':
      return `takes the place of ${quote(was)}`;
    case 'event-renamed':
      return `is now ${quote(eventTypeName(now))}, and was ${quote(eventTypeName(was))}`;
    case 'field-added':
      return `is a new field, ${quote(now)}`;
    case 'field-removed':
      return `was removed; it was ${quote(was)}`;
    case 'optional':
      return 'may now be absent';
    case 'required':
      return 'is now required';
    case 'nullable':
      return 'may now be null';
    case 'not-nullable':
      return 'is no longer null';
    case 'type':
      return `is now ${quote(now)}, and was ${quote(was)}`;
    case 'value-added':
      return `has the new value ${quote(subject)}`;
    case 'value-removed':
      return `has lost the value ${quote(subject)}`;
    case 'opened':
      return 'may now have values that are not listed';
    case 'closed':
      return 'has no values but the listed ones now';
    case 'member-added':
      return `may now also be ${quote(now)}`;
    case 'member-removed':
      return `is no longer ${quote(was)}`;
    case 'format':
    case 'unit':
      return `means something else: its ${rule} is now ${quote(now)}, and was ${quote(was)}`;
    case 'thing-added':
      return `is a new thing of sessions${now === '' ? '' : `: ${quote(now)}`}`;
    case 'thing-removed':
      return 'is no thing of sessions any more';
    case 'thing':
      return `is another thing: ${quote(now)}, and was ${quote(was)}`;
    case 'effect':
      return `does to its session: ${quote(now)}, and did: ${quote(was)}`;
    case 'summary':
      return `sums sessions up in other figures: ${quote(now)}, and did in: ${quote(was)}`;
    case 'deprecated':
      return 'is deprecated';
    case 'undeprecated':
      return 'is no longer deprecated';
    case 'surface-added':
      return 'is a new surface';
    case 'direction-added':
      return 'is a new direction';
    case 'type-added':
      return 'is a new type';
    case 'surface-removed':
    case 'direction-removed':
    case 'type-removed':
      return 'was removed';
    case 'type-renamed':
      return `is the new name of ${quote(was)}`;
    default:
      return assertNever(rule);
  }
}
