import { TEXT_LIMIT } from '~/contract/wire';
import { defineList } from '~/ui/list/define-list';
import { text } from '~/ui/list/filters/one-value';
import type { ListView } from '~/ui/list/list';
import { hasWords, inMemory, wordSearch, type AllRows, type MemoryRule } from '~/ui/list/rows-in-memory';
import type { MissingBinding } from './rehearse';

interface MissingView extends ListView {
  q: string;
}

const RULE: MemoryRule<MissingBinding, MissingView> = {
  matches: ({ mac, desktopName, terminalName, users }, { q }) =>
    hasWords([mac, desktopName, terminalName, ...users], q),
  sorts: {
    mac: ({ mac }) => mac,
    desktop: ({ desktopName }) => desktopName,
    logins: ({ logins }) => logins,
    last: ({ lastAt }) => lastAt?.getTime() ?? 0,
  },
};

const COLUMNS = ['desktop', 'users', 'logins', 'last', 'terminal', 'key'] as const;

/** Pairs of a terminal and a desktop that logged in and are not bound. */
export const missingList = (all: AllRows<MissingBinding>) =>
  defineList({
    noun: 'missing-bindings',
    rowKey: (row) => row.key,
    rowName: ({ mac }) => mac,
    item: ({ key, mac, desktopName }) => ({ id: key, name: `${mac} · ${desktopName}` }),
    filters: { q: text({ max: TEXT_LIMIT, contains: true }) },
    pageSizes: [50, 100, 200, 500, 1000],
    columns: { all: COLUMNS, usual: ['desktop', 'users', 'logins', 'last', 'terminal'] },
    idColumn: 'key',
    quick: wordSearch(TEXT_LIMIT),
    ...inMemory(all, RULE),
  });
