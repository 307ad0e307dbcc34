import type { TerminalBinding } from '~/contract/terminals';
import type { CellWords } from '~/domain/words/cell-words';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import type { bindingList } from './bindings-list';

/** The columns of the list of bindings. */
export const bindingColumns: ListColumns<TerminalBinding, CellWords, ColumnIdOf<typeof bindingList>> = {
  name: { width: 200, text: ({ mac, id }) => mac || id },
  desktop_name: { width: 200, text: ({ desktop_name }) => desktop_name ?? '' },
  description: { width: 320, text: ({ description }) => description ?? '' },
  id: { width: 300, text: ({ id }) => id },
};
