import { useQueries, useQuery } from '@tanstack/react-query';
import { IconGitCompare } from '@tabler/icons-react';
import { lazy, Suspense, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { authorizationMailsQuery } from '~/api/app-authorizations';
import { publishedAppsSource } from '~/api/app-groups';
import { userSessionsQuery } from '~/api/app-sessions';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { userAccessQuery, type UserAccess } from '~/domain/authorizations/access';
import { authorizationItem } from '~/domain/authorizations/authorization-row';
import { sinceOf, type UseWords } from '~/domain/authorizations/access-words';
import { isRecent, reviewOf, useOfGrant, type GrantUse } from '~/domain/authorizations/grant-use';
import { mailStateOf, mailStates } from '~/domain/authorizations/mail-state';
import { appGroupPath } from '~/domain/paths';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import type { KnownItem } from '~/lib/known-items';
import { createSelection } from '~/ui/data-table/selection';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { accessColumns, type AccessCommand } from './AccessColumns';
import { accessList, type AccessRow, type UseKind } from './access-list';

const CompareDialog = lazy(async () => ({ default: (await import('./CompareDialog')).CompareDialog }));

const BESIDE = ['tab'];

interface AccessTabProps {
  userId: string;
  name: string;
  groupNames: readonly string[];
}

/** What a user may open: which app groups, by which way, whether they were told, and whether they use it. */
export function AccessTab({ userId, name, groupNames }: AccessTabProps) {
  const t = useMessages('app-access');
  const cellWords = useCellWords();
  const navigate = useNavigate();
  const [isComparing, setIsComparing] = useState(false);
  const [selection] = useState(createSelection);
  const access = useQuery(userAccessQuery(userId, groupNames));
  const sessions = useQuery(userSessionsQuery(name));
  const groups = access.data ?? [];
  const mails = useQueries({ queries: groups.map(({ groupId }) => authorizationMailsQuery(groupId)) });
  const apps = useQueries({
    queries: groups.map(({ groupId }) => ({
      queryKey: ['app-groups', 'apps', groupId, 'names'],
      queryFn: ({ signal }: { signal: AbortSignal }) => publishedAppsSource(groupId).all({}, { signal }),
      staleTime: 60_000,
    })),
  });
  const readAt = sessions.data?.readAt ?? 0;
  const rows = access.data?.map((one, at): AccessRow => {
    const mail = mails[at];
    const own = one.ways[0]?.authorization;
    const use: GrantUse | null | undefined = sessions.data
      ? useOfGrant(
          (sessions.data.session_info_list ?? []).filter(({ app_group_id }) => app_group_id === one.groupId),
        )
      : sessions.error
        ? null
        : undefined;
    return {
      ...one,
      pair: pairOfRow(one, userId, name),
      apps: apps[at]?.data?.map((app) => app.name ?? app.id),
      mail: mail?.data && own ? mailStateOf(mailStates(mail.data), own) : mail?.error ? null : undefined,
      use,
      useKind: use ? kindOf(use, readAt) : null,
      review: use ? reviewOf(use, { at: readAt, since: sinceOf(one) }) : null,
    };
  });
  const list = accessList(
    {
      rows,
      error: access.error,
      isFetching: access.isFetching,
      updatedAt: access.dataUpdatedAt > 0 ? new Date(access.dataUpdatedAt) : null,
      refetch: () => void access.refetch(),
    },
    sessions.isLoading,
  );
  const state = useListView(list, BESIDE);
  const words = useMemo((): CellWords & UseWords => ({ ...cellWords, t: t.use }), [cellWords, t]);
  const commands: Record<AccessCommand, (row: AccessRow) => void> = {
    open: (row) => void navigate(appGroupPath(row.groupId)),
  };
  return (
    <>
      <ListBody
        list={list}
        t={t.use}
        useWords={() => words}
        columns={accessColumns}
        state={state}
        commands={commands}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar {...part} {...bar} selection={selection} offered={['remove-authorizations']} />
          ),
        })}
        filterStart={
          <ToolButton
            label={t.compare.open}
            icon={<IconGitCompare size={14} aria-hidden />}
            disabled={access.data === undefined}
            onClick={() => setIsComparing(true)}
          />
        }
      />
      {isComparing && access.data && (
        <Suspense fallback={null}>
          <CompareDialog name={name} access={access.data} onClose={() => setIsComparing(false)} />
        </Suspense>
      )}
    </>
  );
}

/** A user who is in through a group only has no authorization of their own: an action on it leaves it out, and says why. */
function pairOfRow({ groupId, groupName, ways }: UserAccess, userId: string, name: string): KnownItem {
  const own = ways.find(({ through }) => through === null)?.authorization;
  return authorizationItem({
    id: groupId,
    account: name,
    account_id: userId,
    account_type: 'USER',
    ...own,
    app_group_id: groupId,
    app_group_name: groupName,
  });
}

function kindOf(use: GrantUse, now: number): UseKind {
  return use.kind === 'used' && !isRecent(use, now) ? 'stale' : use.kind;
}
