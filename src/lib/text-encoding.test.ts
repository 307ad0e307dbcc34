import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText, detectEncoding, isWorkbook, type TextEncoding } from './text-encoding';

const utf8 = (text: string) => [...new TextEncoder().encode(text)];
const utf16 = (text: string, order: 'le' | 'be') =>
  Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)).flatMap((unit) =>
    order === 'le' ? [unit & 0xff, unit >> 8] : [unit >> 8, unit & 0xff],
  );
/** 张敏 in GBK. */
const GBK = [0xd5, 0xc5, 0xc3, 0xf4];
/** Andrée in windows-1252. */
const LATIN = [0x41, 0x6e, 0x64, 0x72, 0xe9, 0x65];

describe('the encoding of a file', () => {
  it.each<[string, number[], 'gb18030' | 'windows-1252', TextEncoding, string]>([
    ['UTF-8', utf8('张敏, Andrée'), 'gb18030', 'utf-8', '张敏, Andrée'],
    ['UTF-8 with its mark', [0xef, 0xbb, 0xbf, ...utf8('Andrée')], 'gb18030', 'utf-8', 'Andrée'],
    [
      'UTF-16 LE with its mark',
      [0xff, 0xfe, ...utf16('张敏\tAndrée', 'le')],
      'gb18030',
      'utf-16le',
      '张敏\tAndrée',
    ],
    [
      'UTF-16 BE with its mark',
      [0xfe, 0xff, ...utf16('张敏\tAndrée', 'be')],
      'gb18030',
      'utf-16be',
      '张敏\tAndrée',
    ],
    ['UTF-16 LE without', utf16('name\n张敏', 'le'), 'gb18030', 'utf-16le', 'name\n张敏'],
    ['UTF-16 BE without', utf16('name\n张敏', 'be'), 'gb18030', 'utf-16be', 'name\n张敏'],
    ['GBK where Chinese is read', GBK, 'gb18030', 'gb18030', '张敏'],
    ['GBK elsewhere, as far as can be known', GBK, 'windows-1252', 'windows-1252', 'ÕÅÃô'],
    ['windows-1252', LATIN, 'windows-1252', 'windows-1252', 'Andrée'],
    ['plain letters', utf8('li.wei'), 'gb18030', 'utf-8', 'li.wei'],
    ['nothing', [], 'gb18030', 'utf-8', ''],
  ])('%s', (_, bytes, regional, encoding, text) => {
    const given = Uint8Array.from(bytes);
    expect(detectEncoding(given, regional)).toBe(encoding);
    expect(decodeText(given, encoding)).toBe(text);
  });

  it('keeps every text that is written as UTF-8', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        fc.pre(!text.startsWith('\uFEFF') && !text.includes('\0'));
        const bytes = Uint8Array.from(utf8(text));
        expect(decodeText(bytes, detectEncoding(bytes, 'gb18030'))).toBe(text);
      }),
    );
  });

  it('marks what another encoding cannot read', () => {
    expect(decodeText(Uint8Array.from(LATIN), 'utf-8')).toBe('Andr\uFFFDe');
  });
});

describe('a workbook', () => {
  it.each([
    ['xlsx', [0x50, 0x4b, 0x03, 0x04, 0x14], true],
    ['xls', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], true],
    ['a list that begins with PK', utf8('PK,name'), false],
    ['nothing', [], false],
  ])('%s', (_, bytes, expected) => {
    expect(isWorkbook(Uint8Array.from(bytes))).toBe(expected);
  });
});
