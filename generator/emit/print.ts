/** Print: ts-morph structures → text. No project, no parsing: structures are data. */
import type { PropertySignatureStructure, StatementStructures, Structures } from 'ts-morph';
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

/** Printed members by what they are printed from. Most of a catalogue's fields stand in many interfaces. */
const members = new Map<string, string>();

/**
 * An exported interface as a statement, for `printModule`: the same text as of its structure, but each different member is
 * printed only once.
 */
export function interfaceStatement(
  name: string,
  doc: string,
  properties: readonly PropertySignatureStructure[],
): string {
  const body = properties.map((property) => `${memberText(property)}\n`).join('');
  return `\n${docComment(doc)}\nexport interface ${name} {\n${body}}`;
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

function memberText(property: PropertySignatureStructure): string {
  const key = JSON.stringify(property);
  const known = members.get(key);
  if (known !== undefined) return known;
  const text = printStructure(property satisfies Structures, OPTIONS).replaceAll(/^(?=.)/gm, '  ');
  members.set(key, text);
  return text;
}
