import { describe, expect, it } from 'vitest';
import { printReport, type ReportFormat } from '../../generator/report/index.js';
import { code } from '../../generator/report/markdown.js';
import type { Problem } from '../../generator/report/problem.js';
import type { Report } from '../../generator/report/report-content.js';
import { problemsText } from '../../generator/report/text.js';

const REPORT: Report = {
  title: 'weather',
  verdict: '1 storm, 100% wet',
  sections: [
    {
      title: 'north: today',
      findings: [
        {
          rule: 'storm:sea',
          message: (quote) => `${quote('wind')} is up`,
          file: 'spec/a,b.yaml',
          position: { line: 3, column: 5 },
          rows: [
            { label: 'was', text: '``calm``' },
            { label: 'because', text: 'Autumn.', isProse: true },
          ],
        },
        { rule: 'rain', level: 'warning', message: 'rain', hint: () => 'take a coat' },
        { rule: 'sun', level: 'note', message: 'sun' },
      ],
      notes: ['the tide is out'],
      summary: '1 storm',
    },
    { title: 'south', findings: [{ rule: 'rain', message: 'rain', file: 'spec/c.yaml' }] },
  ],
  data: () => ({ storms: 1 }),
};

const printed = (format: ReportFormat, report = REPORT): string => printReport(report, format, { colour: false });

describe('a report', () => {
  it('is a list for a terminal', () => {
    expect(printed('text')).toBe(`north: today
  spec/a,b.yaml:3:5 storm:sea wind is up
    was         \`\`calm\`\`
    because     Autumn.
  rain rain
    hint: take a coat
  sun sun
  note the tide is out
  1 storm

south
  spec/c.yaml rain rain

1 storm, 100% wet
`);
  });

  it('is annotations on GitHub, what needs nobody last', () => {
    expect(printed('github')).toBe(
      [
        '::error file=spec/a%2Cb.yaml,line=3,col=5,title=storm%3Asea::`wind` is up%0Awas: ``calm``%0Abecause: Autumn.',
        '::warning title=rain::rain%0Atake a coat',
        '::error file=spec/c.yaml,title=rain::rain',
        '::notice title=weather::1 storm, 100%25 wet',
        '::notice title=north%3A today::1 storm%0Athe tide is out',
        '::notice title=sun::sun',
        '',
      ].join('\n'),
    );
  });

  it('is Markdown', () => {
    expect(printed('markdown')).toBe(`**1 storm, 100% wet**

### north: today

1 storm.

- **\`storm:sea\`** \`wind\` is up, \`spec/a,b.yaml:3\`
  - was: \`\`\` \`\`calm\`\` \`\`\`
  - because: Autumn.
- **\`rain\`** rain
  - hint: take a coat
- **\`sun\`** sun

#### Notes

- the tide is out

### south

- **\`rain\`** rain, \`spec/c.yaml\`
`);
  });

  it('is sentences in a changelog', () => {
    const [{ findings }] = REPORT.sections as [{ findings: Report['sections'][0]['findings'] }];
    const changelog = { ...REPORT, sections: [{ title: 'north', findings: findings.slice(0, 2) }], isChangelog: true };
    expect(printed('markdown', changelog)).toBe('**1 storm, 100% wet**\n\n### north\n\n- `wind` is up.\n- rain.\n');
  });

  it('is data of its own as JSON', () => {
    expect(JSON.parse(printed('json'))).toEqual({ storms: 1 });
  });
});

it.each([
  ['plain', '`plain`'],
  ['a ` b', '`` a ` b ``'],
  ['``', '``` `` ```'],
])('code in Markdown: %s', (text, expected) => {
  expect(code(text)).toBe(expected);
});

it('of many problems, a hundred are shown and worked on, and the rest counted', () => {
  const work = { hints: 0, frames: 0 };
  const problems = Array.from({ length: 250 }, (_, index): Problem => ({
    rule: 'rain',
    message: 'rain',
    file: 'a.yaml',
    position: { line: 250 - index, column: 1 },
    get source() {
      work.frames += 1;
      return 'x\n'.repeat(250);
    },
    hint: () => {
      work.hints += 1;
      return 'take a coat';
    },
  }));
  const text = problemsText(problems, { colour: false });
  expect(text.startsWith('a.yaml:1:1 rain rain\n')).toBe(true);
  expect(
    text.endsWith(
      '\na.yaml:100:1 rain rain\n   99 | x\n  100 | x\n      | ^\n  hint: take a coat\n\nand 150 more\n\n250 problems in 1 file\n',
    ),
  ).toBe(true);
  expect(work).toEqual({ hints: 100, frames: 100 });
});
