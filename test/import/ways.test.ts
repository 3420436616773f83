/** Every way in: typings, several unions at once, AsyncAPI for one event, recordings; and what is said where there is none. */
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { realtimeEvents, type Outcome } from '../support/cli.js';
import { readFolder, temporaryFolder, writeFolder } from '../support/folders.js';
import { begunProject, expectWhole, imported, issuesOf } from '../support/imported.js';

const SHOP = path.join(import.meta.dirname, 'documents/shop.yaml');
const ROBOT = path.join(import.meta.dirname, 'documents/robot-2.6.yaml');

/** A package with typings of events. */
function typings(): string {
  const folder = path.join(temporaryFolder(), 'sdk');
  writeFolder(folder, {
    'package.json': '{ "name": "lamps", "version": "1.0.0", "types": "index.d.ts" }\n',
    'index.d.ts': `export interface Lit { type: 'lit'; by: string | null }
export interface Dark { type: 'dark' }
export interface Burst { type: 'burst'; volts: 'high' | 'low' }
interface Asked { type: 'asked'; who: string }
interface AskedTwice { type: 'asked'; times: number }
export type AskEvents = Asked | AskedTwice;
export type LampEvent = Lit | Dark;
export type FaultEvent = Burst | AskEvents;
`,
  });
  return folder;
}

test('two unions of typings at once; a member that is a choice of forms is one event', async () => {
  const sdk = typings();
  const spec = await begunProject('--surface', 'lamps');
  await imported(spec, '--sdk', sdk, '--union', 'LampEvent | FaultEvent');
  const added = await realtimeEvents('add', 'drak', '--spec', spec, '--sdk', sdk);
  expect(added).toMatchObject({
    code: 2,
    stderr: 'realtime-events: lamps: there is no event drak; did you mean `dark`?\n',
  });
  const model = await expectWhole(spec, '--sdk', sdk);
  const tags = model.surfaces[0]!.directions[0]!.events.map(({ tag }) => tag);
  expect(tags).toEqual(['asked', 'burst', 'dark', 'lit']);
  expect(issuesOf(model, 'lamps', 'server', { type: 'asked', times: 2 })).toEqual([]);
  expect(issuesOf(model, 'lamps', 'server', { type: 'asked', who: 2 })).toEqual(['/who']);
});

test('typings of any making: parameters, enumerations, parts of types, free objects beside others', async () => {
  const folder = path.join(temporaryFolder(), 'sdk');
  writeFolder(folder, {
    'package.json': '{ "name": "port", "version": "1.0.0", "types": "index.d.ts" }\n',
    'index.d.ts': `import type { Base } from 'not-installed';
export declare enum Name { ShipIn = 'SHIP_IN', ShipOut = 'SHIP_OUT' }
interface Frame<N extends Name, Data> { event: N; data: Data; sent: (at: Date) => void }
interface Ship { name: string; berth: number | null; twin?: Ship }
interface Cargo { on: 'deck'; boxes: number }
interface Fuel { on: 'tank'; litres: number }
export type Arrived = Frame<Name.ShipIn, Pick<Ship, 'name' | 'twin'> & { load: Cargo | Fuel | object; base: Base }>;
export type PortEvent = Arrived | Frame<Name.ShipOut, { ships: [Ship, Ship?]; at: Date }>;
`,
  });
  const spec = await begunProject('--surface', 'port');
  // Which field tells them apart is seen: `event`.
  await imported(spec, '--sdk', folder, '--union', 'PortEvent');
  const model = await expectWhole(spec, '--sdk', folder);
  const events = model.surfaces[0]!.directions[0]!.events;
  expect(events.map(({ tag, typeName }) => `${tag} ${typeName}`)).toEqual([
    'SHIP_IN ShipInEvent',
    'SHIP_OUT ShipOutEvent',
  ]);
  const ship = { name: 'Anna', berth: null };
  const arrived = { event: 'SHIP_IN', data: { name: 'Berta', twin: ship, load: { on: 'deck', boxes: 2 }, base: 1 } };
  expect(issuesOf(model, 'port', 'server', arrived)).toEqual([]);
  const left = { event: 'SHIP_OUT', data: { ships: [ship, { name: 1, berth: 2 }], at: '2026-01-01' } };
  expect(issuesOf(model, 'port', 'server', left)).toEqual(['/data/ships/1/name']);
});

