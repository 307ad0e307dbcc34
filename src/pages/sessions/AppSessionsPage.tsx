import { lazy, Suspense, useState } from 'react';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { appSessionColumns } from './AppSessionColumns';
import { appSessionList } from './app-sessions-list';
import { SessionViews } from './SessionViews';

const AppSessionRowMenu = lazy(async () => ({
  default: (await import('./AppSessionRowMenu')).AppSessionRowMenu,
}));
const PersonDialog = lazy(async () => ({ default: (await import('./PersonDialog')).PersonDialog }));

/** Sessions of published apps. */
export function AppSessionsPage() {
  const { apps: t } = useMessages('sessions');
  const [selection] = useState(createSelection);
  const [person, setPerson] = useState('');
  return (
    <>
      <ListPage
        list={appSessionList}
        t={t}
        useWords={useCellWords}
        columns={appSessionColumns}
        headerActions={<SessionViews />}
        onOpen={(row) => setPerson(row.login_user ?? '')}
        menu={(open) => <AppSessionRowMenu {...open} onPerson={() => setPerson(open.row.login_user ?? '')} />}
        bulk={(part) => ({
          selection,
          render: ({ isSelecting, total, onExport }) => (
            <SelectionBar {...part} selection={selection} isSelecting={isSelecting} total={total}>
              <SelectionTools selection={selection} onExport={onExport} />
            </SelectionBar>
          ),
        })}
      />
      {person !== '' && (
        <Suspense fallback={null}>
          <PersonDialog userName={person} onClose={() => setPerson('')} />
        </Suspense>
      )}
    </>
  );
}
