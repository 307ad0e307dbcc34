import { describe, expect, it } from 'vitest';
import { isTag, tagOptions } from './tag-options';

const TAGS = [
  { key: 'location', values: ['lyon', 'paris'] },
  { key: 'project', values: ['智慧办公'] },
];
const found = (typed: string) => tagOptions(TAGS, typed).map(({ tag }) => tag);

describe('the tags to choose from', () => {
  it('are the keys and their values, found by a part of either', () => {
    expect(found('')).toEqual(['location', 'location=lyon', 'location=paris', 'project', 'project=智慧办公']);
    expect(found('LYON')).toEqual(['location=lyon']);
    expect(found('loc')).toEqual(['location', 'location=lyon', 'location=paris']);
    expect(found('location=p')).toEqual(['location=paris']);
  });

  it.each([
    ['location', true],
    ['location=lyon', true],
    ['location=', true],
    ['=lyon', false],
    ['a,b', false],
    ['a=b,c', false],
    ['', false],
    [`k=${'v'.repeat(44)}`, false],
  ])('%s can be one: %s', (text, expected) => {
    expect(isTag(text)).toBe(expected);
  });
});
