import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type DesktopDetailInfo,
  listDesktopsDetailReply,
  listDesktopsReply,
  type SimpleDesktopInfo,
} from '~/contract/desktops';
import { queryText, quickService, read } from '~/mocks/transport/service.testing';

const service = quickService({ fleet: 300, seed: 5 });
const short = (query: Readonly<Record<string, unknown>>) =>
  read(service, `/desktops${queryText(query)}`, listDesktopsReply);
const detail = (query: Readonly<Record<string, unknown>>) =>
  read(service, `/desktops/detail${queryText(query)}`, listDesktopsDetailReply);
const allShort = (await short({})).desktops;
const allDetail = (await detail({})).desktops;
const row = (list: readonly SimpleDesktopInfo[], index: number) => list[index] ?? expect.fail('no such row');
const has = (value: string | null | undefined, part: string) =>
  (value ?? '').toLowerCase().includes(part.toLowerCase());
const named = (d: SimpleDesktopInfo | DesktopDetailInfo) =>
  (d.attach_user_infos ?? []).map((u) => u.user_name ?? '');
const tagged = (d: SimpleDesktopInfo | DesktopDetailInfo, key: string, value: string) =>
  (d.tags ?? []).some((tag) => tag.key === key && tag.value === value);

type Filters<Row> = Readonly<Record<string, readonly [value: unknown, test: (row: Row) => boolean]>>;

const pools = [...new Set(allShort.map((d) => d.pool_id).filter(Boolean))].slice(0, 2);
const SHORT: Filters<SimpleDesktopInfo> = {
  user_name: [['LI', 'anna'], (d) => named(d).some((n) => has(n, 'li') || has(n, 'anna'))],
  computer_name: ['fin-s', (d) => has(d.computer_name, 'fin-s')],
  desktop_ip: ['.1.', (d) => has(d.ip_address, '.1.')],
  pool_id: [pools.join(','), (d) => pools.includes(d.pool_id)],
  enterprise_project_id: ['0', (d) => d.enterprise_project_id === '0'],
  desktop_type: ['SHARED,POOLED', (d) => d.desktop_type === 'SHARED' || d.desktop_type === 'POOLED'],
  subnet_id: [row(allShort, 2).subnet_id, (d) => d.subnet_id === row(allShort, 2).subnet_id],
  is_share_desktop: [false, (d) => d.share_resource_sku === ''],
  status: ['ACTIVE', (d) => d.status === 'ACTIVE'],
  tag: ['env=prod,department=finance', (d) => tagged(d, 'env', 'prod') && tagged(d, 'department', 'finance')],
};

const somebody = allDetail.flatMap(named).slice(20, 40);
const someNames = allDetail.slice(10, 30).map((d) => d.computer_name ?? '');
const image = allDetail[2]?.metadata?.['image_id'];
const DETAIL: Filters<DesktopDetailInfo> = {
  status: ['SHUTOFF', (d) => d.status === 'SHUTOFF'],
  user_name: ['an', (d) => named(d).some((n) => has(n, 'an'))],
  sort_field: ['computer_name', () => true],
  computer_name: ['-PAR-', (d) => has(d.computer_name, '-par-')],
  computer_names: [someNames, (d) => someNames.includes(d.computer_name ?? '')],
  desktop_ip: ['10.1', (d) => (d.ip_addresses ?? []).some((ip) => ip.includes('10.1'))],
  desktop_type: ['DEDICATED', (d) => d.desktop_type === 'DEDICATED'],
  tag: ['env=prod', (d) => tagged(d, 'env', 'prod')],
  user_attached: [false, (d) => d.attach_state === 'UNATTACH'],
  enterprise_project_id: ['0', (d) => d.enterprise_project_id === '0'],
  image_id: [image, (d) => d.metadata?.['image_id'] === image],
  charge_mode: ['1', (d) => d.metadata?.['charging_mode'] === '0'],
  in_maintenance_mode: [true, (d) => d.in_maintenance_mode === true],
  is_share_desktop: [true, (d) => d.share_resource_sku !== ''],
  is_support_internet: [true, (d) => d.is_support_internet === true],
  availability_zone: ['cn-north-4b', (d) => d.availability_zone === 'cn-north-4b'],
};

const ids = (rows: readonly { readonly desktop_id: string }[]) => rows.map((d) => d.desktop_id);

function combinationOf<Row>(filters: Filters<Row>) {
  return fc.subarray(Object.keys(filters), { minLength: 1, maxLength: 3 }).map((keys) => {
    const chosen = keys.flatMap((key) => (filters[key] ? [{ key, filter: filters[key] }] : []));
    return {
      query: Object.fromEntries(chosen.map(({ key, filter }) => [key, filter[0]])),
      test: (d: Row) => chosen.every(({ filter }) => filter[1](d)),
    };
  });
}

