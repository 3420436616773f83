/** Recorded traffic as a witness: deviations planted in a long session are found, counted and placed, and nothing else is. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { readWholeCatalogue } from '../../generator/catalogue/index.js';
import type { Model } from '../../generator/model/index.js';
import { explainTraffic, isExpected, trafficFindings } from '../../generator/drift/traffic.js';
import { readTraffic, type TrafficOptions, type TrafficReading } from '../../generator/witness/traffic/index.js';
import { root } from '../support/cli.js';
import { temporaryFolder } from '../support/folders.js';

type Frame = Record<string, any>; // eslint-disable-line @typescript-eslint/no-explicit-any

const { model } = readWholeCatalogue(path.join(root, 'test/golden/warehouse/spec'));

/** Somebody's words. They stand in every free text and in keys of maps, and must not get into a report. */
const SECRET = 'Meet me at 14:30, Ms Miller';

const where = { robot: SECRET, sequence: 17, position: { x: 1.5, y: 20 }, heading: 180 };

/** Frames without a deviation, sent in turn; no `dock-plugged` and no `battery-low` among them. */
const USUAL: readonly (readonly [direction: string, () => Frame])[] = [
  [
    'robot',
    () => ({
      kind: 'motion-started',
      ...where,
      answers: SECRET,
      route: [
        { x: 1, y: 2 },
        { x: 2, y: 3 },
      ],
    }),
  ],
  [
    'robot',
    () => ({ kind: 'motion-stopped', ...where, reason: 'blocked', obstacle: { what: 'robot', robot: SECRET } }),
  ],
  [
    'controller',
    () => ({
      kind: 'motion-go',
      order_id: SECRET,
      to: { x: 1, y: 2 },
      speed: 'fast',
      load: { form: 'crate', lock: 'none', goods: [SECRET] },
    }),
  ],
  [
    'robot',
    () => ({
      kind: 'state-reported',
      robot: SECRET,
      sequence: 1,
      battery: { percent: 61.5, lasts: 240, health: 'worn' },
      load: { form: 'shelf', shelf: SECRET, goods: { [SECRET]: 4 } },
      faults: [{ part: 'wheel', cause: { part: 'radio', since: 5 } }],
      sensors: { [SECRET]: 0.25, other: 'broken' },
      log: JSON.stringify({ said: SECRET }),
      vendor: { [SECRET]: SECRET },
    }),
  ],
  [
    'robot',
    () => ({
      kind: 'motion-stopped',
      ...where,
      heading: null,
      reason: 'arrived',
      obstacle: { what: 'shelf', size: 1.2 },
      picture: 'A'.repeat(3000),
    }),
  ],
  ['controller', () => ({ kind: 'report-ask', parts: ['battery', SECRET] })],
  ['controller', () => ({ kind: 'motion-stop' })],
];

interface Plant {
  /** As `told` writes it, without count and place. */
  readonly finding: string;
  /** Which of `USUAL` is changed. */
  readonly usual: number;
  readonly times: number;
  readonly change: (frame: Frame) => void;
}

