import { afterEach, describe, expect, it, vi } from 'vitest';
import { serveLists } from '~/api/lists.testing';
import { findDesktops, match, namesIn } from './named-desktops';

afterEach(() => {
  vi.unstubAllGlobals();
});

const row = (desktop_id: string, computer_name: string) => ({ desktop_id, computer_name });

describe('pasted names', () => {
  it('are split at anything, each once', () => {
    expect(namesIn(' FIN-01, fin-02;"FIN-03"\nFIN-01\t[OPS.4] ')).toEqual([
      'FIN-01',
      'fin-02',
      'FIN-03',
      'OPS.4',
    ]);
    expect(namesIn(' \n ')).toEqual([]);
  });

  it('mean the desktop of that id or whole name, in the order named', () => {
    const rows = [row('id-1', 'FIN-01'), row('id-2', 'FIN-02'), row('id-3', 'FIN-021')];
    expect(match(['fin-02', 'id-1', 'FIN-01', 'FIN-0'], rows)).toEqual({
      found: [
        { id: 'id-2', name: 'FIN-02' },
        { id: 'id-1', name: 'FIN-01' },
      ],
      unknown: ['FIN-0'],
      ambiguous: [],
    });
  });

  it('are not guessed at when several desktops bear one', () => {
    expect(match(['twin'], [row('id-1', 'TWIN'), row('id-2', 'Twin')])).toEqual({
      found: [],
      unknown: [],
      ambiguous: ['twin'],
    });
  });

  it.each([
    ['one', ['PC']],
    ['many', ['PC', ...Array.from({ length: 25 }, (_, at) => `gone-${at}`)]],
  ])('are found beyond the first page, whether %s are asked for', async (_, names) => {
    const rows = [
      ...Array.from({ length: 1500 }, (_row, at) => row(`id-${at}`, `PC-${at}`)),
      row('id', 'pc'),
    ];
    serveLists(() => ({ name: 'desktops', rows }), 400);
    expect((await findDesktops(names)).found).toEqual([{ id: 'id', name: 'pc' }]);
  });
});
