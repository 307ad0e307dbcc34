import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { userQuery } from '~/api/users';
import type { UserDetail } from '~/contract/users';
import { usersPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { learnItems } from '~/lib/known-items';
import { UserDialogs, type OpenUserDialog } from '~/pages/users/UserDialogs';
import { STATE_TONES, userStateOf } from '~/pages/users/user-state';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { DetailPage, DetailSection } from '~/ui/layout/DetailPage';
import { lastListAddress } from '~/ui/list/last-list';
import { AccessTab } from './AccessTab';
import { DesktopsTab } from './DesktopsTab';
import { EventsTab } from './EventsTab';
import { GroupsTab } from './GroupsTab';
import { SessionsTab } from './SessionsTab';
import { LoginsTab } from './LoginsTab';
import { OverviewTab } from './OverviewTab';
import { UsageTab } from './UsageTab';
import { UserActions } from './UserActions';

const TABS = ['overview', 'desktops', 'groups', 'apps', 'logins', 'sessions', 'events', 'usage'] as const;
type Tab = (typeof TABS)[number];
const NOTHING: readonly string[] = [];

/** One user: the account, what is assigned to it, and what its owner did. */
export function UserPage() {
  const { userId = '' } = useParams();
  const t = useMessages('user');
  const users = useMessages('users');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'overview';
  const query = useQuery(userQuery(userId));
  const [open, setOpen] = useState<OpenUserDialog | null>(null);
  const user = query.data;
  const isGone = isFailure(query.error) && query.error.status === 404;
  const name = (!isGone && user?.user_name) || userId;
  useEffect(() => {
    if (user?.user_name) learnItems([{ id: userId, name: user.user_name }]);
  }, [user, userId]);
  const list = { label: users.title, to: lastListAddress(usersPath) };

  if (isGone) {
    return (
      <DetailPage list={list} title={name}>
        <EmptyState
          title={t.notFound}
          body={t.notFoundBody}
          action={<Link to={usersPath}>{t.toList}</Link>}
        />
      </DetailPage>
    );
  }
  const state = user && userStateOf({ ...user, expired: user.user_expired });
  return (
    <DetailPage
      list={list}
      title={name}
      aside={state && <StatusMark tone={STATE_TONES[state]} word={users.states[state]} />}
      actions={
        user && (
          <UserActions
            user={user}
            onChoose={(what) =>
              setOpen({ what, user: { id: userId, name, activeType: user.active_type ?? '' } })
            }
          />
        )
      }
      tabs={{
        label: t.views,
        current: tab,
        entries: TABS.map((key) => ({
          key,
          label: t.tabs[key],
          search: key === 'overview' ? '' : `tab=${key}`,
        })),
      }}
    >
      {user && !query.error ? (
        <TabContent tab={tab} userId={userId} name={user.user_name ?? ''} user={user} />
      ) : (
        <DetailSection label={t.tabs[tab]}>
          <QueryState query={query}>{() => null}</QueryState>
        </DetailSection>
      )}
      <UserDialogs
        open={open}
        onClose={() => setOpen(null)}
        onLaunched={(action) => {
          if (action === 'delete-users') void navigate(usersPath);
        }}
      />
    </DetailPage>
  );
}

interface TabContentProps {
  tab: Tab;
  userId: string;
  name: string;
  user: UserDetail;
}

function TabContent({ tab, userId, name, user }: TabContentProps) {
  switch (tab) {
    case 'overview':
      return <OverviewTab userId={userId} user={user} />;
    case 'groups':
      return <GroupsTab user={user} />;
    case 'apps':
      return <AccessTab key={userId} userId={userId} name={name} groupNames={user.group_names ?? NOTHING} />;
    // What is below is found by the user's name.
    case 'desktops':
      return <DesktopsTab key={name} name={name} />;
    case 'events':
      return <EventsTab key={name} name={name} />;
    case 'logins':
      return <LoginsTab key={name} name={name} />;
    case 'sessions':
      return <SessionsTab userId={userId} name={name} />;
    case 'usage':
      return <UsageTab name={name} />;
  }
}
