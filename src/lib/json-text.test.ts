import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readJson, stringMember, withStringMember } from './json-text';

const parses = (text: string) => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

describe('JSON text typed by a user', () => {
  it.each([
    ['{ "a": 1, }', 1, 11],
    ['{\n  "a": tru\n}', 2, 8],
    // Within a text it is the text that is faulty.
    ['{"a": "x\n"}', 1, 7],
    ['{"a": 01}', 1, 8],
    ['{"a": 1} x', 1, 10],
    ["{'a': 1}", 1, 2],
    ['{"a" 1}', 1, 6],
    ['[1, 2', 1, 6],
    ['{"a": "\\x"}', 1, 7],
    ['', 1, 1],
    ['\r\n\r\n  nope', 3, 3],
  ])('%j is faulty in line %i, column %i', (text, line, column) => {
    expect(readJson(text).fault).toMatchObject({ line, column });
  });

  it('takes what JSON.parse takes, and nothing else', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.string({ maxLength: 2 }), (text, where, extra) => {
        expect(readJson(text).fault).toBeNull();
        const at = where % (text.length + 1);
        for (const changed of [
          text.slice(0, at) + extra + text.slice(at),
          text.slice(0, at) + text.slice(at + 1),
        ])
          expect(readJson(changed).fault === null, changed).toBe(parses(changed));
      }),
      { numRuns: 500 },
    );
  });

  it('gives up on nesting too deep for the call stack', () => {
    expect(readJson('['.repeat(100_000)).fault).toMatchObject({ line: 1, column: 1 });
  });

  it('reads and sets one member and leaves the rest unchanged', () => {
    const text = '{ "big": 12345678901234567890,\n  "notify_message" : "x" ,"z":[1]}';
    expect(stringMember(text, 'notify_message')).toBe('x');
    expect(stringMember(text, 'z')).toBeNull();
    expect(withStringMember(text, 'notify_message', 'a "b"')).toBe(
      '{ "big": 12345678901234567890,\n  "notify_message" : "a \\"b\\"" ,"z":[1]}',
    );
    expect(withStringMember(text, 'notify_message', null)).toBe('{ "big": 12345678901234567890 ,"z":[1]}');
    expect(withStringMember(text, 'other', 'o')).toBe(text.replace('[1]}', '[1], "other": "o"}'));
    expect(withStringMember('{"n":"1","n":"2", "a":3}', 'n', null)).toBe('{"a":3}');
    expect(withStringMember('{}', 'n', 'x')).toBe('{"n": "x"}');
    expect(withStringMember(' ', 'n', 'x')).toBe('{"n":"x"}');
    expect(withStringMember('', 'n', null)).toBe('');
    expect(withStringMember('[1]', 'n', 'x')).toBeNull();
    expect(withStringMember('{oops', 'n', 'x')).toBeNull();
  });

  it('sets and takes out as parsing and writing would', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string(), fc.jsonValue()),
        fc.string(),
        fc.string(),
        (object, key, value) => {
          const text = JSON.stringify(object, null, 2);
          const set = withStringMember(text, key, value) ?? '';
          expect(JSON.parse(set)).toEqual({ ...JSON.parse(text), [key]: value });
          expect(stringMember(set, key)).toBe(value);
          const gone = JSON.parse(withStringMember(set, key, null) ?? '');
          expect(Object.keys(gone)).not.toContain(key);
        },
      ),
    );
  });
});
