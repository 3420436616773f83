/** The conversation as text: the things of a session that stand in an order, with what was said and written in them. */
import type { Tracked } from '../../runtime/track/index.js';
import type { Study } from './study.js';

export function Conversation({ study: { surface, tracker } }: { readonly study: Study }) {
  const things = Object.values(surface.session?.things ?? {});
  const items = things
    .filter(({ ordered, list }) => ordered && list !== undefined)
    .flatMap(({ list, parses }) => (tracker?.[list!] as readonly Tracked<unknown>[]).map((item) => ({ item, parses })));
  if (items.length === 0) return <p class="empty">Nothing was said that the recording tells of.</p>;
  return (
    <ol class="conversation">
      {items.map(({ item, parses }) => (
        <li key={item.id}>
          <b>{labelsOf(item.value, surface.labels).join(' · ')}</b>
          {item.outcome !== undefined && <i> {item.outcome}</i>}
          <p>
            {item.text || (
              <em>{textIn(item.value, parses) ?? (item.ms > 0 ? `${Math.round(item.ms)} ms of sound` : 'no text')}</em>
            )}
          </p>
        </li>
      ))}
    </ol>
  );
}

/** The values that tell the value's type from others: `message`, `assistant`. */
function labelsOf(value: unknown, fields: readonly string[]): string[] {
  const object = value as Readonly<Record<string, unknown>>;
  return fields.flatMap((field) => (typeof object?.[field] === 'string' ? [object[field]] : []));
}

function textIn(value: unknown, field: string | undefined): string | undefined {
  const text = field === undefined ? undefined : (value as Readonly<Record<string, unknown>>)[field];
  return typeof text === 'string' ? text : undefined;
}
