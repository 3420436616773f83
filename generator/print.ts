/** Print: ts-morph structures → text. No project, no parsing: structures are data. */
import { StructureKind, printStructure, type StatementStructures } from 'ts-morph';

/** What stands at the head of every generated source file. */
export const GENERATED_NOTE = 'Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.';

/** The printer keeps every fragment of a text until its end, so long modules are printed in pieces. */
const STATEMENTS_A_PIECE = 64;

/**
 * @param summary what the file holds, for its head
 * @param statements structures, or statements written out as text
 * @returns the text of a module
 */
export function printModule(summary: string, statements: readonly (StatementStructures | string)[]): string {
  const pieces: string[] = [];
  for (let start = 0; start < statements.length; start += STATEMENTS_A_PIECE) {
    pieces.push(printPiece(statements.slice(start, start + STATEMENTS_A_PIECE)));
  }
  return `/**\n * ${summary}\n *\n * ${GENERATED_NOTE}\n */\n\n${pieces.join('\n')}`;
}

function printPiece(statements: readonly (StatementStructures | string)[]): string {
  const text = printStructure({ kind: StructureKind.SourceFile, statements: [...statements] }, { indentNumberOfSpaces: 2, useSingleQuote: true });
  // Statements given as text bring their own blank line, and ts-morph puts one around structures.
  return text.replaceAll(/\n{3,}/g, '\n\n').trimStart();
}
