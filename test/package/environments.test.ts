/**
 * Where the package runs: without code generation from strings (Node's flag), in an edge runtime, and in a page whose
 * Content Security Policy allows neither `eval` nor anything else that it does not name.
 */
import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { promisify } from 'node:util';
import { EdgeVM } from '@edge-runtime/vm';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { describeInBrowser, launchBrowser } from '../support/browser.js';
import { emitPackageOf, type Emitted } from '../support/emitted.js';

/** Uses all of the runtime, and leaves what it found in a global variable. */
const SCRIPT = `
import {
  dispatch, explainServerEvent, isServerEvent, parseServerEvent, peekServerEventType, receive, sampleServerEvent, serverEventSchema,
  serverEventName, SERVER_EVENT_NAMES,
} from './src/realtime/index.js';

const tags = Object.keys(SERVER_EVENT_NAMES);
const samples = tags.map((tag) => sampleServerEvent(tag, {}, { freshIds: true }));
const texts = samples.map((sample) => JSON.stringify(sample));
const bytes = new TextEncoder().encode(texts[0]);
const schema = serverEventSchema['~standard'];

class Connection extends EventTarget {}
const connection = new Connection();
const received = [];
const listening = (async () => {
  for await (const parsed of receive(connection, parseServerEvent)) received.push(parsed.kind);
})();
for (const data of ['{', ...texts]) connection.dispatchEvent(Object.assign(new Event('message'), { data }));
connection.dispatchEvent(new Event('close'));

globalThis.outcome = listening.then(() => JSON.stringify({
  events: tags.length,
  guarded: samples.filter(isServerEvent).length,
  parsed: texts.filter((text) => parseServerEvent(text).kind === 'event').length,
  fromBytes: parseServerEvent(bytes).kind,
  fromBuffer: parseServerEvent(bytes.buffer).kind,
  invalid: parseServerEvent(new Uint8Array([255])).issues[0].code,
  peeked: texts.filter((text, index) => peekServerEventType(text) === tags[index]).length,
  named: serverEventName('__proto__') ?? 'nothing',
  unexplained: samples.flatMap(explainServerEvent).length,
  explained: explainServerEvent({ type: tags[0] }).length > 0,
  validated: samples.filter((sample) => schema.validate(sample).value === sample).length,
  described: Object.keys(schema.jsonSchema.output({ target: 'draft-2020-12' }).$defs).length > 20,
  dispatched: samples.filter((sample) => dispatch(sample, { default: (event) => event === sample })).length,
  received: received.length,
}));
`;

function expected(events: number): object {
  return {
    events,
    guarded: events,
    parsed: events,
    fromBytes: 'event',
    fromBuffer: 'event',
    invalid: 'utf8',
    peeked: events,
    named: 'nothing',
    unexplained: 0,
    explained: true,
    validated: events,
    described: true,
    dispatched: events,
    received: events + 1,
  };
}

let emitted: Emitted;
let events: number;
let bundle: string;

beforeAll(async () => {
  emitted = emitPackageOf('spec');
  events = emitted.model.surfaces
    .find(({ name }) => name === 'realtime')!
    .directions.find(({ name }) => name === 'server')!.events.length;
  bundle = await emitted.bundle(SCRIPT, { format: 'iife', minify: true });
});
afterAll(() => emitted.remove());

it('runs in Node where strings can not become code', async () => {
  const file = path.join(emitted.folder, 'script.cjs');
  const proof = "let made = 'no'; try { made = new Function('return 1')(); } catch {} ";
  writeFileSync(
    file,
    `${bundle}; ${proof} outcome.then((text) => console.log(JSON.stringify([made, JSON.parse(text)])));`,
  );
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [
    '--disallow-code-generation-from-strings',
    file,
  ]);
  expect(stderr).toBe('');
  expect(JSON.parse(stdout)).toEqual(['no', expected(events)]);
});

it('runs in an edge runtime', async () => {
  const vm = new EdgeVM({ codeGeneration: { strings: false, wasm: false } });
  expect(() => vm.evaluate("new Function('return 1')")).toThrow('Code generation from strings disallowed');
  vm.evaluate(bundle);
  expect(JSON.parse(await vm.evaluate<Promise<string>>('outcome'))).toEqual(expected(events));
});

describeInBrowser('a browser', () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    const pages: Record<string, [string, string]> = {
      '/': ['text/html', '<!doctype html><title>test</title><script src="/script.js"></script>'],
      '/script.js': ['text/javascript', bundle],
      '/proof': ['text/html', '<!doctype html><title>proof</title><script src="/proof.js"></script>'],
      '/proof.js': [
        'text/javascript',
        "try { outcome = new Function('return 1')(); } catch (error) { outcome = error.name; }",
      ],
    };
    server = createServer((request, response) => {
      const page = pages[request.url ?? ''];
      response.writeHead(page ? 200 : 404, {
        'content-type': `${page?.[0] ?? 'text/plain'}; charset=utf-8`,
        'content-security-policy': "default-src 'none'; script-src 'self'; require-trusted-types-for 'script'",
      });
      response.end(page?.[1]);
    });
    server.listen(0, '127.0.0.1');
    await once(server, 'listening');
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('runs it under a strict Content Security Policy', async () => {
    const page = await browser.newPage();
    const complaints: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    await page.goto(`${address}/`);
    const outcome = await page.evaluate<string>('outcome');
    expect(JSON.parse(outcome)).toEqual(expected(events));
    expect(complaints.filter((text) => !text.includes('favicon'))).toEqual([]);
    // The policy is in force: it stops what the package does without.
    await page.goto(`${address}/proof`);
    expect(await page.evaluate<string>('outcome')).toBe('EvalError');
  });
});
