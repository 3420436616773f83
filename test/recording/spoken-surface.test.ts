/** Which surface a session speaks: one rule, of which the command line and the reference page each bring the misfits. */
import { describe, expect, test } from 'vitest';
import { spokenSurface } from '../../generator/recording/spoken-surface.js';

interface Made {
  readonly name: string;
  /** Fields that do not fit, by event. */
  readonly strange: Readonly<Record<string, number>>;
}

const asked: string[] = [];

function spoken(surfaces: readonly Made[], ...frames: string[]): string {
  asked.length = 0;
  return spokenSurface(surfaces, frames, (surface, frame) => {
    asked.push(`${surface.name} ${frame}`);
    return surface.strange[frame];
  }).name;
}

describe('the surface of a session', () => {
  const plain: Made = { name: 'plain', strange: { a: 0, b: 0, c: 3 } };
  const rich: Made = { name: 'rich', strange: { a: 1, c: 0 } };

  test('is the one in which least is strange', () => {
    expect(spoken([plain, rich], 'a', 'c')).toBe('rich');
    expect(spoken([rich, plain], 'a', 'b')).toBe('plain');
  });

  test('is the first of those that are alike', () => {
    expect(spoken([rich, plain], 'd')).toBe('rich');
    expect(spoken([plain, rich])).toBe('plain');
  });

  test('may lack an event, which weighs as much as four fields that do not fit', () => {
    const lacking: Made = { name: 'lacking', strange: {} };
    expect(spoken([{ name: 'misfit', strange: { a: 5 } }, lacking], 'a')).toBe('lacking');
    expect(spoken([lacking, { name: 'misfit', strange: { a: 3 } }], 'a')).toBe('misfit');
  });

  test('is not looked for behind one that fits', () => {
    spoken([plain, rich], 'a', 'b');
    expect(asked).toEqual(['plain a', 'plain b']);
  });
});
