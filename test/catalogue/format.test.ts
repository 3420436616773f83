import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isScalar, parse, parseDocument, Scalar, visit, type Document } from 'yaml';
import { readCatalogue } from '../../generator/catalogue/index.js';
import { FormatError, formatYaml } from '../../generator/catalogue/format/index.js';
import { realtimeEvents, root } from '../support/cli.js';
import { copyFolder, readFolder, SMALL_CATALOGUE, temporaryFolder, writeFolder } from '../support/folders.js';

/** Every YAML file of a folder, by its path. */
function yamlFiles(folder: string): string[] {
  return readdirSync(path.join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${folder}/${name}`);
}

const texts = [...yamlFiles('spec'), ...yamlFiles('test/golden')].map((file) =>
  readFileSync(path.join(root, file), 'utf8'),
);

/** Without the indentation that the examples of this file have. */
function yaml(strings: TemplateStringsArray, ...values: string[]): string {
  const lines = String.raw(strings, ...values)
    .replace(/^\n/, '')
    .replace(/ *$/, '')
    .split('\n');
  const indent = Math.min(
    ...lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length),
  );
  return lines.map((line) => line.slice(indent)).join('\n');
}

describe('formatYaml', () => {
  it('puts keys into their order, and leaves events and fields in theirs', () => {
    expect(
      formatYaml(yaml`
      events:
        b.made:
          fields:
            z: {doc: Last., optional: true, type: string}
            a: {doc: First., type: string}
          doc: Made.
          name: BMade
        a.made: { doc: Made., name: AMade }
      groups: { g: { x: { doc: An x., type: string } } }
    `),
    ).toBe(yaml`
      groups:
        g:
          x: { type: string, doc: An x. }

      events:
        b.made:
          name: BMade
          doc: Made.
          fields:
            z: { type: string, optional: true, doc: Last. }
            a: { type: string, doc: First. }

        a.made:
          name: AMade
          doc: Made.
    `);
  });

  it('aligns neighbouring fields, and breaks those that do not fit', () => {
    expect(
      formatYaml(yaml`
      types:
        Order:
          doc: An order.
          fields:
            id: { type: string, doc: Its id. }
            customer: { type: string, doc: Whose it is. }
            note: { type: string, optional: true, doc: "What the customer wrote, which may be long: as long as this text, which does not fit." }
            at: { type: integer, doc: When. }
            status: { enum: { open: It waits., sent: It is gone. }, open: true, doc: How far it is. }
    `),
    ).toBe(yaml`
      types:
        Order:
          doc: An order.
          fields:
            id:       { type: string, doc: Its id. }
            customer: { type: string, doc: Whose it is. }
            note:
              type: string
              optional: true
              doc: "What the customer wrote, which may be long: as long as this text, which does not fit."
            at: { type: integer, doc: When. }
            status:
              enum:
                open: It waits.
                sent: It is gone.
              open: true
              doc: How far it is.
    `);
  });

  it('folds long texts, keeps paragraphs, and quotes only where it has to', () => {
    const long = `${'Words that go on '.repeat(8)}end.`;
    const formatted = formatYaml(yaml`
      types:
        A:
          type: 'string[]'
          doc: '${long}'
        B: { doc: 'It''s: so', enum: ['on', 'b', "c, d"], open: true }
        C:
          type: string
          doc: |
            One.

            Two.
    `);
    expect(formatted).toContain('    doc: >-\n      Words that go on');
    expect(formatted).toContain('    type: string[]\n');
    expect(formatted).toContain(`    doc: "It's: so"\n    enum: ["on", b, "c, d"]\n`);
    expect(formatted).toContain('    doc: |\n      One.\n\n      Two.\n');
    expect(Math.max(...formatted.split('\n').map((line) => line.length))).toBeLessThanOrEqual(120);
  });

  it('keeps comments where they were', () => {
    const text = yaml`
      # yaml-language-server: $schema=../../catalogue.schema.json
      # About the file.
      events:
        # About the event.
        a.made:
          # Why this name.
          name: AMade # behind the name
          doc: Made. # behind the text
          fields:
            # About the field.
            id: { type: string, doc: Its id. } # behind the field
            other:
              type: string # behind the type
              doc: Another.
            # At the end of the fields.

        # About the next.

        # More about the next.
        b.made:
          name: BMade
          doc: Made.
      # The end.
    `;
    expect(formatYaml(text)).toBe(text.replace('\n# The end.', '\n\n# The end.'));
  });

  it('keeps the line that names the schema first', () => {
    const formatted = formatYaml(
      '# yaml-language-server: $schema=x\n# About events.\nevents:\n  a: { name: A, doc: A. }\ngroups:\n  g: {}\n',
    );
    expect(formatted).toMatch(/^# yaml-language-server: \$schema=x\ngroups:\n/);
    expect(formatted).toContain('\n\n# About events.\nevents:\n');
  });

  it('opens braces in which a comment stands', () => {
    expect(
      formatYaml('types:\n  A:\n    doc: An A.\n    fields:\n      a: { type: string, # why\n        doc: Text. }\n'),
    ).toContain('      a:\n        type: string # why\n        doc: Text.\n');
  });

  it('keeps anchors and aliases, and refuses where its order would part them', () => {
    const text =
      'x-shared:\n  id: &id { type: string, doc: An id. }\n\nevents:\n  a:\n    name: A\n    doc: A.\n    fields:\n      id: *id\n';
    expect(formatYaml(text)).toBe(text);
    expect(() =>
      formatYaml('types:\n  A:\n    fields:\n      a: { type: string, doc: &doc Text. }\n    doc: *doc\n'),
    ).toThrow(FormatError);
  });

  it.each([
    ['\r\n', 'events:\r\n  a:\r\n    name: A\r\n    doc: |\r\n      One.\r\n      Two.\r\n'],
    ['unknown keys', 'events:\n  a:\n    nmae: A\n    doc: A.\n'],
  ])('formats files with %s', (_, text) => {
    const formatted = formatYaml(text);
    expect(parse(formatted)).toEqual(parse(text));
    expect(formatted).not.toContain('\r');
  });

  it('says the same in the same form, however it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...texts.filter((text) => !text.includes('x-shared'))),
        fc.infiniteStream(fc.nat({ max: 99 })),
        (text, dice) => {
          const formatted = formatYaml(text);
          const rewritten = rewrite(formatted, dice);
          expect(parse(rewritten)).toEqual(parse(text));
          expect(formatYaml(rewritten)).toBe(formatted);
        },
      ),
      { numRuns: 60 },
    );
  }, 60_000);

  it('changes nothing the second time, whatever the texts and comments', () => {
    const word = fc.constantFrom(
      ...`one two: three, # four - five [six] "seven" 'eight' {nine} | > & * ! % @ \`ten\` null true 12 1.5 ~ \\ \t é … 😀 \n \n\n`.split(
        ' ',
      ),
      ' ',
      '\n',
      'a'.repeat(130),
      '\u2028',
      '\u00A0',
    );
    const prose = fc.array(word, { minLength: 1, maxLength: 40 }).map((words) => words.join(' '));
    const comment = fc.option(fc.constantFrom(' a comment', 'tight', ' two\n lines', ' '), { freq: 3 });
    const key = fc.constantFrom(
      'id',
      'other_name',
      'with-hyphen',
      'a.b',
      '12',
      'null',
      'on',
      'x: y',
      '',
      'a, b',
      '#c',
      'a\u2028',
      '\u2029',
    );
    const field = fc.record(
      {
        doc: prose,
        type: prose,
        optional: fc.constant(true),
        enum: fc.oneof(fc.array(prose, { maxLength: 4 }), fc.dictionary(key, prose, { maxKeys: 3 })),
        departs: fc.dictionary(key, prose, { maxKeys: 2 }),
        const: fc.constantFrom<unknown>(1, 1.5, true, 'text', null),
      },
      { requiredKeys: [] },
    );
    const entry = fc.record(
      {
        fields: fc.dictionary(key, field, { maxKeys: 4 }),
        doc: prose,
        name: prose,
        include: fc.array(key),
        deprecated: fc.record({ replacement: prose, note: prose }),
      },
      { requiredKeys: [] },
    );
    const file = fc.record({
      types: fc.dictionary(key, entry, { maxKeys: 2 }),
      events: fc.dictionary(key, entry, { maxKeys: 3 }),
      groups: fc.dictionary(key, fc.dictionary(key, field, { maxKeys: 3 }), { maxKeys: 2 }),
    });
    fc.assert(
      fc.property(
        file,
        fc.array(comment, { minLength: 60, maxLength: 60 }),
        fc.infiniteStream(fc.nat({ max: 99 })),
        (data, comments, dice) => {
          const text = withComments(rewrite(JSON.stringify(data), dice), comments);
          const formatted = formatYaml(text);
          expect(parse(formatted)).toEqual(parse(text));
          expect(formatYaml(formatted)).toBe(formatted);
          expect(commentsIn(formatted)).toEqual(commentsIn(text));
        },
      ),
      { numRuns: 200 },
    );
  }, 60_000);
});

