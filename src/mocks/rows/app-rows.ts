import type { Authorization, AuthorizationMail } from '~/contract/app-authorizations';
import type { AppGroup, PublishedApp } from '~/contract/app-groups';
import type { ServerGroup } from '~/contract/server-groups';
import type { AppAccount } from '~/mocks/engine/app-accounts';
import type { Db } from '~/mocks/engine/db';
import {
  type Access,
  type AccessMail,
  type AppGroupRecord,
  type AppRecord,
  appsOf,
  MAIL_FAILURES,
  SERVER_GROUPS,
  type ServerGroupRecord,
} from '~/mocks/seed/app-groups';
import { DOMAIN_ID } from '~/mocks/seed/project';
import { at, idOf } from '~/mocks/seed/random';
import { millisTime } from './wire-times';

/** Accounts there may be: with it a group's and an account's number make one of their authorization. */
const ACCOUNTS = 2 ** 20;

export const appGroupId = ({ index, documentedId }: Pick<AppGroupRecord, 'index' | 'documentedId'>) =>
  documentedId ?? idOf('appGroup', index);

/** An app group on the wire. */
export function appGroupRow(db: Db, group: AppGroupRecord): AppGroup {
  const { serverGroup, createdAt, appType, authorizationType } = group;
  return {
    id: appGroupId(group),
    name: group.name,
    ...(serverGroup !== null && {
      app_server_group_id: idOf('appServerGroup', serverGroup),
      app_server_group_name: at(SERVER_GROUPS, serverGroup).name,
    }),
    app_type: appType,
    authorization_type: authorizationType,
    create_at: millisTime(createdAt),
    description: group.description,
    tenant_id: DOMAIN_ID,
    app_count: appsOf(db.world, group).length,
  };
}

/** An authorization of a whole group: its app is empty. */
export function authorizationRow(
  group: AppGroupRecord,
  [code, since]: Access,
  account: AppAccount,
): Authorization {
  return {
    id: idOf('authorization', group.index * ACCOUNTS + code),
    account: account.name,
    account_id: account.id,
    account_type: account.type,
    app_group_id: appGroupId(group),
    app_group_name: group.name,
    app_id: '',
    app_name: '',
    authorization_type: group.authorizationType,
    create_at: millisTime(since),
    domain: account.domain,
    platform_type: account.platform,
  };
}

/** A mail to `reader` about the authorization of `account`; `number` is its own among the group's. */
export function mailRow(
  group: AppGroupRecord,
  { kind, at: sentAt, failure }: AccessMail,
  { account, reader, number }: { account: AppAccount; reader: AppAccount; number: number },
): AuthorizationMail {
  return {
    id: idOf('authorizationMail', group.index * ACCOUNTS + number),
    account: reader.name,
    account_auth_name: account.name,
    account_auth_type: account.type,
    app_group_id: appGroupId(group),
    app_group_name: group.name,
    mail_send_type: `${kind}_GROUP_AUTHORIZATION`,
    mail_send_result: failure < 0 ? 'SUCCESS' : 'FAIL',
    send_at: millisTime(sentAt),
    ...(failure >= 0 && { error_msg: MAIL_FAILURES[failure] }),
  };
}

/** A published app on the wire. */
export function appRow(group: AppGroupRecord, app: AppRecord): PublishedApp {
  const folder = app.name.replaceAll(/\W/g, '');
  return {
    id: idOf('app', app.index),
    name: app.name,
    app_group_id: appGroupId(group),
    version: app.version,
    publisher: app.publisher,
    description: '',
    state: app.forbidden ? 'FORBIDDEN' : 'NORMAL',
    source_type: app.source,
    publish_at: millisTime(app.publishedAt),
    publishable: true,
    execute_path: `C:\\Program Files\\${folder}\\${folder}.exe`,
    work_path: `C:\\Program Files\\${folder}`,
    command_param: '',
    is_pre_boot: false,
    sandbox_enable: false,
    tenant_id: DOMAIN_ID,
  };
}

/** A server group on the wire. */
export function serverGroupRow(db: Db, group: ServerGroupRecord, index: number): ServerGroup {
  return {
    id: idOf('appServerGroup', index),
    name: group.name,
    description: group.description,
    app_type: group.appType,
    os_type: group.os,
    server_group_status: true,
    is_vdi: false,
    enterprise_project_id: '0',
    app_group_count: db.appGroups.filter(({ serverGroup }) => serverGroup === index).length,
    app_server_count: group.servers,
    create_time: millisTime(db.world.bornAt - (300 + index) * 86_400_000),
  };
}
