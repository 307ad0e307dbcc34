import { Button } from '@mantine/core';
import { lazy, Suspense, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { loginColumns, useLoginWords } from './LoginColumns';
import { loginList } from './logins-list';
import { SessionViews } from './SessionViews';

const OnlineUsers = lazy(async () => ({ default: (await import('./OnlineUsers')).OnlineUsers }));
const LoginRowMenu = lazy(async () => ({ default: (await import('./LoginRowMenu')).LoginRowMenu }));

/** Who logged in to which desktop, from which terminal, and what failed. */
export function LoginsPage() {
  const { logins: t, online } = useMessages('sessions');
  const [hasChart, setHasChart] = useState(false);
  const [selection] = useState(createSelection);
  return (
    <ListPage
      list={loginList}
      t={t}
      useWords={useLoginWords}
      columns={loginColumns}
      headerActions={
        <>
          <SessionViews />
          <Button size="xs" variant="default" aria-expanded={hasChart} onClick={() => setHasChart(!hasChart)}>
            {hasChart ? online.hide : online.show}
          </Button>
        </>
      }
      banner={
        hasChart && (
          <Suspense fallback={null}>
            <OnlineUsers />
          </Suspense>
        )
      }
      menu={(open) => <LoginRowMenu {...open} />}
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
