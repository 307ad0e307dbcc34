import { describe, expect, it } from 'vitest';
import { questionsOf } from '~/domain/desktops/search-questions';
import { merge } from './palette-desktops';

const rows = (...ids: string[]) => ids.map((desktop_id) => ({ desktop_id }));

describe('the palette’s desktops', () => {
  it('asks by address, by ids, or by both kinds of names', () => {
    expect(questionsOf({ kind: 'nothing' })).toEqual([]);
    expect(questionsOf({ kind: 'ip', ip: '10.0.' })).toEqual([{ by: 'desktop_ip', values: ['10.0.'] }]);
    expect(questionsOf({ kind: 'words', words: 'wang' }).map(({ by }) => by)).toEqual([
      'computer_name',
      'user_name',
    ]);
  });

  it('shows each desktop once, those found by name first', () => {
    const found = merge(questionsOf({ kind: 'words', words: 'a b' }), [
      { desktops: rows('1', '2'), total_count: 2 },
      { desktops: rows('2', '3'), total_count: 2 },
    ]);
    expect(found.desktops.map(({ desktop_id }) => desktop_id)).toEqual(['1', '2', '3']);
    expect(found.lists).toEqual([
      { by: 'computer_name', total: 2, to: '/desktops?computer_name=a+b' },
      { by: 'user_name', total: 2, to: '/desktops?user_name=a+b' },
    ]);
  });

  it('leads to no list when everything is shown', () => {
    const ids = questionsOf({ kind: 'ids', ids: ['x', 'y'] });
    expect(merge(ids, [{ desktops: rows('x', 'y'), total_count: 2 }]).lists).toEqual([]);
    expect(merge(ids, [{ desktops: rows('x'), total_count: 9 }]).lists).toEqual([
      { by: 'desktop_id', total: 9, to: '/desktops?desktop_id=x&desktop_id=y' },
    ]);
    expect(merge([], [])).toEqual({ desktops: [], lists: [] });
  });
});
