import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeSample } from '../../templates/runtime/samples.js';
import type { Shape } from '../../templates/runtime/shape.js';
import { emitPackageOf, type Emitted } from '../support/emitted.js';

type Sample = (tag: string, overrides?: unknown, options?: { freshIds?: boolean }) => Record<string, unknown>;

let emitted: Emitted;
let floor: {
  readonly sampleRobotEvent: Sample;
  readonly sampleControllerEvent: Sample;
  readonly isRobotEvent: (value: unknown) => boolean;
};

beforeAll(async () => {
  emitted = emitPackageOf('test/golden/warehouse/spec');
  floor = await emitted.load('floor');
});
afterAll(() => emitted.remove());

describe('a sample', () => {
  it('is the main example of each event, and valid', () => {
    for (const { tag, examples } of emitted.model.surfaces[0]!.directions[0]!.events) {
      const sample = floor.sampleRobotEvent(tag);
      expect(sample).toEqual(examples[0]!.value);
      expect(floor.isRobotEvent(sample)).toBe(true);
    }
  });

  it('is a new one at each call, to the bottom', () => {
    const [one, other] = [floor.sampleRobotEvent('motion-started'), floor.sampleRobotEvent('motion-started')];
    expect(one).toEqual(other);
    expect(one['position']).not.toBe(other['position']);
    (one['position'] as { x: number }).x = 99;
    expect(floor.sampleRobotEvent('motion-started')).toEqual(other);
  });

  it('takes overrides at any depth, and leaves the rest', () => {
    const overrides = { position: { y: 3 }, robot: 'r7' };
    const sample = floor.sampleRobotEvent('motion-started', overrides);
    expect(sample).toMatchObject({ robot: 'r7', position: { x: 1.5, y: 3 }, heading: 90 });
    expect(overrides).toEqual({ position: { y: 3 }, robot: 'r7' });
  });

  it('shares nothing with the overrides', () => {
    const route = [{ x: 1, y: 1 }];
    const sample = floor.sampleRobotEvent('motion-started', { route }) as { route: { x: number }[] };
    sample.route[0]!.x = 2;
    expect(route).toEqual([{ x: 1, y: 1 }]);
  });

  it('replaces arrays whole, and takes out what is undefined', () => {
    const sample = floor.sampleRobotEvent('motion-started', {
      route: [{ x: 0, y: 0 }],
      heading: undefined,
      answers: null,
    });
    expect(sample['route']).toEqual([{ x: 0, y: 0 }]);
    expect('heading' in sample).toBe(false);
    expect(sample['answers']).toBeNull();
  });

  it('merges a member of a union, and replaces it by another', () => {
    expect(floor.sampleRobotEvent('state-reported', { load: { shelf: 'S-1' } })['load']).toEqual({
      form: 'shelf',
      shelf: 'S-1',
      goods: { lamps: 4 },
    });
    expect(
      floor.sampleRobotEvent('state-reported', { load: { form: 'crate', lock: 'none', goods: ['tea'] } })['load'],
    ).toEqual({ form: 'crate', lock: 'none', goods: ['tea'] });
    expect(floor.sampleRobotEvent('motion-stopped', { obstacle: { what: 'box' } })['obstacle']).toEqual({
      what: 'box',
      size: 1.2,
    });
    expect(floor.sampleRobotEvent('state-reported', { load: null })['load']).toBeNull();
  });

  it('adds to maps and to free objects', () => {
    const sample = floor.sampleRobotEvent('state-reported', {
      sensors: { top: 'broken' },
      vendor: { more: { deep: 1 } },
    });
    expect(sample).toMatchObject({
      sensors: { left: 0.25, right: 'broken', top: 'broken' },
      vendor: { model: 'R-9', more: { deep: 1 } },
    });
  });

  it('is refused where overrides make it invalid, without a word of the values', () => {
    const make = (): unknown => floor.sampleRobotEvent('battery-low', { percent: 'secret 4111' });
    expect(make).toThrow('The overrides make no valid event:\n/percent: expected integer, received string');
    expect(() => floor.sampleRobotEvent('state-reported', { load: { form: 'crate' } })).toThrow(
      '/load/lock: expected "none" | "key" | "code", received absent',
    );
  });

  it('is refused for a tag that is none', () => {
    expect(() => floor.sampleRobotEvent('constructor')).toThrow('There is no event "constructor"');
    expect(() => floor.sampleRobotEvent('motion-go')).toThrow('There is no event "motion-go"');
  });

  it('has fresh ids where they are asked for', () => {
    const [one, other] = [1, 2].map(() => floor.sampleControllerEvent('motion-go', {}, { freshIds: true })['order_id']);
    const known = floor.sampleControllerEvent('motion-go')['order_id'] as string;
    expect(new Set([one, other, known]).size).toBe(3);
    expect(floor.sampleControllerEvent('motion-go', { order_id: 'mine' }, { freshIds: true })['order_id']).toBe('mine');
  });

  it('keeps the prefix of an id, and gives the same id the same fresh one everywhere', () => {
    const sample = {
      id: 'item_A1b2',
      parent: { item_id: 'item_A1b2', note: 'item_A1b2', ids: ['item_A1b2'] },
      order_id: 'o1',
    };
    const shape: Shape = { id: 's', parent: 'o', order_id: 's' };
    const made = makeSample(shape, { a: () => structuredClone(sample) }, 'a', undefined, {
      freshIds: true,
    }) as typeof sample;
    expect(made.id).toMatch(/^item_[A-Za-z0-9]{20}$/);
    expect(made.parent).toEqual({ item_id: made.id, note: 'item_A1b2', ids: ['item_A1b2'] });
    expect(made.order_id).toMatch(/^[A-Za-z0-9]{20}$/);
  });

  it('is not in a bundle that does not ask for one', async () => {
    const bundle = await emitted.bundle(
      "export { parseRobotEvent, robotEventSchema, dispatch } from './src/floor/index.js'",
    );
    expect(bundle).not.toContain('somebody waved');
    expect(bundle).not.toContain('S-12');
    expect(await emitted.bundle("export { sampleRobotEvent } from './src/floor/index.js'")).toContain('S-12');
  });
});
