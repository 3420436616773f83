/** Print: ts-morph structures → text. No project, no parsing: structures are data. */
import type { StatementStructures } from 'ts-morph';
import { printStructure } from './ts-morph-on-demand.js';

/** What stands at the head of every generated source file. */
export const GENERATED_NOTE =
  'Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.';

const OPTIONS = { indentNumberOfSpaces: 2, useSingleQuote: true };

/**
 * @param summary what the file holds, for its head
 * @param statements structures, or statements written out as text; a text that begins with a line break gets a blank
 *   line before it, as every structure does
 * @returns the text of a module
 */
export function printModule(summary: string, statements: readonly (StatementStructures | string)[]): string {
  const texts = statements.map((each) => (typeof each === 'string' ? each : `\n${printStructure(each, OPTIONS)}`));
  const body = texts.map((text) => `${text}\n`).join('');
  return `${docComment(`${summary}\n\n${GENERATED_NOTE}`)}\n\n${body.trimStart()}`;
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
  const text = commentText(doc);
  return text.includes('\n')
    ? `/**\n${text
        .split('\n')
        .map((line) => ` * ${line}`.trimEnd())
        .join('\n')}\n */`
    : `/** ${text} */`;
}

/** Text of the catalogue as a comment may have it: nothing in it ends the comment early. */
export function commentText(text: string): string {
  return text.replaceAll('*/', '*\\/');
}
