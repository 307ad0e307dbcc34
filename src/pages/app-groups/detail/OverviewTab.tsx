import { useQuery, type UseQueryResult } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { authorizationCountQuery } from '~/api/app-authorizations';
import type { AppGroupDetail } from '~/contract/app-groups';
import { appGroupPath } from '~/domain/paths';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { Copyable } from '~/ui/data-table/Copyable';
import { DetailSection } from '~/ui/layout/DetailPage';
import { Facts } from '~/ui/layout/Facts';

/** ShowAppGroupDetail: every field, and how many may use the group. */
export function OverviewTab({ group }: { group: AppGroupDetail }) {
  const { overview: t, tabs } = useMessages('app-group');
  const words = useMessages('app-groups');
  const format = useFormat();
  const people = useQuery(authorizationCountQuery(group.id, 'USER'));
  const groups = useQuery(authorizationCountQuery(group.id, 'USER_GROUP'));
  const { app_type: type, authorization_type: by, create_at: time } = group;
  const created = parseWireTime(time);
  const authorizations = appGroupPath(group.id, 'authorizations');
  const link = (to: string, text: string) => <Link to={to}>{text}</Link>;
  const copyable = (what: string, id: string | null | undefined) => id && <Copyable value={id} what={what} />;
  const count = ({ data }: UseQueryResult<number>) =>
    data === undefined ? '' : link(authorizations, format.number(data));
  return (
    <DetailSection label={tabs.overview} of="facts">
      <Facts
        title={t.access}
        facts={[
          [t.people, count(people)],
          [t.userGroups, count(groups)],
          [words.columns.authorization_type, by ? (words.authorizationTypes[by] ?? by) : ''],
        ]}
      />
      <Facts
        title={t.what}
        facts={[
          [words.columns.app_type, type ? (words.appTypes[type] ?? type) : ''],
          [
            words.columns.app_count,
            link(
              appGroupPath(group.id, 'apps'),
              typeof group.app_count === 'number' ? format.number(group.app_count) : t.apps,
            ),
          ],
          [words.columns.app_server_group_name, group.app_server_group_name ?? ''],
          [t.serverGroupDescription, group.app_server_group_description ?? ''],
          [words.columns.description, group.description ?? ''],
          [words.columns.create_at, created ? format.absolute(created) : (time ?? '')],
        ]}
      />
      <Facts
        title={t.identity}
        facts={[
          [words.columns.id, copyable(words.columns.id, group.id)],
          [
            words.columns.app_server_group_id,
            copyable(words.columns.app_server_group_id, group.app_server_group_id),
          ],
          [t.tenant, copyable(t.tenant, group.tenant_id)],
        ]}
      />
    </DetailSection>
  );
}
