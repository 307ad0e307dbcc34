import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { expect } from './support/fixtures';
import { testList } from './support/list-suite';

const { healthy, payPerUse, error, inMaintenance, noUser, midTask } = SENTINEL_DESKTOPS;

testList({
  path: '/desktops',
  title: 'Desktops',
  many: 'desktops',
  reads: /\/desktops(\/detail)?$/,
  call: 'GET /v2/{project_id}/desktops',
  filters: [
    { name: 'computer_name', label: 'Name', type: 'FIN', says: ['contains FIN'] },
    { name: 'desktop_ip', label: 'IP address', type: '10.1', says: ['contains 10.1'] },
    { name: 'desktop_id', label: 'Desktop ID', paste: healthy.id },
    { name: 'status', label: 'Status', choose: 'Running', values: ['ACTIVE'] },
    { name: 'connect_status', label: 'Connection', choose: 'In use', values: ['CONNECTED'], wire: null },
    { name: 'mid_task', label: 'Mid-task', tick: true, values: ['true'], wire: null },
    { name: 'in_maintenance_mode', label: 'In maintenance', answer: 'No', values: ['false'] },
    {
      name: 'user_name',
      label: 'User',
      pieces: ['li', 'wu'],
      says: ['contains li', 'contains wu'],
      wire: 'user_names',
    },
    { name: 'user_attached', label: 'Has a user', answer: 'Yes', values: ['true'] },
    { name: 'pool_id', label: 'Desktop pool', chooseFrom: 'kylin-office', values: /^[0-9a-f-]{36}$/ },
    {
      name: 'availability_zone',
      label: 'Availability zone',
      choose: 'AZ1',
      values: ['cn-north-4a'],
      says: ['cn-north-4a'],
    },
    { name: 'subnet_id', label: 'Subnet ID', type: 'subnet-7' },
    { name: 'enterprise_project_id', label: 'Enterprise project ID', type: '0' },
    { name: 'is_support_internet', label: 'Internet access', answer: 'No', values: ['false'] },
    { name: 'desktop_type', label: 'Type', chooseFrom: 'Dedicated', values: ['DEDICATED'] },
    { name: 'image_id', label: 'Image', choose: 'FIN-Office-2026Q3', values: /^[0-9a-f-]{36}$/ },
    { name: 'charge_mode', label: 'Billing', choose: 'Pay per use', values: ['1'] },
    { name: 'is_share_desktop', label: 'Collaborative desktop', answer: 'No', values: ['false'] },
    { name: 'tag', label: 'Tag', pieces: ['env=prod'] },
  ],
  link: {
    query: 'status=ACTIVE&charge_mode=1&sort=-computer_name&columns=user%2Cflavor%2Ccreated',
    columns: ['User', 'vCPUs and memory', 'Created'],
    chips: ['Status Running', 'Billing Pay per use'],
    sorted: ['Name'],
  },
  quick: {
    typed: healthy.name,
    hint: 'Names that contain this',
    name: 'computer_name',
    label: 'Name',
    finds: 1,
  },
  presets: [
    ['In error', 'status=ERROR', error.name],
    ['In maintenance', 'in_maintenance_mode=true', inMaintenance.name],
    ['Without a user', 'user_attached=false', noUser.name],
    ['Mid-task', 'mid_task=true', midTask.name],
  ],
  sorts: { Name: 'computer_name', Created: 'created' },
  columns: {
    id: 'Desktop ID',
    plain: 'Desktop pool',
    shown: 'Tags',
    hidden: 'Type',
    ids: ['tags', 'desktop_type'],
  },
  empty: 'No desktops yet',
  opens: ({ page }, name) =>
    expect(page.getByRole('complementary', { name: `Desktop ${name}` })).toBeVisible(),
});

testList({
  path: '/snapshots',
  title: 'Snapshots',
  many: 'snapshots',
  reads: /\/snapshots$/,
  call: 'GET /v2/{project_id}/snapshots',
  filters: [
    { name: 'snapshot_name', label: 'Name', pieces: ['first', 'second'], wire: 'snapshot_names' },
    { name: 'status', label: 'State', choose: 'Creation failed', values: ['create_failed'] },
    { name: 'disk_type', label: 'Disk', choose: 'Data disks', values: ['DATA_DISKS'] },
    { name: 'create_type', label: 'Origin', choose: 'Scheduled task', values: ['AUTO'] },
    { name: 'desktop_name', label: 'Desktop', pieces: ['FIN'] },
    {
      name: 'desktop_id',
      label: 'Desktop ID',
      paste: `${healthy.id}, ${payPerUse.id}`,
      values: [healthy.id, payPerUse.id],
      says: [healthy.id, payPerUse.id],
      wire: 'desktop_ids',
    },
  ],
  link: {
    query:
      'status=create_success&create_type=AUTO&disk_type=SYSTEM_DISK&sort=-create_time&columns=desktop_name%2Ccreate_time',
    columns: ['Desktop', 'Created'],
    chips: ['State Ready', 'Disk System disk', 'Origin Scheduled task'],
    sorted: ['Created'],
  },
  quick: {
    typed: healthy.name,
    hint: 'Snapshots of desktops with this name',
    name: 'desktop_name',
    label: 'Desktop',
    finds: 4,
  },
  sorts: { Name: 'snapshot_name', Created: 'create_time' },
  columns: {
    id: 'Snapshot ID',
    plain: 'Origin',
    shown: 'Disk',
    hidden: 'Last restore',
    ids: ['is_system_disk', 'last_restore_time'],
  },
  empty: 'No snapshots yet',
  opens: ({ page }) => expect(page).toHaveURL(/\/desktops\/[0-9a-f-]{36}/),
});

testList({
  path: '/scheduled-tasks',
  title: 'Scheduled tasks',
  many: 'scheduled tasks',
  reads: /\/scheduled-tasks$/,
  call: 'GET /v2/{project_id}/scheduled-tasks',
  filters: [
    { name: 'task_name', label: 'Name', type: 'Hibernate' },
    { name: 'task_type', label: 'Task type', choose: 'Hibernate', values: ['HIBERNATE'] },
    { name: 'scheduled_type', label: 'Schedule type', choose: 'On a trigger', values: ['LIFE_CYCLE'] },
    {
      name: 'life_cycle_type',
      label: 'Trigger',
      choose: 'Desktop disconnected',
      values: ['POST_DESKTOP_DISCONNECTED'],
    },
    { name: 'last_status', label: 'Last result', choose: 'Succeeded', values: ['SUCCESS'] },
  ],
  link: {
    query: 'task_name=e&columns=time_zone%2Cenable',
    columns: ['Time zone', 'On'],
    chips: ['Name e'],
  },
  quick: { typed: 'Nightly', name: 'task_name', label: 'Name', finds: 1 },
  sorts: {},
  columns: {
    id: 'Task ID',
    plain: 'Task type',
    shown: 'Last result',
    hidden: 'Next run, your time',
    ids: ['last_status', 'next_mine'],
  },
  empty: 'No scheduled tasks yet',
  opens: ({ page }, name) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible(),
});
