import { describe, expect, it } from 'vitest';
import { termOf } from './find-desktops';
import { desktopId } from './testing';

describe('what is searched', () => {
  it('takes no more ids than one call does', () => {
    const term = termOf(Array.from({ length: 130 }, (_, index) => desktopId(index)).join(' '));
    expect(term.kind === 'ids' && term.ids.length).toBe(100);
  });

  it('is a part of an address, or words', () => {
    expect(termOf('10.1.')).toEqual({ kind: 'ip', ip: '10.1.' });
    expect(termOf(' wang ')).toEqual({ kind: 'words', words: 'wang' });
    expect(termOf(' ')).toEqual({ kind: 'nothing' });
  });
});
