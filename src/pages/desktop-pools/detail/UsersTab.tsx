import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { poolUsersQuery } from '~/api/pool-users';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import type { PoolUser } from '~/contract/pool-users';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import {
  fromPoolUser,
  poolUserItem,
  poolUserKey,
  type PoolUserKind,
  type PoolUserParams,
  type PoolUserRef,
} from '~/domain/actions/pool-users/pool-user';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { userGroupPath, userPath } from '~/domain/paths';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import rowLink from '~/ui/data-table/row-link.module.css';
import { createSelection } from '~/ui/data-table/selection';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { poolUserName, poolUsersList } from './pool-users-list';

const AddUsersDialog = lazy(async () => ({ default: (await import('./AddUsersDialog')).AddUsersDialog }));
const PoolUserRowMenu = lazy(async () => ({ default: (await import('./PoolUserRowMenu')).PoolUserRowMenu }));

const BESIDE = ['tab'];

type PoolUserWords = CellWords & {
  t: Messages<'desktop-pool'>['users'];
  permissions: Readonly<Record<string, string>>;
};
type PoolUserCommand = 'open';

const pathOf = ({ object_type: type, object_id: id }: PoolUser) =>
  type === 'USER_GROUP' ? userGroupPath(id) : userPath(id);

const columns: ListColumns<PoolUser, PoolUserWords, ColumnIdOf<ReturnType<typeof poolUsersList>>> = {
  name: {
    width: 240,
    sort: 'object_name',
    text: poolUserName,
    cell: (row) => (
      <a href={pathOf(row)} tabIndex={-1} className={rowLink.link} {...command<PoolUserCommand>('open')}>
        {poolUserName(row)}
      </a>
    ),
  },
  object_type: { width: 140, text: ({ object_type: type }, { t }) => (type ? (t.types[type] ?? type) : '') },
  user_group: {
    width: 200,
    text: ({ user_group: group }, { permissions }) => (group ? (permissions[group] ?? group) : ''),
  },
  domain: { width: 200, text: (row) => row.domain ?? '' },
  created_at: {
    width: 140,
    sort: 'created_at',
    text: ({ created_at: time }, { format }) => {
      const date = parseWireTime(time);
      return date ? format.absolute(date) : (time ?? '');
    },
    cell: (row) => <RelativeTime date={parseWireTime(row.created_at)} />,
  },
  object_id: { width: 300, text: (row) => row.object_id },
};

interface Open {
  readonly kind: PoolUserKind;
  readonly users: readonly PoolUserRef[];
}

/** Who may use the pool, and with which permission group. */
export function UsersTab({ poolId, pool }: { poolId: string; pool: DesktopPoolDetail }) {
  const t = useMessages('desktop-pool').users;
  const { permissions } = useMessages('pool-actions').users;
  const cellWords = useCellWords();
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const [open, setOpen] = useState<'choose' | Open | null>(null);
  const close = () => setOpen(null);
  const query = useQuery(poolUsersQuery(poolId));
  const list = poolUsersList({
    rows: query.data,
    error: query.error,
    isFetching: query.isFetching,
    updatedAt: query.dataUpdatedAt > 0 ? new Date(query.dataUpdatedAt) : null,
    refetch: () => void query.refetch(),
  });
  const state = useListView(list, BESIDE);
  const words = useMemo((): PoolUserWords => ({ ...cellWords, t, permissions }), [cellWords, t, permissions]);
  const name = poolName({ name: pool.name, id: poolId });
  const paramsFor = (users: readonly PoolUserRef[]): PoolUserParams => ({
    poolId,
    poolName: name,
    os: pool.image_os_type ?? '',
    users: Object.fromEntries(users.map((user) => [poolUserKey(user), user])),
    permission: '',
  });
  const known = useMemo(() => query.data?.flatMap((row) => fromPoolUser(row) ?? []) ?? [], [query.data]);
  const add = (
    <Button size="xs" onClick={() => setOpen('choose')}>
      {t.add}
    </Button>
  );
  return (
    <>
      <ListBody
        list={list}
        t={t}
        useWords={() => words}
        columns={columns}
        state={state}
        onOpen={(row) => void navigate(pathOf(row))}
        commands={{ open: (row: PoolUser) => void navigate(pathOf(row)) }}
        tools={add}
        emptyAction={add}
        menu={({ row, anchor, onClose }) => (
          <PoolUserRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onChoose={(kind) => {
              const user = fromPoolUser(row);
              if (user) setOpen({ kind, users: [user] });
            }}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar
              {...part}
              {...bar}
              selection={selection}
              offered={['change-pool-users', 'remove-pool-users']}
              initial={paramsFor(known)}
            />
          ),
        })}
      />
      {open === 'choose' && (
        <Suspense fallback={null}>
          <AddUsersDialog
            poolName={name}
            onChosen={(users) => setOpen({ kind: 'add-pool-users', users })}
            onClose={close}
          />
        </Suspense>
      )}
      {open && open !== 'choose' && (
        <ActionDialogHost
          kind={open.kind}
          items={open.users.map(poolUserItem)}
          initial={paramsFor(open.users)}
          onClose={close}
        />
      )}
    </>
  );
}
