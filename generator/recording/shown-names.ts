/**
 * What of a recording a report may show. Frames hold people's speech, and keys of maps are theirs too: only what looks
 * like a name of the protocol is shown, everything else goes by a neutral word.
 */

/** Stands for a tag, field or value that may be somebody's text. */
export const HIDDEN = '(not shown)';

/** Stands for all names beyond a limit, so that memory stays bounded whatever the traffic holds. */
export const MORE = '(more)';

const TAG = /^[a-z0-9._-]{1,80}$/;

const LONGEST_TAG = 80;

/** One part of a name: small letters, capitals or camel case, with few digits. Random identifiers are none of these. */
const PART = /^(?:(?:[a-z]{1,20}|[A-Z]{1,20}|[a-z]{0,20}(?:[A-Z][a-z]{1,20}){1,4})\d{0,4}|\d{1,4}[a-z]{0,4})$/;

const LONGEST_WORD = 40;

/** A tag that looks like one: also `MESSAGE_CREATE`, `ConversationText`, `textDocument/didOpen`. */
export function shownTag(tag: string): string {
  const words = tag.split(/[._:/$-]+/).filter((part) => part !== '');
  const isOfWords = tag.length <= LONGEST_TAG && words.length > 0 && words.every((part) => PART.test(part));
  return TAG.test(tag) || isOfWords ? tag : HIDDEN;
}

/** A field's name or an enumeration's value, if it is short and made of words. */
export function shownWord(text: string): string {
  return isWord(text) ? text : HIDDEN;
}

/** `in_progress`, `gpt-4o-mini`, `DeploymentNotFound`; no identifiers, telephone numbers or sentences. */
export function isWord(text: string): boolean {
  if (text.length > LONGEST_WORD || !/^_{0,2}[A-Za-z]/.test(text)) return false;
  return text
    .replace(/^_+/, '')
    .split(/[._-]/)
    .every((part) => PART.test(part));
}

/** The name that a new entry of a limited table goes by: what is beyond the limit shares one entry. */
export function limitedName(
  table: { readonly size: number; has(name: string): boolean },
  name: string,
  limit: number,
): string {
  return table.has(name) || table.size < limit ? name : MORE;
}
