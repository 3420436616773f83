/** Events that one surface has of another are compared for each, and what is explained for one is not for the other. */
import { describe, expect, test } from 'vitest';
import { documentOf, eventSchema, HARBOUR, setting, SHIP, shownIn } from './harbour-catalogue.js';

/** A port that has an event of the harbour, with a schema of its own in the document. */
function withPort(entry: string): Readonly<Record<string, string>> {
  return {
    ...HARBOUR,
    'port/surface.yaml': `surface:
  name: port
  doc: A port, where ships do not lie at anchor.
  entry: ./port
  discriminator: kind
  directions:
    quay:
      doc: Events of its quay.
      upstream: PortEvent
`,
    'port/quay/ships.yaml': `events:\n  ship.arrived: ${entry}\n`,
  };
}

/** @param schema what the document says of the event in the port */
function document(schema: object): string {
  return JSON.stringify(
    documentOf({ PortEventArrived: schema, PortEvent: { oneOf: [{ $ref: '#/components/schemas/PortEventArrived' }] } }),
  );
}

const BERTH_IS_TEXT = eventSchema('ship.arrived', { ship: SHIP, berth: { type: 'string' } }, ['ship', 'berth']);
const SAME = eventSchema('ship.arrived', { ship: SHIP, berth: { type: 'integer' } }, ['ship', 'berth']);

describe('an event of another surface', () => {
  test('departs where the fields stand for every surface that has it', async () => {
    const { drift, write } = setting(withPort('{ same_as: harbour, upstream: PortEventArrived }'));
    const { code, stdout } = await drift('--openapi', write('api.json', document(SAME)));
    expect(code).toBe(0);
    expect(stdout).toContain('0 unexplained differences, 3 explained');
  });

  test('is told at its own entry, with what explains it there', async () => {
    const { folder, drift, write } = setting(withPort('{ same_as: harbour, upstream: PortEventArrived }'));
    const { code, stdout } = await drift('--openapi', write('api.json', document(BERTH_IS_TEXT)));
    expect(code).toBe(1);
    expect(shownIn(folder, stdout)).toContain(`  HERE/spec/port/quay/ships.yaml:2:3 type ship.arrived: berth
    openapi     string
    catalogue   integer
    follow it   say here what the event holds, or, in harbour, type: string
    explain it  departs: { type:berth: TODO why }
  1 unexplained difference, 3 explained
`);
  });

  test('departs at its own entry for its own surface', async () => {
    const entry = `
    same_as: harbour
    upstream: PortEventArrived
    departs: { type:berth: The port writes numbers as words. }`;
    const { drift, write } = setting(withPort(entry));
    expect(await drift('--openapi', write('api.json', document(BERTH_IS_TEXT)))).toMatchObject({ code: 0, stderr: '' });
    const both = document(BERTH_IS_TEXT).replace(
      JSON.stringify(SAME),
      JSON.stringify(eventSchema('ship.arrived', { ship: SHIP, berth: { type: 'string' } }, ['ship', 'berth'])),
    );
    const { code, stdout } = await drift('--openapi', write('api.json', both));
    expect(code).toBe(1);
    expect(stdout).toContain('/spec/harbour/quay/ships.yaml:8:7 type ship.arrived: berth');
    expect(stdout).toContain('1 unexplained difference, 4 explained');
  });
});
