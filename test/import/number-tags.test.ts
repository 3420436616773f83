import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents } from '../support/cli.js';
import { begunProject, expectWhole, findingsIn, imported, issuesOf } from '../support/imported.js';

const documents = path.join(import.meta.dirname, 'documents');
const TYPINGS = path.join(documents, 'gateway-typings');

function fileIn(spec: string, name: string): string {
  return readFileSync(path.join(spec, name), 'utf8');
}

const HELLO = { op: 10, every: 41250 };

test('a document whose tags are numbers becomes a surface of integers, named as its schemas are', async () => {
  const document = path.join(documents, 'gateway-3.1.yaml');
  const spec = await begunProject('--surface', 'gateway');
  await imported(spec, '--openapi', document, '--docs');
  const model = await expectWhole(spec, '--openapi', document);
  expect(fileIn(spec, 'gateway/surface.yaml')).toContain('  discriminator: op\n  tags: integer\n');
  const [surface] = model.surfaces;
  const { events } = surface!.directions[0]!;
  expect(events.map(({ tag, typeName }) => [tag, typeName])).toEqual([
    ['0', 'DispatchEvent'],
    ['1', 'HeartbeatEvent'],
    ['7', 'ReconnectEvent'],
    ['9', 'SessionLostEvent'],
    ['10', 'HelloEvent'],
  ]);
  expect(fileIn(spec, `gateway/server/events.yaml`)).toContain(`  10:
    name: Hello
    upstream: HelloEvent
    doc: The first frame of a connection.
    fields:
      every: { type: integer, doc: Milliseconds between two signs of life. }
`);
  // Objects inside are told apart by numbers as well.
  expect(surface!.declarations).toContainEqual(
    expect.objectContaining({ typeName: 'Body', type: expect.objectContaining({ discriminator: 'form' }) as unknown }),
  );
  for (const [payload, issues] of [
    [HELLO, []],
    [{ ...HELLO, op: 1 }, ['/last']],
    [{ op: 0, seq: 1, name: 'member.joined', body: { form: 1, who: { id: 'm1' } } }, []],
    [{ op: 0, seq: 1, name: 'member.joined', body: { form: '1', who: { id: 'm1' } } }, ['/body/form']],
  ] as const) {
    expect(issuesOf(model, 'gateway', 'server', payload), JSON.stringify(payload)).toEqual(issues);
  }
  expect(JSON.parse(fileIn(spec, 'gateway/examples/server/10.json'))).toEqual(HELLO);
});

test('a mapping, AsyncAPI and typings say numbers as well', async () => {
  const mapping = path.join(documents, 'gateway-3.0.json');
  const asyncapi = path.join(documents, 'gateway-asyncapi.yaml');
  const spec = await begunProject('--surface', 'commands');
  await imported(spec, '--openapi', mapping, '--union', 'Command');
  await imported(spec, '--asyncapi', asyncapi, '--union', 'tell', '--surface', 'told', '--discriminator', 'op');
  await imported(spec, '--sdk', TYPINGS, '--union', 'GatewayEvent', '--surface', 'typed', '--discriminator', 'op');
  const model = await expectWhole(spec, '--surface', 'commands', '--openapi', mapping);
  const names = model.surfaces.map(({ name, tags, directions }) => [
    name,
    tags,
    directions.flatMap(({ events }) => events.map((event) => `${event.tag} ${event.name}`)),
  ]);
  expect(names).toEqual([
    ['commands', 'integer', ['1 Heartbeat', '2 Identify']],
    ['told', 'integer', ['9 SessionLost', '10 Hello']],
    ['typed', 'integer', ['0 Dispatch', '9 SessionLost', '10 Hello']],
  ]);
  for (const args of [
    ['--surface', 'told', '--asyncapi', asyncapi],
    ['--surface', 'typed', '--sdk', TYPINGS],
  ]) {
    const { stdout } = await realtimeEvents('drift', '--spec', spec, ...args);
    expect(findingsIn(stdout), stdout).toEqual([]);
  }
  expect(issuesOf(model, 'typed', 'server', HELLO)).toEqual([]);
});

test('recordings say numbers, for which a person has to find names', async () => {
  const recording = path.join(documents, 'gateway.jsonl');
  const spec = await begunProject('--surface', 'gateway', '--discriminator', 'op');
  await imported(spec, '--traffic', recording);
  const model = await expectWhole(spec, '--traffic', recording);
  const { events } = model.surfaces[0]!.directions[0]!;
  expect(events.map(({ tag, name }) => [tag, name])).toEqual([
    ['0', 'Op0'],
    ['10', 'Op10'],
    ['11', 'Op11'],
  ]);
  const { stdout } = await realtimeEvents('lint', '--spec', spec);
  expect(stdout).toContain('event-name the name `Op10` says no more than the tag `10`');

  const more = path.join(spec, '../more.jsonl');
  copyFileSync(recording, more);
  writeFileSync(
    more,
    `${fileIn(spec, '../more.jsonl')}{"op":12,"why":"full"}\n{"op":"12"}\n{"op":10,"every":"soon"}\n`,
  );
  const drift = await realtimeEvents('drift', '--spec', spec, '--traffic', more);
  expect(drift.stdout).toContain('event-removed:12 12, in 1 frame');
  expect(drift.stdout).toContain('member-removed:string 10: every, in 1 frame');
  const added = await realtimeEvents('add', '12', '--spec', spec, '--traffic', more, '--name', 'Full');
  expect(added, added.stderr).toMatchObject({ code: 0 });
  expect(fileIn(spec, 'gateway/server/events.yaml')).toContain('  12:\n    name: Full\n');
});

test('a surface begun with numbers has an event that shows their form', async () => {
  const spec = await begunProject('--surface', 'gateway', '--discriminator', 'op', '--tags', 'integer');
  const generated = await realtimeEvents('generate', '--spec', spec, '--out', path.join(spec, '../out'));
  expect(generated, generated.stderr).toMatchObject({ code: 0 });
  expect((await realtimeEvents('fmt', '--check', '--spec', spec)).code).toBe(0);
  expect(fileIn(spec, '../out/src/gateway/types.ts')).toContain('  op: 1;\n');
});

test('a surface of texts says why a number is no tag', async () => {
  const spec = await begunProject('--surface', 'shop');
  await imported(spec, '--openapi', path.join(documents, 'shop.yaml'), '--union', 'ShopEvent');
  const outcome = await realtimeEvents(
    ...['import', '--spec', spec, '--openapi', path.join(documents, 'gateway-3.1.yaml'), '--union', 'GatewayEvent'],
    ...['--direction', 'gateway', '--discriminator', 'type'],
  );
  expect(outcome).toMatchObject({ code: 2, stdout: '' });
  expect(outcome.stderr).not.toMatch(/\n\s+at /);
});
