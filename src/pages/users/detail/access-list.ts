import type { MailState } from '~/domain/authorizations/mail-state';
import type { UserAccess } from '~/domain/authorizations/access';
import {
  RECOMMENDATIONS,
  recommendationOf,
  type GrantUse,
  type Recommendation,
  type ReviewReason,
} from '~/domain/authorizations/grant-use';
import { useMessages } from '~/i18n/I18n';
import type { KnownItem } from '~/lib/known-items';
import { defineList } from '~/ui/list/define-list';
import { oneOf, text } from '~/ui/list/filters/one-value';
import type { ListView } from '~/ui/list/list';
import { hasWords, inMemory, wordSearch, type AllRows, type MemoryRule } from '~/ui/list/rows-in-memory';

const WORDS_LIMIT = 255;
export const USE_KINDS = ['used', 'stale', 'failed', 'never'] as const;
export type UseKind = (typeof USE_KINDS)[number];

/** What a user may open, with what became of it. Undefined: not read yet; null: it could not be read. */
export interface AccessRow extends UserAccess {
  /** The user and the app group, as actions on authorizations name them. */
  readonly pair: KnownItem;
  readonly apps: readonly string[] | undefined;
  readonly mail: MailState | null | undefined;
  readonly use: GrantUse | null | undefined;
  readonly useKind: UseKind | null;
  readonly review: ReviewReason | null;
}

interface AccessView extends ListView {
  q: string;
  use: UseKind | '';
  review: Recommendation | '';
}

const COLUMNS = ['ways', 'apps', 'since', 'mail', 'use', 'review', 'id'] as const;

const RULE: MemoryRule<AccessRow, AccessView> = {
  matches: (row, { q, use, review }) =>
    (use === '' || row.useKind === use) &&
    (review === '' || (row.review !== null && recommendationOf(row.review) === review)) &&
    hasWords([row.groupName, ...row.ways.map(({ through }) => through?.account), ...(row.apps ?? [])], q),
  sorts: { name: ({ groupName }) => groupName },
};

/** The app groups of a user, all of them in memory. `isReadingUse`: what became of the grants is not known yet. */
export const accessList = (all: AllRows<AccessRow>, isReadingUse: boolean) =>
  defineList({
    noun: 'user-access',
    // What an action on the row is about, so that what is selected can be named by it.
    rowKey: (row) => row.pair.id,
    rowName: (row) => row.groupName,
    item: (row) => row.pair,
    filters: {
      q: text({ max: WORDS_LIMIT, contains: true }),
      use: oneOf(USE_KINDS, { useLabels: () => useMessages('app-access').use.kinds }),
      review: oneOf(RECOMMENDATIONS, { useLabels: () => useMessages('app-access').use.recommendations }),
    },
    pageSizes: [50, 100, 200],
    columns: { all: COLUMNS, usual: ['ways', 'apps', 'mail', 'use', 'review'] },
    idColumn: 'id',
    quick: wordSearch(WORDS_LIMIT),
    presets: { all: {}, review: { review: 'review' } },
    ...inMemory(all, RULE, ({ use, review }) => isReadingUse && (use !== '' || review !== '')),
  });
