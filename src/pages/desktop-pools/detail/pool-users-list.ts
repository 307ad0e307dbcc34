import { POOL_PERMISSIONS, POOL_USER_TYPES, type PoolUser } from '~/contract/pool-users';
import { fromPoolUser, poolUserKey } from '~/domain/actions/pool-users/pool-user';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { anyOf, oneOf, text } from '~/ui/list/filters/one-value';
import type { ListView } from '~/ui/list/list';
import { hasWords, inMemory, wordSearch, type AllRows, type MemoryRule } from '~/ui/list/rows-in-memory';

const WORDS_LIMIT = 255;
const PERMISSION_LIMIT = 55;

interface PoolUsersView extends ListView {
  q: string;
  object_type: string;
  user_group: string;
}

const RULE: MemoryRule<PoolUser, PoolUsersView> = {
  matches: (row, { q, object_type: type, user_group: permission }) =>
    hasWords([row.object_name, row.domain], q) &&
    (type === '' || row.object_type === type) &&
    (permission === '' || row.user_group === permission),
  sorts: {
    object_name: ({ object_name }) => object_name ?? '',
    created_at: ({ created_at }) => created_at ?? '',
  },
};

/** The name to show and to speak; the id when the service gave none. */
export const poolUserName = ({ object_name, object_id }: PoolUser) => object_name || object_id;

/** What an item of an action is called; a kind that actions do not take keeps an id of its own. */
const keyOf = (row: PoolUser) => {
  const ref = fromPoolUser(row);
  return ref ? poolUserKey(ref) : `${row.object_type ?? ''}/${row.object_id}`;
};

/** Users and groups of a pool, all of them in memory: the service neither filters nor sorts them. */
export const poolUsersList = (all: AllRows<PoolUser>) =>
  defineList({
    noun: 'pool-users',
    rowKey: keyOf,
    rowName: poolUserName,
    filters: {
      q: text({ max: WORDS_LIMIT, contains: true }),
      object_type: oneOf(POOL_USER_TYPES, { useLabels: () => useMessages('desktop-pool').users.types }),
      user_group: anyOf([...POOL_PERMISSIONS.Windows, ...POOL_PERMISSIONS.Linux], {
        max: PERMISSION_LIMIT,
        useLabels: () => useMessages('pool-actions').users.permissions,
      }),
    },
    pageSizes: [10, 20, 50, 100, 200, 500],
    columns: {
      all: ['object_type', 'user_group', 'domain', 'created_at', 'object_id'],
      usual: ['object_type', 'user_group', 'domain', 'created_at'],
    },
    idColumn: 'object_id',
    quick: wordSearch(WORDS_LIMIT),
    presets: { all: {}, users: { object_type: 'USER' }, groups: { object_type: 'USER_GROUP' } },
    ...inMemory(all, RULE),
  });
