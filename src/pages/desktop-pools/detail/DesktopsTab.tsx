import { lazy, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import { INCONSISTENT_TYPES, type PoolDesktop } from '~/contract/pool-desktops';
import { differsBy } from '~/domain/desktop-pools/drift';
import { useDesktopWords, type DesktopWords } from '~/domain/desktops/desktop-words';
import { desktopColumns, type DesktopCommand } from '~/domain/desktops/DesktopColumns';
import { desktopPath } from '~/domain/paths';
import type { Messages } from '~/i18n/areas';
import { loadMessages, useMessages } from '~/i18n/I18n';
import classes from '~/pages/desktop-pools/pools.module.css';
import { createSelection } from '~/ui/data-table/selection';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { DriftSummary } from './DriftSummary';
import { poolDesktopsList } from './pool-desktops-list';

const loadBulkBar = async () => {
  const [bar] = await Promise.all([import('~/domain/actions/menu/DesktopBulkBar'), loadMessages('actions')]);
  return { default: bar.DesktopBulkBar };
};
const DesktopBulkBar = lazy(loadBulkBar);
const DesktopRowMenu = lazy(async () => ({
  default: (await import('~/domain/actions/menu/DesktopRowMenu')).DesktopRowMenu,
}));

const BESIDE = ['tab'];
const NO_POOLS: ReadonlyMap<string, string> = new Map();

type PoolDesktopWords = DesktopWords & { pool: Messages<'desktop-pool'> };

const { pool_id: _, ...inventory } = desktopColumns;

const columns: ListColumns<PoolDesktop, PoolDesktopWords, ColumnIdOf<ReturnType<typeof poolDesktopsList>>> = {
  ...inventory,
  inconsistent_types: {
    width: 180,
    text: (row, { pool, format }) =>
      row.inconsistent_types
        ? format.list(
            INCONSISTENT_TYPES.filter((type) => differsBy(row, type)).map((type) => pool.drift.types[type]),
          )
        : '',
  },
  isolated: {
    width: 100,
    text: ({ isolated }, { common }) =>
      typeof isolated === 'boolean' ? (isolated ? common.yes : common.no) : '',
  },
};

/** The desktops of a pool as the inventory has them, and in what they are not as the pool says. */
export function DesktopsTab({ poolId, pool }: { poolId: string; pool: DesktopPoolDetail }) {
  const own = useMessages('desktop-pool');
  const shared = useMessages('desktops');
  const desktopWords = useDesktopWords(NO_POOLS);
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const list = useMemo(() => poolDesktopsList(poolId), [poolId]);
  const state = useListView(list, BESIDE);
  const words = useMemo((): PoolDesktopWords => ({ ...desktopWords, pool: own }), [desktopWords, own]);
  const t = useMemo(
    () => ({
      ...shared,
      columns: { ...shared.columns, ...own.desktops.columns },
      filters: {
        names: { ...shared.filters.names, ...own.desktops.filters },
        groups: { ...shared.filters.groups, pool: own.desktops.group },
      },
      presets: { ...shared.presets, isolated: own.desktops.columns.isolated },
      empty: own.desktops.empty,
    }),
    [shared, own],
  );
  const commands: Record<DesktopCommand, (row: PoolDesktop) => void> = {
    page: (row) => void navigate(desktopPath(row.desktop_id)),
  };
  return (
    <ListBody
      list={list}
      t={t}
      useWords={() => words}
      columns={columns}
      state={state}
      onOpen={commands.page}
      commands={commands}
      menu={({ row, anchor, onClose }) => <DesktopRowMenu row={row} anchor={anchor} onClose={onClose} />}
      bulk={(part) => ({
        selection,
        preload: loadBulkBar,
        render: (bar) => <DesktopBulkBar {...part} {...bar} selection={selection} />,
      })}
      header={() =>
        (pool.desktop_count ?? 0) > 0 && (
          <DriftSummary
            poolId={poolId}
            pool={pool}
            current={state.view.inconsistent_type}
            className={classes.driftBar}
          />
        )
      }
    />
  );
}
