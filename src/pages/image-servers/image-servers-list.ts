import { imageServersSource } from '~/api/image-servers';
import { APP_ID_LIMIT, APP_NAME_QUERY_LIMIT } from '~/contract/app-groups';
import type { ImageServer, ListImageServersQuery } from '~/contract/image-servers';
import { defineList } from '~/ui/list/define-list';
import { text } from '~/ui/list/filters/one-value';

/** States that pass by themselves. */
const MOVING: ReadonlySet<string> = new Set(['CREATING', 'BUILDING', 'DELETING']);
const MOVING_MS = 20_000;

/** The name to show and to speak; the id when the service gave none. */
export const imageServerName = ({ name, id }: ImageServer) => name || id;

/** Every image server of the project, found by any filter of ListImageServers. */
export const imageServerList = defineList({
  noun: 'image-servers',
  rowKey: (row) => row.id,
  rowName: imageServerName,
  filters: {
    server_name: text({ max: APP_NAME_QUERY_LIMIT, contains: true }),
    server_id: text({ max: APP_ID_LIMIT }),
    enterprise_project_id: text({ max: APP_ID_LIMIT }),
  },
  pageSizes: [10, 20, 50, 100],
  columns: {
    all: [
      'status',
      'server_group_id',
      'image_type',
      'description',
      'update_time',
      'create_time',
      'authorize_accounts',
      'image_id',
      'enterprise_project_id',
      'id',
    ],
    usual: ['status', 'server_group_id', 'image_type', 'description', 'update_time'],
  },
  idColumn: 'id',
  quick: {
    text: ({ server_name }) => server_name,
    read: (typed) => {
      const server_name = typed.trim();
      if (server_name.length > APP_NAME_QUERY_LIMIT)
        return { problem: (t) => t.tooLong(APP_NAME_QUERY_LIMIT) };
      return { hint: server_name === '' ? null : 'name', change: { server_name } };
    },
  },
  source: imageServersSource,
  refetchMs: (rows) => (rows.some(({ status }) => MOVING.has(status ?? '')) ? MOVING_MS : false),
  toQuery: (view): Omit<ListImageServersQuery, 'offset' | 'limit'> => ({
    ...(view.server_name !== '' && { server_name: view.server_name }),
    ...(view.server_id !== '' && { server_id: view.server_id }),
    ...(view.enterprise_project_id !== '' && { enterprise_project_id: view.enterprise_project_id }),
  }),
});