test('a union that typings do not have, and none said', async () => {
  const sdk = typings();
  const spec = await begunProject('--surface', 'lamps');
  const before = readFolder(spec);
  const list = 'LampEvent (2 events), FaultEvent (3 events)';
  const failure = async (...args: string[]): Promise<string> => {
    const { code, stdout, stderr } = await realtimeEvents('import', '--spec', spec, '--sdk', sdk, ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    return stderr.replace(/^realtime-events: /, '');
  };
  expect(await failure('--union', 'LampEvents')).toBe(
    `lamps: there is no LampEvents; did you mean \`LampEvent\`? these look like unions of events: ${list}; other unions: AskEvents\n`,
  );
  expect(await failure()).toBe(`lamps: say with --union which one is meant: ${list}\n`);
  expect(readFolder(spec)).toEqual(before);
});

test('the only union that is called one of events need not be said', async () => {
  const spec = await begunProject();
  await imported(spec, '--openapi', SHOP);
  await expectWhole(spec, '--openapi', SHOP);
});

test('add takes one event of an AsyncAPI document, as import takes all', async () => {
  const spec = await begunProject('--surface', 'robot', '--discriminator', 'kind');
  await imported(spec, '--asyncapi', ROBOT, '--union', 'state');
  const document = path.join(temporaryFolder(), 'robot.yaml');
  const newer = readFileSync(ROBOT, 'utf8')
    .replace(
      `          - $ref: '#/components/messages/Stopped'\n`,
      `$&          - $ref: '#/components/messages/Turned'\n`,
    )
    .replace(
      '  messages:\n',
      `$&    Turned:
      payload:
        type: object
        properties: { kind: { const: turned }, by: { type: number }, at: { $ref: '#/components/schemas/Path' } }
        required: [kind, by]
      examples: [{ payload: { kind: turned, by: 0.5 } }]
`,
    );
  writeFileSync(document, newer);
  const add = async (tag: string): Promise<Outcome> =>
    realtimeEvents('add', tag, '--spec', spec, '--asyncapi', document);
  expect((await add('turnd')).stderr).toMatch(
    /^realtime-events: \S+\/robot\.yaml: there is no event turnd; did you mean `turned`\?\n$/,
  );
  expect((await add('moved')).stderr).toMatch(/moved is in the catalogue already, in \S+; nothing was written\n$/);
  const added = await add('turned');
  expect(added, added.stderr).toMatchObject({ code: 0, stderr: '' });
  expect(added.stdout).toMatch(/^added turned as TurnedEvent\nuses {2}Path\n/m);
  const model = await expectWhole(spec, '--asyncapi', document);
  expect(issuesOf(model, 'robot', 'server', { kind: 'turned', by: 0.5, at: { x: 'far' } })).toEqual(['/at/x']);
});

test('the field that tells the messages of an AsyncAPI document apart is seen', async () => {
  const file = path.join(temporaryFolder(), 'market.yaml');
  writeFileSync(
    file,
    `asyncapi: 3.0.0
channels:
  market:
    messages: { Trade: { $ref: '#/components/messages/Trade' }, Quote: { $ref: '#/components/messages/Quote' } }
operations:
  told: { action: send, channel: { $ref: '#/channels/market' } }
components:
  messages:
    Trade: { payload: { type: object, required: [event, at], properties: { at: { type: string }, event: { const: trade } } } }
    Quote: { payload: { type: object, required: [event, at], properties: { at: { type: string }, event: { const: quote } } } }
`,
  );
  const spec = await begunProject('--surface', 'market');
  await imported(spec, '--asyncapi', file, '--union', 'told');
  const model = await expectWhole(spec, '--asyncapi', file);
  expect(model.surfaces[0]!.discriminator).toBe('event');
  expect(issuesOf(model, 'market', 'server', { event: 'quote', at: 1 })).toEqual(['/at']);
});

test('lint asks what each imported event does to a session, where the surface has one', async () => {
  const spec = await begunProject('--surface', 'shop');
  const surface = path.join(spec, 'shop/surface.yaml');
  const unsaid = async (): Promise<number> => {
    const { stdout } = await realtimeEvents('lint', '--spec', spec);
    return stdout.split(' session-unsaid ').length - 1;
  };
  await imported(spec, '--openapi', SHOP);
  expect(await unsaid()).toBe(0);
  const session = 'session: { things: { basket: { doc: What somebody buys. } } }';
  writeFileSync(surface, readFileSync(surface, 'utf8').replace(/^ {2}directions:/m, `  ${session}\n$&`));
  const [events = ''] = Object.keys(readFolder(path.join(spec, 'shop/server')));
  const file = path.join(spec, 'shop/server', events);
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^ {4}name: .*\n/m, '$&    session: { informs: basket }\n'));
  expect(await unsaid()).toBe(3);
});

