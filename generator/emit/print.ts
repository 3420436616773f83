/** Print: ts-morph structures → text. No project, no parsing: structures are data. */
import type { StatementStructures } from 'ts-morph';
import { StructureKind, printStructure } from './ts-morph.js';

/** What stands at the head of every generated source file. */
export const GENERATED_NOTE =
  'Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.';

/** The printer keeps every fragment of a text until its end, so long modules are printed in pieces. */
const STRUCTURES_A_PIECE = 64;

const OPTIONS = { indentNumberOfSpaces: 2, useSingleQuote: true };

/**
 * @param summary what the file holds, for its head
 * @param statements structures, or statements written out as text; a text that begins with a line break gets a blank
 *   line before it, as every structure does
 * @returns the text of a module
 */
export function printModule(summary: string, statements: readonly (StatementStructures | string)[]): string {
  const pieces: string[] = [];
  let structures: StatementStructures[] = [];
  const flush = (): void => {
    if (structures.length > 0)
      pieces.push(`\n${printStructure({ kind: StructureKind.SourceFile, statements: structures }, OPTIONS)}`);
    structures = [];
  };
  for (const statement of statements) {
    if (typeof statement !== 'string') structures.push(statement);
    if (typeof statement === 'string' || structures.length === STRUCTURES_A_PIECE) flush();
    if (typeof statement === 'string') pieces.push(`${statement}\n`);
  }
  flush();
  return `/**\n * ${summary}\n *\n * ${GENERATED_NOTE}\n */\n\n${pieces.join('').trimStart()}`;
}

/** A member of an interface. */
export interface Member {
  /** As it is written: quoted where it is no identifier. */
  readonly name: string;
  readonly type: string;
  readonly optional?: boolean;
  /** Nothing where it is empty. */
  readonly doc?: string;
}

/** An exported interface as a statement: written out, because ts-morph takes long over thousands of members. */
export function interfaceStatement(name: string, doc: string, members: readonly Member[]): string {
  const body = members.map(memberText).join('');
  return `\n${docComment(doc)}\nexport interface ${name} {\n${body}}`;
}

function memberText({ name, type, optional = false, doc = '' }: Member): string {
  const comment = doc === '' ? '' : `  ${docComment(doc).replaceAll('\n', '\n  ')}\n`;
  return `${comment}  ${name}${optional ? '?' : ''}: ${type};\n`;
}

/** A documentation comment of its own lines, as ts-morph writes it. */
export function docComment(doc: string): string {
  return doc.includes('\n')
    ? `/**\n${doc
        .split('\n')
        .map((line) => ` * ${line}`.trimEnd())
        .join('\n')}\n */`
    : `/** ${doc} */`;
}
