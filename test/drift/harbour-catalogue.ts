/** A small catalogue of a harbour's events, and documents that agree with it or not. */
import path from 'node:path';
import { realtimeEvents, type Outcome } from '../support/cli.js';
import { temporaryFolder, writeFolder } from '../support/folders.js';

export const HARBOUR: Readonly<Record<string, string>> = {
  'package.yaml':
    'package:\n  name: harbour-events\n  version: 1.0.0\n  description: Events of a harbour.\n  license: MIT\n  readme: Events.\n',
  'harbour/surface.yaml': `surface:
  name: harbour
  doc: A harbour.
  entry: .
  discriminator: kind
  directions:
    quay:
      doc: Events of the quay.
      upstream: QuayEvent
      departs: { orphan:QuayEventFog: Nobody has seen fog. }
`,
  'harbour/quay/ships.yaml': `events:
  ship.arrived:
    name: ShipArrived
    upstream: QuayEventArrived
    doc: A ship is there.
    fields:
      ship:  { type: Ship, doc: The ship. }
      berth:
        type: integer
        optional: true
        doc: Where it lies.
        departs: { optional: Some ships lie at anchor. }

  ship.left:
    name: ShipLeft
    upstream: QuayEventLeft
    doc: A ship is gone.
    fields:
      ship: { type: Ship, doc: The ship. }

types:
  Ship:
    doc: A ship.
    fields:
      name: { type: string, doc: Its name. }
      cargo:
        enum: [coal, fish]
        open: false
        doc: What it carries.
`,
  'harbour/examples/quay/ship.arrived.json':
    '{ "kind": "ship.arrived", "ship": { "name": "Ida", "cargo": "coal" }, "berth": 3 }\n',
  'harbour/examples/quay/ship.left.json': '{ "kind": "ship.left", "ship": { "name": "Ida", "cargo": "fish" } }\n',
};

export const STRING = { type: 'string' };

export function eventSchema(tag: string, properties: object, required: readonly string[]): object {
  return {
    type: 'object',
    properties: { kind: { ...STRING, const: tag }, ...properties },
    required: ['kind', ...required],
  };
}

export const SHIP = { $ref: '#/components/schemas/Vessel' };

/** What the document's schemas are: those that agree with the catalogue, and others in their place. */
export function documentOf(others: Readonly<Record<string, unknown>> = {}): object {
  return {
    openapi: '3.1.0',
    components: {
      schemas: {
        QuayEvent: {
          oneOf: [{ $ref: '#/components/schemas/QuayEventArrived' }, { $ref: '#/components/schemas/QuayEventLeft' }],
        },
        QuayEventArrived: eventSchema('ship.arrived', { ship: SHIP, berth: { type: 'integer' } }, ['ship', 'berth']),
        QuayEventLeft: eventSchema('ship.left', { ship: SHIP }, ['ship']),
        QuayEventFog: eventSchema('fog', {}, []),
        Vessel: {
          type: 'object',
          properties: { name: STRING, cargo: { enum: ['coal', 'fish'] } },
          required: ['name', 'cargo'],
        },
        ...others,
      },
    },
  };
}

/** A `Vessel` that differs from the catalogue's in two ways. */
export const OTHER_VESSEL = {
  type: 'object',
  properties: {
    name: { type: ['string', 'null'] },
    cargo: { enum: ['coal', 'fish', 'grain'] },
    length: { type: 'number' },
  },
  required: ['name', 'cargo'],
};

export interface Setting {
  readonly folder: string;
  readonly drift: (...args: string[]) => Promise<Outcome>;
  readonly write: (name: string, text: string) => string;
}

export function setting(catalogue: Readonly<Record<string, string>> = HARBOUR): Setting {
  const folder = temporaryFolder();
  writeFolder(path.join(folder, 'spec'), catalogue);
  return {
    folder,
    drift: (...args) => realtimeEvents('drift', '--spec', path.join(folder, 'spec'), ...args),
    write(name, text) {
      writeFolder(folder, { [name]: text });
      return path.join(folder, name);
    },
  };
}

/** Paths as the command shows them: from where it runs. */
export function shownIn(folder: string, text: string): string {
  return text.replaceAll(path.relative(process.cwd(), folder), 'HERE');
}
