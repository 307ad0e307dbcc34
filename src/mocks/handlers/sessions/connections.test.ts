import { describe, expect, it } from 'vitest';
import {
  listDesktopsConnectStatusReply,
  listHistoryOnlineInfoNewReply,
  listLoginRecordsNewReply,
  type LoginRecord,
} from '~/contract/connections';
import { KIOSK, SIGNED_IN } from '~/mocks/sentinels';
import { call, queryText, quickService, read } from '~/mocks/transport/service.testing';

const service = quickService();
const DAY = 86_400_000;
const minute = (ms: number) => `${new Date(ms).toISOString().slice(0, 16)}Z`;
const records = (query: Readonly<Record<string, unknown>>) =>
  read(service, `/connections/desktops${queryText(query)}`, listLoginRecordsNewReply);
const now = Date.now();
const all = await records({ limit: 100_000 });
const has = (value: string | null | undefined, part: string) => (value ?? '').toLowerCase().includes(part);

describe('login records', () => {
  it('are twenty unless more are asked for, newest first', async () => {
    const first = await records({});
    expect(first.records).toEqual(all.records?.slice(0, 20));
    const times = (all.records ?? []).map((r) => r.connection_setup_time ?? '');
    expect(times).toEqual(times.toSorted().toReversed());
    expect(Date.parse(times[0] ?? '')).toBeLessThanOrEqual(now + 60_000);
    expect(all.total_count).toBe(all.records?.length);
  });

  it('come in pages that fit together', async () => {
    const pages = await Promise.all([0, 333, 666].map((offset) => records({ offset, limit: 333 })));
    expect(pages.flatMap((page) => page.records ?? [])).toEqual(all.records?.slice(0, 999));
  });

  it('keep to the period', async () => {
    const [from, to] = [minute(now - 3.5 * DAY), minute(now - 1.2 * DAY)];
    const found = await records({ start_time: from, end_time: to, limit: 100_000 });
    const within = (r: LoginRecord) =>
      Date.parse(r.connection_setup_time ?? '') >= Date.parse(from) - 999 &&
      Date.parse(r.connection_setup_time ?? '') <= Date.parse(to);
    expect(found.records).toEqual(all.records?.filter(within));
    expect(found.total_count).toBeGreaterThan(0);
  });

  it.each<[string, string | number, (r: LoginRecord) => boolean]>([
    ['user_name', 'AN', (r) => has(r.user_name, 'an')],
    ['computer_name', 'fin', (r) => has(r.computer_name, 'fin')],
    ['terminal_type', 'macOS', (r) => r.terminal_type === 'macOS'],
    ['enterprise_project_id', '0', (r) => r.enterprise_project_id === '0'],
    ['public_ip', '203.0.113.7', (r) => has(r.public_ip, '203.0.113.7')],
    ['min_network_rtt', 100, (r) => (r.network_rtt ?? -1) >= 100],
    ['max_network_rtt', 20, (r) => (r.network_rtt ?? 999) <= 20],
  ])('narrow by %s', async (key, value, test) => {
    const found = await records({ [key]: value, limit: 100_000 });
    expect(found.records?.length).toBe(all.records?.filter(test).length);
    expect(found.total_count).toBeGreaterThan(0);
    expect(found.total_count).toBeLessThan(all.total_count ?? 0);
    expect(found.records?.every(test)).toBe(true);
  });

  it.each([
    ['one time without the other', { start_time: minute(now) }],
    ['times with seconds', { start_time: '2026-11-01T00:00:00Z', end_time: '2026-11-02T00:00:00Z' }],
    ['an end before the start', { start_time: minute(now), end_time: minute(now - DAY) }],
    ['a limit that is no number', { limit: 'all' }],
  ])('refuse %s', async (_, query) => {
    expect((await call(service, `/connections/desktops${queryText(query)}`)).status).toBe(400);
  });
});

describe('connection states', () => {
  it('are a hundred unless more are asked for, and narrow by state and user', async () => {
    const list = (query: Readonly<Record<string, unknown>>) =>
      read(service, `/connect-desktops${queryText(query)}`, listDesktopsConnectStatusReply);
    const every = (await list({ limit: 1000 })).desktops ?? [];
    expect(every).toHaveLength(400);
    expect((await list({})).desktops).toEqual(every.slice(0, 100));
    expect((await list({ connect_status: 'DISCONNECTED', limit: 1000 })).desktops).toEqual(
      every.filter((d) => d.connect_status === 'DISCONNECTED'),
    );
    const user = every[2]?.attach_users?.[0]?.name ?? '';
    expect((await list({ user_names: [user] })).desktops?.map((d) => d.desktop_name)).toContain(
      every[2]?.desktop_name,
    );
  });
});

describe('online users', () => {
  const counts = async (query: Readonly<Record<string, unknown>>) =>
    (await read(service, `/connections/online-users${queryText(query)}`, listHistoryOnlineInfoNewReply))
      .time_counts ?? [];

  it('come by the hour for a day, else by the day', async () => {
    const day = await counts({ query_type: 'DAY' });
    expect(day.length).toBeGreaterThanOrEqual(24);
    expect(day.every((text) => /^\d{4}-\d\d-\d\d \d\d:\d\d : \d+$/.test(text))).toBe(true);
    const month = await counts({ query_type: 'MONTH', start_time: 'ignored' });
    expect(month.length).toBeGreaterThanOrEqual(30);
    expect(month.every((text) => /^\d{4}-\d\d-\d\d : \d+$/.test(text))).toBe(true);
    expect(month.some((text) => !text.endsWith(' : 0'))).toBe(true);
    const week = await counts({ start_time: minute(now - 7 * DAY), end_time: minute(now) });
    expect(week.length).toBe(8);
  });

  it.each([[{}], [{ query_type: 'YEAR' }], [{ start_time: minute(now) }]])('refuse %j', async (query) => {
    expect((await call(service, `/connections/online-users${queryText(query)}`)).status).toBe(400);
  });
});

it.each([KIOSK, SIGNED_IN])(
  '%o has logged in from a terminal of its own',
  async ({ userName, mac, logins }) => {
    const own = await records({ user_name: userName, limit: 100_000 });
    const fromIt = own.records?.filter((record) => record.terminal_mac === mac);
    expect(fromIt?.map((record) => record.user_name)).toEqual(Array.from({ length: logins }, () => userName));
  },
);
