/**
 * What a change means to a program that uses the package. It depends on who sends: a consumer reads some directions and
 * writes the others.
 *
 * - `breaking`: code that was right until now may no longer compile, or misread what it gets, or be refused what it
 *   sends.
 * - `warning`: only code that claims to know every case has to grow: an exhaustive `switch`, a table of all tags.
 * - `safe`: no code has to change.
 */
import type { Change, Locus, ChangeRule, WitnessRule } from '../compare/change.js';
import { kindsOf, viewOf, type Lookup, type View } from '../compare/view-by-kind.js';
import type { Consumer } from '../model/index.js';

export const LEVELS = ['breaking', 'warning', 'safe'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Rules of the comparison but for those about a witness alone, and those of this command: what a value means changed,
 * though its type did not, or what sessions have and what events do to it.
 */
export type DiffRule = Exclude<ChangeRule, WitnessRule> | 'format' | 'unit' | SessionRule;

export type SessionRule = 'thing-added' | 'thing-removed' | 'thing' | 'effect' | 'summary';

/** Both sides of a change. */
interface Facts {
  readonly change: Change;
  readonly was: View | undefined;
  readonly now: View | undefined;
}

export interface Impact {
  readonly rule: DiffRule;
  /** Which changes of the rule are meant; all that the rows above leave where absent. */
  readonly when?: string;
  readonly holds?: (facts: Facts) => boolean;
  readonly reads: Level;
  readonly writes: Level;
}

/** The first row that holds decides. */
export const IMPACTS: readonly Impact[] = [
  { rule: 'event-added', reads: 'warning', writes: 'safe' },
  { rule: 'event-removed', reads: 'breaking', writes: 'breaking' },
  { rule: 'tag', reads: 'breaking', writes: 'breaking' },
  { rule: 'event-renamed', reads: 'breaking', writes: 'breaking' },
  { rule: 'field-added', when: 'required', holds: isRequired, reads: 'safe', writes: 'breaking' },
  { rule: 'field-added', when: 'optional', reads: 'safe', writes: 'safe' },
  { rule: 'field-removed', reads: 'breaking', writes: 'breaking' },
  { rule: 'optional', reads: 'breaking', writes: 'safe' },
  { rule: 'required', reads: 'safe', writes: 'breaking' },
  { rule: 'nullable', reads: 'breaking', writes: 'safe' },
  { rule: 'not-nullable', reads: 'safe', writes: 'breaking' },
  { rule: 'type', when: 'integers became any numbers', holds: isFractional, reads: 'warning', writes: 'safe' },
  {
    rule: 'type',
    when: 'it accepts more',
    holds: ({ was, now }) => accepts(now, was),
    reads: 'breaking',
    writes: 'safe',
  },
  {
    rule: 'type',
    when: 'it accepts less',
    holds: ({ was, now }) => accepts(was, now),
    reads: 'safe',
    writes: 'breaking',
  },
  { rule: 'type', when: 'it is another', reads: 'breaking', writes: 'breaking' },
  { rule: 'value-added', when: 'the list was open', holds: ({ was }) => isOpen(was), reads: 'safe', writes: 'safe' },
  { rule: 'value-added', when: 'the list was closed', reads: 'warning', writes: 'safe' },
  {
    rule: 'value-removed',
    when: 'the list is open',
    holds: ({ now }) => isOpen(now),
    reads: 'safe',
    writes: 'warning',
  },
  { rule: 'value-removed', when: 'the list is closed', reads: 'breaking', writes: 'breaking' },
  { rule: 'opened', reads: 'warning', writes: 'safe' },
  { rule: 'closed', reads: 'breaking', writes: 'breaking' },
  { rule: 'member-added', when: 'to a union', holds: ({ was }) => isUnion(was), reads: 'warning', writes: 'safe' },
  { rule: 'member-added', when: 'to a single type', reads: 'breaking', writes: 'safe' },
  { rule: 'member-removed', reads: 'breaking', writes: 'breaking' },
  { rule: 'format', reads: 'breaking', writes: 'breaking' },
  { rule: 'unit', reads: 'breaking', writes: 'breaking' },
  { rule: 'thing-added', reads: 'warning', writes: 'warning' },
  { rule: 'thing-removed', reads: 'breaking', writes: 'breaking' },
  { rule: 'thing', reads: 'breaking', writes: 'breaking' },
  { rule: 'effect', reads: 'warning', writes: 'warning' },
  { rule: 'summary', reads: 'safe', writes: 'safe' },
  { rule: 'deprecated', reads: 'safe', writes: 'safe' },
  { rule: 'undeprecated', reads: 'safe', writes: 'safe' },
  { rule: 'surface-added', reads: 'safe', writes: 'safe' },
  { rule: 'surface-removed', reads: 'breaking', writes: 'breaking' },
  { rule: 'direction-added', reads: 'safe', writes: 'safe' },
  { rule: 'direction-removed', reads: 'breaking', writes: 'breaking' },
  { rule: 'type-added', reads: 'safe', writes: 'safe' },
  { rule: 'type-removed', reads: 'breaking', writes: 'breaking' },
  { rule: 'type-renamed', reads: 'breaking', writes: 'breaking' },
];

/**
 * @param change what `compare` found
 * @param consumers what consumers do with the directions that reach it; the worse counts
 * @param lookups declarations of the earlier and of the later model
 */
export function levelOf(
  change: Change,
  consumers: readonly Consumer[],
  lookups: { readonly before: Lookup; readonly after: Lookup },
): Level {
  const facts = { change, was: viewAt(change.before, lookups.before), now: viewAt(change.after, lookups.after) };
  const impact = IMPACTS.find(({ rule, holds }) => rule === change.rule && (holds?.(facts) ?? true));
  if (!impact) throw new Error(`No row says what ${change.rule} means`);
  return worst(consumers.map((consumer) => impact[consumer]));
}

function worst(levels: readonly Level[]): Level {
  return LEVELS.find((level) => levels.includes(level)) ?? 'safe';
}

/** What a place of a model accepts: a field, a type, or what is inside them. */
function viewAt(locus: Locus | undefined, lookup: Lookup): View | undefined {
  if (!locus) return undefined;
  const { entry, field, within } = locus;
  const type = field?.type ?? (entry.kind === 'alias' ? entry.type : undefined);
  if (!type) return undefined;
  const steps = within.match(/\[\]|\{\}/g) ?? [];
  const outer = viewOf([{ type, chain: [] }], lookup);
  return steps.reduce((view, step) => viewOf(step === '[]' ? view.items : view.values, lookup), outer);
}

function isRequired({ change: { after } }: Facts): boolean {
  return after?.field?.optional === false;
}

function isOpen(view: View | undefined): boolean {
  return view?.scalars.get('string')?.free ?? false;
}

function isUnion(view: View | undefined): boolean {
  if (!view) return false;
  return kindsOf(view).filter((kind) => kind !== 'object').length + view.values.length + view.members.length > 1;
}

function isFractional({ was, now }: Facts): boolean {
  const [before, after] = [was, now].map((view) => view?.scalars.get('number'));
  return before?.free === true && after?.free === true && before.integer && !after.integer;
}

/** Does one accept all of the other, as far as that is plain: any JSON, or all numbers, integers or booleans for some. */
function accepts(wide: View | undefined, narrow: View | undefined): boolean {
  if (!wide || !narrow || narrow.any) return false;
  if (wide.any) return true;
  const kinds = kindsOf(narrow);
  return kinds.every((kind) => {
    if (kind === 'array' || kind === 'object') return false;
    const [most, least] = [wide.scalars.get(kind), narrow.scalars.get(kind)!];
    return most?.free === true && (!most.integer || least.integer);
  });
}
