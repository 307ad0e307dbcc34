import { lazy, useState } from 'react';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { bindingColumns } from './BindingColumns';
import { bindingList } from './bindings-list';

const BindingRowMenu = lazy(async () => ({ default: (await import('./BindingRowMenu')).BindingRowMenu }));

/** Which terminals may log in to which desktops. */
export function TerminalsPage() {
  const t = useMessages('terminals');
  const [selection] = useState(createSelection);
  return (
    <ListPage
      list={bindingList}
      t={t}
      useWords={useCellWords}
      columns={bindingColumns}
      menu={(open) => <BindingRowMenu {...open} />}
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
