/** The guide to a new event in CONTRIBUTING.md, walked from the alarm until everything agrees, on a copy of the catalogue. */
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { realtimeEvents, root } from '../support/cli.js';
import { copyFolder, readFolder, temporaryFolder } from '../support/folders.js';
import { openApiDocument, type OpenApiDocument } from '../support/openapi-document.js';

const TAG = 'input_audio_buffer.clipped';

/** A document that says what the catalogue says of the surfaces that have unions, and one event more. */
function documentWithNews(spec: string): OpenApiDocument {
  const { model } = readWholeCatalogue(spec);
  const surfaces = model.surfaces.filter(({ directions }) => directions.every(({ upstream }) => upstream !== undefined));
  const document = openApiDocument({ ...model, surfaces });
  const { schemas } = document.components;
  const ref = (name: string): { $ref: string } => ({ $ref: `#/components/schemas/${name}` });
  schemas['RealtimeServerEvent']!.anyOf!.push(ref('RealtimeServerEventInputAudioBufferClipped'));
  schemas['RealtimeServerEventInputAudioBufferClipped'] = {
    type: 'object',
    properties: {
      event_id: { type: 'string' },
      type: { type: 'string', const: TAG },
      item_id: { type: 'string' },
      audio_start_ms: { type: 'integer' },
      peak: ref('RealtimeAudioPeak'),
    },
    required: ['event_id', 'type', 'item_id', 'audio_start_ms'],
  };
  schemas['RealtimeAudioPeak'] = {
    type: 'object',
    properties: { level: { type: 'number' }, at_ms: { type: 'integer' } },
    required: ['level', 'at_ms'],
  };
  return document;
}

/** Changes every file of a folder that has something to change. */
function rewrite(folder: string, change: (text: string, file: string) => string): void {
  for (const [name, text] of Object.entries(readFolder(folder))) {
    const changed = change(text, name);
    if (changed !== text) writeFileSync(path.join(folder, name), changed);
  }
}

test('from an alarm to agreement', async () => {
  const folder = temporaryFolder();
  const spec = path.join(folder, 'spec');
  copyFolder(path.join(root, 'spec'), spec);
  const openapi = path.join(folder, 'openapi.json');
  writeFileSync(openapi, JSON.stringify(documentWithNews(spec)));
  const run = async (...args: string[]): Promise<{ code: number; text: string }> => {
    const { code, stdout, stderr } = await realtimeEvents(...args);
    return { code, text: stdout + stderr };
  };

  // The alarm, and its advice.
  const alarm = await run('drift', '--spec', spec, '--surface', 'realtime', '--openapi', openapi);
  expect(alarm.code).toBe(1);
  expect(alarm.text).toContain(`event-removed:${TAG} ${TAG}`);
  const [, advice = ''] = /follow it {3}realtime-events (.*)/.exec(alarm.text) ?? [];
  expect(await run(...advice.split(' '))).toMatchObject({ code: 0 });

  // Lint tells what is left to be written; whoever follows the guide writes it.
  const unwritten = await run('lint', '--spec', spec);
  expect(unwritten).toMatchObject({ code: 1, text: expect.stringContaining('something is left to be written: TODO') });
  expect(unwritten.text).toContain(`session-unsaid nothing says what \`${TAG}\` does to a session`);
  rewrite(spec, (text, file) => (file.endsWith('.yaml') ? text.replaceAll('doc: TODO', 'doc: Some words of our own.') : text));
  // The example was made up: once it has been looked over, it takes the name of a main example.
  const example = path.join(spec, 'realtime/examples/server', TAG);
  renameSync(`${example}@made-up.json`, `${example}.json`);
  rewrite(spec, (text) => text.replace(`  ${TAG}:\n`, (head) => `${head}    session: { informs: item }\n`));
  expect(await run('lint', '--spec', spec)).toMatchObject({ code: 0 });
  expect(await run('fmt', '--spec', spec)).toMatchObject({ code: 0 });

  // The document agrees; the typings do not have the event yet, and drift says what to write.
  const witnesses = ['drift', '--spec', spec, '--surface', 'realtime', '--openapi', openapi, '--sdk', path.join(root, 'node_modules/openai')];
  const asked = await run(...witnesses);
  const explanations = [...asked.text.matchAll(/explain it {2}(departs: .*)/g)].map(([, line]) => line);
  expect(explanations).toEqual(['departs: { event-added@sdk: TODO why }']);
  rewrite(spec, (text) =>
    text.replace(
      `  ${TAG}:\n    name: InputAudioBufferClipped\n`,
      (head) => `${head}    departs: { event-added@sdk: The typings do not have it yet. }\n`,
    ),
  );
  expect(await run('fmt', '--spec', spec)).toMatchObject({ code: 0 });
  const agreed = await run(...witnesses);
  expect(agreed.text).not.toContain('explain it');
});

test('the guide prints what the commands print', () => {
  const guide = readFileSync(path.join(root, 'CONTRIBUTING.md'), 'utf8');
  expect(guide).toContain(`event-removed:${TAG} ${TAG}`);
  expect(guide).toContain('departs: { event-added@sdk: The typings do not have it yet. }');
  expect(guide).toContain(`realtime-events add ${TAG} --openapi openapi.json`);
});
