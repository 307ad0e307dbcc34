import { listServerGroups } from '~/contract/server-groups';
import { serverGroupRow } from '~/mocks/rows/app-rows';
import { SERVER_GROUPS } from '~/mocks/seed/app-groups';
import { type Backend, paged } from '~/mocks/transport/backend';
import { handle, type Handler } from '~/mocks/transport/handle';

/** Rows a list gives when it is not told how many. */
const USUAL_LIMIT = 10;

/** Server groups. All are of the default project, primary, and without tags. */
export function serverGroupHandlers(backend: Backend): Handler[] {
  return [
    handle(listServerGroups, ({ query }) => {
      const { db } = backend;
      const { offset, limit = USUAL_LIMIT, enterprise_project_id: project, tags } = query;
      const part = query.server_group_name?.toLowerCase() ?? '';
      const all = db.dataSet === 'seeded' || db.dataSet === 'huge' ? SERVER_GROUPS : [];
      const found = all
        .map((group, index) => serverGroupRow(db, group, index))
        .filter(
          (row) =>
            (row.name ?? '').toLowerCase().includes(part) &&
            (!query.server_group_id || row.id === query.server_group_id) &&
            (!query.app_type || row.app_type === query.app_type) &&
            query.is_secondary_server_group !== 'true' &&
            (!project || project === '0') &&
            !tags,
        );
      return { count: found.length, items: paged(found, offset, limit) };
    }),
  ];
}
