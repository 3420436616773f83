/** The unions of events that typings name. */
import { expect, test } from 'vitest';
import { eventUnions, hasType, taggingOf, typeInNamespace } from '../../../generator/witness/sdk/event-unions.js';
import { temporaryFolder, writeFolder } from '../../support/folders.js';

function packageOf(text: string): string {
  const folder = temporaryFolder();
  writeFolder(folder, { 'package.json': '{ "name": "harbour", "version": "1.0.0" }', 'index.d.ts': text });
  return folder;
}

test('a union that is made of another one is none of its own', () => {
  const folder = packageOf(`
    interface Up { kind: 'up' } interface Down { kind: 'down' } interface Read { kind: 'read' }
    export type AnchorEvent = Up | Down;
    export type ReadAnchorEvent = Exclude<AnchorEvent, Up> | Read;
    export type RopeEvent = { kind: 'tied' } | { kind: 'untied' };
  `);
  const found = eventUnions(folder, 'harbour', [{ discriminator: 'kind' }]);
  expect(found.map(({ name, tags }) => [name, tags])).toEqual([
    ['AnchorEvent', ['up', 'down']],
    ['RopeEvent', ['tied', 'untied']],
  ]);
});

test('the field that tells events apart is found, the one that is meant first', () => {
  const folder = packageOf(`
    declare enum Op { Hello = 1, Beat = 2 }
    export type Event = { op: Op.Hello; name: 'hello'; kind: 'a' } | { op: Op.Beat; name: 'beat'; kind: 'a' };
    export type Numbered = { op: Op.Hello; word: string } | { op: Op.Beat };
    export type Nearly = { op: Op.Hello; name: 'hello' } | { op: Op.Beat; name: 'beat' } | { error: string };
    export type Nothing = { word: string } | { other: string };
  `);
  const tagging = (union: string, wanted: string): unknown => taggingOf(folder, 'harbour', [union], wanted);
  expect(tagging('Event', 'type')).toEqual({ discriminator: 'name' });
  expect(tagging('Event', 'op')).toEqual({ discriminator: 'op', tags: 'integer' });
  expect(tagging('Event', 'kind')).toEqual({ discriminator: 'kind' });
  expect(tagging('Numbered', 'type')).toEqual({ discriminator: 'op', tags: 'integer' });
  expect(tagging('Nearly', 'type')).toEqual({ discriminator: 'name' });
  expect(tagging('Nothing', 'type')).toEqual({});
});

test('unions of bundled typings go by the names that lists export', () => {
  const folder = packageOf(`
    interface Up { kind: 'up' }
    interface Down { kind: 'down' }
    type A = Up | Down;
    export { type A as AnchorEvent, type Up as UpEvent, A as i };
  `);
  const found = eventUnions(folder, 'harbour', [{ discriminator: 'kind' }]);
  expect(found.map(({ name, tags, home }) => [name, tags, home])).toEqual([['AnchorEvent', ['up', 'down'], 'index']]);
});

test('a type in a namespace is there by both names, and named where only its own was said', () => {
  const folder = packageOf(`
    export declare namespace Socket {
      type Response = { kind: 'up' } | { kind: 'down' };
    }
  `);
  expect(hasType(folder, 'harbour', 'Response')).toBe(false);
  expect(hasType(folder, 'harbour', 'Socket.Response')).toBe(true);
  expect(typeInNamespace(folder, 'harbour', 'Response')).toBe('Socket.Response');
  expect(typeInNamespace(folder, 'harbour', 'Socket')).toBeUndefined();
});
