import { describe, expect, it } from 'vitest';
import { isPlain, keyCaps, matchesStep, parseKeys } from './shortcut-keys';

const press = (key: string, modifiers: Partial<KeyboardEvent> = {}) => ({
  key,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  ...modifiers,
});
const [modK] = parseKeys('mod+k');
const [question] = parseKeys('?');

describe('shortcuts', () => {
  it('reads single keys, sequences and modifiers', () => {
    expect(parseKeys('g d').map(({ key }) => key)).toEqual(['g', 'd']);
    expect(parseKeys('mod+shift+Enter')).toEqual([{ key: 'enter', mod: true, alt: false, shift: true }]);
    expect(parseKeys('+')[0]?.key).toBe('+');
  });

  it.each([
    [press('k', { ctrlKey: true }), false, true],
    [press('K', { ctrlKey: true, shiftKey: true }), false, true],
    [press('k', { metaKey: true }), true, true],
    [press('k', { ctrlKey: true }), true, false],
    [press('k'), false, false],
    [press('k', { ctrlKey: true, altKey: true }), false, false],
  ])('takes %j, on a Mac %s: %s', (event, apple, taken) => {
    expect(modK && matchesStep(modK, event, apple)).toBe(taken);
  });

  it('asks for Shift only where it is named, as keyboards differ', () => {
    expect(question && matchesStep(question, press('?', { shiftKey: true }), false)).toBe(true);
    expect(question && matchesStep(question, press('?'), false)).toBe(true);
    expect(question && matchesStep(question, press('?', { ctrlKey: true }), false)).toBe(false);
    expect(question && isPlain(question)).toBe(true);
    expect(modK && isPlain(modK)).toBe(false);
  });

  it('writes the keys as they are printed', () => {
    expect(keyCaps('mod+k', false)).toEqual([['Ctrl', 'K']]);
    expect(keyCaps('mod+k', true)).toEqual([['⌘', 'K']]);
    expect(keyCaps('g d', false)).toEqual([['G'], ['D']]);
    expect(keyCaps('Escape', false)).toEqual([['Esc']]);
  });
});
