/** What changed between two documents of one API: two witnesses, and no catalogue. */
import { changesOf, compare, type Change, type Difference } from '../compare/index.js';
import { departureKey } from '../model/departure-key.js';
import type { Model } from '../model/index.js';
import { plural, UserError } from '../report/problem.js';
import type { Report } from '../report/report-content.js';
import { unclaimedUnions, type EventUnion } from '../witness/unclaimed-unions.js';
import { taggingsOf } from '../model/tags.js';
import { readDocument } from '../witness/openapi/document.js';
import { readOpenApi } from '../witness/openapi/index.js';
import { orphanEvents, type Orphan } from '../witness/openapi/review.js';
import { eventUnions } from '../witness/openapi/event-unions.js';
import { listedIn, wantedOf, type Reading, type Wanted } from '../witness/reader-interface.js';
import { extentText } from './drift-report.js';

export interface DocumentName {
  readonly file: string;
  /** What reports call it. */
  readonly name: string;
}

/** A document, as far as it is compared. */
interface Said {
  readonly reading: Reading;
  readonly orphans: readonly Orphan[];
  readonly unions: readonly EventUnion[];
}

/**
 * @param catalogue says which unions are looked at; what stands in it does not matter
 * @param wanted directions that are looked at
 * @throws UserError (exit code 2) where one of them cannot be read, or has nothing of what is wanted
 */
export function sinceReport(
  since: DocumentName,
  later: DocumentName,
  catalogue: Model,
  wanted: readonly Wanted[],
): Report {
  if (wanted.length === 0) throw new UserError('the catalogue names nothing in an OpenAPI document: no `upstream`', 2);
  const was = read(since, catalogue, wanted);
  const now = read(later, catalogue, wanted);
  const { cannotTell } = now.reading;
  // Both are witnesses of the same kind: what one lists and the other does not is news.
  const changes = [
    ...directionChanges(was, now, wanted),
    ...doubtChanges(was, now),
    ...compare(was.reading.model, now.reading.model, {
      cannotTell: cannotTell.filter((each) => each !== 'unlisted'),
    }).filter((change) => !isUnread(change, was, now)),
    ...listChanges('orphan', orphansOf(was), orphansOf(now)),
    ...listChanges('unclaimed', unionsOf(was), unionsOf(now)),
  ];
  return {
    title: 'drift',
    verdict: `${plural(changes.length, 'change')} since ${since.name}`,
    sections: [
      {
        title: `openapi: ${later.name}, since ${since.name}`,
        findings: changes.map((change) => ({
          rule: departureKey(change),
          level: 'warning',
          message: (quote) => quote(change.path) + extentText({ change }),
          rows: [
            { label: 'before', text: change.was },
            { label: 'now', text: change.now },
          ],
        })),
      },
    ],
    data: () => ({ since: since.name, openapi: later.name, changes: changes.map(changeData) }),
  };
}

function read({ file, name }: DocumentName, catalogue: Model, wanted: readonly Wanted[]): Said {
  const document = readDocument(file, name);
  const claimed = wantedOf(catalogue).flatMap(({ union }) => union ?? []);
  const reading = readOpenApi(document, name, wanted);
  return {
    reading,
    orphans: orphanEvents(document, name, listedIn(reading, wanted)),
    unions: unclaimedUnions(eventUnions(document, name, taggingsOf(catalogue.surfaces)), claimed),
  };
}

/** A union that one of them lacks. */
function directionChanges(was: Said, now: Said, wanted: readonly Wanted[]): Change[] {
  const lacks = ({ reading }: Said, union: string): boolean => reading.missing.includes(union);
  const differences = wanted.flatMap(({ surface, direction, union }): Difference[] => {
    if (union === undefined || lacks(was, union) === lacks(now, union)) return [];
    const rule = lacks(now, union) ? 'direction-removed' : 'direction-added';
    const place = { surface, direction, tag: '', path: `${surface} ${direction}`, before: [], after: [] };
    const text = (said: Said): string => (lacks(said, union) ? `no union ${union}` : union);
    return [{ rule, subject: union, ...place, was: text(was), now: text(now) }];
  });
  return changesOf(differences);
}

/** What can be read in one of them only, or was read for another reason. */
function doubtChanges(was: Said, now: Said): Change[] {
  const texts = ({ reading }: Said): Map<string, string> =>
    new Map(reading.doubts.map(({ name, why }) => [name, why] as const));
  const [before, after] = [texts(was), texts(now)];
  const names = [...new Set([...after.keys(), ...before.keys()])].filter(
    (name) => before.get(name) !== after.get(name),
  );
  const differences = names.map((name): Difference => {
    const text = (doubts: Map<string, string>): string => doubts.get(name) ?? 'nothing is wrong with it';
    const place = { surface: '', direction: '', tag: '', path: name, before: [], after: [] };
    return { rule: 'unreadable', subject: name, ...place, was: text(before), now: text(after) };
  });
  return changesOf(differences);
}

/** An event that could not be read has not come or gone. */
function isUnread({ rule, before, after }: Change, was: Said, now: Said): boolean {
  const doubted = ({ reading }: Said, name: string | undefined): boolean =>
    reading.doubts.some((doubt) => doubt.name === name);
  if (rule === 'event-removed') return doubted(now, before?.entry.upstream);
  return rule === 'event-added' && doubted(was, after?.entry.upstream);
}

/** Names of what the model does not hold, each with a word on it. */
type List = ReadonlyMap<string, string>;

function orphansOf({ orphans }: Said): List {
  return new Map(orphans.map(({ schema, tag }) => [schema, `${tag}, in no union`] as const));
}

function unionsOf({ unions }: Said): List {
  return new Map(unions.map(({ name, tags }) => [name, `a union of ${plural(tags.length, 'event')}`] as const));
}

function listChanges(rule: 'orphan' | 'unclaimed', was: List, now: List): Change[] {
  const names = [...new Set([...now.keys(), ...was.keys()])].filter((name) => was.get(name) !== now.get(name));
  const differences = names.map((name): Difference => {
    const place = { surface: '', direction: '', tag: '', path: name, before: [], after: [] };
    return { rule, subject: name, ...place, was: was.get(name) ?? 'not there', now: now.get(name) ?? 'not there' };
  });
  return changesOf(differences);
}

function changeData({ id, rule, subject, surface, direction, path, tags, was, now }: Change): object {
  return { rule, ...(subject !== undefined && { subject }), id, surface, direction, path, tags, before: was, now };
}
