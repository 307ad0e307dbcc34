import { expect, test } from 'vitest';
import { ACTION_KINDS, type ActionItem, type ActionKind } from './engine/record';
import { messages } from '~/i18n/actions/en-US';
import { ALL_ACTIONS, specOf } from './all-actions';
import { rebuild, snapshot } from './action-params.testing';
import { DESKTOP_MENU } from './menu/action-menu';

const items = [{ id: 'd1', name: 'PC-1' }];
const example = {
  app_group_ids: ['570810904237572135'],
  accounts: [
    {
      account: 'user000',
      account_type: 'USER',
      domain: 'wksapp***.huawei.com',
      email: 'shuh*****eng**@huawei.com',
    },
  ],
};
const user = { user_name: 'li.wei', user_group: 'users', type: 'USER' };

const LI_WEI = { account: 'li.wei', account_type: 'USER' };
const pairs = { accounts: [LI_WEI], groups: [], language: 'fr-fr' };
const pairItems = [{ id: 'g1/USER:\\li.wei', name: 'li.wei → g1' }];

const poolUsers = {
  poolId: 'p1',
  poolName: 'P',
  os: 'Windows',
  users: {
    'USER/u1': {
      id: 'u1',
      name: 'li.wei',
      type: 'USER',
      domain: 'corp.example.com',
      permission: 'administrators',
    },
  },
  permission: 'users',
};
const poolObject = { object_id: 'u1', object_name: 'li.wei', object_type: 'USER' };
const poolItems = [{ id: 'USER/u1', name: 'li.wei' }];

const MAC = 'A8-66-7F-18-5C-05';

const poolRebuild = { ...rebuild, kmsId: '', poolId: 'p1', poolName: 'FIN-SH', repair: false };
const poolImage = { image_id: 'img', image_type: 'gold', os_type: 'Windows' };

const LI = { id: 'u1', name: 'li.wei' };
const leaving = { purpose: 'leave', steps: [{ kind: 'lock-users', params: {} }] };
const step: ActionItem = { ...LI, step: { at: 0, kind: 'lock-users', id: 'u1', users: [LI] } };