/** Every kind of deviation, in every kind of place. */
const PLANTS: readonly Plant[] = [
  plant('drift event-removed:arm-moved arm-moved', 0, 7, (f) => {
    f['kind'] = 'arm-moved';
  }),
  plant('drift event-removed:(not shown) (not shown)', 0, 2, (f) => {
    f['kind'] = SECRET;
  }),
  plant('drift event-removed:arm-go arm-go', 2, 3, (f) => {
    f['kind'] = 'arm-go';
  }),
  plant('drift event-removed:__proto__ __proto__', 2, 1, (f) => {
    f['kind'] = '__proto__';
  }),

  plant('drift field-removed:payload_kg motion-started: payload_kg', 0, 31, (f) => {
    f['payload_kg'] = 4;
  }),
  plant('drift field-removed:(not shown) motion-started: (not shown)', 0, 3, (f) => {
    f[SECRET] = SECRET;
  }),
  plant('drift field-removed:voltage state-reported: battery.voltage', 3, 4, (f) => {
    f['battery'].voltage = SECRET;
  }),
  plant('drift field-removed:height state-reported: load(shelf).height', 3, 5, (f) => {
    f['load'].height = { [SECRET]: SECRET };
  }),
  plant('drift field-removed:code state-reported: faults[].code', 3, 6, (f) => {
    f['faults'][0].code = [SECRET];
    f['faults'][0].cause.code = null;
  }),
  plant('drift field-removed:floor_no motion-go: to.floor_no', 2, 2, (f) => {
    f['to'].floor_no = 1;
  }),
  plant('drift field-removed:z motion-started: route[].z', 0, 8, (f) => {
    f['route'][0].z = 1;
    f['route'][1].z = 2;
  }),

  plant('drift not-nullable motion-stopped: reason', 1, 9, (f) => {
    f['reason'] = null;
  }),
  plant('drift not-nullable motion-stopped: picture', 4, 2, (f) => {
    f['picture'] = null;
  }),
  plant('drift not-nullable motion-started: route[]', 0, 3, (f) => {
    f['route'] = [null, null];
  }),
  plant('drift not-nullable state-reported: sensors{}', 3, 2, (f) => {
    f['sensors'][SECRET] = null;
  }),

  plant('drift member-removed:string state-reported: battery.percent', 3, 3, (f) => {
    f['battery'].percent = SECRET;
  }),
  plant('drift member-removed:number motion-stopped: robot', 1, 2, (f) => {
    f['robot'] = 5;
  }),
  plant('drift member-removed:boolean motion-go: speed', 2, 2, (f) => {
    f['speed'] = true;
  }),
  plant('drift member-removed:object state-reported: faults', 3, 2, (f) => {
    f['faults'] = { [SECRET]: 1 };
  }),
  plant('drift member-removed:array state-reported: load', 3, 2, (f) => {
    f['load'] = [SECRET];
  }),
  plant('drift member-removed:string state-reported: load(shelf).goods{}', 3, 2, (f) => {
    f['load'].goods[SECRET] = SECRET;
  }),
  plant('drift type motion-stopped: sequence', 4, 4, (f) => {
    f['sequence'] = 1.5;
  }),

  plant('drift value-removed:warp motion-go: speed', 2, 3, (f) => {
    f['speed'] = 'warp';
  }),
  plant('drift value-removed:(not shown) motion-go: speed', 2, 2, (f) => {
    f['speed'] = SECRET;
  }),
  plant('drift value-removed:away motion-go: to', 2, 1, (f) => {
    f['to'] = 'away';
  }),
  plant('information value-removed:lost motion-stopped: reason', 1, 11, (f) => {
    f['reason'] = 'lost';
  }),
  plant('information value-removed:(not shown) state-reported: faults[].part', 3, 2, (f) => {
    f['faults'][0].part = SECRET;
  }),

  plant('drift member-removed:dog motion-stopped: obstacle', 1, 2, (f) => {
    f['obstacle'] = { what: 'dog', name: SECRET };
  }),
  plant('drift member-removed:tape motion-go: load', 2, 2, (f) => {
    f['load'].lock = 'tape';
  }),
  plant('drift member-removed:object motion-stopped: obstacle', 1, 2, (f) => {
    f['obstacle'] = { what: 5 };
  }),

  plant('drift required motion-stopped: reason', 4, 5, (f) => {
    delete f['reason'];
  }),
  plant('drift required state-reported: battery.lasts', 3, 2, (f) => {
    delete f['battery'].lasts;
  }),
  plant('drift required motion-stopped: obstacle(robot).what', 1, 3, (f) => {
    delete f['obstacle'].what;
  }),
];

function plant(finding: string, usual: number, times: number, change: Plant['change']): Plant {
  return { finding, usual, times, change };
}

/** One line a finding: what it is, how many frames show it, where the first one stands. */
function told(reading: TrafficReading): string[] {
  return trafficFindings(reading, model).map((finding) => {
    const { rule, subject, path: at } = finding.change;
    const { count, first } = finding.sighting!;
    const level = isExpected(finding) ? 'information' : 'drift';
    return `${level} ${rule}${subject === undefined ? '' : `:${subject}`} ${at} ${count} ${first.line}`;
  });
}

const FRAMES = 100_000;

