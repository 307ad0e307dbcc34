import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { appSessionsSource } from '~/api/app-sessions';
import type { AppGroup } from '~/contract/app-groups';
import type { SessionInfo } from '~/contract/app-sessions';
import { appGroupName } from '~/domain/app-groups/app-group';
import { groupAccessQuery } from '~/domain/authorizations/access';
import { UseMark } from '~/domain/authorizations/UseMark';
import { reviewText, sinceOf, useText, waysText, type UseWords } from '~/domain/authorizations/access-words';
import { RECENT_DAYS, reviewOf, useOfGrant } from '~/domain/authorizations/grant-use';
import { ReviewMark } from '~/domain/authorizations/ReviewMark';
import { userPath } from '~/domain/paths';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { RemoveListButton } from '~/pages/app-groups/remove/RemoveListButton';
import { command } from '~/ui/data-table/command';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import rowLink from '~/ui/data-table/row-link.module.css';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import classes from './detail.module.css';
import { peopleList, type PersonRow } from './people-list';

const BESIDE = ['tab'];
const DAY = 86_400_000;

type PeopleWords = CellWords & UseWords & { people: Messages<'app-access'>['people'] };
type PeopleCommand = 'open';

const nameText = ({ unresolved, name }: PersonRow, { people }: PeopleWords) =>
  unresolved ? people.unresolved(name) : name;

const columns: ListColumns<PersonRow, PeopleWords, ColumnIdOf<ReturnType<typeof peopleList>>> = {
  name: {
    width: 190,
    sort: 'name',
    text: nameText,
    cell: (row, words) =>
      row.unresolved ? (
        <span title={words.people.unresolvedHelp}>{nameText(row, words)}</span>
      ) : (
        <a
          href={userPath(row.id)}
          tabIndex={-1}
          className={rowLink.link}
          title={row.name}
          {...command<PeopleCommand>('open')}
        >
          {row.name}
        </a>
      ),
  },
  ways: { width: 250, text: (row, words) => waysText(row.ways, words) },
  domain: { width: 150, sort: 'domain', text: (row) => row.domain },
  since: {
    width: 130,
    text: (row, { format }) => {
      const date = sinceOf(row);
      return date ? format.absolute(date) : '';
    },
    cell: (row) => <RelativeTime date={sinceOf(row)} />,
  },
  use: {
    width: 210,
    text: (row, words) => (row.unresolved ? '' : useText(row.use, words)),
    cell: (row, words) => <UseMark use={row.unresolved ? undefined : row.use} words={words} />,
  },
  review: {
    width: 250,
    text: ({ review }, words) => reviewText(review, words),
    cell: ({ review }, words) => <ReviewMark review={review} words={words} />,
  },
  id: { width: 300, text: (row) => (row.unresolved ? '' : row.id) },
};

/** Sessions of the last 30 days on a group's servers, by user. A session tells no app group, only its server group. */
function useSessionsByUser(serverGroupId: string) {
  return useQuery({
    queryKey: ['app-sessions', 'recent', serverGroupId],
    queryFn: async ({ signal }) => {
      const now = presentTime();
      const sessions = await appSessionsSource.all(
        {
          app_server_group_id: serverGroupId,
          query_begin_time: new Date(now - RECENT_DAYS * DAY).toISOString(),
          query_end_time: new Date(now).toISOString(),
        },
        { signal },
      );
      const byUser = new Map<string, SessionInfo[]>();
      for (const session of sessions) {
        const user = (session.login_user ?? '').toLowerCase();
        byUser.set(user, [...(byUser.get(user) ?? []), session]);
      }
      return { byUser, readAt: now };
    },
    enabled: serverGroupId !== '',
    staleTime: 60_000,
  });
}

/** Everybody who may open an app group, directly or through a user group, and whether they use it. */
export function PeopleTab({ group }: { group: AppGroup }) {
  const { id: groupId, app_server_group_id } = group;
  const serverGroupId = app_server_group_id ?? '';
  const t = useMessages('app-access');
  const cellWords = useCellWords();
  const navigate = useNavigate();
  const access = useQuery(groupAccessQuery(groupId));
  const sessions = useSessionsByUser(serverGroupId);
  const rows = useMemo(
    () =>
      access.data?.map((one): PersonRow => {
        if (!sessions.data) return { ...one, use: sessions.error ? null : undefined, review: null };
        const { byUser, readAt } = sessions.data;
        const use = useOfGrant(byUser.get(one.name.toLowerCase()) ?? []);
        const facts = { at: readAt, since: sinceOf(one), knowsRecentOnly: true };
        return { ...one, use, review: one.unresolved ? null : reviewOf(use, facts) };
      }),
    [access.data, sessions.data, sessions.error],
  );
  const list = peopleList(
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
  const words = useMemo((): PeopleWords => ({ ...cellWords, t: t.use, people: t.people }), [cellWords, t]);
  return (
    <ListBody
      list={list}
      t={t.people}
      useWords={() => words}
      columns={columns}
      state={state}
      commands={{
        open: (row: PersonRow) => {
          if (!row.unresolved) void navigate(userPath(row.id));
        },
      }}
      tools={<RemoveListButton groups={() => [{ id: groupId, name: appGroupName(group) }]} />}
      header={() => serverGroupId !== '' && <p className={classes.advice}>{t.people.perServer}</p>}
    />
  );
}