const BODIES: readonly [kind: ActionKind, params: object, body: object, items?: readonly ActionItem[]][] = [
  ['rebuild-pool-desktops', poolRebuild, { ...poolImage, desktop_ids: ['d1'] }],
  ['rebuild-pool', { ...poolRebuild, repair: true }, { ...poolImage, is_fix: true }],
  ['set-pool-image', poolRebuild, { ...poolImage, handle_type: 'ONLY_FOR_EXPAND' }],
  ['start', { force: true }, { desktop_ids: ['d1'], op_type: 'os-start' }],
  ['stop', { force: true }, { desktop_ids: ['d1'], op_type: 'os-stop', type: 'HARD' }],
  ['restart', { force: false }, { desktop_ids: ['d1'], op_type: 'reboot', type: 'SOFT' }],
  ['hibernate', { force: false }, { desktop_ids: ['d1'], op_type: 'os-hibernate', type: 'SOFT' }],
  [
    'rebuild',
    rebuild,
    { desktop_ids: ['d1'], image_type: 'gold', image_id: 'img', os_type: 'Windows', encrypt_type: 'KEEP' },
  ],
  [
    'rebuild',
    {
      ...rebuild,
      osType: '',
      delayMinutes: 0,
      message: 'Save',
      orderId: 'CS1',
      encryptType: 'ENCRYPTED',
      kmsId: 'k1',
      handleType: 'ONLY_FOR_EXPAND',
      enterpriseProjectId: '0',
    },
    {
      desktop_ids: ['d1'],
      image_type: 'gold',
      image_id: 'img',
      delay_time: 0,
      message: 'Save',
      order_id: 'CS1',
      encrypt_type: 'ENCRYPTED',
      kms_id: 'k1',
      handle_type: 'ONLY_FOR_EXPAND',
      enterprise_project_id: '0',
    },
  ],
  [
    'snapshot',
    snapshot,
    { desktop_ids: ['d1'], disk_type: 'SYSTEM_DISK', system_disk_snapshot: { name: 'before' } },
  ],
  [
    'snapshot',
    { ...snapshot, disks: 'DATA_DISKS', dataDescription: '' },
    { desktop_ids: ['d1'], disk_type: 'DATA_DISKS', data_disk_snapshot: { name: 'typed and hidden' } },
  ],
  ['logoff', { message: '' }, { desktop_ids: ['d1'] }],
  ['logoff', { message: 'Bye' }, { desktop_ids: ['d1'], message: 'Bye' }],
  ['notify', { text: 'Hello' }, { desktop_ids: ['d1'], notifications: 'Hello' }],
  ['maintenance-on', {}, { desktop_ids: ['d1'], in_maintenance_mode: true }],
  ['maintenance-off', {}, { desktop_ids: ['d1'], in_maintenance_mode: false }],
  [
    'delete',
    { deleteUsers: true, emailNotification: false, force: true },
    { desktop_ids: ['d1'], delete_users: true, email_notification: false, is_force_delete: true },
  ],
  [
    'assign',
    { pairs: { d1: [user], other: [user] } },
    {
      assign_model: { assign_dimension: 'DESKTOP', priority_strategy: 'FIXED_RELATION' },
      desktops: [{ desktop_id: 'd1', attach_user_infos: [user] }],
    },
  ],
  [
    'unassign',
    { everybody: true, leaving: {} },
    { desktops: [{ desktop_id: 'd1', is_detach_all_users: true }] },
  ],
  [
    'unassign',
    { everybody: false, leaving: { d1: [{ name: 'li.wei', type: 'USER' }] } },
    { desktops: [{ desktop_id: 'd1', detach_user_infos: [{ user_name: 'li.wei', type: 'USER' }] }] },
  ],
  ['restore-snapshots', {}, { snapshot_ids: ['d1'] }],
  ['delete-snapshots', {}, { snapshot_ids: ['d1'] }],
  ['enable-tasks', {}, { enable: true }],
  ['disable-tasks', {}, { enable: false }],
  ['delete-tasks', {}, { task_ids: ['d1'] }],
  [
    'authorize',
    // As the manual's example has it.
    {
      accounts: [
        {
          account: 'user000',
          account_type: 'USER',
          domain: 'wksapp***.huawei.com',
          email: 'shuh*****eng**@huawei.com',
        },
      ],
      groups: [{ id: '570810904237572135', name: 'Office', authorizationType: 'APP_GROUP' }],
      language: 'zh-cn',
    },
    example,
    [{ id: '570810904237572135/USER:wksapp***.huawei.com\\user000', name: 'user000 → Office' }],
  ],
  ['delete-app-groups', {}, { ids: ['d1'] }],
  ['remove-authorizations', pairs, { accounts: [LI_WEI], app_group_ids: ['g1'] }, pairItems],
  ['lock-users', {}, { op_type: 'LOCK' }],
  ['unlock-users', {}, { op_type: 'UNLOCK' }],
  ['reset-passwords', {}, { op_type: 'RESET_PWD' }],
  ['disable-users', {}, { disabled: true }],
  ['delete-users', {}, { user_ids: ['d1'] }],
  ['add-members', { groupId: 'g1', groupName: 'G' }, { op_type: 'ADD', user_ids: ['d1'] }],
  ['remove-members', { groupId: 'g1', groupName: 'G' }, { op_type: 'DELETE', user_ids: ['d1'] }],
  ['delete-groups', {}, { group_ids: ['d1'] }],
  [
    'create-bindings',
    { bindings: { d1: { mac: MAC, desktop_name: 'PC-1', line: 3 }, d2: { mac: MAC, desktop_name: 'PC-2' } } },
    { bind_list: [{ mac: MAC, desktop_name: 'PC-1', line: 3 }] },
  ],
  ['delete-bindings', {}, { id_list: ['d1'] }],
  [
    'logoff-sessions',
    { delayMinutes: 0, messageType: 0, title: '', message: '' },
    { session_ids: ['d1'], delay_time: 0, message_type: 0 },
  ],
  [
    'logoff-sessions',
    { delayMinutes: 5, messageType: 2, title: 'Servers', message: 'Save your work' },
    { session_ids: ['d1'], delay_time: 5, message_type: 2, title: 'Servers', message: 'Save your work' },
  ],
  [
    'create-users',
    {
      users: {
        d1: { user_name: 'li.wei', user_email: 'l@x.y' },
        d2: { user_name: 'x' },
      },
    },
    { users: [{ user_name: 'li.wei', user_email: 'l@x.y' }] },
  ],
  ['delete-scripts', {}, {}],
  ['start-pools', { force: true }, { op_type: 'os-start' }],
  ['stop-pools', { force: false }, { op_type: 'os-stop', type: 'SOFT' }],
  ['restart-pools', { force: true }, { op_type: 'reboot', type: 'HARD' }],
  ['hibernate-pools', { force: false }, { op_type: 'hibernate', type: 'SOFT' }],
  ['delete-pools', {}, {}],
  [
    'add-pool-users',
    poolUsers,
    { action: 'ADD', objects: [{ ...poolObject, user_group: 'users', domain: 'corp.example.com' }] },
    poolItems,
  ],
  [
    'remove-pool-users',
    poolUsers,
    {
      action: 'REMOVE',
      objects: [{ ...poolObject, user_group: 'administrators', domain: 'corp.example.com' }],
    },
    poolItems,
  ],
  [
    'change-pool-users',
    poolUsers,
    {
      action: 'CHANGE_PRIVILEGE',
      objects: [{ ...poolObject, user_group: 'users', domain: 'corp.example.com' }],
    },
    poolItems,
  ],
  ['leave', leaving, { op_type: 'LOCK' }, [step]],
];