test('recordings make a surface that the same recordings have nothing against', async () => {
  const spec = await begunProject('--surface', 'till');
  const file = path.join(temporaryFolder(), 'day.jsonl');
  const frames = [
    { type: 'sale.begun', id: 's1', items: [] },
    { type: 'sale.begun', id: 's2', items: [{ name: 'tea', cents: 250 }], note: null },
    { type: 'sale.ended', id: 's1', total: 2.5 },
  ];
  writeFileSync(file, frames.map((frame) => `${JSON.stringify({ direction: 'server', frame })}\n`).join(''));
  await imported(spec, '--traffic', file, '--surface', 'till', '--direction', 'server');
  const model = await expectWhole(spec, '--traffic', file);
  const added = await realtimeEvents('add', 'sale.endd', '--spec', spec, '--traffic', file);
  expect(added.stderr).toMatch(/: there is no event sale\.endd; did you mean `sale\.ended`\?\n$/);
  for (const frame of frames) expect(issuesOf(model, 'till', 'server', frame)).toEqual([]);
  expect(Object.values(readFolder(spec)).join('')).not.toContain('tea');
});

test('a direction without events is named by drift, and refused by generate with what helps', async () => {
  const spec = await begunProject('--surface', 'shop');
  const surface = path.join(spec, 'shop/surface.yaml');
  writeFileSync(surface, readFileSync(surface, 'utf8').replace('server: {', 'server: { upstream: ShopEvent,'));
  for (const folder of ['server', 'examples']) rmSync(path.join(spec, 'shop', folder), { recursive: true });
  const { code, stdout } = await realtimeEvents('drift', '--spec', spec, '--openapi', SHOP);
  expect(code).toBe(1);
  expect(stdout.match(/^ {2}\S+ event-removed:\S+/gm)).toHaveLength(4);
  const generated = await realtimeEvents('generate', '--spec', spec, '--out', path.join(temporaryFolder(), 'out'));
  expect(generated.code).toBe(1);
  expect(generated.stderr).toContain('empty-direction the direction `server` has no events\n');
  expect(generated.stderr).toContain(
    'hint: `realtime-events import --surface shop --direction server` takes those of ShopEvent\n',
  );
});

