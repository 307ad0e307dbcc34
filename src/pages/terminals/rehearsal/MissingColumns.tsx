import type { CellWords } from '~/domain/words/cell-words';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import type { missingList } from './missing-list';
import type { MissingBinding } from './rehearse';

/** The columns of the bindings that are missing. */
export const missingColumns: ListColumns<
  MissingBinding,
  CellWords,
  ColumnIdOf<ReturnType<typeof missingList>>
> = {
  name: { width: 190, sort: 'mac', text: ({ mac }) => mac },
  desktop: { width: 170, sort: 'desktop', text: ({ desktopName }) => desktopName },
  users: { width: 240, text: ({ users }, { format }) => format.list(users) },
  logins: {
    width: 110,
    align: 'end',
    sort: 'logins',
    text: ({ logins }, { format }) => format.number(logins),
  },
  last: {
    width: 150,
    sort: 'last',
    text: ({ lastAt }, { format }) => (lastAt ? format.absolute(lastAt) : ''),
    cell: ({ lastAt }) => <RelativeTime date={lastAt} />,
  },
  terminal: { width: 180, text: ({ terminalName }) => terminalName },
  key: { width: 300, text: ({ key }) => key },
};