test.each(BODIES)('%s with %o sends just what belongs', (kind, params, body, some = items) => {
  expect(specOf(kind).body(params, some)).toEqual(body);
});

test('every action has its body tested here', () => {
  expect(new Set(BODIES.map(([kind]) => kind))).toEqual(new Set(ACTION_KINDS));
});

test.each(ACTION_KINDS)('%s takes no parameters but its own, and no more items than its limit', (kind) => {
  const spec = specOf(kind);
  const params = BODIES.find(([one]) => one === kind)?.[1] ?? {};
  const many = Array.from({ length: spec.limit + 1 }, (_, at) => ({ id: `d${at}`, name: '' }));
  // Their calls state no limit, or one far above what a request of theirs takes.
  const unlimited = [
    'notify',
    'maintenance-on',
    'maintenance-off',
    'delete-tasks',
    'create-bindings',
    'delete-bindings',
    'rebuild-pool-desktops',
    'rebuild-pool',
    'set-pool-image',
  ].includes(kind);
  if (!unlimited) expect(() => spec.body(params, many)).toThrow();
  expect(() => spec.body('nonsense', items)).toThrow();
});

test('every kind of record has its action, and every action its words', () => {
  expect(ALL_ACTIONS.map(({ kind }) => kind).toSorted()).toEqual([...ACTION_KINDS].toSorted());
  expect(ALL_ACTIONS.filter(({ kind }) => !messages.kinds[kind])).toEqual([]);
});

test('the menu of a desktop follows from what the actions declare', () => {
  expect(DESKTOP_MENU.map((group) => group.map(({ id }) => id))).toEqual([
    ['start', 'stop', 'restart', 'hibernate'],
    ['rebuild', 'snapshot', 'restore-to-time'],
    ['notify', 'logoff', 'maintenance-on', 'maintenance-off', 'run-script'],
    ['assign', 'unassign'],
    ['delete'],
  ]);
});

test('the page of an item is that of its desktop, task, user or group', () => {
  const snapshot = { id: 's/1', name: '', desktopId: 'd 1' };
  expect(specOf('rebuild').subject.itemPath({ id: 'd 1', name: '' })).toBe('/desktops/d%201');
  expect(specOf('delete-snapshots').subject.itemPath(snapshot)).toBe('/desktops/d%201');
  expect(specOf('enable-tasks').subject.itemPath({ id: 't1', name: '' })).toBe('/scheduled-tasks/t1');
  expect(specOf('lock-users').subject.itemPath({ id: 'u1', name: '' })).toBe('/users/u1');
  expect(specOf('delete-groups').subject.itemPath({ id: 'g1', name: '' })).toBe('/user-groups/g1');
  expect(specOf('stop-pools').subject.itemPath({ id: 'p1', name: '' })).toBe('/desktop-pools/p1');
  const granted = specOf('add-pool-users').subject;
  expect(granted.itemPath({ id: 'USER/u1', name: '' })).toBe('/users/u1');
  expect(granted.itemPath({ id: 'USER_GROUP/g1', name: '' })).toBe('/user-groups/g1');
});