/** Another text of the same data: keys of entries in another order, other quotes, other braces, other line lengths. */
function rewrite(text: string, dice: Iterator<number>): string {
  const document = parseDocument(text);
  const throws = (): number => dice.next().value as number;
  visit(document, {
    Map(_, map) {
      map.flow = throws() < 30;
      if (throws() < 70 && map.items.some(({ key }) => isScalar(key) && key.value === 'doc')) {
        const entries = map.items.map((item) => ({ item, place: throws() }));
        map.items = entries.sort((a, b) => a.place - b.place).map(({ item }) => item);
      }
    },
    Seq(_, list) {
      list.flow = throws() < 50;
    },
    Scalar(_, scalar) {
      if (typeof scalar.value !== 'string') return;
      const styles = [Scalar.PLAIN, Scalar.QUOTE_DOUBLE, Scalar.QUOTE_SINGLE, Scalar.BLOCK_FOLDED] as const;
      if (!scalar.value.includes('\n')) scalar.type = styles[throws() % styles.length]!;
      delete (scalar as { source?: string }).source;
    },
  });
  return document.toString({ lineWidth: 40 + throws(), flowCollectionPadding: throws() < 50 });
}

/** Comments before keys of block maps. */
function withComments(text: string, comments: readonly (string | null)[]): string {
  const document = parseDocument(text);
  let next = 0;
  visit(document, {
    Map(_, map) {
      if (map.flow) return visit.SKIP;
      for (const { key } of map.items) {
        const comment = comments[next++ % comments.length];
        if (comment && isScalar(key)) key.commentBefore = comment;
      }
      return undefined;
    },
    Seq: () => visit.SKIP,
  });
  return document.toString();
}

