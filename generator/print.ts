/** Print: ts-morph structures → text. No project, no parsing: structures are data. */
import { StructureKind, printStructure, type StatementStructures } from 'ts-morph';

/** What stands at the head of every generated source file. */
export const GENERATED_NOTE = 'Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.';

/**
 * @param summary what the file holds, for its head
 * @param statements structures, or statements written out as text
 * @returns the text of a module
 */
export function printModule(summary: string, statements: readonly (StatementStructures | string)[]): string {
  const body = printStructure({ kind: StructureKind.SourceFile, statements: [...statements] }, { indentNumberOfSpaces: 2, useSingleQuote: true });
  // Statements given as text bring their own blank line, and ts-morph puts one around structures.
  return `/**\n * ${summary}\n *\n * ${GENERATED_NOTE}\n */\n\n${body.replaceAll(/\n{3,}/g, '\n\n')}`;
}
