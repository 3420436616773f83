import { execFileSync } from 'node:child_process';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CHANGE_RULES } from '../../generator/compare/index.js';
import { IMPACTS } from '../../generator/diff/impacts.js';
import { judge, type JudgedChange } from '../../generator/diff/judge.js';
import { sentence } from '../../generator/diff/sentence.js';
import type { Model } from '../../generator/model/index.js';
import { nextVersion, verdictOf } from '../../generator/diff/version.js';
import {
  closed,
  model,
  open,
  type EventSketch,
  type FieldSketches,
  type ModelSketch,
  type TypeSketch,
} from '../support/model-builder.js';
import { realtimeEvents, root, type Outcome } from '../support/cli.js';
import { readFolder, SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';

/** Consumers read what the server sends, and write what the client sends. */
function withConsumers(sketch: ModelSketch): Model {
  const plain = model(sketch);
  return {
    ...plain,
    surfaces: plain.surfaces.map((surface) => ({
      ...surface,
      directions: surface.directions.map((direction) => ({
        ...direction,
        consumer: direction.name === 'client' ? ('writes' as const) : ('reads' as const),
      })),
    })),
  };
}

type Types = Readonly<Record<string, TypeSketch>>;

/** One event on each side, changed in the same way. */
function bothWays(event: EventSketch | undefined, types: Types): Model {
  const calm = { 'ship.docked': { fields: { berth: 'integer' } } };
  const events = event ? { ...calm, 'ship.left': { name: 'ShipLeft', ...event } } : calm;
  const client = { 'berth.asked': {}, ...(event ? { 'ship.warned': { name: 'ShipWarned', ...event } } : {}) };
  return withConsumers({ events, client, types });
}

function described({ rule, level, directions, path: where }: JudgedChange): string {
  return `${level} ${rule} ${directions.join('+')} ${where}`;
}

interface Row {
  readonly what: string;
  readonly before?: EventSketch;
  readonly after?: EventSketch;
  readonly typesBefore?: Types;
  readonly typesAfter?: Types;
  readonly rule: string;
  readonly reads: string;
  readonly writes: string;
}

const fields = (sketches: FieldSketches): EventSketch => ({ fields: sketches });
const none = fields({});
const TUG: TypeSketch = { fields: { kind: '"tug"', power: 'number' } };
const FERRY: TypeSketch = { fields: { kind: '"ferry"', seats: 'integer' } };
const BARGE: TypeSketch = { fields: { kind: '"barge"', load: 'number' } };
const TWO = { Tug: TUG, Ferry: FERRY };
const THREE = { ...TWO, Barge: BARGE };

const ROWS: readonly Row[] = [
  { what: 'an event is new', after: none, rule: 'event-added', reads: 'warning', writes: 'safe' },
  { what: 'an event is gone', before: none, rule: 'event-removed', reads: 'breaking', writes: 'breaking' },
  {
    what: 'an event has another name',
    before: none,
    after: { name: 'ShipGone' },
    rule: 'event-renamed',
    reads: 'breaking',
    writes: 'breaking',
  },
  {
    what: 'an event is deprecated',
    before: none,
    after: { deprecated: true },
    rule: 'deprecated',
    reads: 'safe',
    writes: 'safe',
  },
  {
    what: 'an event is no longer deprecated',
    before: { deprecated: true },
    after: none,
    rule: 'undeprecated',
    reads: 'safe',
    writes: 'safe',
  },
  {
    what: 'a required field is new',
    before: none,
    after: fields({ tide: 'number' }),
    rule: 'field-added',
    reads: 'safe',
    writes: 'breaking',
  },
  {
    what: 'an optional field is new',
    before: none,
    after: fields({ 'tide?': 'number' }),
    rule: 'field-added',
    reads: 'safe',
    writes: 'safe',
  },
  {
    what: 'a field is gone',
    before: fields({ tide: 'number' }),
    after: none,
    rule: 'field-removed',
    reads: 'breaking',
    writes: 'breaking',
  },
  {
    what: 'a field became optional',
    before: fields({ tide: 'number' }),
    after: fields({ 'tide?': 'number' }),
    rule: 'optional',
    reads: 'breaking',
    writes: 'safe',
  },
  {
    what: 'a field became required',
    before: fields({ 'tide?': 'number' }),
    after: fields({ tide: 'number' }),
    rule: 'required',
    reads: 'safe',
    writes: 'breaking',
  },
  {
    what: 'a field became nullable',
    before: fields({ tide: 'number' }),
    after: fields({ tide: { type: 'number', nullable: true } }),
    rule: 'nullable',
    reads: 'breaking',
    writes: 'safe',
  },
  {
    what: 'a field is never null now',
    before: fields({ tide: { type: 'number', nullable: true } }),
    after: fields({ tide: 'number' }),
    rule: 'not-nullable',
    reads: 'safe',
    writes: 'breaking',
  },
  {
    what: 'another type',
    before: fields({ tide: 'number' }),
    after: fields({ tide: 'string' }),
    rule: 'type',
    reads: 'breaking',
    writes: 'breaking',
  },
  {
    what: 'integers became numbers',
    before: fields({ tide: 'integer' }),
    after: fields({ tide: 'number' }),
    rule: 'type',
    reads: 'warning',
    writes: 'safe',
  },
  {
    what: 'numbers became integers',
    before: fields({ tide: 'number' }),
    after: fields({ tide: 'integer' }),
    rule: 'type',
    reads: 'safe',
    writes: 'breaking',
  },
  {
    what: 'anything may stand there now',
    before: fields({ tide: 'number' }),
    after: fields({ tide: 'unknown' }),
    rule: 'type',
    reads: 'breaking',
    writes: 'safe',
  },
  {
    what: 'not just anything may stand there now',
    before: fields({ tide: 'unknown' }),
    after: fields({ tide: 'number' }),
    rule: 'type',
    reads: 'safe',
    writes: 'breaking',
  },
  {
    what: 'an object of any kind became one of ours',
    before: fields({ ship: 'object' }),
    after: fields({ ship: 'Tug' }),
    typesBefore: {},
    typesAfter: { Tug: TUG },
    rule: 'type',
    reads: 'breaking',
    writes: 'breaking',
  },
  {
    what: 'a closed list grew',
    before: fields({ tide: { type: closed('low', 'high') } }),
    after: fields({ tide: { type: closed('low', 'high', 'slack') } }),
    rule: 'value-added',
    reads: 'warning',
    writes: 'safe',
  },
  {
    what: 'an open list grew',
    before: fields({ tide: { type: open('low') } }),
    after: fields({ tide: { type: open('low', 'high') } }),
    rule: 'value-added',
    reads: 'safe',
    writes: 'safe',
  },
  {
    what: 'a closed list shrank',
    before: fields({ tide: { type: closed('low', 'high') } }),
    after: fields({ tide: { type: closed('low') } }),
    rule: 'value-removed',
    reads: 'breaking',
    writes: 'breaking',
  },
  {
    what: 'an open list shrank',
    before: fields({ tide: { type: open('low', 'high') } }),
    after: fields({ tide: { type: open('low') } }),
    rule: 'value-removed',
    reads: 'safe',
    writes: 'warning',
  },
  {
    what: 'a list was opened',
    before: fields({ tide: { type: closed('low') } }),
    after: fields({ tide: { type: open('low') } }),
    rule: 'opened',
    reads: 'warning',
    writes: 'safe',
  },
  {
    what: 'a list was closed',
    before: fields({ tide: { type: open('low') } }),
    after: fields({ tide: { type: closed('low') } }),
    rule: 'closed',
    reads: 'breaking',
    writes: 'breaking',
  },
  {
    what: 'items of an open list grew',
    before: fields({ tides: { type: { kind: 'array', items: open('low') } } }),
    after: fields({ tides: { type: { kind: 'array', items: open('low', 'high') } } }),
    rule: 'value-added',
    reads: 'safe',
    writes: 'safe',
  },
  {
    what: 'a union has another member',
    before: fields({ ship: 'Tug | Ferry' }),
    after: fields({ ship: 'Tug | Ferry | Barge' }),
    typesBefore: TWO,
    typesAfter: THREE,
    rule: 'member-added',
    reads: 'warning',
    writes: 'safe',
  },
  {
    what: 'a union lost a member',
    before: fields({ ship: 'Tug | Ferry | Barge' }),
    after: fields({ ship: 'Tug | Ferry' }),
    typesBefore: THREE,
    typesAfter: TWO,
    rule: 'member-removed',
    reads: 'breaking',
    writes: 'breaking',
  },
  {
    what: 'a single type became a union',
    before: fields({ tide: 'number' }),
    after: fields({ tide: 'number | string' }),
    rule: 'member-added',
    reads: 'breaking',
    writes: 'safe',
  },
  {
    what: 'items became a union',
    before: fields({ tides: 'number[]' }),
    after: fields({ tides: '(number | string)[]' }),
    rule: 'member-added',
    reads: 'breaking',
    writes: 'safe',
  },
];

describe('what a change means depends on who sends', () => {
  test.each(ROWS)('$what', ({ before, after, typesBefore = {}, typesAfter = typesBefore, rule, reads, writes }) => {
    const { changes } = judge(bothWays(before, typesBefore), bothWays(after, typesAfter));
    const found = changes.filter((change) => change.rule === rule);
    const levels = Object.fromEntries(found.map(({ directions, level }) => [directions.join('+'), level]));
    expect(levels).toEqual({ server: reads, client: writes });
    const others = changes.filter((change) => change.rule !== rule && !change.rule.startsWith('type-'));
    expect(others.map(described)).toEqual([]);
  });

  test('every rule of the comparison is judged, but for those about a witness alone', () => {
    const judged = new Set<string>(IMPACTS.map(({ rule }) => rule));
    const aboutWitnesses: readonly string[] = ['unreadable', 'unclaimed', 'orphan', 'example'];
    expect(CHANGE_RULES.filter((rule) => !judged.has(rule) && !aboutWitnesses.includes(rule))).toEqual([]);
  });

  test('a type that both directions use is judged by the worse of the two', () => {
    const build = (optional: boolean): Model => {
      const event = { fields: { crew: 'Crew' } };
      return withConsumers({
        events: { 'ship.left': event },
        client: { 'ship.warned': event },
        types: { Crew: { fields: { captain: { type: 'string', optional } } } },
      });
    };
    expect(judge(build(false), build(true)).changes.map(described)).toEqual([
      'breaking optional server+client ship.left: crew.captain',
    ]);
    expect(judge(build(true), build(false)).changes.map(described)).toEqual([
      'breaking required server+client ship.left: crew.captain',
    ]);
  });

  test('names that consumers import', () => {
    const build = (name: string): Model =>
      withConsumers({
        events: { 'ship.left': { fields: { crew: name } } },
        types: { [name]: { fields: { captain: 'string' } } },
      });
    const { changes, verdict } = judge(build('Crew'), build('Sailors'));
    expect(changes.map(described)).toEqual(['breaking type-renamed  Sailors']);
    expect(verdict).toBe('major');
  });

  test('another unit or format breaks, though types stay; one that was never said before explains', () => {
    const build = (unit: string | undefined): Model => {
      const plain = withConsumers({ events: { 'ship.left': { fields: { after: 'integer' } } } });
      return JSON.parse(
        JSON.stringify(plain, (key, value: unknown) =>
          key === 'fields'
            ? (value as object[]).map((field) => ({ ...field, ...(unit === undefined ? {} : { unit }) }))
            : value,
        ),
      ) as Model;
    };
    const { changes, verdict } = judge(build('ms'), build('s'));
    expect(changes.filter(({ path: where }) => where.endsWith('after')).map(described)).toEqual([
      'breaking unit server ship.left: after',
    ]);
    expect(verdict).toBe('major');
    expect(judge(build(undefined), build('s'))).toMatchObject({ changes: [], verdict: 'patch' });
  });

  test('a fingerprint is the same on every run, and differs between changes', () => {
    const run = (): string[] =>
      judge(
        bothWays(fields({ tide: 'number', wind: 'string' }), {}),
        bothWays(fields({ 'tide?': 'number' }), {}),
      ).changes.map(({ id }) => id);
    expect(run()).toEqual(run());
    expect(new Set(run()).size).toBe(4);
  });

  test('each change is a sentence', () => {
    const { changes } = judge(
      bothWays(fields({ tide: 'number' }), {}),
      bothWays(fields({ 'tide?': 'number', wind: { type: open('calm') } }), {}),
    );
    expect(changes.map((change) => sentence(change, (text) => `\`${text}\``))).toEqual([
      '`ship.left`: `tide` may now be absent',
      '`ship.left`: `wind` is a new field, `required "calm" | …`',
      '`ship.warned`: `tide` may now be absent',
      '`ship.warned`: `wind` is a new field, `required "calm" | …`',
    ]);
  });
});

describe('the version', () => {
  test.each([
    [['safe', 'breaking'], true, 'major'],
    [['warning'], true, 'minor'],
    [['safe'], true, 'minor'],
    [[], true, 'patch'],
    [[], false, 'none'],
  ] as const)('%j, words changed: %j → %s', (levels, words, verdict) => {
    expect(verdictOf(levels, words)).toBe(verdict);
  });

  test.each([
    ['1.2.3', ['2.0.0', '1.3.0', '1.2.4', '1.2.3']],
    ['0.2.3', ['0.3.0', '0.2.4', '0.2.4', '0.2.3']],
    ['0.2.3-beta.1', ['0.3.0', '0.2.4', '0.2.4', '0.2.3-beta.1']],
  ] as const)('%s is followed by %j', (version, next) => {
    expect((['major', 'minor', 'patch', 'none'] as const).map((verdict) => nextVersion(version, verdict))).toEqual(
      next,
    );
  });
});

const SALES = SMALL_CATALOGUE['shop/till/sales.yaml']!;

function shop(sales: string, name = 'shop'): string {
  const folder = path.join(temporaryFolder(), name);
  writeFolder(folder, { ...SMALL_CATALOGUE, 'shop/till/sales.yaml': sales });
  return folder;
}

const OPTIONAL = SALES.replace('type: number', 'type: number, optional: true');
const DOCUMENTED = SALES.replace('What it cost', 'What was paid');
const LONGER = `${SALES}      receipt: { type: string, optional: true, doc: Its number. }\n`;

describe('the command', () => {
  test('folders: a breaking change exits 1 and says where it stands', async () => {
    const head = shop(OPTIONAL);
    const { code, stdout } = await realtimeEvents('diff', shop(SALES), head);
    expect(code).toBe(1);
    expect(stdout).toBe(`shop: breaking changes
  ${path.relative(process.cwd(), head)}/shop/till/sales.yaml:6:7 optional sale.made: price may now be absent

major: 1 breaking, 0 warning, 0 safe (1.0.0 → 2.0.0)
`);
  });

  test.each([
    ['breaking', OPTIONAL, 1],
    ['none', OPTIONAL, 0],
    ['warning', LONGER, 0],
    ['warning', OPTIONAL, 1],
    ['breaking', LONGER, 0],
  ])('--fail-on %s', async (level, sales, exit) => {
    expect((await realtimeEvents('diff', shop(SALES), shop(sales), '--fail-on', level)).code).toBe(exit);
  });

  test('words alone are a patch, and nothing is nothing', async () => {
    const patch = await realtimeEvents('diff', shop(SALES), shop(DOCUMENTED));
    expect(patch).toMatchObject({ code: 0, stdout: 'patch: documentation or examples only (1.0.0 → 1.0.1)\n' });
    const nothing = await realtimeEvents('diff', shop(SALES), shop(SALES));
    expect(nothing).toMatchObject({ code: 0, stdout: 'none: nothing that a consumer sees has changed\n' });
  });

  test('JSON, workflow commands and a changelog', async () => {
    const [base, head] = [shop(SALES), shop(OPTIONAL + LONGER.slice(SALES.length))];
    const json = JSON.parse((await realtimeEvents('diff', base, head, '--format', 'json')).stdout) as Record<
      string,
      unknown
    >;
    expect(json).toMatchObject({
      verdict: 'major',
      version: { base: '1.0.0', next: '2.0.0' },
      counts: { breaking: 1, warning: 0, safe: 1 },
      changes: [
        {
          level: 'breaking',
          rule: 'optional',
          id: 'optional shop.SaleMadeEvent.price',
          path: 'sale.made: price',
          tags: ['sale.made'],
          line: 6,
          column: 7,
        },
        { level: 'safe', rule: 'field-added', id: 'field-added shop.SaleMadeEvent.receipt', line: 7 },
      ],
    });
    const github = (await realtimeEvents('diff', base, head, '--format', 'github')).stdout;
    expect(github).toMatch(
      /^::error file=.*sales\.yaml,line=6,col=7,title=optional::`sale\.made`: `price` may now be absent\n::notice /,
    );
    expect((await realtimeEvents('diff', base, head, '--format', 'markdown')).stdout)
      .toBe(`**major: 1 breaking, 0 warning, 1 safe (1.0.0 → 2.0.0)**

### shop: breaking changes

- \`sale.made\`: \`price\` may now be absent.

### shop: other changes

- \`sale.made\`: \`receipt\` is a new field, \`optional string\`.
`);
  });

  test('the table of rules', async () => {
    const { code, stdout } = await realtimeEvents('diff', '--rules');
    expect(code).toBe(0);
    expect(stdout).toContain('field-added        safe      breaking  required\n');
  });

  test.each([
    ['neither folder nor revision', ['nowhere-at-all'], /there is no folder and no git revision nowhere-at-all/],
    ['nothing to compare with', [], /diff needs a git revision or a folder/],
    ['a folder that is no catalogue', ['test/support'], /the catalogue test\/support is empty/],
    ['a word that git might take for an option', ['--', '--all'], /there is no folder and no git revision --all/],
  ])('%s is exit 2', async (_, args, message) => {
    const { code, stdout, stderr } = await realtimeEvents('diff', ...args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(message);
  });

  test('a broken catalogue is unreadable, not a finding', async () => {
    const { code, stdout, stderr } = await realtimeEvents(
      'diff',
      shop(SALES),
      shop(SALES.replace('type: number', 'type: nubmer')),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain('unknown-type');
  });
});

describe('revisions', () => {
  const git = (cwd: string, ...args: string[]): void =>
    void execFileSync(
      'git',
      ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
      { cwd, stdio: 'ignore' },
    );

  /** A repository with the catalogue in `catalogues/shop`: at `first` with a required price, at `second` with an optional one. */
  function repository(): string {
    const folder = temporaryFolder();
    const write = (sales: string): void =>
      writeFolder(path.join(folder, 'catalogues/shop'), { ...SMALL_CATALOGUE, 'shop/till/sales.yaml': sales });
    git(folder, 'init', '-q');
    writeFolder(folder, { 'notes.txt': 'A shop.\n' });
    for (const [tag, sales] of [
      ['empty', undefined],
      ['first', SALES],
      ['second', OPTIONAL],
    ] as const) {
      if (sales !== undefined) write(sales);
      git(folder, 'add', '-A');
      git(folder, 'commit', '-q', '-m', tag);
      git(folder, 'tag', tag);
    }
    write(`${OPTIONAL}      receipt: { type: string, doc: Its number. }\n`);
    return folder;
  }

  async function diffIn(folder: string, ...args: string[]): Promise<Outcome> {
    return realtimeEvents('diff', ...args, '--spec', path.join(folder, 'catalogues/shop'));
  }

  test('a revision with the working tree, and with another one', async () => {
    const folder = repository();
    const before = readFolder(folder);
    const working = await diffIn(folder, 'first', '--format', 'json');
    expect((JSON.parse(working.stdout) as { changes: JudgedChange[] }).changes.map(({ id }) => id)).toEqual([
      'optional shop.SaleMadeEvent.price',
      'field-added shop.SaleMadeEvent.receipt',
    ]);
    const both = await diffIn(folder, 'first', 'second');
    expect(both.stdout).toContain('second:catalogues/shop/shop/till/sales.yaml:6:7 optional ');
    const back = await diffIn(folder, 'HEAD', 'HEAD~1');
    expect(back.stdout).toContain('required');
    expect(readFolder(folder)).toEqual(before);
  });

  test('the working tree is not needed', async () => {
    const folder = repository();
    execFileSync('rm', ['-r', path.join(folder, 'catalogues')]);
    expect((await diffIn(folder, 'first', 'second')).code).toBe(1);
  });

  test.each([
    ['no such revision', 'third', /there is no folder and no git revision third/],
    ['a revision without a catalogue', 'empty', /the revision empty has no folder catalogues\/shop/],
  ])('%s is exit 2', async (_, revision, message) => {
    const { code, stderr } = await diffIn(repository(), revision);
    expect(code).toBe(2);
    expect(stderr).toMatch(message);
  });

  test('a folder in no repository is exit 2', async () => {
    const { code, stderr } = await realtimeEvents('diff', 'first', '--spec', shop(SALES));
    expect(code).toBe(2);
    expect(stderr).toMatch(/there is no folder first, and .* is in no git repository/);
  });
});

test('the catalogue of this project says what consumers do with each direction', async () => {
  const { stdout, code } = await realtimeEvents('diff', path.join(root, 'spec'), path.join(root, 'spec'));
  expect({ stdout, code }).toEqual({ stdout: 'none: nothing that a consumer sees has changed\n', code: 0 });
});
