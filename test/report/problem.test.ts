import { describe, expect, it } from 'vitest';
import { codeFrame } from '../../generator/report/code-frame.js';
import { sortProblems } from '../../generator/report/problem.js';
import { problemsText } from '../../generator/report/text.js';

describe('problems', () => {
  it('stand in the order of file, line and column, each once', () => {
    const at = (file: string, line: number, column: number) => ({
      rule: 'r',
      message: 'm',
      file,
      position: { line, column },
    });
    const sorted = sortProblems([at('b', 1, 1), at('a', 10, 1), at('a', 9, 2), at('a', 9, 2), at('a', 9, 1)]);
    expect(sorted.map(({ file, position }) => `${file}:${position.line}:${position.column}`)).toEqual([
      'a:9:1',
      'a:9:2',
      'a:10:1',
      'b:1:1',
    ]);
  });

  it('show the place, the rule, the frame and the hint, and are counted', () => {
    const text = problemsText(
      [
        {
          rule: 'unknown-key',
          message: 'unknown key `optionl`',
          file: 'spec/a.yaml',
          position: { line: 2, column: 3 },
          source: 'one:\n  optionl: true\n',
          hint: 'did you mean `optional`?',
        },
      ],
      { colour: false },
    );
    expect(text).toBe(`spec/a.yaml:2:3 unknown-key unknown key \`optionl\`
  1 | one:
  2 |   optionl: true
    |   ^
  hint: did you mean \`optional\`?

1 problem in 1 file
`);
  });

  it('are painted only where asked', () => {
    const problem = { rule: 'r', message: 'm', file: 'f' };
    expect(problemsText([problem], { colour: true })).toContain('\u001b[31mr\u001b[39m');
    expect(problemsText([problem], { colour: false })).not.toContain('\u001b');
  });

  it('keep the column of a very long line in sight', () => {
    const frame = codeFrame(`${'a'.repeat(500)}!${'b'.repeat(500)}`, { line: 1, column: 501 });
    const [shown, caret] = frame.split('\n');
    expect(shown![caret!.indexOf('^')]).toBe('!');
    expect(shown!.length).toBeLessThan(130);
  });
});
