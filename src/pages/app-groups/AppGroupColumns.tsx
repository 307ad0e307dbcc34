import type { AppGroup } from '~/contract/app-groups';
import { appGroupName } from '~/domain/app-groups/app-group';
import { appGroupPath } from '~/domain/paths';
import type { CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import rowLink from '~/ui/data-table/row-link.module.css';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import type { appGroupList } from './app-groups-list';

export type AppGroupWords = CellWords & { t: Messages<'app-groups'> };
/** What the cells ask for. */
export type AppGroupCommand = 'open' | 'edit';

/** The columns of the list of app groups. */
export const appGroupColumns: ListColumns<AppGroup, AppGroupWords, ColumnIdOf<typeof appGroupList>> = {
  name: {
    width: 224,
    text: appGroupName,
    cell: (row) => (
      // A plain link the table listens to: a router link in each row costs more than the rest of the row.
      <a
        href={appGroupPath(row.id)}
        tabIndex={-1}
        className={rowLink.link}
        {...command<AppGroupCommand>('open')}
      >
        {appGroupName(row)}
      </a>
    ),
  },
  app_type: {
    width: 184,
    text: ({ app_type: type }, { t }) => (type ? (t.appTypes[type] ?? type) : ''),
  },
  app_count: {
    width: 116,
    align: 'end',
    text: ({ app_count: count }, { format }) => (typeof count === 'number' ? format.number(count) : ''),
  },
  app_server_group_name: {
    width: 200,
    text: (row) => row.app_server_group_name || row.app_server_group_id || '',
  },
  description: { width: 232, text: (row) => row.description ?? '' },
  create_at: {
    width: 140,
    text: ({ create_at: time }, { format }) => {
      const date = parseWireTime(time);
      return date ? format.absolute(date) : (time ?? '');
    },
    cell: (row) => <RelativeTime date={parseWireTime(row.create_at)} />,
  },
  authorization_type: {
    width: 170,
    text: ({ authorization_type: type }, { t }) => (type ? (t.authorizationTypes[type] ?? type) : ''),
  },
  app_server_group_id: { width: 300, text: (row) => row.app_server_group_id ?? '' },
  id: { width: 300, text: (row) => row.id },
};
