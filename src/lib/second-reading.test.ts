import { expect, test } from 'vitest';
import { readAsUtf8 } from './second-reading';

/** Bytes of UTF-8 read as GBK. */
const misread = (text: string) => new TextDecoder('gb18030').decode(new TextEncoder().encode(text));

test('Chinese that was misread is readable again', () => {
  expect(readAsUtf8(misread('清理完成，共十二个文件夹\n'))).toBe('清理完成，共十二个文件夹\n');
  expect(readAsUtf8('鍙堝彂鐜\r\nDone\r\n')).toMatch(/^又发/);
});

test.each(['plain', '清理完成', 'Nettoyage terminé', '\uFFFD\uFFFD: 12', '日本語のログ'])(
  '%s was not misread',
  (text) => {
    expect(readAsUtf8(text)).toBeNull();
  },
);
