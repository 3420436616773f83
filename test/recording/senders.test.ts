/** Which direction a frame went, where several have its tag. */
import path from 'node:path';
import { Readable } from 'node:stream';
import { describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import { readRecordings } from '../../generator/recording/index.js';
import { root } from '../support/cli.js';

const { surfaces } = readWholeCatalogue(path.join(root, 'spec')).model;

/** `tag direction` for each frame. */
async function directionsOf(...values: readonly unknown[]): Promise<string[]> {
  const stdin = Readable.from(values.map((value) => `${JSON.stringify(value)}\n`));
  const told: string[] = [];
  for await (const each of readRecordings(['-'], surfaces, { stdin })) {
    if (each.kind === 'frame') told.push(`${each.tag} ${each.direction}`);
  }
  return told;
}

const start = (session: object): object => ({ type: 'session.start', session });
const sound = { type: 'session.input_audio.append', audio: 'AAA=' };
const started = {
  type: 'session.started',
  event_id: 'event_1',
  session: { id: 'live_1', model: 'gpt-live-1', status: 'active', expires_at: 1_795_640_400 },
};

describe('a sender with two directions', () => {
  test.each([
    ['without a word', (frame: object) => frame],
    ['by a word of the recorder', (frame: object) => ({ dir: 'out', frame })],
    ['by its own name', (frame: object) => ({ from: 'client', frame })],
  ])('is told from the other by what stands deeper, %s', async (_, wrapped) => {
    expect(await directionsOf(wrapped(start({})), wrapped(start({ model: 'gpt-live-1' })))).toEqual([
      'session.start fork',
      'session.start client',
    ]);
  });

  test('has other events where its word tells nothing else', async () => {
    const recorded = [
      { dir: 'out', frame: start({}) },
      { dir: 'in', frame: started },
      { dir: 'out', frame: sound },
      { dir: 'in', frame: sound },
    ];
    expect(await directionsOf(...recorded)).toEqual([
      'session.start fork',
      'session.started server',
      'session.input_audio.append client',
      'session.input_audio.append server',
    ]);
  });
});
