import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  directionNames,
  guardName,
  isTypeName,
  pascalCase,
  propertyAccess,
  propertyKey,
  quote,
  schemaName,
  standInName,
  tagName,
} from '../../generator/model/identifiers.js';
import { isGlobalName } from '../../generator/model/globals.js';

describe('names', () => {
  it('makes every name of a direction from one word', () => {
    expect(directionNames('till')).toEqual({
      union: 'TillEvent',
      map: 'TillEventMap',
      tags: 'TillEventType',
      over: 'TillEventOver',
      table: 'TILL_EVENT_NAMES',
      lookup: 'tillEventName',
      isTag: 'isTillEventType',
      guards: 'TILL_EVENT_GUARDS',
      parsed: 'ParsedTillEvent',
    });
  });

  it('writes words as Pascal wrote them', () => {
    expect(pascalCase('output_audio')).toBe('OutputAudio');
    expect(pascalCase('odd-name 2')).toBe('OddName2');
  });

  it.each([
    ['order.shipped', 'OrderShipped'],
    ['ORDER_PAID', 'OrderPaid'],
    ['commande.créée', 'CommandeCréée'],
    ['commande.cre\u0301e\u0301e', 'CommandeCréée'],
    ['ЗАКАЗ_ОПЛАЧЕН', 'ЗаказОплачен'],
    ['παραγγελία_νέα', 'ΠαραγγελίαΝέα'],
    ['订单.创建', '订单创建'],
    ['बिक्री-हुई', 'बिक्रीहुई'],
    ['𐐨𐐩.𐐨', '𐐀𐐩𐐀'],
    ['party 🎉', 'Party'],
    ['İ', 'İ'],
    ['\u0390', 'Ϊ́'.normalize('NFC')],
    ['a\u2e2f', 'A'],
    ['3d.print', 'Type3dPrint'],
    ['ĸ', 'Typeĸ'],
    ['🎉', undefined],
    ['❤\ufe0f', undefined],
    ['\u3164', undefined],
    ['_', undefined],
  ])('the tag %j makes %j', (tag, name) => {
    expect(tagName(tag, 'type')).toBe(name);
  });

  it.each([
    ['10', 'op', 'Op10'],
    ['🎉', 'meta.kind', 'MetaKindU1F389'],
    ['❤\ufe0f', 'type', 'TypeU2764UFE0F'],
    ['+', '@type', 'TypeU2B'],
    ['7', '$', 'Tag7'],
  ])('the tag %j, which says nothing in words, gets a name of its own beside `%s`: %s', (tag, discriminator, name) => {
    expect(standInName(tag, discriminator)).toBe(name);
  });

  it('makes names of any text, and JavaScript takes them', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string({ unit: 'binary', minLength: 1 }), fc.string({ unit: 'grapheme', minLength: 1 })),
        (tag) => {
          const name = tagName(tag, 'type') ?? standInName(tag, 'type');
          expect(isTypeName(name)).toBe(true);
          for (const each of [name, guardName(name), schemaName(name)]) {
            expect((0, eval)(`(class ${each} {}).name`)).toBe(each);
          }
        },
      ),
    );
  });

  it('quotes what is no identifier', () => {
    expect(propertyKey('plain_1')).toBe('plain_1');
    expect(propertyKey('response.done')).toBe("'response.done'");
    expect(propertyAccess('value', 'odd-name')).toBe("value['odd-name']");
  });

  it.each(["it's", 'say "hi"', 'a\\b', 'line\nbreak', '\u2028\u2029', '\ud800', '😀'])(
    'quotes %j so that it reads back',
    (text) => {
      expect((0, eval)(quote(text))).toBe(text);
    },
  );

  it.each(['Order', 'Größe', '订单', 'ЗаказОплачен', 'Order2'])('%j names a type', (name) => {
    expect(isTypeName(name)).toBe(true);
  });

  it.each(['lower', 'über', '2Fast', 'With-Dash', 'With_Line', 'U\u0308nicode', 'Un\u200cseen', '🎉', '', '__proto__'])(
    '%j names no type',
    (name) => {
      expect(isTypeName(name)).toBe(false);
    },
  );

  it('knows names that would shadow a global', () => {
    expect(isGlobalName('Response')).toBe(true);
    expect(isGlobalName('RealtimeResponse')).toBe(false);
  });
});
