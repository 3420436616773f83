/** What is wrong with the aliases of a file: they lead to themselves, nowhere, or to more than anybody would write. */
import type { Document } from 'yaml';
import { positionAt } from './positions.js';
import type { CatalogueProblem } from './sources.js';
import { yaml } from './yaml-on-demand.js';

const HINT = 'write shared fields as a group, and name it under `include`';

/** Aliases that stand inside of what they mean. */
export function aliasesToThemselves(file: string, text: string, document: Document.Parsed): CatalogueProblem[] {
  const { visit } = yaml();
  const found: CatalogueProblem[] = [];
  visit(document, {
    Alias(_, alias, around) {
      if (!around.some((node) => (node as { anchor?: string }).anchor === alias.source)) return;
      found.push({
        rule: 'aliases',
        message: 'this alias leads back to where it stands',
        file,
        position: positionAt(text, alias.range?.[0] ?? 0),
        source: text,
        hint: HINT,
      });
    },
  });
  return found;
}

/** @param error why the document could not be made data */
export function aliasProblem(file: string, text: string, error: Error): CatalogueProblem {
  const unresolved = /^Unresolved alias.*: (\S+)$/.exec(error.message)?.[1];
  const offset = unresolved === undefined ? 0 : Math.max(0, text.indexOf(`*${unresolved}`));
  const message =
    unresolved === undefined
      ? 'its aliases grow beyond all bounds'
      : `nothing before this alias is called \`${unresolved}\``;
  return {
    rule: 'aliases',
    message,
    file,
    position: positionAt(text, offset),
    source: text,
    hint: HINT,
  };
}
