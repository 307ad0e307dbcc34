import { useQuery } from '@tanstack/react-query';
import { IconPencil, IconTrash, IconUserPlus } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { userGroupQuery } from '~/api/user-groups';
import { userGroupsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { DetailPage, DetailSection } from '~/ui/layout/DetailPage';
import { ToolButton } from '~/ui/layout/ToolButton';
import { lastListAddress } from '~/ui/list/last-list';
import { AddMembers } from './AddMembers';
import { platformName } from './GroupColumns';
import { GroupDialogs, type OpenGroupDialog } from './GroupDialogs';
import { MembersList } from './MembersList';

/** One user group and its members. */
export function UserGroupPage() {
  const { groupId = '' } = useParams();
  const t = useMessages('user-groups');
  const navigate = useNavigate();
  const query = useQuery(userGroupQuery(groupId));
  const [open, setOpen] = useState<OpenGroupDialog | null>(null);
  const [isAdding, setIsAdding] = useState(false);
  const group = query.data;
  const list = { label: t.title, to: lastListAddress(userGroupsPath) };

  if (!group) {
    return (
      <DetailPage list={list} title={groupId}>
        {group === null ? (
          <EmptyState
            title={t.notFound}
            body={t.notFoundBody}
            action={<Link to={userGroupsPath}>{t.toList}</Link>}
          />
        ) : (
          <DetailSection label={t.members.title}>
            <QueryState query={query}>{() => null}</QueryState>
          </DetailSection>
        )}
      </DetailPage>
    );
  }
  const name = group.name || group.id;
  const isAd = group.platform_type === 'AD';
  return (
    <DetailPage
      list={list}
      title={name}
      aside={[platformName(group.platform_type, t), group.description].filter(Boolean).join(' · ')}
      actions={
        <>
          <ToolButton
            label={t.members.add}
            icon={<IconUserPlus size={14} aria-hidden />}
            onClick={() => setIsAdding(true)}
            // The manual (workspace_02_0712): AD groups take no users here.
            disabled={isAd}
            title={isAd ? t.members.adNote : undefined}
          />
          <ToolButton
            label={t.menu.edit}
            icon={<IconPencil size={14} aria-hidden />}
            onClick={() => setOpen({ what: 'edit', group })}
          />
          <ToolButton
            label={t.menu.delete}
            icon={<IconTrash size={14} aria-hidden />}
            onClick={() => setOpen({ what: 'delete', group })}
          />
        </>
      }
    >
      <MembersList key={group.id} group={group} />
      {isAdding && <AddMembers group={group} onClose={() => setIsAdding(false)} />}
      <GroupDialogs
        open={open}
        onClose={() => setOpen(null)}
        onDeleting={() => void navigate(userGroupsPath)}
      />
    </DetailPage>
  );
}
