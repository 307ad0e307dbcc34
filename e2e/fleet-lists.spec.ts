import { SENTINEL_IMAGE_SERVERS, SENTINEL_POOLS } from '~/mocks/sentinels';
import { expect } from './support/fixtures';
import { testList } from './support/list-suite';

testList({
  path: '/desktop-pools',
  title: 'Desktop pools',
  many: 'desktop pools',
  reads: /\/desktop-pools$/,
  call: 'GET /v2/{project_id}/desktop-pools',
  filters: [
    { name: 'name', label: 'Name', type: 'call', says: ['contains call'] },
    { name: 'type', label: 'Type', choose: 'Dynamic', values: ['DYNAMIC'] },
    { name: 'in_maintenance_mode', label: 'In maintenance', answer: 'No', values: ['false'] },
    { name: 'enterprise_project_id', label: 'Enterprise project ID', type: '0' },
  ],
  link: {
    query: 'in_maintenance_mode=false&enterprise_project_id=0&columns=image_name%2Cproduct',
    columns: ['Image', 'vCPUs and memory'],
    chips: ['In maintenance No', 'Enterprise project ID 0'],
  },
  quick: { typed: 'callcentre', hint: 'Names that contain this', name: 'name', label: 'Name', finds: 2 },
  presets: [
    ['Static', 'type=STATIC', SENTINEL_POOLS.drift.name],
    ['In maintenance', 'in_maintenance_mode=true', 'uos-pilot'],
  ],
  sorts: {},
  columns: {
    id: 'Pool ID',
    plain: 'Image',
    shown: 'Type',
    hidden: 'Created',
    ids: ['type', 'created_time'],
  },
  empty: 'No desktop pools yet',
  opens: ({ page }, name) => expect(page.getByRole('heading', { level: 1, name })).toBeVisible(),
});

testList({
  path: '/image-servers',
  title: 'Image servers',
  many: 'image servers',
  reads: /\/image-servers$/,
  call: 'GET /v1/{project_id}/image-servers',
  filters: [
    { name: 'server_name', label: 'Name', type: 'office', says: ['contains office'] },
    { name: 'server_id', label: 'Image server ID', type: SENTINEL_IMAGE_SERVERS.usual.id },
    { name: 'enterprise_project_id', label: 'Enterprise project ID', type: '0' },
  ],
  link: {
    query: 'enterprise_project_id=0&columns=description%2Ccreate_time',
    columns: ['Description', 'Created'],
    chips: ['Enterprise project ID 0'],
  },
  quick: {
    typed: 'security-patches',
    hint: 'Names that contain this',
    name: 'server_name',
    label: 'Name',
    finds: 2,
  },
  sorts: {},
  columns: {
    id: 'Image server ID',
    plain: 'Source image type',
    shown: 'Description',
    hidden: 'Created',
    ids: ['description', 'create_time'],
  },
  empty: 'No image servers yet',
  opens: ({ page }, name) =>
    expect(page.getByRole('complementary', { name: `Image server ${name}` })).toBeVisible(),
});
