import { words } from '~/i18n/words';

const { n, plural } = words('en-US');

/** What to know of a mail that failed. */
const failedAdvice =
  'The authorization is in effect all the same. The service cannot send an email again: correct the address and tell the users yourself.';

/** The page of one app group: its published apps, its authorizations and the mails about them. */
export const messages = {
  views: 'Parts of this app group',
  tabs: {
    overview: 'Overview',
    people: 'People',
    authorizations: 'Authorizations',
    apps: 'Published apps',
    mails: 'Email records',
  },
  notFound: 'App group not found',
  notFoundBody: 'It was deleted, or the link is wrong.',
  toList: 'All app groups',
  accountTypes: { USER: 'User', USER_GROUP: 'User group' } as Record<string, string>,
  platforms: { AD: 'AD domain', LOCAL: 'Local', SYSTEM: 'Built in' } as Record<string, string>,
  overview: {
    access: 'Access',
    people: 'Users',
    userGroups: 'User groups',
    what: 'App group',
    apps: 'Show',
    serverGroupDescription: 'Description of the server group',
    identity: 'IDs',
    tenant: 'Tenant ID',
  },
  apps: {
    title: 'Published apps',
    many: 'published apps',
    total: (count: number) => plural(count, { one: '# published app', other: '# published apps' }),
    columns: {
      name: 'Name',
      state: 'State',
      version: 'Version',
      publisher: 'Publisher',
      source_type: 'Source',
      publish_at: 'Published',
      execute_path: 'Program',
      command_param: 'Parameters',
      work_path: 'Working folder',
      is_pre_boot: 'Started in advance',
      sandbox_enable: 'In a sandbox',
      description: 'Description',
      id: 'App ID',
    },
    states: { NORMAL: 'Available', FORBIDDEN: 'Disabled' } as Record<string, string>,
    sources: { 1: 'Built in', 2: 'From the image', 3: 'Custom' } as Record<number, string>,
    filters: { names: { name: 'Name', state: 'State', app_id: 'App ID' } },
    quick: { placeholder: 'App name', hints: { name: () => 'Names that contain this' } },
    empty: {
      title: 'No published apps',
      body: 'Users who are authorized for this app group find nothing in it.',
    },
  },
  authorizations: {
    title: 'Authorizations',
    many: 'authorizations',
    total: (count: number) => plural(count, { one: '# authorization', other: '# authorizations' }),
    columns: {
      name: 'Account',
      account_type: 'Account type',
      create_at: 'Authorized',
      mail: 'Email',
      platform_type: 'Account source',
      domain: 'Domain',
      account_id: 'Account ID',
      id: 'Authorization ID',
    },
    filters: { names: { account: 'Account', account_type: 'Account type', account_id: 'Account ID' } },
    quick: { placeholder: 'Account name', hints: { account: () => 'Accounts whose name contains this' } },
    presets: { all: 'All', users: 'Users', groups: 'User groups' },
    empty: {
      title: 'Nobody is authorized',
      body: 'Users and user groups that are authorized for this app group are listed here.',
    },
  },
  menu: { remove: 'Remove authorization', copyAccountId: 'Copy account ID' },
  mailStates: {
    sent: 'Sent',
    none: 'No email',
    noneForDomain: 'No email: members of AD groups get none',
    failed: (reason: string) => (reason === '' ? 'Failed' : `Failed: ${reason}`),
    several: (sent: number, failed: number) =>
      failed === 0 ? `${n(sent)} sent` : `${n(sent)} sent, ${n(failed)} failed`,
    unread: 'Could not be read',
    someFailed: (count: number) =>
      `${plural(count, { one: '# email failed.', other: '# emails failed.' })} ${failedAdvice}`,
    advice: failedAdvice,
    showFailed: 'Show failed emails',
  },
  mails: {
    title: 'Email records',
    many: 'email records',
    total: (count: number) => plural(count, { one: '# email record', other: '# email records' }),
    noResend: 'The service cannot send an email again. A failed email does not change the authorization.',
    columns: {
      name: 'Recipient',
      mail_send_type: 'Email about',
      mail_send_result: 'Result',
      error_msg: 'Reason',
      send_at: 'Sent',
      account_auth_name: 'Authorized account',
      account_auth_type: 'Account type',
      id: 'Record ID',
    },
    types: {
      ADD_GROUP_AUTHORIZATION: 'Authorization',
      DEL_GROUP_AUTHORIZATION: 'Removal',
      ADD_GROUP_AUTHORIZATION_SMS: 'Authorization (text message)',
      DEL_GROUP_AUTHORIZATION_SMS: 'Removal (text message)',
    } as Record<string, string>,
    results: { SUCCESS: 'Sent', FAIL: 'Failed' } as Record<string, string>,
    filters: { names: { account: 'Recipient', mail_send_type: 'Email about', mail_send_result: 'Result' } },
    quick: { placeholder: 'Recipient', hints: { account: () => 'Recipients whose name contains this' } },
    presets: { all: 'All', failed: 'Failed' },
    empty: {
      title: 'No email records',
      body: 'Emails about new and removed authorizations are recorded here.',
    },
  },
};
