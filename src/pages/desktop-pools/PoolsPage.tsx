import { lazy, Suspense, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { SimpleDesktopPoolInfo } from '~/contract/desktop-pools';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import type { ActionKind } from '~/domain/actions/engine/record';
import { loadHeldRollouts } from '~/domain/actions/pool-rebuild/load-held-rollouts';
import { poolPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import type { QuickCommand } from '~/ui/list/ListTable';
import { poolColumns, type PoolCommand } from './PoolColumns';
import type { PoolWords } from './pool-text';
import { poolList } from './pools-list';
import { usePoolWords } from './use-pool-words';

const PoolBulkBar = lazy(async () => ({ default: (await import('./PoolBulkBar')).PoolBulkBar }));
const PoolPanel = lazy(async () => ({ default: (await import('./PoolPanel')).PoolPanel }));
const PoolRowMenu = lazy(async () => ({ default: (await import('./PoolRowMenu')).PoolRowMenu }));

const HeldRollouts = lazy(loadHeldRollouts);

const PANEL: QuickCommand<PoolWords> = {
  command: 'panel' satisfies PoolCommand,
  glyph: 'panel',
  label: (name, { list }) => list.menu.openPanelOf(name),
};

/** Every desktop pool of the project, found by any filter of the service. */
export function PoolsPage() {
  const t = useMessages('desktop-pools');
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const [open, setOpen] = useState<{ kind: ActionKind; row: SimpleDesktopPoolInfo } | null>(null);
  const openPool = ({ id }: SimpleDesktopPoolInfo) => void navigate(poolPath(id));
  return (
    <>
      <ListPage
        list={poolList}
        t={t}
        useWords={usePoolWords}
        columns={poolColumns}
        banner={
          <Suspense fallback={null}>
            <HeldRollouts />
          </Suspense>
        }
        onOpen={openPool}
        commands={{ open: openPool }}
        quick={PANEL}
        menu={({ row, anchor, actions, onClose }) => (
          <PoolRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onPanel={() => actions.change({ panel: row.id })}
            onChoose={(kind) => setOpen({ kind, row })}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => <PoolBulkBar {...part} {...bar} selection={selection} />,
        })}
        panel={({ rowKey, neighbours, onGo, onClose }) => (
          <PoolPanel key={rowKey} poolId={rowKey} neighbours={neighbours} onGo={onGo} onClose={onClose} />
        )}
      />
      {open && (
        <ActionDialogHost
          kind={open.kind}
          items={[poolList.item(open.row)]}
          onClose={() => setOpen(null)}
          onLaunched={() => open.kind === 'delete-pools' && selection.toggle(open.row.id, false)}
        />
      )}
    </>
  );
}