/** Every line of every comment, sorted. */
function commentsIn(text: string): string[] {
  const found: string[] = [];
  const add = (comment: string | null | undefined): void =>
    void found.push(
      ...(comment ?? '')
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== ''),
    );
  const document: Document.Parsed = parseDocument(text);
  add(document.commentBefore);
  add(document.comment);
  visit(document, {
    Node(_, node) {
      add(node.commentBefore);
      add(node.comment);
    },
  });
  return found.sort();
}

describe('fmt', () => {
  it.each(['spec', ...readdirSync(path.join(root, 'test/golden')).map((name) => `test/golden/${name}/spec`)])(
    'leaves the meaning of %s alone',
    async (folder) => {
      const spec = path.join(temporaryFolder(), 'spec');
      copyFolder(path.join(root, folder), spec);
      const before = readCatalogue(spec);
      expect((await realtimeEvents('fmt', '--spec', spec)).code).toBe(0);
      const after = readCatalogue(spec);
      expect(after.problems).toEqual(before.problems);
      expect(after.model).toEqual(before.model);
      expect(await realtimeEvents('fmt', '--check', '--spec', spec)).toMatchObject({ code: 0, stderr: '' });
    },
  );

  it('shows with --check what it would change, and changes nothing', async () => {
    const spec = path.join(temporaryFolder(), 'spec');
    writeFolder(spec, {
      ...SMALL_CATALOGUE,
      'shop/till/sales.yaml': 'events:\n  sale.made: { doc: Something was sold., name: SaleMade }\n',
    });
    const before = readFolder(spec);
    const outcome = await realtimeEvents('fmt', '--check', '--spec', spec);
    expect(outcome.code).toBe(1);
    expect(outcome.stdout).toContain('+    name: SaleMade\n');
    expect(outcome.stderr).toMatch(
      /^layout {3}.*sales\.yaml\n1 file not in canonical form\. To mend: realtime-events fmt --spec /,
    );
    expect(readFolder(spec)).toEqual(before);

    const mended = await realtimeEvents('fmt', '--spec', spec);
    expect(mended.stdout).toMatch(/^changed {2}.*sales\.yaml\n.*: 1 of 3 files formatted\n$/);
    expect(await realtimeEvents('fmt', '--spec', spec)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('all 3 files in canonical form') as string,
    });
  });

  it('writes nothing where a file is broken', async () => {
    const spec = path.join(temporaryFolder(), 'spec');
    writeFolder(spec, SMALL_CATALOGUE);
    writeFileSync(path.join(spec, 'shop/till/more.yaml'), 'types: {');
    writeFileSync(
      path.join(spec, 'shop/till/sales.yaml'),
      SMALL_CATALOGUE['shop/till/sales.yaml']!.replace('price: {', 'price:   {'),
    );
    const before = readFolder(spec);
    const { code, stderr } = await realtimeEvents('fmt', '--spec', spec);
    expect(code).toBe(1);
    expect(stderr).toContain('more.yaml:');
    expect(readFolder(spec)).toEqual(before);
  });
});
