import { expect, test } from 'vitest';
import { openTerminalText, withoutSequences } from './terminal-text';

const E = '\u001B';
const shown = (raw: string) => {
  const text = openTerminalText(raw);
  return Array.from({ length: text.count }, (_, at) => text.plain(at));
};
const hues = (raw: string, at = 0) =>
  openTerminalText(raw)
    .spans(at)
    .map(({ text, style }) => [text, style.hue, style.bold]);

test('colours of 16, of 256 and true ones become names; other sequences are dropped', () => {
  expect(hues(`${E}[0;36mdone${E}[0m.`)).toEqual([
    ['done', 'cyan', false],
    ['.', null, false],
  ]);
  expect(hues(`${E}[38;5;113m71%`)).toEqual([['71%', 'green', false]]);
  expect(hues(`${E}[1;38;2;255;120;0mSLOW`)).toEqual([['SLOW', 'yellow', true]]);
  expect(shown(`a${E}[Kb${E}]0;title\u0007c`)).toEqual(['abc']);
  expect(withoutSequences('plain')).toBe('plain');
});

test('a colour lasts over the ends of lines', () => {
  expect(hues(`${E}[31mone\ntwo${E}[0m`, 1)).toEqual([['two', 'red', false]]);
});

test('what follows a carriage return is written over what was there', () => {
  expect(shown('Progress 10%\rProgress 100%\n')).toEqual(['Progress 100%']);
  expect(shown('abcdef\rXY')).toEqual(['XYcdef']);
  expect(shown('a\r\nb\r\n')).toEqual(['a', 'b']);
});

test('HTML is text, and control characters are not', () => {
  expect(shown('<img src=x onerror=alert(1)>\u0000')).toEqual(['<img src=x onerror=alert(1)>']);
});

test('text with nothing to drop is one piece a line, and what goes back to the beginning is still overwritten', () => {
  const text = openTerminalText('a\tb\r\n\n10%\r20%');
  expect(text.spans(0)).toEqual([{ text: 'a\tb', style: { hue: null, bold: false } }]);
  expect([text.plain(0), text.spans(1), text.plain(2)]).toEqual(['a\tb', [], '20%']);
});

test('200,000 lines and one of 4 MB open at once', () => {
  const raw = `${'line\n'.repeat(200_000)}${'x'.repeat(4_000_000)}`;
  const began = performance.now();
  const text = openTerminalText(raw);
  expect([text.count, text.plain(199_999), text.plain(200_000).length]).toEqual([200_001, 'line', 4_000_000]);
  expect(performance.now() - began).toBeLessThan(1000);
});
