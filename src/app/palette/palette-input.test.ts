import { describe, expect, it } from 'vitest';
import { matchesWords, understand } from './palette-input';

const ID = 'a6f6e2d1-cc62-46f3-865b-9ae6ae0afde0';
const OTHER = '248077ea-bb64-4e58-b5e8-6b686600920e';

describe('the palette', () => {
  it.each([
    ['', { kind: 'nothing' }],
    ['  ', { kind: 'nothing' }],
    ['FIN-SH', { kind: 'words', words: 'FIN-SH' }],
    [' 王伟 ', { kind: 'words', words: '王伟' }],
    ['10', { kind: 'words', words: '10' }],
    ['10.', { kind: 'ip', ip: '10.' }],
    ['10.0.3.17', { kind: 'ip', ip: '10.0.3.17' }],
    ['1.2.3.4.5', { kind: 'words', words: '1.2.3.4.5' }],
    [ID, { kind: 'ids', ids: [ID] }],
    [`"${ID}",\n"${OTHER}"`, { kind: 'ids', ids: [ID, OTHER] }],
    [`${ID} FIN`, { kind: 'words', words: `${ID} FIN` }],
  ])('understands %j', (typed, meaning) => {
    expect(understand(typed)).toEqual(meaning);
  });

  it('asks for no more than one call takes', () => {
    const ids = Array.from(
      { length: 120 },
      (_, at) => `a6f6e2d1-cc62-46f3-865b-${String(at).padStart(12, '0')}`,
    );
    expect(understand(ids.join(' '))).toEqual({ kind: 'ids', ids: ids.slice(0, 100) });
    expect(understand('x'.repeat(300))).toEqual({ kind: 'words', words: 'x'.repeat(255) });
  });

  it.each([
    ['Theme: Dark', 'dark th', true],
    ['Vue d’ensemble', 'ensemble', true],
    ['Thème : Clair', 'theme', true],
    ['桌面', '桌', true],
    ['Desktops', 'pools', false],
  ])('finds in %j for %j: %s', (text, typed, found) => {
    expect(matchesWords(text, typed)).toBe(found);
  });
});
