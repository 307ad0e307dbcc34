import { expect, test } from 'vitest';
import { createFormat } from './format';
test.each([
  ['en-US', 'running, 2 done'],
  ['zh-CN', 'running、2 done'],
  ['fr-FR', 'running, 2 done'],
] as const)('a list in %s leaves out what is empty', (language, words) => {
  expect(createFormat(language).list(['running', '', null, undefined, false, '2 done'])).toBe(words);
});