describe('a session of 100,000 frames', () => {
  const expected: string[] = [];
  const badLines: number[] = [];
  let report: TrafficReading;

  beforeAll(async () => {
    const lines = Array.from({ length: FRAMES }, (_, index) => enveloped(index % USUAL.length, (frame) => void frame));
    // Planted backwards from all over the file; no frame gets two.
    const taken = new Set<number>();
    let cursor = 0;
    for (const { finding, usual, times, change } of PLANTS) {
      const places: number[] = [];
      while (places.length < times) {
        cursor = (cursor + 7919) % FRAMES;
        if (cursor % USUAL.length !== usual || taken.has(cursor)) continue;
        taken.add(cursor);
        places.push(cursor);
        lines[cursor] = enveloped(usual, change);
      }
      expected.push(`${finding} ${times} ${Math.min(...places) + 1}`);
    }
    for (const index of [12, 5_000, 99_990]) {
      lines.splice(index, 0, `{ "event": "${SECRET}`);
      expected.splice(0, expected.length, ...expected.map((each) => shiftedBelow(each, index)));
      badLines.push(index + 1);
    }
    const folder = mkdtempSync(path.join(tmpdir(), 'realtime-events-'));
    const file = path.join(folder, 'session.jsonl');
    writeFileSync(file, `${lines.join('\n')}\n`);
    report = await readTraffic([file], model, { surface: 'floor' });
    rmSync(folder, { recursive: true });
  });

  function enveloped(usual: number, change: Plant['change']): string {
    const [direction, make] = USUAL[usual]!;
    const frame = make();
    change(frame);
    return JSON.stringify({ at: 1767225600, direction, event: frame });
  }

  /** A line put in moves those behind it. */
  function shiftedBelow(finding: string, index: number): string {
    return finding.replace(/\d+$/, (line) => String(Number(line) > index ? Number(line) + 1 : Number(line)));
  }

  test('shows each planted deviation, with its count and its first place, and nothing else', () => {
    expect(told(report).sort()).toEqual([...expected].sort());
    expect(report.frames).toBe(FRAMES);
  });

  test('tells bad lines', () => {
    expect(report.bad.count).toBe(3);
    expect(report.bad.places.map(({ line }) => line)).toEqual(badLines);
    expect(report.noFrame.count).toBe(0);
  });

  test('tells which events were seen, and which were not', () => {
    expect(report.neverSeen).toEqual([
      { surface: 'floor', direction: 'robot', tag: 'battery-low' },
      { surface: 'floor', direction: 'robot', tag: 'dock-plugged' },
    ]);
    expect(report.seen.map(({ tag }) => tag)).toEqual([
      'motion-started',
      'motion-stopped',
      'state-reported',
      'motion-go',
      'motion-stop',
      'report-ask',
    ]);
    const unknown = 7 + 2 + 3 + 1;
    expect(report.seen.reduce((sum, { count }) => sum + count, 0)).toBe(FRAMES - unknown);
  });

  test('names the sender of an unknown event', () => {
    const removed = trafficFindings(report, model).filter(({ change }) => change.rule === 'event-removed');
    expect(removed.map(({ change }) => `${change.direction} ${change.subject}`).sort()).toEqual([
      'controller __proto__',
      'controller arm-go',
      'robot (not shown)',
      'robot arm-moved',
    ]);
  });

  test('says nothing that anybody said', () => {
    const text = JSON.stringify([report, trafficFindings(report, model)]);
    for (const word of SECRET.split(' ')) if (word.length > 3) expect(text).not.toContain(word);
  });

  test('tells an unknown event with the fields that it had', () => {
    const [robot] = report.model.surfaces[0]!.directions;
    const moved = robot!.events.find(({ tag }) => tag === 'arm-moved');
    expect(moved?.fields.map(({ name, type, optional }) => `${name}${optional ? '?' : ''}: ${type.kind}`)).toEqual([
      'kind: literal',
      'robot: string',
      'sequence: integer',
      'position: ref',
      'heading: integer',
      'answers: string',
      'route: array',
    ]);
  });
});

test('a frame that shows the same in several places counts once', async () => {
  const [started] = USUAL.map(([, make]) => make());
  const frame = { ...started, position: { x: 1, y: 2, z: 3 }, route: [{ x: 1, y: 2, z: 3 }] };
  const stdin = Readable.from([frame, frame, started].map((each) => `${JSON.stringify(each)}\n`));
  expect(told(await readTraffic(['-'], model, { stdin }))).toEqual([
    'drift field-removed:z motion-started: position.z 2 1',
  ]);
});

