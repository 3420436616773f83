/** `realtime-events add`: one event that a witness has → an entry of the catalogue, with the types that it needs. */
import { readCatalogueWithGaps } from '../catalogue/index.js';
import { bringIn, findEvent, refuseKnown, targetIn, TODO, type EventOptions, type Imported } from '../import/index.js';
import { isGlobalName } from '../model/globals.js';
import { eventTypeName, isTypeName, pascalCase } from '../model/identifiers.js';
import { shown } from '../report/paths.js';
import { plural, UserError } from '../report/problem.js';
import type { Context } from './context.js';

export interface AddOptions extends EventOptions {
  readonly spec: string;
  /** Pinned name; made from the tag where absent. */
  readonly name?: string;
  /** Take the witness's descriptions along. */
  readonly docs?: boolean;
}

/**
 * Writes all files or none.
 *
 * @param tag tag of the event
 * @returns the exit code
 * @throws UserError where the witness does not know the event, the catalogue has it already, or would be broken with it
 */
export async function add(tag: string, options: AddOptions, { stdout }: Context): Promise<number> {
  const catalogue = readCatalogueWithGaps(options.spec);
  refuseKnown(tag, options, catalogue.model);
  const { event, witness } = await findEvent(tag, options, catalogue.model);
  const target = targetIn(catalogue.model, event, witness, options.docs === true);
  const imported = bringIn(target, [event], namingOf(options), catalogue, options.spec);
  stdout.write(summary(imported, options));
  return 0;
}

function namingOf({ name }: AddOptions): { readonly name?: string } {
  if (name === undefined) return {};
  if (!isTypeName(name)) {
    throw new UserError(
      `${name} can't name an event; choose another with --name, such as ${pascalCase('order.shipped')}`,
      2,
    );
  }
  if (!isGlobalName(eventTypeName(name))) return { name };
  throw new UserError(`${eventTypeName(name)} is a global of JavaScript; choose another name with --name`, 2);
}

function summary({ files, adaptation, left, todo }: Imported, { spec }: AddOptions): string {
  const { events, declarations, reused } = adaptation;
  const names = declarations.map(({ typeName }) => typeName).join(', ');
  const lines = [
    ...files.map(({ path: file, before }) => `${(before === '' ? 'new' : 'changed').padEnd(8)} ${shown(spec)}/${file}`),
    ...events.map(
      ({ event: { tag, typeName } }) => `added ${tag} as ${typeName}${names === '' ? '' : `, with ${names}`}`,
    ),
    ...(reused.length === 0 ? [] : [`uses  ${reused.map(({ typeName }) => typeName).join(', ')}`]),
    ...left.map(
      ({ rule, path: where, was, now }) => `differs from the witness: ${rule} ${where}: ${was} there, ${now} here`,
    ),
    `next: write what stands as ${TODO} (${plural(todo, 'text')}), put a real example in the place of what is made up, then \`realtime-events generate\``,
  ];
  return `${lines.join('\n')}\n`;
}
