import { userGroupsSource } from '~/api/user-groups';
import { PLATFORM_TYPES, type ListUserGroupsQuery, type UserGroupInfo } from '~/contract/user-groups';
import { TEXT_LIMIT } from '~/contract/wire';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { manyOf } from '~/ui/list/filters/many-values';
import { text } from '~/ui/list/filters/one-value';

/** Every user group of the project, found by any filter of ListUserGroups. */
export const userGroupList = defineList({
  noun: 'user-groups',
  rowKey: (group: UserGroupInfo) => group.id,
  rowName: (group) => group.name || group.id,
  filters: {
    keyword: text({ max: TEXT_LIMIT, contains: true }),
    domain: text({ max: TEXT_LIMIT }),
    platform_type: manyOf(PLATFORM_TYPES, {
      together: TEXT_LIMIT,
      useLabels: () => useMessages('user-groups').platforms,
    }),
  },
  pageSizes: [10, 20, 50, 100],
  columns: {
    all: [
      'platform_type',
      'user_quantity',
      'total_desktops',
      'description',
      'domain',
      'create_time',
      'group_dn',
      'sid',
      'realm_id',
      'id',
    ],
    usual: ['platform_type', 'user_quantity', 'total_desktops', 'description', 'domain', 'create_time'],
  },
  idColumn: 'id',
  quick: {
    text: ({ keyword }) => keyword,
    read: (typed) => {
      const keyword = typed.trim();
      if (keyword.length > TEXT_LIMIT) return { problem: (t) => t.tooLong(TEXT_LIMIT) };
      return { hint: keyword === '' ? null : 'name', change: { keyword } };
    },
  },
  source: userGroupsSource,
  toQuery: (view): Omit<ListUserGroupsQuery, 'limit' | 'offset'> => ({
    ...(view.keyword !== '' && { keyword: view.keyword }),
    ...(view.domain !== '' && { domain: view.domain }),
    ...(view.platform_type.length > 0 && { platform_type: [...view.platform_type] }),
  }),
});
