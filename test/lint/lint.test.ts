import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import schema from '../../spec/catalogue.schema.json' with { type: 'json' };
import { LINT_RULE_NAMES, LINT_RULES } from '../../generator/lint/lint-rules.js';
import { realtimeEvents, root } from '../support/cli.js';
import { SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';

interface Report {
  readonly errors: number;
  readonly warnings: number;
  readonly findings: readonly {
    level: string;
    rule: string;
    file: string;
    line?: number;
    column?: number;
    message: string;
    hint?: string;
  }[];
}

type Files = Readonly<Record<string, string>>;

const SURFACE = SMALL_CATALOGUE['shop/surface.yaml']!;
const SALES = SMALL_CATALOGUE['shop/till/sales.yaml']!;
const LENIENT = {
  'shop/surface.yaml': SURFACE.replace(
    'till: { doc: Events of the till. }',
    'till: { doc: Events of the till., optional_is_nullable: true }',
  ),
};
const WITH_SESSION = {
  'shop/surface.yaml': SURFACE.replace(
    '  directions:\n',
    '  session: { things: { day: { doc: A day of the shop. } } }\n  directions:\n',
  ),
  'shop/till/days.yaml':
    'events:\n  day.begun:\n    name: DayBegun\n    doc: A day begins.\n    session: { begins: day }\n',
  'shop/examples/till/day.begun.json': '{ "kind": "day.begun" }',
};
/** The shop with days, whose beginning departs from its order. */
const withDeparture = (departs: string): Files => ({
  ...WITH_SESSION,
  'shop/till/sales.yaml': `${SALES}    session: any-time\n`,
  'shop/till/days.yaml': `${WITH_SESSION['shop/till/days.yaml']}    departs: { ${departs} }\n`,
});
const WRITING = {
  'shop/surface.yaml': SURFACE.replace(
    'till: { doc: Events of the till. }',
    'till: { doc: Events of the till., consumer: writes }',
  ),
};

function catalogue(files: Files = {}): string {
  const spec = path.join(temporaryFolder(), 'spec');
  writeFolder(spec, { ...SMALL_CATALOGUE, ...files });
  return spec;
}

async function lint(files: Files = {}): Promise<Report & { code: number }> {
  const { code, stdout, stderr } = await realtimeEvents('lint', '--format', 'json', '--spec', catalogue(files));
  expect(stderr).toBe('');
  return { ...(JSON.parse(stdout) as Report), code };
}

/** `rule place`, one a finding. */
async function found(files: Files): Promise<string[]> {
  const { findings } = await lint(files);
  return findings.map(
    ({ rule, file, line, column }) => `${rule} ${file.replace(/^.*\/spec\//, '')}:${line ?? 0}:${column ?? 0}`,
  );
}

/** The small catalogue's event with more fields, and an example that has all that are named. */
function withFields(fields: string, example: Readonly<Record<string, unknown>>, types = ''): Files {
  const indented = fields
    .trim()
    .split('\n')
    .map((line) => `      ${line}\n`)
    .join('');
  return {
    'shop/till/sales.yaml': `${SALES}${indented}${types}`,
    'shop/examples/till/sale.made.json': JSON.stringify({ kind: 'sale.made', price: 9.5, ...example }),
  };
}

/** A change of the small catalogue for each rule, and where it is found. */
const CASES: Readonly<Record<keyof typeof LINT_RULES, readonly (readonly [Files, string])[]>> = {
  undocumented: [
    [{ 'shop/till/sales.yaml': SALES.replace('What it cost.', '"`Price`."') }, 'shop/till/sales.yaml:6:35'],
    [{ 'shop/till/sales.yaml': SALES.replace('Something was sold.', 'Sale made.') }, 'shop/till/sales.yaml:4:10'],
    [
      withFields('paid: { enum: { cash: Cash. }, open: true, doc: How it was paid. }', { paid: 'cash' }),
      'shop/till/sales.yaml:7:29',
    ],
  ],
  todo: [
    [{ 'shop/till/sales.yaml': SALES.replace('What it cost.', '"TODO: what it cost."') }, 'shop/till/sales.yaml:6:35'],
  ],
  'full-stop': [
    [{ 'shop/till/sales.yaml': SALES.replace('What it cost.', 'What it cost') }, 'shop/till/sales.yaml:6:35'],
  ],
  'empty-reason': [
    [{ 'shop/till/sales.yaml': `departs: { nullable: So seen. }\n${SALES}` }, 'shop/till/sales.yaml:1:22'],
    [{ 'shop/till/sales.yaml': `${SALES}    deprecated: { note: Do not. }\n` }, 'shop/till/sales.yaml:7:25'],
    [
      withFields('note: { type: string, doc: A remark., departs: { field-added: Wire. } }', { note: 'x' }),
      'shop/till/sales.yaml:7:69',
    ],
  ],
  'event-name': [[{ 'shop/till/sales.yaml': SALES.replace('SaleMade', 'Sold') }, 'shop/till/sales.yaml:3:11']],
  'optional-not-nullable': [
    [
      {
        // What one reader sends as null and another does not: nothing is implied.
        'shop/surface.yaml': `${LENIENT['shop/surface.yaml']}    boss: { doc: Events of the boss. }\n`,
        'shop/boss/orders.yaml':
          'events:\n  item.kept:\n    name: ItemKept\n    doc: Nobody sells this.\n    fields: { item: { type: Item, doc: What is kept. } }\n',
        'shop/examples/boss/item.kept.json': '{ "kind": "item.kept", "item": {} }',
        ...withFields('item: { type: Item, doc: What was sold. }', { item: { colour: 'red' } }),
        'shop/shared/items.yaml':
          'types:\n  Item:\n    doc: Something to sell.\n    fields:\n      colour: { type: string, optional: true, doc: Its colour. }\n',
      },
      'shop/shared/items.yaml:5:7',
    ],
  ],
  'openness-unsaid': [
    [
      withFields(`paid: { type: '"cash" | "card"', doc: How it was paid. }`, { paid: 'card' }),
      'shop/till/sales.yaml:7:7',
    ],
    [
      withFields(`paid: { type: '("cash" | "card")[]', doc: How it was paid. }`, { paid: ['card'] }),
      'shop/till/sales.yaml:7:7',
    ],
  ],
  'closed-enum': [
    [
      {
        ...LENIENT,
        ...withFields('paid: { enum: [cash, card], open: false, doc: How it was paid. }', { paid: 'card' }),
      },
      'shop/till/sales.yaml:7:35',
    ],
  ],
  'open-when-written': [
    [
      {
        ...WRITING,
        ...withFields('paid: { enum: [cash, card], open: true, doc: How it was paid. }', { paid: 'card' }),
      },
      'shop/till/sales.yaml:7:35',
    ],
    [
      {
        ...WRITING,
        ...withFields('paid: { type: "Payment[]", doc: How it was paid. }', { paid: ['card'] }),
        'shop/shared/payments.yaml': 'types:\n  Payment: { doc: A way to pay., enum: [cash, card], open: true }\n',
      },
      'shop/shared/payments.yaml:2:54',
    ],
  ],
  'single-use-type': [
    [
      withFields(
        'paid: { type: Payment, doc: How it was paid. }',
        { paid: 'card' },
        'types:\n  Payment: { doc: A way to pay., enum: [cash, card], open: true }\n',
      ),
      'shop/till/sales.yaml:9:3',
    ],
  ],
  'repeated-event': [
    [
      {
        'tent/surface.yaml': SURFACE.replaceAll('shop', 'tent').replace('entry: .', 'entry: ./tent'),
        'tent/till/sales.yaml': SALES.replace('Something was sold.', 'Somebody bought something.'),
        'tent/examples/till/sale.made.json': '{ "kind": "sale.made", "price": 2 }',
      },
      'tent/till/sales.yaml:2:3',
    ],
  ],
  'session-unsaid': [[WITH_SESSION, 'shop/till/sales.yaml:2:3']],
  'unknown-departure': [
    [{ 'shop/till/sales.yaml': `departs: { field-aded: Seen at every till. }\n${SALES}` }, 'shop/till/sales.yaml:1:12'],
    [
      withFields('note: { type: string, doc: A remark., departs: { field-aded: Seen at every till. } }', { note: 'x' }),
      'shop/till/sales.yaml:7:56',
    ],
    [withDeparture('begun-twice: Some days are long.'), 'shop/till/days.yaml:6:16'],
    [withDeparture('begun-twice:night@traffic: Some days are long.'), 'shop/till/days.yaml:6:16'],
    [
      { 'shop/till/sales.yaml': `${SALES}    departs: { repeated@traffic: Seen at every till. }\n` },
      'shop/till/sales.yaml:7:16',
    ],
    [
      withFields('note: { type: string, doc: A remark., departs: { repeated@traffic: Seen at every till. } }', {
        note: 'x',
      }),
      'shop/till/sales.yaml:7:56',
    ],
  ],
  'redundant-departure': [
    [
      {
        'shop/till/sales.yaml': `departs: { nullable: Tills say null for nothing. }\n${SALES}      note: { type: string, nullable: true, doc: A remark., departs: { nullable: Seen at every till. } }\n`,
        'shop/examples/till/sale.made.json': '{ "kind": "sale.made", "price": 9.5, "note": null }',
      },
      'shop/till/sales.yaml:8:72',
    ],
    [
      withFields('note: { type: string, doc: A remark., departs: { nullable: Seen at every till. } }', { note: 'x' }),
      'shop/till/sales.yaml:7:56',
    ],
    [
      withFields('note: { type: string, doc: A remark., departs: { optional@traffic: Seen at every till. } }', {
        note: 'x',
      }),
      'shop/till/sales.yaml:7:56',
    ],
    [
      withFields(
        'paid: { enum: [cash], open: true, doc: How it was paid., departs: { value-added:card: Seen at every till. } }',
        { paid: 'cash' },
      ),
      'shop/till/sales.yaml:7:75',
    ],
    [
      { 'shop/till/sales.yaml': `${SALES}    departs: { field-removed:price: It is never sent. }\n` },
      'shop/till/sales.yaml:7:16',
    ],
    [
      {
        'shop/surface.yaml': SURFACE.replace(
          '{ doc: Events of the till. }',
          '{ doc: Events of the till., departs: { field-added: Tills add what they like. } }',
        ),
        ...withFields('note: { type: string, doc: A remark., departs: { field-added@sdk: Seen at every till. } }', {
          note: 'x',
        }),
      },
      'shop/till/sales.yaml:7:56',
    ],
  ],
  'example-outdated': [
    [
      { 'shop/examples/till/sale.made.json': '{ "kind": "sale.made", "price": 9.5, "prize": 1 }' },
      'shop/examples/till/sale.made.json:1:38',
    ],
    [
      withFields(
        'items: { type: "Item[]", doc: What was sold. }',
        { items: [{ id: 1, old: true }] },
        'types:\n  Item: { doc: Something to sell., fields: { id: { type: integer, doc: Its number. } } }\n',
      ),
      'shop/examples/till/sale.made.json:1:50',
    ],
  ],
  'example-gap': [
    [withFields('note: { type: string, optional: true, doc: A remark. }', {}), 'shop/till/sales.yaml:7:7'],
  ],
  'unused-exception': [
    [
      { 'shop/till/sales.yaml': `${SALES}    lint: { event-name: It was called so at first. }\n` },
      'shop/till/sales.yaml:7:13',
    ],
  ],
};

describe('lint', () => {
  it('finds nothing in a catalogue that is well written', async () => {
    expect(await lint()).toEqual({ code: 0, errors: 0, warnings: 0, findings: [] });
    expect(await realtimeEvents('lint', '--spec', catalogue())).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/: nothing to find fault with\n$/) as string,
    });
  });

  describe.each(LINT_RULE_NAMES)('%s', (rule) => {
    it.each(CASES[rule])('is found, once, where it is (%#)', async (files, place) => {
      expect(await found(files)).toEqual([`${rule} ${place}`]);
    });
  });

  it('ends with 1 for errors, with 0 for warnings alone', async () => {
    for (const rule of LINT_RULE_NAMES) {
      const { code, errors, warnings } = await lint(CASES[rule][0]![0]);
      expect({ rule, code, errors, warnings }).toEqual(
        LINT_RULES[rule].level === 'error'
          ? { rule, code: 1, errors: 1, warnings: 0 }
          : { rule, code: 0, errors: 0, warnings: 1 },
      );
    }
  });

  it.each<readonly [string, Files]>([
    [
      'a pinned name in place of one that is taken',
      {
        'shop/till/more.yaml': 'events:\n  error: { name: TillError, doc: Something broke. }\n',
        'shop/examples/till/error.json': '{ "kind": "error" }',
      },
    ],
    [
      'a field of a lenient sender that says why it is never null',
      {
        ...LENIENT,
        ...withFields(
          'note: { type: string, optional: true, never_null: Tills leave it out instead., doc: A remark. }',
          { note: 'x' },
        ),
      },
    ],
    ['a break of the order that is explained', withDeparture('begun-twice:day@traffic: Some days are long.')],
    [
      'a closed enumeration that tells objects apart',
      {
        ...LENIENT,
        ...withFields(
          'by: { type: Payment, doc: How it was paid. }',
          { by: { way: 'coins' } },
          `types:
  Payment: { doc: A payment., union: [Cash, Card], discriminator: way }
  Cash: { doc: Money., fields: { way: { enum: [coins, notes], open: false, doc: How it looks. } } }
  Card: { doc: A card., fields: { way: { const: card, doc: Always a card. } } }
`,
        ),
      },
    ],
    [
      'an open enumeration in what consumers write, with a reason',
      {
        ...WRITING,
        ...withFields(
          'paid: { enum: [cash, card], open: true, doc: How it was paid., lint: { open-when-written: Banks invent new cards. } }',
          { paid: 'card' },
        ),
      },
    ],
    [
      'an enumeration that is open when it is read, and a departure that one of two forms needs',
      {
        'shop/surface.yaml': `${LENIENT['shop/surface.yaml']}    boss: { doc: Events of the boss., consumer: writes }\n`,
        'shop/boss/orders.yaml':
          'events:\n  item.kept:\n    name: ItemKept\n    doc: Nobody sells this.\n    fields: { item: { type: ItemRequest, doc: What is kept. } }\n',
        'shop/examples/boss/item.kept.json': '{ "kind": "item.kept", "item": { "colour": "red" } }',
        ...withFields('item: { type: Item, doc: What was sold. }', { item: { colour: 'red' } }),
        'shop/shared/items.yaml': `types:
  Item:
    written_as: ItemRequest
    doc: Something to sell.
    fields:
      colour:
        enum: [red, blue]
        open: when_read
        optional: true
        doc: Its colour.
        departs: { closed@traffic: Nobody makes green ones., nullable@traffic: A till has no colours. }
`,
      },
    ],
    [
      'an enumeration whose written form is used by a shared type and by an event',
      {
        'shop/surface.yaml': `${SURFACE}    boss: { doc: Events of the boss., consumer: writes }\n`,
        'shop/boss/orders.yaml':
          'events:\n  item.kept:\n    name: ItemKept\n    doc: Nobody sells this.\n    fields:\n      item: { type: ItemRequest, doc: What is kept. }\n      colour: { type: ColourRequest, doc: That of its place. }\n',
        'shop/examples/boss/item.kept.json': '{ "kind": "item.kept", "item": { "colour": "red" }, "colour": "blue" }',
        ...withFields('item: { type: Item, doc: What was sold. }\ncolour: { type: Colour, doc: That of the ribbon. }', {
          item: { colour: 'red' },
          colour: 'blue',
        }),
        'shop/shared/items.yaml': `types:
  Item:
    written_as: ItemRequest
    doc: Something to sell.
    fields:
      colour: { type: Colour, doc: What one sees of it. }
  Colour:
    written_as: ColourRequest
    doc: What one sees.
    enum: [red, blue]
    open: when_read
`,
      },
    ],
    [
      'an event whose tag another surface has with one field less, and one with another discriminator',
      {
        'tent/surface.yaml': SURFACE.replaceAll('shop', 'tent').replace('entry: .', 'entry: ./tent'),
        'tent/till/sales.yaml': `${SALES}      tip: { type: number, doc: What was given beside it. }\n`,
        'tent/examples/till/sale.made.json': '{ "kind": "sale.made", "price": 2, "tip": 1 }',
        'fair/surface.yaml': SURFACE.replaceAll('shop', 'fair')
          .replace('entry: .', 'entry: ./fair')
          .replace('kind', 'type'),
        'fair/till/sales.yaml': SALES,
        'fair/examples/till/sale.made.json': '{ "type": "sale.made", "price": 2 }',
      },
    ],
    [
      'a closed enumeration of a sender that is strict',
      withFields('paid: { enum: [cash, card], open: false, doc: How it was paid. }', { paid: 'card' }),
    ],
    [
      'a type that two fields use',
      withFields(
        'paid: { type: Payment, doc: How it was paid. }\nback: { type: Payment, doc: How change was given. }',
        { paid: 'card', back: 'cash' },
        'types:\n  Payment: { doc: A way to pay., enum: [cash, card], open: true }\n',
      ),
    ],
    [
      'a type in an array, where an enumeration can not stand',
      withFields(
        'paid: { type: "Payment[]", doc: How it was paid. }',
        { paid: ['card'] },
        'types:\n  Payment: { doc: A way to pay., enum: [cash, card], open: true }\n',
      ),
    ],
    [
      'free objects in examples',
      withFields('data: { type: object, doc: Whatever the till adds. }', { data: { any: [{ thing: 1 }] } }),
    ],
    ...['any-time', 'unknown', '{ informs: day }'].map((said): readonly [string, Files] => [
      `an event that says \`session: ${said}\``,
      { ...WITH_SESSION, 'shop/till/sales.yaml': SALES.replace('    fields:', `    session: ${said}\n    fields:`) },
    ]),
    [
      'an event that one of the other side answers',
      {
        ...WITH_SESSION,
        'shop/surface.yaml': `${WITH_SESSION['shop/surface.yaml']}    boss: { doc: Events of the boss. }\n`,
        'shop/boss/days.yaml':
          'events:\n  day.over:\n    name: DayOver\n    doc: The day ends.\n    session: { ends: day, answers: sale.made }\n',
        'shop/examples/boss/day.over.json': '{ "kind": "day.over" }',
      },
    ],
    [
      'texts that end with a list',
      {
        'shop/till/sales.yaml': SALES.replace(
          'doc: Something was sold.',
          'doc: |\n      Something was sold, of these:\n\n      - bread\n      - butter',
        ),
      },
    ],
  ])('finds no fault with %s', async (_, files) => {
    expect(await found(files)).toEqual([]);
  });

  it('tells what to say of an event that says nothing of the session', async () => {
    const { findings } = await lint(WITH_SESSION);
    expect(findings).toMatchObject([
      {
        message: 'nothing says what `sale.made` does to a session',
        hint: 'say under `session` what it does, or `any-time`; `unknown` where that is not known. What answers it can name it with `answers`',
      },
    ]);
  });

  it('looks at examples with labels, inside unions too', async () => {
    const types = `types:
  Payment: { doc: A payment., union: [Cash, Card, integer], discriminator: way }
  Cash: { doc: Money., fields: { way: { const: cash, doc: Always cash. }, coins: { type: integer, optional: true, doc: How many coins. } } }
  Card: { doc: A card., fields: { way: { const: card, doc: Always a card. }, bank: { type: string, optional: true, doc: Whose card. } } }
`;
    const files = withFields(
      'by: { type: "Payment", doc: How it was paid. }',
      { by: { way: 'cash', coins: 3 } },
      types,
    );
    expect(await found(files)).toEqual(['example-gap shop/till/sales.yaml:11:78']);
    expect(
      await found({
        ...files,
        'shop/examples/till/sale.made@card.json':
          '{ "kind": "sale.made", "price": 1, "by": { "way": "card", "bank": "b", "pin": 1 } }',
      }),
    ).toEqual(['example-outdated shop/examples/till/sale.made@card.json:1:72']);
  });

  it('takes reasons at an entry, at a direction and at a surface', async () => {
    const gap = withFields('note: { type: string, optional: true, doc: A remark. }', {});
    const reason = '{ example-gap: No till has been seen to send it. }';
    expect(
      await found({
        ...gap,
        'shop/till/sales.yaml': gap['shop/till/sales.yaml']!.replace('A remark. }', `A remark., lint: ${reason} }`),
      }),
    ).toEqual([]);
    expect(
      await found({ ...gap, 'shop/till/sales.yaml': `${gap['shop/till/sales.yaml']!}    lint: ${reason}\n` }),
    ).toEqual([]);
    expect(
      await found({
        ...gap,
        'shop/surface.yaml': SURFACE.replace('Events of the till.', `Events of the till., lint: ${reason}`),
      }),
    ).toEqual([]);
    expect(await found({ ...gap, 'shop/surface.yaml': `${SURFACE}  lint: ${reason}\n` })).toEqual([]);
  });

  it('takes a reason at the event for its examples, and looks at the reason', async () => {
    const outdated = { 'shop/examples/till/sale.made.json': '{ "kind": "sale.made", "price": 9.5, "prize": 1 }' };
    expect(
      await found({
        ...outdated,
        'shop/till/sales.yaml': `${SALES}    lint: { example-outdated: Guards have to let it pass. }\n`,
      }),
    ).toEqual([]);
    expect(
      await found({ ...outdated, 'shop/till/sales.yaml': `${SALES}    lint: { example-outdated: Fine. }\n` }),
    ).toEqual(['empty-reason shop/till/sales.yaml:7:31']);
  });

  it('takes a field that is called `lint` for a field', async () => {
    expect(await found(withFields('lint: { type: string, doc: What is in the pocket. }', { lint: 'wool' }))).toEqual(
      [],
    );
  });

  it('sets levels as the catalogue says', async () => {
    const gap = withFields('note: { type: string, optional: true, doc: A remark. }', {});
    const pack = SMALL_CATALOGUE['package.yaml']!;
    expect(await lint({ ...gap, 'package.yaml': `${pack}lint: { example-gap: error }\n` })).toMatchObject({
      code: 1,
      errors: 1,
      warnings: 0,
    });
    expect(await lint({ ...gap, 'package.yaml': `${pack}lint: { example-gap: off }\n` })).toMatchObject({
      code: 0,
      findings: [],
    });
  });

  it('reports what is wrong with the catalogue, mistyped rules among it', async () => {
    const { code, findings } = await lint({
      'package.yaml': `${SMALL_CATALOGUE['package.yaml']!}lint: { exmaple-gap: error }\n`,
      'shop/till/sales.yaml': `${SALES}    lint: { evnt-name: It was called so at first. }\n`,
    });
    expect(code).toBe(1);
    expect(findings).toMatchObject([
      { level: 'error', rule: 'key-form', message: 'unknown key `exmaple-gap`', hint: 'did you mean `example-gap`?' },
      { level: 'error', rule: 'key-form', message: 'unknown key `evnt-name`', hint: 'did you mean `event-name`?' },
    ]);
  });

  it('shows findings like problems', async () => {
    const files = {
      'shop/till/sales.yaml': SALES.replace('What it cost.', 'What it cost').replace(
        'Something was sold.',
        'Sale made.',
      ),
    };
    const { code, stdout, stderr } = await realtimeEvents('lint', '--spec', catalogue(files));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout.replaceAll(/\S*\/spec\//g, ''))
      .toBe(`shop/till/sales.yaml:4:10 undocumented this says no more than the name \`sale.made\`
  3 |     name: SaleMade
  4 |     doc: Sale made.
    |          ^
  hint: say what a developer can not tell from the name: when, what for, in which form

shop/till/sales.yaml:6:35 warning full-stop this does not end like a sentence
  5 |     fields:
  6 |       price: { type: number, doc: What it cost }
    |                                   ^
  hint: end it with a full stop

1 error and 1 warning in 1 file
`);
  });

  it('annotates pull requests', async () => {
    const { stdout } = await realtimeEvents(
      'lint',
      '--format',
      'github',
      '--spec',
      catalogue(CASES['full-stop'][0]![0]),
    );
    expect(stdout).toMatch(
      /^::warning file=[^:,]*\/spec\/shop\/till\/sales\.yaml,line=6,col=\d+,title=full-stop::this does not end like a sentence%0Aend it with a full stop\n::notice title=lint::0 errors and 1 warning in 1 file\n$/,
    );
  });

  it('lists its rules, which the schema of the catalogue knows too', async () => {
    const { code, stdout } = await realtimeEvents('lint', '--rules');
    expect(code).toBe(0);
    expect(
      stdout
        .split('\n')
        .slice(0, -1)
        .map((line) => line.split(/\s+/)[0]),
    ).toEqual(LINT_RULE_NAMES);
    expect(JSON.parse((await realtimeEvents('lint', '--rules', '--format', 'json')).stdout)).toMatchObject({
      rules: LINT_RULE_NAMES.map((name) => ({ name, ...LINT_RULES[name] })),
    });
    expect(schema.$defs.levels.propertyNames.enum).toEqual(LINT_RULE_NAMES);
    expect(schema.$defs.exceptions.propertyNames.enum).toEqual(LINT_RULE_NAMES);
  });

  it('is right usage only with a format that exists', async () => {
    expect(await realtimeEvents('lint', '--format', 'xml')).toMatchObject({ code: 2, stdout: '' });
    expect((await realtimeEvents('lint', '--spec', path.join(temporaryFolder(), 'none'))).code).toBe(2);
  });

  it('does not load the printer of TypeScript', () => {
    for (const file of [
      'catalogue/index.ts',
      'lint/index.ts',
      'commands/lint.ts',
      'commands/show.ts',
      'commands/fmt.ts',
    ])
      expect(importsOf(`generator/${file}`)).not.toContain('ts-morph');
  });
});

/** Everything that a module imports when it is loaded, and what that imports. */
function importsOf(file: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(path.join(root, file), 'utf8');
  for (const [, name = ''] of text.matchAll(/^(?:import|export)(?! type)[^;]*? from '([^']+)'/gm)) {
    if (!name.startsWith('.')) seen.add(name);
    else if (name.endsWith('.js'))
      importsOf(path.posix.join(path.posix.dirname(file), name.replace(/\.js$/, '.ts')), seen);
  }
  return seen;
}
