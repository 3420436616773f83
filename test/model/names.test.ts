import { describe, expect, it } from 'vitest';
import {
  directionNames,
  isTypeName,
  pascalCase,
  propertyAccess,
  propertyKey,
  quote,
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

  it.each(['lower', '2Fast', 'With-Dash', 'Ünicode', '', '__proto__'])('%j names no type', (name) => {
    expect(isTypeName(name)).toBe(false);
  });

  it('knows names that would shadow a global', () => {
    expect(isGlobalName('Response')).toBe(true);
    expect(isGlobalName('RealtimeResponse')).toBe(false);
  });
});
