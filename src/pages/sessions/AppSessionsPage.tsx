import { lazy, Suspense, useState } from 'react';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { KnownItem } from '~/lib/known-items';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
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
  const [leaving, setLeaving] = useState<readonly KnownItem[] | null>(null);
  return (
    <>
      <ListPage
        list={appSessionList}
        t={t}
        useWords={useCellWords}
        columns={appSessionColumns}
        headerActions={<SessionViews />}
        onOpen={(row) => setPerson(row.login_user ?? '')}
        menu={(open) => (
          <AppSessionRowMenu
            {...open}
            onPerson={() => setPerson(open.row.login_user ?? '')}
            onLogoff={() => setLeaving([appSessionList.item(open.row)])}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar {...part} {...bar} selection={selection} offered={['logoff-sessions']} />
          ),
        })}
      />
      {leaving && (
        <ActionDialogHost kind="logoff-sessions" items={leaving} onClose={() => setLeaving(null)} />
      )}
      {person !== '' && (
        <Suspense fallback={null}>
          <PersonDialog
            userName={person}
            onLogOff={(sessions) => {
              setPerson('');
              setLeaving(sessions);
            }}
            onClose={() => setPerson('')}
          />
        </Suspense>
      )}
    </>
  );
}
