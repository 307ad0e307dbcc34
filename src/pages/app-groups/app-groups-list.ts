import { useQuery } from '@tanstack/react-query';
import { appGroupsSource } from '~/api/app-groups';
import { serverGroupsQuery } from '~/api/server-groups';
import {
  APP_ID_LIMIT,
  APP_NAME_QUERY_LIMIT,
  APP_TYPES,
  AUTHORIZATION_TYPES,
  type ListAppGroupQuery,
} from '~/contract/app-groups';
import { appGroupName } from '~/domain/app-groups/app-group';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { anyOf, oneOf, text } from '~/ui/list/filters/one-value';

/** Every app group of the project, found by any filter of ListAppGroup. */
export const appGroupList = defineList({
  noun: 'app-groups',
  rowKey: (row) => row.id,
  rowName: appGroupName,
  filters: {
    name: text({ max: APP_NAME_QUERY_LIMIT, contains: true }),
    app_type: oneOf(APP_TYPES, { useLabels: () => useMessages('app-groups').appTypes }),
    app_server_group_id: anyOf([], { max: APP_ID_LIMIT, useLabels: useServerGroupNames }),
    authorization_type: oneOf(AUTHORIZATION_TYPES, {
      useLabels: () => useMessages('app-groups').authorizationTypes,
    }),
    app_group_id: text({ max: APP_ID_LIMIT }),
  },
  loadOptions: async () => ({ app_server_group_id: useServerGroups }),
  pageSizes: [10, 20, 50, 100],
  columns: {
    all: [
      'app_type',
      'app_count',
      'app_server_group_name',
      'description',
      'create_at',
      'authorization_type',
      'app_server_group_id',
      'id',
    ],
    usual: ['app_type', 'app_count', 'app_server_group_name', 'description', 'create_at'],
  },
  idColumn: 'id',
  quick: {
    text: ({ name }) => name,
    read: (typed) => {
      const name = typed.trim();
      if (name.length > APP_NAME_QUERY_LIMIT) return { problem: (t) => t.tooLong(APP_NAME_QUERY_LIMIT) };
      return { hint: name === '' ? null : 'name', change: { name } };
    },
  },
  presets: { all: {}, desktops: { app_type: 'SESSION_DESKTOP_APP' } },
  source: appGroupsSource,
  toQuery: (view): Omit<ListAppGroupQuery, 'offset' | 'limit'> => ({
    ...(view.name !== '' && { name: view.name }),
    ...(view.app_type !== '' && { app_type: view.app_type }),
    ...(view.app_server_group_id !== '' && { app_server_group_id: view.app_server_group_id }),
    ...(view.authorization_type !== '' && { authorization_type: view.authorization_type }),
    ...(view.app_group_id !== '' && { app_group_id: view.app_group_id }),
  }),
});

function useServerGroups() {
  const groups = useQuery(serverGroupsQuery()).data ?? [];
  return groups.map((group) => ({ value: group.id, label: group.name || group.id }));
}

/** Server groups are read only where a chip names one. */
function useServerGroupNames(ids: readonly string[]): Readonly<Record<string, string>> {
  const { data = [] } = useQuery({ ...serverGroupsQuery(), enabled: ids.length > 0 });
  return Object.fromEntries(data.map(({ id, name }) => [id, name || id]));
}
