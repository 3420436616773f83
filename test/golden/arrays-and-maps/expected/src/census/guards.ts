/**
 * Guards of the surface `census`, and explanations of what they refuse.
 *
 * Generated from the catalogue by `realtime-events generate`. Do not edit: change the catalogue and run it again.
 */

import { isArrayOf, isBoolean, isInteger, isMapOf, isNumber, isRecord, isString } from '../runtime/check.js';
import { explain, type Issue } from '../runtime/explain.js';
import * as shapes from './shapes.js';
import type * as types from './types.js';

export type { Issue, IssueCode, ReceivedKind } from '../runtime/explain.js';

/** Is it `Person`, to the bottom? Unknown fields are welcome. */
export function isPerson(value: unknown): value is types.Person {
  return isRecord(value)
    && typeof value.name === 'string'
    && (value.pets === undefined || isArrayOf(value.pets, isString));
}

/** What keeps a value from being `Person`: nothing exactly when the guard accepts it. */
export function explainPerson(value: unknown): Issue[] {
  return explain(shapes.personShape, value);
}

/** Is it `Tags`, to the bottom? */
export function isTags(value: unknown): value is types.Tags {
  return isArrayOf(value, isString);
}

/** What keeps a value from being `Tags`: nothing exactly when the guard accepts it. */
export function explainTags(value: unknown): Issue[] {
  return explain(shapes.tagsShape, value);
}

function isCountedEventGridEntry(value: unknown): value is number[] {
  return isArrayOf(value, isNumber);
}

function isCountedEventHomesEntry(value: unknown): value is types.Person[] {
  return isArrayOf(value, isPerson);
}

function isCountedEventNestedEntry(value: unknown): value is Record<string, boolean> {
  return isMapOf(value, isBoolean);
}

function isCountedEventMixedEntry(value: unknown): value is number | 'many' {
  return isInteger(value) || value === 'many';
}

function isCountedEventAnswersEntry(value: unknown): value is string | number | null {
  return typeof value === 'string' || isNumber(value) || value === null;
}

function isCountedEventListEntry(value: unknown): value is unknown {
  return value !== undefined;
}

/** Is it an event `counted`, to the bottom? Unknown fields are welcome. */
export function isCountedEvent(value: unknown): value is types.CountedEvent {
  return isRecord(value)
    && value.type === 'counted'
    && isArrayOf(value.names, isString)
    && isArrayOf(value.grid, isCountedEventGridEntry)
    && isArrayOf(value.people, isPerson)
    && isMapOf(value.by_town, isInteger)
    && isMapOf(value.homes, isCountedEventHomesEntry)
    && (value.nested === undefined || isMapOf(value.nested, isCountedEventNestedEntry))
    && isArrayOf(value.mixed, isCountedEventMixedEntry)
    && (value.answers === undefined || isMapOf(value.answers, isCountedEventAnswersEntry))
    && (value.raw === undefined || isRecord(value.raw))
    && (value.list === undefined || isArrayOf(value.list, isCountedEventListEntry))
    && (value.tags == null || isTags(value.tags));
}

/** What keeps a value from being an event `counted`: nothing exactly when the guard accepts it. */
export function explainCountedEvent(value: unknown): Issue[] {
  return explain(shapes.countedEventShape, value);
}

/** The guards by tag. */
export const SERVER_EVENT_GUARDS: ReadonlyMap<string, (value: unknown) => boolean> = /* @__PURE__ */ new Map<string, (value: unknown) => boolean>([
  ['counted', isCountedEvent],
]);

/** Is it an event of the server? Its tag chooses the one guard that decides. */
export function isServerEvent(value: unknown): value is types.ServerEvent {
  if (!isRecord(value)) return false;
  const isEvent = SERVER_EVENT_GUARDS.get(value.type as string);
  return isEvent !== undefined && isEvent(value);
}

/** What keeps a value from being an event of the server: nothing exactly when the guard accepts it. */
export function explainServerEvent(value: unknown): Issue[] {
  return explain(shapes.serverEventShape, value);
}
