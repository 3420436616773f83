import { describe, expect, it } from 'vitest';
import { assertNever, dispatchTag } from '../../templates/runtime/dispatch.js';

describe('dispatch', () => {
  const event = { kind: 'a' };

  it('calls the handler of the tag, and returns what it returns', () => {
    expect(dispatchTag('a', event, { a: (given: unknown) => [given], default: () => 'default' })).toEqual([event]);
    expect(dispatchTag('a', event, { a: () => undefined, default: () => 'default' })).toBeUndefined();
  });

  it('calls the default handler where there is none', () => {
    expect(dispatchTag('b', event, { a: () => 'a', default: (given: unknown) => given })).toBe(event);
    expect(dispatchTag('b', event, { b: undefined, default: () => 'default' })).toBe('default');
    expect(dispatchTag('b', event, { a: () => 'a' })).toBeUndefined();
  });

  it.each(['constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'does not take the inherited %s for a handler',
    (tag) => {
      expect(dispatchTag(tag, event, {})).toBeUndefined();
      expect(dispatchTag(tag, event, { default: () => 'default' })).toBe('default');
    },
  );
});

describe('assertNever', () => {
  it('names the tag, and nothing else of the event', () => {
    expect(() => assertNever({ type: 'new.event', text: 'secret' } as never)).toThrow('Unhandled event: new.event');
    expect(() => assertNever('secret' as never)).toThrow('Unhandled event: string');
    expect(() => assertNever(null as never)).toThrow('Unhandled event: object');
  });
});
