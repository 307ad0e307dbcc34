import { describe, expect, it } from 'vitest';
import { listDesktopsReply } from '~/contract/desktops';
import {
  listLoginStateReply,
  listMetricsReply,
  listMetricsTrendReply,
  listUnusedDesktopsReply,
} from '~/contract/statistics';
import { SENTINEL_DESKTOPS } from '~/mocks/sentinels';
import { call, queryText, quickService, read } from '~/mocks/transport/service.testing';

const service = quickService();
const DAY = 86_400_000;
const iso = (ms: number) => `${new Date(ms).toISOString().slice(0, 19)}Z`;
const midnight = Math.floor(Date.now() / DAY) * DAY;
const window = { start_time: iso(midnight - 7 * DAY), end_time: iso(midnight) };
const both = { ...window, metric_names: ['desktop_usage', 'user_login_count'] };

describe('metrics', () => {
  it('come by day and by hour, and the sums agree', async () => {
    const days = await read(service, `/statistics/metrics/trend${queryText(both)}`, listMetricsTrendReply);
    const hours = await read(
      service,
      `/statistics/metrics/trend${queryText({ ...both, period: 'HOUR' })}`,
      listMetricsTrendReply,
    );
    const total = await read(service, `/statistics/metrics${queryText(both)}`, listMetricsReply);
    expect(days.map((d) => d.time)).toEqual([7, 6, 5, 4, 3, 2, 1].map((n) => iso(midnight - n * DAY)));
    expect(hours).toHaveLength(7 * 24);
    for (const [i, { metric_name, metric_value }] of total.entries()) {
      expect(metric_name).toBe(both.metric_names[i]);
      const sum = (list: typeof days) =>
        list.reduce((acc, entry) => acc + (entry.metrics?.[i]?.metric_value ?? 0), 0);
      expect(sum(days)).toBe(metric_value);
      expect(sum(hours)).toBe(metric_value);
      expect(metric_value).toBeGreaterThan(0);
    }
  });

  it('narrow to one desktop', async () => {
    const dim = `desktop_id,${SENTINEL_DESKTOPS.healthy.id}`;
    const [one] = await read(
      service,
      `/statistics/metrics${queryText({ ...both, 'dim.0': dim })}`,
      listMetricsReply,
    );
    const [all] = await read(service, `/statistics/metrics${queryText(both)}`, listMetricsReply);
    expect(one?.metric_value).toBeGreaterThan(0);
    expect(one?.metric_value).toBeLessThan((all?.metric_value ?? 0) / 100);
  });

  it.each([
    ['more than 30 days', { start_time: iso(midnight - 31 * DAY) }],
    ['an end before the start', { end_time: iso(midnight - 8 * DAY) }],
    ['times of another form', { start_time: '2026-11-01 00:00:00' }],
    ['a metric that is not known', { metric_names: ['moonlight'] }],
    ['a dimension that is not known', { 'dim.0': 'colour,blue' }],
    ['no metric', { metric_names: undefined }],
  ])('refuse %s', async (_, wrong) => {
    expect((await call(service, `/statistics/metrics/trend${queryText({ ...both, ...wrong })}`)).status).toBe(
      400,
    );
  });
});

describe('states and use', () => {
  it('count every desktop once by login state', async () => {
    const state = await read(service, '/desktops/statistics/login-state', listLoginStateReply);
    const { desktops } = await read(service, '/desktops', listDesktopsReply);
    const connected = desktops.filter((d) => d.connect_status === 'CONNECTED').length;
    expect(state.in_use_num).toBe(connected);
    expect(Object.values(state).reduce<number>((sum, n) => sum + (n ?? 0), 0)).toBe(desktops.length);
  });

  it('list desktops nobody used, longest first, and fewer for a longer time', async () => {
    const week = await read(service, '/desktops/statistics/unused', listUnusedDesktopsReply);
    const month = await read(
      service,
      `/desktops/statistics/unused${queryText({ start_time: iso(midnight - 30 * DAY), end_time: iso(midnight) })}`,
      listUnusedDesktopsReply,
    );
    expect(month.total_count).toBeLessThan(week.total_count ?? 0);
    expect(month.total_count).toBeGreaterThan(0);
    const times = (week.unused_desktops ?? []).map((d) => d.disconnect_time ?? '');
    expect(times).toEqual(times.toSorted());
    const page = await read(service, '/desktops/statistics/unused?limit=3&offset=2', listUnusedDesktopsReply);
    expect(page.unused_desktops).toEqual(week.unused_desktops?.slice(2, 5));
  });
});
