import { useQuery } from '@tanstack/react-query';
import { isAdUserQuery } from '~/api/users';
import type { UserDetail } from '~/contract/users';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { Copyable } from '~/ui/data-table/Copyable';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { DetailSection } from '~/ui/layout/DetailPage';
import { Facts } from '~/ui/layout/Facts';

/** ListUserDetail: every field, grouped by question. */
export function OverviewTab({ userId, user }: { userId: string; user: UserDetail }) {
  const t = useMessages('user');
  const users = useMessages('users');
  const common = useMessages('common');
  const format = useFormat();
  const isAd = useQuery(isAdUserQuery({ id: userId, name: user.user_name ?? '' })).data;
  const f = t.fields;
  const yesNo = (value: boolean | null | undefined) =>
    typeof value === 'boolean' ? (value ? common.yes : common.no) : '';
  const number = (value: number | null | undefined) =>
    typeof value === 'number' ? format.number(value) : '';
  const type = user.active_type;
  const created = parseWireTime(user.when_created);
  const expires = user.account_expires;
  return (
    <DetailSection label={t.tabs.overview} of="facts">
      <Facts
        title={t.groups.account}
        facts={[
          [f.locked, yesNo(user.locked)],
          [f.disabled, yesNo(user.disabled)],
          [f.expired, yesNo(user.user_expired)],
          [
            f.expires,
            expires === 0
              ? users.neverExpires
              : typeof expires === 'number'
                ? format.absolute(new Date(expires))
                : '',
          ],
          [
            f.active_type,
            type === 'ADMIN_ACTIVATE' || type === 'USER_ACTIVATE' ? users.activeTypes[type] : type,
          ],
          [f.source, isAd === undefined ? '' : isAd ? users.platforms.AD : t.notAd],
          [f.is_pre_user, yesNo(user.is_pre_user)],
        ]}
      />
      <Facts
        title={t.groups.contact}
        facts={[
          [f.email, user.user_email && <Copyable value={user.user_email} what={f.email} />],
          [f.phone, user.user_phone && <Copyable value={user.user_phone} what={f.phone} />],
          [f.full_name, user.full_name],
          [f.description, user.description],
        ]}
      />
      <Facts
        title={t.groups.password}
        facts={[
          [f.next_login_change_password, yesNo(user.next_login_change_password)],
          [f.enable_change_password, yesNo(user.enable_change_password ?? user.enabled_change_password)],
          [f.password_never_expired, yesNo(user.password_never_expired)],
        ]}
      />
      <Facts
        title={t.groups.use}
        facts={[
          [f.total_desktops, number(user.total_desktops)],
          [f.group_names, number(user.group_names?.length ?? 0)],
          [f.share_space_subscription, yesNo(user.share_space_subscription)],
          [f.share_space_desktops, number(user.share_space_desktops)],
        ]}
      />
      <Facts
        title={t.groups.identity}
        facts={[
          [f.id, <Copyable key="id" value={userId} what={f.id} />],
          [f.when_created, created && <RelativeTime date={created} />],
          [f.account_type, number(user.account_type)],
          [f.sam_account_name, user.sam_account_name],
          [f.user_principal_name, user.user_principal_name],
          [f.distinguished_name, user.distinguished_name],
          [f.object_sid, user.object_sid && <Copyable value={user.object_sid} what={f.object_sid} />],
        ]}
      />
    </DetailSection>
  );
}
