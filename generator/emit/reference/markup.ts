/** HTML as values: whatever is put into it is escaped, save what is HTML already. */

/** A piece of HTML that is well formed and safe to put into a page. */
export class Markup {
  constructor(readonly text: string) {}
}

export type Part = Markup | string | number | false | undefined | readonly Part[];

/**
 * A template of HTML: ``markup`<b>${name}</b>` ``. Lists are put in one behind the other, `false` and undefined not at all.
 */
export function markup(strings: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const texts = parts.map((part, index) => `${textOf(part, INSIDE_TAG.test(strings[index]!))}${strings[index + 1]!}`);
  return new Markup(`${strings[0]!}${texts.join('')}`);
}

/** HTML that was made elsewhere: a style sheet, a script, JSON that can end no element. */
export function raw(text: string): Markup {
  return new Markup(text);
}

export function join(parts: readonly Part[], between: string): Markup {
  return new Markup(parts.map((part) => textOf(part, false)).join(between));
}

/** Is a tag open at the end of the text, so that an attribute follows? */
const INSIDE_TAG = /<[^>]*$/;

function textOf(part: Part, isAttribute: boolean): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.text;
  if (typeof part === 'object') return part.map((each) => textOf(each, isAttribute)).join('');
  return escapeHtml(String(part), isAttribute);
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Quotes mean something in attributes only, and JSON is full of them. */
function escapeHtml(text: string, isAttribute: boolean): string {
  return text.replaceAll(isAttribute ? /[&<>"]/g : /[&<>]/g, (character) => ENTITIES[character]!);
}
