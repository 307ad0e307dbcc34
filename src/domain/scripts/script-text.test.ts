import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hasForeignLetters, oddCharacters, sentText, withPlainCharacters } from './script-text';

test.each([
  ['SHELL', '\uFEFF#!/bin/sh\r\necho\rx\n', '#!/bin/sh\necho\nx\n'],
  ['BAT', '\uFEFF@echo off\necho', '@echo off\r\necho'],
  ['POWERSHELL', 'a\r\nb\n', 'a\r\nb\r\n'],
] as const)('of a %s script what its interpreter reads is sent', (type, text, sent) => {
  expect(sentText(text, type)).toBe(sent);
});

test('what is sent is the same when it is sent again', () => {
  const texts = fc
    .array(fc.constantFrom('a', '\r', '\n', '\r\n', '"', '测'))
    .map((pieces) => pieces.join(''));
  fc.assert(
    fc.property(texts, fc.constantFrom('SHELL' as const, 'BAT' as const), (text, type) => {
      expect(sentText(sentText(text, type), type)).toBe(sentText(text, type));
    }),
  );
});

test('typographic characters are found with their line, and replaced by plain ones', () => {
  const text = 'Write-Output “Hi”\nnet use\u00A0x –y\n';
  expect(oddCharacters(text).map(({ line, plain }) => [line, plain])).toEqual([
    [1, '"'],
    [1, '"'],
    [2, ' '],
    [2, '-'],
  ]);
  expect(withPlainCharacters(text)).toBe('Write-Output "Hi"\nnet use x -y\n');
  expect(oddCharacters('\uFEFFok')).toEqual([]);
});

test('letters beyond ASCII are a matter of Windows scripts that set no encoding', () => {
  expect(hasForeignLetters('echo 清理', 'BAT')).toBe(true);
  expect(hasForeignLetters('chcp 65001 >nul\necho 清理', 'BAT')).toBe(false);
  expect(hasForeignLetters('echo 清理', 'SHELL')).toBe(false);
  expect(hasForeignLetters('echo ok', 'POWERSHELL')).toBe(false);
});