describe('filters of the short list', () => {
  it.each(Object.entries(SHORT))('%s narrows', async (key, [value, test]) => {
    const found = await short({ [key]: value });
    expect(ids(found.desktops)).toEqual(ids(allShort.filter(test)));
    expect(found.total_count).toBeGreaterThan(0);
    expect(found.total_count).toBeLessThan(allShort.length);
  });

  it('go together', async () => {
    await fc.assert(
      fc.asyncProperty(combinationOf(SHORT), async ({ query, test }) => {
        expect(ids((await short(query)).desktops)).toEqual(ids(allShort.filter(test)));
      }),
      { numRuns: 40 },
    );
  });

  it('take ids in any order, and find no others', async () => {
    const wanted = [row(allShort, 9), row(allShort, 3)];
    const found = await short({ desktop_id: [...ids(wanted), 'unknown'] });
    expect(ids(found.desktops)).toEqual(ids(wanted.toReversed()));
    expect(
      (await short({ desktop_id: ids(allShort.slice(0, 100)), status: 'ERROR' })).desktops.map(
        (d) => d.status,
      ),
    ).toContain('ERROR');
  });
});

describe('filters of the detailed list', () => {
  it.each(Object.entries(DETAIL).filter(([key]) => key !== 'sort_field'))(
    '%s narrows',
    async (key, [value, test]) => {
      const found = await detail({ [key]: value });
      expect(ids(found.desktops)).toEqual(ids(allDetail.filter(test)));
      expect(found.total_count).toBeGreaterThan(0);
      expect(found.total_count).toBeLessThan(allDetail.length);
    },
  );

  it('go together', async () => {
    await fc.assert(
      fc.asyncProperty(combinationOf(DETAIL), async ({ query, test }) => {
        const found = ids((await detail(query)).desktops);
        expect(found.toSorted()).toEqual(ids(allDetail.filter(test)).toSorted());
      }),
      { numRuns: 40 },
    );
  });

  it('take whole names in user_names, and then ignore user_name', async () => {
    const found = await detail({ user_names: somebody, user_name: 'nobody at all' });
    expect(ids(found.desktops)).toEqual(
      ids(allDetail.filter((d) => named(d).some((n) => somebody.includes(n)))),
    );
  });
});

describe('order and pages', () => {
  it('add up to the whole list', async () => {
    const pages = await Promise.all(
      [0, 70, 140, 210, 280, 350].map((offset) => short({ offset, limit: 70 })),
    );
    expect(pages.flatMap((page) => ids(page.desktops))).toEqual(ids(allShort));
    expect(new Set(pages.map((page) => page.total_count))).toEqual(new Set([300]));
    expect((await short({ limit: 0 })).desktops).toEqual([]);
    expect((await short({ limit: 0 })).total_count).toBe(300);
  });

  it('sorts by name and by creation, ascending unless told otherwise', async () => {
    const names = allDetail.map((d) => d.computer_name ?? '').toSorted();
    const by = async (query: Readonly<Record<string, unknown>>) => (await detail(query)).desktops;
    expect((await by({ sort_field: 'computer_name' })).map((d) => d.computer_name)).toEqual(names);
    expect(
      (await by({ sort_field: 'computer_name', sort_type: 'DESC' })).map((d) => d.computer_name),
    ).toEqual(names.toReversed());
    const created = (await by({ sort_field: 'created', sort_type: 'ASC' })).map((d) => d.created ?? '');
    expect(created).toEqual(created.toSorted());
    expect(ids(await by({ sort_type: 'DESC' }))).toEqual(ids(allDetail));
  });

  it('says the same of a desktop in both lists, each in its own form of time', () => {
    for (const [i, d] of allDetail.entries()) {
      const s = row(allShort, i);
      expect(s).toMatchObject({
        desktop_id: d.desktop_id,
        computer_name: d.computer_name,
        status: d.status,
        connect_status: d.login_status,
      });
      expect(s.created).toBe(d.created?.slice(0, 19).replace('T', ' '));
      expect(s.ip_address).toBe(d.ipv4);
    }
  });

  it('makes only the rows of an unfiltered page, however large the fleet', async () => {
    const huge = quickService({ fleet: 100_000 });
    const { total_count } = await read(huge, '/desktops?limit=50', listDesktopsReply);
    await read(huge, '/desktops/detail?limit=50&offset=99990', listDesktopsDetailReply);
    expect(total_count).toBe(100_000);
    expect(huge.backend.db.desktops.made).toBe(60);
  });
});
