import { SENTINEL_IMAGE_SERVERS } from '~/mocks/sentinels';
import { expect } from './support/fixtures';
import { testList } from './support/list-suite';

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