describe('explanations', () => {
  async function explained(direction: string, frame: Frame, catalogue: Model): Promise<string[]> {
    const file = path.join(temporaryFolder(), 'session.jsonl');
    writeFileSync(file, JSON.stringify({ direction, frame }));
    const report = await readTraffic([file], catalogue);
    const explanation = explainTraffic(trafficFindings(report, catalogue), report, catalogue);
    expect(explanation.unused).toEqual([]);
    return [
      ...explanation.explained.map(({ change }) => `explained ${change.id}`),
      ...explanation.unexplained.map(({ id }) => id),
    ];
  }

  /** The catalogue, with departures at events by their tags. */
  function departing(tag: string, ...departures: { rule: string; subject?: string; witness?: string }[]): Model {
    const place = { file: 'x.yaml', path: [] };
    return {
      ...model,
      surfaces: model.surfaces.map((surface) => ({
        ...surface,
        directions: surface.directions.map((direction) => ({
          ...direction,
          events: direction.events.map((event) =>
            event.tag === tag
              ? { ...event, departures: departures.map((each) => ({ ...each, why: 'A test.', place })) }
              : event,
          ),
        })),
      })),
    };
  }

  const stop = { kind: 'motion-stop', urgency: 1 };
  const finding = 'field-removed:urgency floor.MotionStopEvent';

  test('a departure for traffic explains what was seen', async () => {
    expect(await explained('controller', stop, model)).toEqual([finding]);
    const rule = { rule: 'field-removed', subject: 'urgency' };
    expect(await explained('controller', stop, departing('motion-stop', { ...rule, witness: 'traffic' }))).toEqual([
      `explained ${finding}`,
    ]);
    expect(await explained('controller', stop, departing('motion-stop', rule))).toEqual([`explained ${finding}`]);
  });

  test('that of another witness, or of another field, does not', async () => {
    const other = departing(
      'motion-stop',
      { rule: 'field-removed', subject: 'urgency', witness: 'sdk' },
      { rule: 'field-removed', subject: 'haste' },
    );
    expect(await explained('controller', stop, other)).toEqual([finding]);
  });
});

describe('recordings of other surfaces and senders', () => {
  const low = { kind: 'battery-low', robot: 'r', sequence: 1, percent: 1 };

  async function readLines(frames: readonly object[], options: TrafficOptions = {}): Promise<TrafficReading> {
    return readTraffic(['-'], model, {
      ...options,
      stdin: Readable.from(frames.map((each) => `${JSON.stringify(each)}\n`)),
    });
  }

  test('count together; the first place is in the first of them', async () => {
    const folder = temporaryFolder();
    const files = ['a.jsonl', 'b.jsonl'].map((name) => path.join(folder, name));
    const sung = { kind: 'song-sung' };
    const contents = [
      [low, { ...low, wet: true }],
      [{ ...low, wet: true }, sung, sung],
    ];
    for (const [index, frames] of contents.entries()) {
      writeFileSync(files[index]!, frames.map((frame) => JSON.stringify(frame)).join('\n'));
    }
    const reading = await readTraffic(files, model);
    expect(reading.frames).toBe(5);
    const findings = trafficFindings(reading, model);
    expect(
      findings.map(({ change: { rule }, sighting }) => {
        const { count, first } = sighting!;
        return `${rule} ${count} ${path.basename(first.file)}:${first.line}`;
      }),
    ).toEqual(['field-removed 2 a.jsonl:2', 'event-removed 2 b.jsonl:2']);
  });

  test('a surface of one direction needs no sender', async () => {
    const reading = await readLines([{ kind: 'gate-shut' }], { surface: 'yard' });
    expect(reading.unplaced).toEqual([]);
    expect(reading.model.surfaces[0]!.directions.map(({ name, events }) => [name, events[0]?.tag])).toEqual([
      ['gate', 'gate-shut'],
    ]);
  });

  test('unknown surface or direction', async () => {
    await expect(readLines([low], { surface: 'flor' })).rejects.toThrow(
      'there is no surface `flor`; did you mean `floor`?',
    );
    await expect(readLines([low], { direction: 'server' })).rejects.toThrow(
      'there is no direction `server`; there are: robot, controller',
    );
  });

  test('memory does not grow with names', async () => {
    const many = Array.from({ length: 3000 }, (_, index) => {
      const word = [...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('');
      return { kind: index % 2 ? `tag-${word}` : 'battery-low', robot: 'r', sequence: 1, percent: 1, [word]: 1 };
    });
    const findings = trafficFindings(await readLines(many), model);
    expect(findings.length).toBeLessThan(300);
    expect(findings.reduce((sum, { sighting }) => sum + sighting!.count, 0)).toBe(3000);
    expect(findings.map(({ change }) => change.subject)).toContain('(more)');
  });
});
