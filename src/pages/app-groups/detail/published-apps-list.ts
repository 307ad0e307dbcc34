import { publishedAppsSource } from '~/api/app-groups';
import {
  APP_ID_LIMIT,
  APP_NAME_QUERY_LIMIT,
  APP_STATES,
  type ListPublishedAppQuery,
} from '~/contract/app-groups';
import { useMessages } from '~/i18n/I18n';
import { defineList } from '~/ui/list/define-list';
import { oneOf, text } from '~/ui/list/filters/one-value';

/** The apps published in a group, found by any filter of ListPublishedApp. */
export const publishedAppsList = (groupId: string) =>
  defineList({
    noun: 'published-apps',
    rowKey: (row) => row.id,
    rowName: (row) => row.name || row.id,
    filters: {
      name: text({ max: APP_NAME_QUERY_LIMIT, contains: true }),
      state: oneOf(APP_STATES, { useLabels: () => useMessages('app-group').apps.states }),
      app_id: text({ max: APP_ID_LIMIT }),
    },
    pageSizes: [10, 20, 50, 100],
    columns: {
      all: [
        'state',
        'version',
        'publisher',
        'source_type',
        'publish_at',
        'execute_path',
        'command_param',
        'work_path',
        'is_pre_boot',
        'sandbox_enable',
        'description',
        'id',
      ],
      usual: ['state', 'version', 'publisher', 'source_type', 'publish_at', 'execute_path'],
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
    source: publishedAppsSource(groupId),
    toQuery: (view): Omit<ListPublishedAppQuery, 'offset' | 'limit'> => ({
      ...(view.name !== '' && { name: view.name }),
      ...(view.state !== '' && { state: view.state }),
      ...(view.app_id !== '' && { app_id: view.app_id }),
    }),
  });
