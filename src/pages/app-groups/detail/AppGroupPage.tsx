import { useQuery } from '@tanstack/react-query';
import { IconKey, IconPencil, IconTrash } from '@tabler/icons-react';
import { lazy, Suspense, useState } from 'react';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router-dom';
import { appGroupQuery } from '~/api/app-groups';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { appGroupName } from '~/domain/app-groups/app-group';
import { appGroupsPath, authorizeForPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { DetailPage } from '~/ui/layout/DetailPage';
import { ToolButton, ToolLink } from '~/ui/layout/ToolButton';
import { AppsTab } from './AppsTab';
import { AuthorizationsTab } from './AuthorizationsTab';
import { MailsTab } from './MailsTab';
import { OverviewTab } from './OverviewTab';
import { PeopleTab } from './PeopleTab';

const AppGroupDialog = lazy(async () => ({
  default: (await import('~/pages/app-groups/AppGroupDialog')).AppGroupDialog,
}));

const TABS = ['overview', 'people', 'authorizations', 'apps', 'mails'] as const;

/** One app group: what it is, who may use it, what they can open, and whether they were told. */
export function AppGroupPage() {
  const { groupId = '' } = useParams();
  const t = useMessages('app-group');
  const words = useMessages('app-groups');
  const navigate = useNavigate();
  const [params] = useSearchParams();
  const tab = TABS.find((one) => one === params.get('tab')) ?? 'overview';
  const [open, setOpen] = useState<'edit' | 'delete' | null>(null);
  const query = useQuery(appGroupQuery(groupId));
  const isGone = isFailure(query.error) && query.error.status === 404;
  const group = isGone ? undefined : query.data;
  const name = group ? appGroupName(group) : groupId;
  const close = () => setOpen(null);
  const isShown = !isGone && (group !== undefined || !query.error);
  const entries = TABS.map((one) => ({
    key: one,
    label: t.tabs[one],
    search: one === 'overview' ? '' : `?tab=${one}`,
  }));

  return (
    <DetailPage
      list={{ label: words.title, to: appGroupsPath }}
      title={name}
      actions={
        group && (
          <>
            <ToolLink
              to={authorizeForPath([groupId])}
              label={words.authorize}
              icon={<IconKey size={14} aria-hidden />}
            />
            <ToolButton
              label={words.menu.edit}
              icon={<IconPencil size={14} aria-hidden />}
              onClick={() => setOpen('edit')}
            />
            <ToolButton
              label={words.menu.delete}
              icon={<IconTrash size={14} aria-hidden />}
              onClick={() => setOpen('delete')}
            />
          </>
        )
      }
      {...(isShown && { tabs: { label: t.views, entries, current: tab } })}
    >
      {isGone ? (
        <EmptyState
          title={t.notFound}
          body={t.notFoundBody}
          action={<Link to={appGroupsPath}>{t.toList}</Link>}
        />
      ) : (
        query.error && !group && <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.error && group && (
        <StaleBar updatedAt={new Date(query.dataUpdatedAt)} onRetry={() => void query.refetch()} />
      )}
      {isShown && (
        <>
          {tab === 'overview' && group && <OverviewTab group={group} />}
          {tab === 'people' && group && <PeopleTab key={groupId} group={group} />}
          {tab === 'authorizations' && <AuthorizationsTab key={groupId} groupId={groupId} />}
          {tab === 'apps' && <AppsTab key={groupId} groupId={groupId} />}
          {tab === 'mails' && <MailsTab key={groupId} groupId={groupId} />}
        </>
      )}
      {open === 'edit' && group && (
        <Suspense fallback={null}>
          <AppGroupDialog group={group} onClose={close} />
        </Suspense>
      )}
      {open === 'delete' && group && (
        <ActionDialogHost
          kind="delete-app-groups"
          items={[{ id: groupId, name }]}
          onClose={close}
          onLaunched={() => void navigate(appGroupsPath)}
        />
      )}
    </DetailPage>
  );
}
