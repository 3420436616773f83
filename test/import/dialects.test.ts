import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents, root } from '../support/cli.js';
import { begunProject, expectWhole, findingsIn, imported, issuesOf } from '../support/imported.js';

const documents = path.join(import.meta.dirname, 'documents');
const ROBOT = path.join(documents, 'robot-2.6.yaml');
const LAMPS = path.join(documents, 'lamps-3.0.json');
const CHAT = path.join(documents, 'chat-2020-12.json');
const GITHUB = path.join(root, 'node_modules/@octokit/webhooks-schemas/schema.json');

test('documents of every dialect become surfaces of one package', async () => {
  const spec = await begunProject('--surface', 'robot', '--discriminator', 'kind');
  await imported(spec, '--asyncapi', ROBOT, '--union', 'state');
  await imported(spec, '--asyncapi', LAMPS, '--union', 'tellState', '--surface', 'lamps', '--discriminator', 'what');
  await imported(spec, '--asyncapi', LAMPS, '--union', 'receive', '--surface', 'lamps', '--direction', 'client');
  await imported(spec, '--openapi', CHAT, '--union', '#', '--surface', 'chat', '--discriminator', 't');
  const issues = ['--union', 'issues_event', '--surface', 'issues', '--name-pattern', 'Issues*', '--docs'];
  await imported(spec, '--openapi', GITHUB, ...issues);
  const model = await expectWhole(spec, '--surface', 'robot', '--asyncapi', ROBOT);
  const surfaces = model.surfaces.map(({ name, entry, discriminator }) => [name, entry, discriminator]);
  expect(surfaces.sort()).toEqual([
    ['chat', './chat', 't'],
    ['issues', './issues', 'action'],
    ['lamps', './lamps', 'what'],
    ['robot', '.', 'kind'],
  ]);
  for (const args of [
    ['--surface', 'lamps', '--asyncapi', LAMPS],
    ['--surface', 'chat', '--openapi', CHAT],
    ['--surface', 'issues', '--openapi', GITHUB],
  ]) {
    const { stdout } = await realtimeEvents('drift', '--spec', spec, ...args);
    expect(findingsIn(stdout), stdout).toEqual([]);
  }

  // The tag of a message by its name, and by the mapping of a union.
  expect(
    issuesOf(model, 'lamps', 'server', { what: 'lamp.dimmed', level: 'low', lamp: { id: 1, place: null } }),
  ).toEqual([]);
  expect(issuesOf(model, 'chat', 'server', { t: 'chat/left', id: '1', why: null })).toEqual([]);
  // The documents' own examples are the examples.
  for (const file of ['lamps/examples/server/lamp.switched.json', 'chat/examples/server/chat/said.json']) {
    expect(existsSync(path.join(spec, file)), file).toBe(true);
  }
  const json = { kind: 'alias', typeName: 'Json' };
  const chat = model.surfaces.find(({ name }) => name === 'chat')!;
  expect(chat.declarations).toContainEqual(expect.objectContaining(json));
  expect(readFileSync(path.join(spec, 'lamps/shared/types.yaml'), 'utf8')).toContain('  Lamp:\n');
  expect(readFileSync(path.join(spec, 'issues/server/events.yaml'), 'utf8')).toContain(
    '    name: IssuesAssigned\n    upstream: issues$assigned\n    doc: Activity related to an issue. ',
  );
});
