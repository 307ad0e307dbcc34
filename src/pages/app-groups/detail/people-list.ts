import type { GroupAccess } from '~/domain/authorizations/access';
import {
  RECOMMENDATIONS,
  recommendationOf,
  type GrantUse,
  type Recommendation,
  type ReviewReason,
} from '~/domain/authorizations/grant-use';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { oneOf, text } from '~/ui/list/filters/one-value';
import type { ListView } from '~/ui/list/list';
import { hasWords, inMemory, wordSearch, type AllRows, type MemoryRule } from '~/ui/list/rows-in-memory';

const WORDS_LIMIT = 255;

/** Somebody who may open the group. Undefined: use is not read yet; null: it could not be read. */
export interface PersonRow extends GroupAccess {
  readonly use: GrantUse | null | undefined;
  readonly review: ReviewReason | null;
}

interface PeopleView extends ListView {
  q: string;
  review: Recommendation | '';
}

const COLUMNS = ['ways', 'domain', 'since', 'use', 'review', 'id'] as const;

const RULE: MemoryRule<PersonRow, PeopleView> = {
  matches: (row, { q, review }) =>
    (review === '' || (row.review !== null && recommendationOf(row.review) === review)) &&
    hasWords([row.name, row.domain, ...row.ways.map(({ through }) => through?.account)], q),
  sorts: { name: ({ name }) => name, domain: ({ domain }) => domain },
};

/** Everybody who may open an app group, all of them in memory. `isReadingUse`: whether they opened it is not known yet. */
export const peopleList = (all: AllRows<PersonRow>, isReadingUse: boolean) =>
  defineList({
    noun: 'app-group-people',
    rowKey: (row) => row.id,
    rowName: (row) => row.name,
    filters: {
      q: text({ max: WORDS_LIMIT, contains: true }),
      review: oneOf(RECOMMENDATIONS, { useLabels: () => useMessages('app-access').use.recommendations }),
    },
    pageSizes: [50, 100, 200, 500],
    columns: { all: COLUMNS, usual: ['ways', 'domain', 'since', 'use', 'review'] },
    idColumn: 'id',
    quick: wordSearch(WORDS_LIMIT),
    presets: { all: {}, review: { review: 'review' } },
    ...inMemory(all, RULE, ({ review }) => isReadingUse && review !== ''),
  });
