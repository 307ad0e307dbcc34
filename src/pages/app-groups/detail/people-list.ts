import type { GroupAccess } from '~/domain/authorizations/access';
import type { GrantUse } from '~/domain/authorizations/grant-use';
import { defineList } from '~/ui/list/define-list';
import { text } from '~/ui/list/filters/one-value';
import type { ListView } from '~/ui/list/list';
import { hasWords, inMemory, wordSearch, type AllRows, type MemoryRule } from '~/ui/list/rows-in-memory';

const WORDS_LIMIT = 255;

/** Somebody who may open the group. Undefined: use is not read yet; null: it could not be read. */
export interface PersonRow extends GroupAccess {
  readonly use: GrantUse | null | undefined;
}

interface PeopleView extends ListView {
  q: string;
}

const COLUMNS = ['ways', 'domain', 'since', 'use', 'id'] as const;

const RULE: MemoryRule<PersonRow, PeopleView> = {
  matches: (row, { q }) =>
    hasWords([row.name, row.domain, ...row.ways.map(({ through }) => through?.account)], q),
  sorts: { name: ({ name }) => name, domain: ({ domain }) => domain },
};

/** Everybody who may open an app group, all of them in memory. */
export const peopleList = (all: AllRows<PersonRow>) =>
  defineList({
    noun: 'app-group-people',
    rowKey: (row) => row.id,
    rowName: (row) => row.name,
    filters: { q: text({ max: WORDS_LIMIT, contains: true }) },
    pageSizes: [50, 100, 200, 500],
    columns: { all: COLUMNS, usual: ['ways', 'domain', 'since', 'use'] },
    idColumn: 'id',
    quick: wordSearch(WORDS_LIMIT),
    ...inMemory(all, RULE),
  });
