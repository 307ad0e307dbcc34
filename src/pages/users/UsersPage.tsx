import { lazy, useMemo, useState } from 'react';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { userColumns, type UserWords } from './UserColumns';
import { userList } from './users-list';

const UserRowMenu = lazy(async () => ({ default: (await import('./UserRowMenu')).UserRowMenu }));

function useWords(): UserWords {
  const t = useMessages('users');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

/** Every user account of the project. */
export function UsersPage() {
  const t = useMessages('users');
  const [selection] = useState(createSelection);
  return (
    <ListPage
      list={userList}
      t={t}
      useWords={useWords}
      columns={userColumns}
      menu={(open) => <UserRowMenu {...open} />}
      bulk={(part) => ({
        selection,
        render: ({ isSelecting, total, onExport }) => (
          <SelectionBar {...part} selection={selection} isSelecting={isSelecting} total={total}>
            <SelectionTools selection={selection} onExport={onExport} />
          </SelectionBar>
        ),
      })}
    />
  );
}
