// The lists inside the pages of an app group, a user, a user group and a desktop pool.
import {
  SENTINEL_APP_GROUPS,
  SENTINEL_DESKTOPS,
  SENTINEL_GROUPS,
  SENTINEL_POOLS,
  SENTINEL_TASKS,
  SENTINEL_USERS,
} from '~/mocks/sentinels';
import { testInnerList } from './support/inner-list';
import { testToolbar } from './support/list-toolbar';

const { usual, unused, large } = SENTINEL_APP_GROUPS;
const { local } = SENTINEL_USERS;
const { drift, empty } = SENTINEL_POOLS;

testInnerList({
  path: `/app-groups/${usual.id}?tab=authorizations`,
  title: 'Authorizations',
  many: 'authorizations',
  reads: /\/list-authorizations$/,
  selects: true,
  name: 'Account',
  filters: [
    { name: 'account', label: 'Account', type: 'li', says: ['contains li'] },
    { name: 'account_type', label: 'Account type', choose: 'User', values: ['USER'] },
    { name: 'account_id', label: 'Account ID', type: local.id },
  ],
  link: {
    query: 'account_type=USER&columns=domain%2Caccount_id',
    columns: ['Domain', 'Account ID'],
    chips: ['Account type User'],
  },
  quick: {
    typed: 'rd-paris',
    hint: 'Accounts whose name contains this',
    name: 'account',
    label: 'Account',
    finds: 1,
  },
  presets: [['User groups', 'account_type=USER_GROUP', 'rd-paris']],
  empty: 'Nobody is authorized',
  emptyAt: `/app-groups/${unused.id}?tab=authorizations`,
});

testInnerList({
  path: `/app-groups/${usual.id}?tab=apps`,
  title: 'Published apps',
  many: 'published apps',
  reads: /\/apps$/,
  name: 'Name',
  filters: [
    { name: 'name', label: 'Name', type: 'office', says: ['contains office'] },
    { name: 'state', label: 'State', choose: 'Available', values: ['NORMAL'] },
    { name: 'app_id', label: 'App ID', type: usual.id },
  ],
  link: {
    query: 'state=NORMAL&columns=version%2Cid',
    columns: ['Version', 'App ID'],
    chips: ['State Available'],
  },
  quick: { typed: 'e', hint: 'Names that contain this', name: 'name', label: 'Name', finds: 6 },
  empty: 'No published apps',
  emptyAt: `/app-groups/${unused.id}?tab=apps`,
});

testInnerList({
  path: `/app-groups/${usual.id}?tab=mails`,
  title: 'Email records',
  many: 'email records',
  reads: /\/mails$/,
  name: 'Recipient',
  filters: [
    { name: 'account', label: 'Recipient', type: 'li', says: ['contains li'] },
    {
      name: 'mail_send_type',
      label: 'Email about',
      choose: 'Authorization',
      values: ['ADD_GROUP_AUTHORIZATION'],
    },
    { name: 'mail_send_result', label: 'Result', choose: 'Sent', values: ['SUCCESS'] },
  ],
  link: {
    query: 'mail_send_type=ADD_GROUP_AUTHORIZATION&columns=send_at%2Cid',
    columns: ['Sent', 'Record ID'],
    chips: ['Email about Authorization'],
  },
  quick: {
    typed: 'an',
    hint: 'Recipients whose name contains this',
    name: 'account',
    label: 'Recipient',
    finds: 18,
  },
  empty: 'No email records',
  emptyAt: `/app-groups/${unused.id}?tab=mails`,
});

testInnerList({
  path: `/users/${local.id}?tab=events`,
  title: 'Events of this user',
  many: 'events',
  reads: /\/user-events$/,
  name: 'Event',
  filters: [
    { name: 'event_type', label: 'Event type', type: 'LOGIN_DESKTOP' },
    { name: 'resource_name', label: 'Resource', type: 'FIN' },
  ],
  link: {
    query: 'event_type=LOGIN_DESKTOP&days=30&columns=event_time%2Cresource_name',
    columns: ['Time', 'Resource'],
    chips: ['Event type LOGIN_DESKTOP'],
  },
  empty: 'No events',
});

testInnerList({
  path: `/users/${local.id}?tab=logins`,
  title: 'Login records of this user',
  many: 'login records',
  reads: /\/connections\/desktops$/,
  name: 'Desktop',
  filters: [
    { name: 'computer_name', label: 'Desktop', type: 'FIN' },
    { name: 'terminal_type', label: 'Terminal type', type: 'Windows' },
  ],
  link: {
    query: 'terminal_type=Windows&days=30&columns=outcome%2Cterminal_mac',
    columns: ['Result', 'Terminal MAC'],
    chips: ['Terminal type Windows'],
  },
  empty: 'No login records',
});

