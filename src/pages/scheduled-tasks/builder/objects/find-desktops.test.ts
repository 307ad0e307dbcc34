import { afterEach, describe, expect, it, vi } from 'vitest';
import { serveLists } from '~/api/lists.testing';
import { desktopId } from '~/pages/scheduled-tasks/clashes/timed-task.testing';
import { readMatching, termOf } from './find-desktops';

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

describe('reading what a search means', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });
  const { signal } = new AbortController();
  const rows = Array.from({ length: 2600 }, (_, at) => ({ desktop_id: `d${at}` }));
  const isEven = (id: string) => Number(id.slice(1)) % 2 === 0;

  it('reads all of it, however few rows a call gives, each once though names and users both match', async () => {
    const asked = serveLists(() => ({ name: 'desktops', rows }), 700);
    const found = await readMatching(termOf('wang'), 1300, isEven, signal);
    expect(found).toEqual({ rows: rows.filter(({ desktop_id }) => isEven(desktop_id)), isWhole: true });
    expect(new Set(asked.map(({ searchParams }) => searchParams.has('user_name')))).toEqual(
      new Set([false, true]),
    );
  });

  it('stops at as many as are wanted, and says that there are more', async () => {
    const asked = serveLists(() => ({ name: 'desktops', rows }));
    const found = await readMatching(termOf('wang'), 600, isEven, signal);
    expect(found.isWhole).toBe(false);
    expect(found.rows.map(({ desktop_id }) => desktop_id)).toEqual(
      Array.from({ length: 600 }, (_, at) => `d${2 * at}`),
    );
    expect(asked).toHaveLength(2);
  });
});
