import { expect } from './support/fixtures';
import { testList } from './support/list-suite';

testList({
  path: '/scripts',
  title: 'Scripts',
  many: 'scripts',
  reads: /\/scripts$/,
  call: 'GET /v2/{project_id}/scripts',
  filters: [
    { name: 'name', label: 'Name', type: 'update', says: ['contains update'] },
    { name: 'type', label: 'Type', chooseFrom: 'Shell', values: ['SHELL'] },
    { name: 'id', label: 'Script ID', type: '7649bff8-7dbc-46fe-bbbb-44747200aae4' },
  ],
  link: {
    query: 'type=POWERSHELL&columns=description%2Cid',
    columns: ['Description', 'Script ID'],
    chips: ['Type PowerShell'],
  },
  quick: { typed: 'update', hint: 'Names that contain this', name: 'name', label: 'Name', finds: 3 },
  presets: [['Shell', 'type=SHELL', 'Rotate the logs']],
  sorts: {},
  columns: {
    id: 'Script ID',
    plain: 'Type',
    shown: 'Version',
    hidden: 'Created',
    ids: ['version', 'create_time'],
  },
  empty: 'No scripts yet',
  opens: ({ page }, name) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible(),
});

testList({
  path: '/scripts/runs',
  title: 'Script runs',
  many: 'script runs',
  reads: /\/script-execution-tasks$/,
  call: 'GET /v2/{project_id}/script-execution-tasks',
  filters: [
    { name: 'script_name', label: 'Script name', type: 'disks', says: ['contains disks'] },
    { name: 'status', label: 'State', chooseFrom: 'Failed', values: ['FAILED'] },
    { name: 'task_type', label: 'Kind', choose: 'Command', values: ['COMMAND'] },
    { name: 'script_id', label: 'Script ID', type: '7649bff8-7dbc-46fe-bbbb-44747200aae4' },
  ],
  link: {
    query: 'task_type=SCRIPT&columns=failed_num%2Cid',
    columns: ['Failed', 'Run ID'],
    chips: ['Kind Scripts'],
  },
  quick: {
    typed: 'health',
    hint: 'Script names that contain this',
    name: 'script_name',
    label: 'Script name',
    finds: 1,
  },
  presets: [['Failed', 'status=FAILED', 'Update root certificates · a05c0e01']],
  sorts: {},
  columns: {
    name: 'Script or command',
    id: 'Run ID',
    plain: 'State',
    shown: 'Desktops',
    hidden: 'Kind',
    ids: ['targets', 'kind'],
  },
  empty: 'No script runs yet',
  opens: ({ page }, name) =>
    expect(page.getByRole('heading', { level: 1, name: name.replace(/ · .*/, '') })).toBeVisible(),
});