testInnerList({
  path: `/user-groups/${SENTINEL_GROUPS.local.id}`,
  title: 'Members',
  many: 'members',
  reads: /\/groups\/[^/]+\/users$/,
  selects: true,
  name: 'User name',
  filters: [
    { name: 'user_name', label: 'User name', type: 'a', says: ['contains a'] },
    { name: 'description', label: 'Description', type: 'Intern', says: ['contains Intern'] },
    { name: 'active_type', label: 'Activated by', choose: 'Administrator', values: ['ADMIN_ACTIVATE'] },
  ],
  link: {
    query: 'active_type=ADMIN_ACTIVATE&columns=user_email%2Cid',
    columns: ['Email', 'User ID'],
    chips: ['Activated by Administrator'],
  },
  quick: { typed: 'a', hint: 'Names that contain this', name: 'user_name', label: 'User name', finds: 15 },
  empty: 'No members yet',
});

testInnerList({
  path: `/app-groups/${large.id}?tab=people`,
  title: 'People',
  many: 'people',
  reads: null,
  name: 'User',
  filters: [
    { name: 'q', label: 'Words', type: 'wei', says: ['contains wei'] },
    { name: 'review', label: 'Recommendation', choose: 'Review', values: ['review'] },
  ],
  link: {
    query: 'review=review&columns=review%2Cid',
    columns: ['Recommendation', 'User ID'],
    chips: ['Recommendation Review'],
  },
  quick: { typed: 'wei', name: 'q', label: 'Words', finds: 1 },
  presets: [['To review', 'review=review', 'Review: not opened in 30 days']],
  empty: 'Nobody can open this',
  emptyAt: `/app-groups/${unused.id}?tab=people`,
});

testInnerList({
  path: `/users/${local.id}?tab=apps`,
  title: 'App groups',
  many: 'app groups',
  reads: null,
  selects: true,
  name: 'App group',
  filters: [
    { name: 'q', label: 'Words', type: 'office', says: ['contains office'] },
    { name: 'use', label: 'Use', choose: 'Never used', values: ['never'] },
    { name: 'review', label: 'Recommendation', choose: 'Keep', values: ['keep'] },
  ],
  link: {
    query: 'review=review&columns=use%2Creview',
    columns: ['Use', 'Recommendation'],
    chips: ['Recommendation Review'],
  },
  quick: { typed: 'e', name: 'q', label: 'Words', finds: 10 },
  presets: [['To review', 'review=review', 'Review: ']],
  empty: 'No app groups',
});

testInnerList({
  path: `/desktop-pools/${drift.id}?tab=desktops`,
  title: 'Desktops',
  many: 'desktops',
  reads: /\/desktop-pools\/[^/]+\/desktops$/,
  selects: true,
  name: 'Name',
  filters: [
    { name: 'inconsistent_type', label: 'Differs by', choose: 'Image', values: ['IMAGE_ID'] },
    { name: 'isolated', label: 'Isolated', answer: 'Yes', values: ['true'] },
    { name: 'computer_name', label: 'Name', type: 'FIN', says: ['contains FIN'] },
    { name: 'desktop_ip', label: 'IP address', type: '10.1', says: ['contains 10.1'] },
    { name: 'desktop_id', label: 'Desktop ID', paste: SENTINEL_DESKTOPS.healthy.id },
    { name: 'status', label: 'Status', choose: 'Running', values: ['ACTIVE'] },
    { name: 'in_maintenance_mode', label: 'In maintenance', answer: 'No', values: ['false'] },
    { name: 'user_attached', label: 'Has a user', answer: 'Yes', values: ['true'] },
    { name: 'charge_mode', label: 'Billing', choose: 'Pay per use', values: ['1'] },
  ],
  link: {
    query: 'status=ACTIVE&columns=user%2Cisolated',
    columns: ['User', 'Isolated'],
    chips: ['Status Running'],
  },
  quick: {
    typed: 'OPS-WAW-02136',
    hint: 'Names that contain this',
    name: 'computer_name',
    label: 'Name',
    finds: 1,
  },
  empty: 'No desktops in this pool',
  emptyAt: `/desktop-pools/${empty.id}?tab=desktops`,
});

testInnerList({
  path: `/desktop-pools/${drift.id}?tab=users`,
  title: 'Users and groups',
  many: 'users and groups',
  reads: null,
  selects: true,
  name: 'Name',
  filters: [
    { name: 'q', label: 'Name', type: 'li', says: ['contains li'] },
    { name: 'object_type', label: 'Kind', choose: 'User', values: ['USER'] },
  ],
  link: {
    query: 'object_type=USER&columns=domain%2Cobject_id',
    columns: ['Domain', 'User or group ID'],
    chips: ['Kind User'],
  },
  empty: 'Nobody is authorized for this pool',
  emptyAt: `/desktop-pools/${empty.id}?tab=users`,
});

// Narrower than the page, and without a search.
testToolbar({
  path: `/desktops/${SENTINEL_DESKTOPS.healthy.id}?tab=scripts`,
  title: 'Scripts of this desktop',
  selects: false,
});
testToolbar({
  path: `/scheduled-tasks/${SENTINEL_TASKS.nightlyStop.id}?tab=runs`,
  title: 'Runs of this task',
  selects: false,
});
