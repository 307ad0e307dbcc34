import { describe, expect, it } from 'vitest';
import { listDesktopPoolsReply } from '~/contract/desktop-pools';
import { listDesktopsReply } from '~/contract/desktops';
import { type ImageInfo, listImagesReply } from '~/contract/images';
import { showQuotasReply } from '~/contract/quotas';
import { call, queryText, quickService, read } from '~/mocks/transport/service.testing';

const service = quickService();

describe('images', () => {
  const list = async (query: Readonly<Record<string, unknown>>) =>
    (await read(service, `/images${queryText(query)}`, listImagesReply)).images ?? [];

  it.each<[string, string, (image: ImageInfo) => boolean]>([
    ['os_type', 'Linux', (i) => i.os_type === 'Linux'],
    ['image_type', 'gold', (i) => i.image_type === 'gold'],
    ['platform', 'UOS', (i) => i.os_version?.startsWith('UOS') === true],
    ['architecture', 'arm', (i) => i.architecture === 'arm'],
    ['package_type', 'gpu', (i) => i.name?.includes('GPU') === true],
  ])('narrow by %s', async (key, value, test) => {
    const all = await list({});
    const found = await list({ [key]: value });
    expect(found).toEqual(all.filter(test));
    expect(found.length).toBeGreaterThan(0);
  });

  it('sort by name unless told otherwise, in lower-case directions', async () => {
    const names = (await list({})).map((i) => i.name ?? '');
    expect(names).toEqual(names.toSorted());
    const created = (await list({ sort_field: 'created_at', sort_type: 'desc' })).map(
      (i) => i.created_at ?? '',
    );
    expect(created).toEqual(created.toSorted().toReversed());
    expect((await call(service, '/images?sort_type=DESC')).status).toBe(400);
  });
});

describe('pools and quotas', () => {
  it('count the desktops that are there', async () => {
    const { desktop_pools: pools } = await read(service, '/desktop-pools', listDesktopPoolsReply);
    expect(pools).toHaveLength(25);
    for (const pool of pools ?? []) {
      const { total_count } = await read(service, `/desktops?limit=0&pool_id=${pool.id}`, listDesktopsReply);
      expect(pool.desktop_count).toBe(total_count);
    }
    const { quotas } = await read(service, '/quotas', showQuotasReply);
    expect(quotas?.resources?.find((r) => r.type === 'general_instances')?.used).toBe(400);
    for (const { used, quota } of quotas?.resources ?? []) expect(used).toBeLessThanOrEqual(quota ?? 0);
  });

  it('narrow by name, kind, project and maintenance', async () => {
    const list = async (query: Readonly<Record<string, unknown>>) =>
      (await read(service, `/desktop-pools${queryText(query)}`, listDesktopPoolsReply)).desktop_pools ?? [];
    const all = await list({});
    expect(await list({ name: 'CALL' })).toEqual(all.filter((p) => p.name?.includes('call')));
    expect(await list({ type: 'STATIC' })).toEqual(all.filter((p) => p.type === 'STATIC'));
    expect(await list({ in_maintenance_mode: true })).toEqual(
      all.filter((p) => p.in_maintenance_mode === true),
    );
    expect(await list({ enterprise_project_id: '0' })).toEqual(
      all.filter((p) => p.enterprise_project_id === '0'),
    );
    expect(await list({ offset: 10 })).toEqual(all.slice(10));
  });
});
