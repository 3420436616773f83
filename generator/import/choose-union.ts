/** Which union of a document the events are taken from, where the command does not say it or says one that is not there. */
import { plural, UserError } from '../report/problem.js';
import { didYouMean } from '../report/suggest.js';
import { asyncApiUnions } from '../witness/asyncapi/index.js';
import { unionCandidates } from '../witness/openapi/candidates.js';
import { schemaNamed, openApiOf } from '../witness/openapi/schema.js';

import { unionNames } from '../witness/reading.js';

export interface ChosenUnion {
  readonly union: string;
  /** The field that tells its events apart, where the document shows it. */
  readonly discriminator?: string;
}

interface Candidate {
  readonly name: string;
  readonly events: number;
  readonly discriminator?: string;
}

/**
 * @param asked what the command or the catalogue names
 * @throws UserError (exit code 2) where there is no such union, or nothing says which of several is meant
 */
export function chooseOpenApiUnion(document: unknown, file: string, asked: string | undefined): ChosenUnion {
  const openApi = openApiOf(document, file);
  return choose(file, asked, unionCandidates(document, file), (name) => schemaNamed(openApi, name) !== undefined);
}

/** The same for an AsyncAPI document: an operation, a channel or an action is a union of its messages. */
export function chooseAsyncApiUnion(document: unknown, file: string, asked: string | undefined): ChosenUnion {
  const unions = asyncApiUnions(document, file);
  return choose(file, asked, unions, (name) => unions.some((each) => each.name === name));
}

function choose(
  file: string,
  asked: string | undefined,
  candidates: readonly Candidate[],
  isThere: (name: string) => boolean,
): ChosenUnion {
  const list = listText(candidates);
  if (asked === undefined) {
    const [only, ...others] = candidates;
    if (only && others.length === 0) return { union: only.name, ...discriminatorOf(only) };
    const why = only ? `say with --union which one is meant: ${list}` : 'it has no union that looks like one of events';
    throw new UserError(`${file}: ${why}`, 2);
  }
  const names = unionNames({ union: asked });
  const missing = names.find((name) => !isThere(name));
  if (missing === undefined) {
    const known = candidates.find(({ name }) => names.includes(name));
    return { union: asked, ...(known && discriminatorOf(known)) };
  }
  const hint = didYouMean(
    missing,
    candidates.map(({ name }) => name),
  );
  const rest =
    list === '' ? 'none of its schemas looks like a union of events' : `these look like unions of events: ${list}`;
  throw new UserError(`${file}: there is no ${missing}; ${hint === undefined ? '' : `${hint} `}${rest}`, 2);
}

function discriminatorOf({ discriminator }: Candidate): { readonly discriminator?: string } {
  return discriminator === undefined ? {} : { discriminator };
}

function listText(candidates: readonly Candidate[]): string {
  return candidates
    .map(({ name, events, discriminator }) => {
      const by = discriminator === undefined ? '' : ` by \`${discriminator}\``;
      return `${name} (${plural(events, 'event')}${by})`;
    })
    .join(', ');
}