test('no finding has two sides that read the same, whatever the newer document changes', async () => {
  const spec = await begunProject();
  await imported(spec, '--openapi', SHOP, '--union', 'ShopEvent');
  const file = path.join(temporaryFolder(), 'shop.yaml');
  const text = readFileSync(SHOP, 'utf8')
    .replaceAll('type: integer', 'type: number')
    .replaceAll('nullable: true', 'nullable: false')
    .replaceAll('quantity', 'amount')
    .replaceAll('voucher', 'coupon')
    .replaceAll(/required: \[type, /g, 'required: [');
  writeFileSync(file, text);
  const { code, stdout } = await realtimeEvents('drift', '--spec', spec, '--openapi', file, '--format', 'json');
  expect(code).toBe(1);
  const [{ unexplained }] = (
    JSON.parse(stdout) as { witnesses: [{ unexplained: { witness: string; catalogue: string }[] }] }
  ).witnesses;
  expect(unexplained.length).toBeGreaterThan(4);
  expect(unexplained.filter((each) => each.witness === each.catalogue)).toEqual([]);
});

/** A recording of one frame a line. */
function recordingOf(...frames: readonly object[]): string {
  const file = path.join(temporaryFolder(), 'recorded.jsonl');
  writeFileSync(file, frames.map((frame) => `${JSON.stringify(frame)}\n`).join(''));
  return file;
}

test('tags of any form are taken from recordings, and what has none is named', async () => {
  const call = (method: string): object => ({ jsonrpc: '2.0', method, params: { on: true } });
  const answer = { jsonrpc: '2.0', id: 1, result: {} };
  const file = recordingOf(
    call('lamp/turnOn'),
    answer,
    call('$/progress'),
    call('灯'),
    call('Turn it on, Ann!'),
    answer,
  );
  const spec = await begunProject('--surface', 'lamps', '--discriminator', 'method');
  const shown = path.relative(process.cwd(), file).split(path.sep).join('/');
  const said = await imported(spec, '--traffic', file);
  expect(said).toContain('imported 4 events with 1 new type\n');
  expect(said).toContain(`skipped  2 JSON values without a tag, the first at ${shown}:2\n`);
  const model = await expectWhole(spec, '--traffic', file);
  expect(model.surfaces[0]!.directions[0]!.events.map(({ tag, name }) => [tag, name])).toEqual([
    ['$/progress', 'ServerProgress'],
    ['Turn it on, Ann!', 'TurnItOnAnn'],
    ['lamp/turnOn', 'LampTurnOn'],
    ['灯', '灯'],
  ]);
});

test('where the tag of recordings is elsewhere, what may be it is named, and what has too many values is none', async () => {
  const spec = await begunProject('--surface', 'lamps');
  const failure = async (file: string): Promise<string> => {
    const { code, stderr } = await realtimeEvents('import', '--spec', spec, '--traffic', file);
    expect(code).toBe(2);
    return stderr.replace(path.relative(process.cwd(), file).split(path.sep).join('/'), 'FILE');
  };
  const frames = [1, 2, 3].map((id) => ({
    event: `e${id}`,
    lamp: 'a',
    id,
    'Ann said': 'x',
    ...(id > 1 && { more: 'x' }),
  }));
  expect(await failure(recordingOf(...frames))).toBe(
    'realtime-events: no frame was found in FILE: 3 JSON values without a tag in `type`, which all have texts in `event`, `lamp`\n',
  );
  expect(await failure(recordingOf(...Array.from({ length: 201 }, (_, id) => ({ type: `said ${id}` }))))).toBe(
    'realtime-events: FILE: `type` has more than 200 values, so it is no tag; name the field that is one with --discriminator\n',
  );
});

test('a list of words that one field has stands there, and what several have, or is inside something, has a name', async () => {
  const folder = temporaryFolder();
  writeFolder(folder, {
    'package.json': '{ "name": "lamps", "version": "1.0.0" }',
    'index.d.ts': `
      export type LampEvent = On | Off;
      export interface On { type: 'on'; by: On.Who; colour: On.Colour; modes: On.Mode[] }
      export declare namespace On {
        type Who = 'hand' | 'clock';
        type Colour = 'red' | 'white';
        type Mode = 'dim' | 'bright';
      }
      export interface Off { type: 'off'; last: On.Colour }
    `,
  });
  const spec = await begunProject('--surface', 'lamps');
  await imported(spec, '--sdk', folder, '--union', 'LampEvent');
  const model = await expectWhole(spec, '--sdk', folder);
  const [surface] = model.surfaces;
  expect(surface!.declarations.map(({ typeName }) => typeName)).toEqual(['OffLast', 'OnMode']);
  const on = surface!.directions[0]!.events.find(({ tag }) => tag === 'on')!;
  expect(on.fields.find(({ name }) => name === 'by')!.type).toMatchObject({ kind: 'enum', open: false });
  expect((await realtimeEvents('lint', '--spec', spec)).stdout).not.toContain('single-use-type');
});
