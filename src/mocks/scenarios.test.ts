import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { listDesktopsDetailReply, listDesktopsReply, showDesktopDetailReply } from '~/contract/desktops';
import { showDesktopNetworkReply } from '~/contract/networks';
import { listScriptRecordsReply } from '~/contract/script-runs';
import { allHandlers } from './transport/all-handlers';
import { DOCUMENTED_DESKTOPS, DOCUMENTED_NETWORK } from './seed/documented';
import {
  PROJECT_ID,
  SENTINEL_APP_GROUPS,
  SENTINEL_DESKTOPS,
  SENTINEL_GROUPS,
  SENTINEL_IMAGE_SERVERS,
  SENTINEL_POOLS,
  SENTINEL_SCRIPTS,
  SENTINEL_TASKS,
  SENTINEL_USERS,
} from './sentinels';
import { NAME_SEARCH_SENTINELS } from './sentinel-words';
import { beginJob, call, callUrl, newestRecordId, quickService, read } from './transport/service.testing';

describe('scenarios', () => {
  it('empty: nothing is there, and every list says so', async () => {
    const service = quickService({ scenario: 'empty' });
    expect((await call(service, '/desktops')).body).toEqual({ total_count: 0, desktops: [] });
    expect((await call(service, '/desktop-pools')).body).toEqual({ total_count: 0, desktop_pools: [] });
    expect((await call(service, '/connections/desktops')).body).toEqual({ total_count: 0, records: [] });
    expect((await call(service, '/desktops/tags')).body).toEqual({ tags: [], totalCount: 0 });
    for (const kind of ['', '&scheduled_type=LIFE_CYCLE']) {
      expect((await call(service, `/scheduled-tasks?offset=0&limit=50${kind}`)).body).toEqual({
        total_count: 0,
        scheduled_tasks: [],
      });
    }
  });

  it('huge: a hundred thousand desktops', async () => {
    const { body } = await call(quickService({ scenario: 'huge' }), '/desktops?limit=1');
    expect(body).toMatchObject({ total_count: 100_000 });
  });

  it('flaky: the same calls fail each time, some with a time to wait', async () => {
    const sequence = async () => {
      const service = quickService({ scenario: 'flaky' });
      const seen: string[] = [];
      for (let i = 0; i < 60; i++) {
        const { status, headers } = await call(service, '/availability-zones');
        seen.push(`${status} ${headers.get('Retry-After') ?? ''}`.trim());
      }
      return seen;
    };
    const first = await sequence();
    expect(await sequence()).toEqual(first);
    expect(first.filter((s) => s === '200').length).toBeGreaterThan(30);
    for (const kind of [/^500$/, /^503 \d$/, /^429 \d$/]) expect(first.some((s) => kind.test(s))).toBe(true);
  });

  it('stale: every second read of an address fails', async () => {
    const service = quickService({ scenario: 'stale' });
    const statuses: number[] = [];
    for (const path of ['/desktops?limit=1', '/users?limit=1', '/desktops?limit=1', '/desktops?limit=1']) {
      statuses.push((await call(service, path)).status);
    }
    expect(statuses).toEqual([200, 200, 500, 200]);
  });

  it('forbidden: 403 with an encoded reason', async () => {
    const { status, body } = await call(quickService({ scenario: 'forbidden' }), '/desktops');
    expect(status).toBe(403);
    expect(body).toMatchObject({ encoded_authorization_message: expect.stringMatching(/.{50}/) });
  });

  it('expired: tokens seen so far are refused, a new one is not', async () => {
    const service = quickService();
    const withToken = async (token: string) =>
      (await call(service, '/desktops?limit=1', { headers: { 'X-Auth-Token': token } })).status;
    expect(await withToken('old')).toBe(200);
    service.setScenario('expired');
    expect([
      await withToken('old'),
      await withToken('new'),
      await withToken('new'),
      await withToken('old'),
    ]).toEqual([401, 200, 200, 401]);
    service.setScenario('normal');
    expect(await withToken('old')).toBe(200);
  });

  it('expired from the start: the first token has', async () => {
    const service = quickService({ scenario: 'expired' });
    const { status, body } = await call(service, '/desktops?limit=1');
    expect(status).toBe(401);
    expect(body).toMatchObject({ error_code: 'APIGW.0307' });
    expect((await call(service, '/desktops?limit=1', { headers: { 'X-Auth-Token': 'new' } })).status).toBe(
      200,
    );
  });

  it('broken-contract: no reply with a body fits its contract', async () => {
    const service = quickService();
    const job = await beginJob(service, '/desktops/notifications', {
      desktop_ids: [SENTINEL_DESKTOPS.healthy.id],
      notifications: 'Hello',
    });
    const task = SENTINEL_TASKS.nightlyStop.id;
    const record = await newestRecordId(service, task);
    const { script_records } = await read(service, '/script-execution-records', listScriptRecordsReply);
    const scriptRecord = script_records?.[0]?.id ?? '';
    service.setScenario('broken-contract');
    expect((await call(service, '/desktops')).body).toMatchObject({
      desktops: { 0: { computer_name: expect.any(Number) } },
    });
    const id = SENTINEL_DESKTOPS.healthy.id;
    const days = '?start_time=2026-11-10T00:00:00Z&end_time=2026-11-17T00:00:00Z';
    const week = `${days}&metric_names=desktop_usage`;
    const queries: Record<string, string> = {
      ListHistoryOnlineInfoNew: '?query_type=DAY',
      ListSessionByUserName: '?user_name=li.wei',
      ListSessions: '?query_begin_time=2026-11-10T00:00:00Z&query_end_time=2026-11-17T00:00:00Z',
      ListTerminalsBindingDesktops: '?offset=0&limit=50',
      ListMetrics: week,
      ListMetricsTrend: week,
      ListUserUsageMetric: days,
      ListUserEvents: days,
      ListItaSubJobs: `?job_id=${job}`,
      ListScheduledTasks: '?offset=0&limit=50',
      ListScheduledTasksRecordsDetails: '?offset=0&limit=50',
      ListAuthorizationMailRecord: `?app_group_id=${SENTINEL_APP_GROUPS.usual.id}`,
    };
    for (const { operation } of allHandlers(service.backend)) {
      const { method, path, reply, id: name } = operation;
      if (method !== 'GET' || !reply) continue;
      const at = path
        .replace('{project_id}', PROJECT_ID)
        .replace('{app_group_id}', SENTINEL_APP_GROUPS.usual.id)
        .replace('{desktop_id}', id)
        .replace('{job_id}', job)
        .replace('{task_id}', task)
        .replace('script-execution-records/{record_id}', `script-execution-records/${scriptRecord}`)
        .replace('{script_id}', SENTINEL_SCRIPTS.usual.id)
        .replace('{record_id}', record)
        .replace('{user_id}', SENTINEL_USERS.local.id)
        .replace('{group_id}', SENTINEL_GROUPS.ad.id)
        .replace('{server_id}', SENTINEL_IMAGE_SERVERS.usual.id)
        .replace('{pool_id}', SENTINEL_POOLS.large.id);
      const { status, body } = await callUrl(service, `http://x${at}${queries[name] ?? ''}`);
      expect([name, status, z.safeParse(reply, body).success]).toEqual([name, 200, false]);
    }
  });

  it('offline: no answer at all', async () => {
    await expect(call(quickService({ scenario: 'offline' }), '/desktops')).rejects.toThrow('No answer');
  });

  it('documented: the examples as they stand, and nothing beyond them', async () => {
    const service = quickService({ scenario: 'documented' });
    expect((await call(service, '/desktops?limit=1&offset=1&status=ERROR')).body).toEqual(
      DOCUMENTED_DESKTOPS,
    );
    const detail = await read(service, '/desktops/detail', listDesktopsDetailReply);
    expect(detail.total_count).toBe(2);
    const [first] = DOCUMENTED_DESKTOPS.desktops;
    const { desktop } = await read(service, `/desktops/${first?.desktop_id}`, showDesktopDetailReply);
    const { ip_address: _, ...facts } = first ?? {};
    expect(desktop).toEqual({ ...facts, created: '2022-02-23T04:02:07.000Z' });
    const network = await read(service, `/desktops/${first?.desktop_id}/networks`, showDesktopNetworkReply);
    expect(network).toEqual(DOCUMENTED_NETWORK);
  });

  it('tell when the data change with them', () => {
    const service = quickService();
    expect(service.setScenario('flaky')).toBe(false);
    expect(service.setScenario('empty')).toBe(true);
    expect(service.backend.db.desktops.count).toBe(0);
    expect(service.setScenario('normal')).toBe(true);
    expect(service.backend.db.desktops.count).toBe(400);
  });
});

describe('names that make one search fail', () => {
  const service = quickService();

  it('answer an error while the rest works', async () => {
    const search = (name: string, list = '/desktops') => call(service, `${list}?computer_name=${name}`);
    expect((await search(NAME_SEARCH_SENTINELS.error500)).status).toBe(500);
    expect((await search(NAME_SEARCH_SENTINELS.error403, '/desktops/detail')).status).toBe(403);
    for (const other of ['/users?user_name', '/snapshots?desktop_name', '/snapshots?snapshot_name']) {
      expect((await call(service, `${other}=${NAME_SEARCH_SENTINELS.error500}`)).status).toBe(500);
    }
    expect(z.safeParse(listDesktopsReply, (await search(NAME_SEARCH_SENTINELS.broken)).body).success).toBe(
      false,
    );
    expect((await search('FIN')).status).toBe(200);
  });

  it('hang until the caller gives up', async () => {
    const giveUp = new AbortController();
    const hanging = call(service, `/desktops?computer_name=${NAME_SEARCH_SENTINELS.never}`, {
      signal: giveUp.signal,
    });
    const first = await Promise.race([
      hanging,
      call(service, '/desktops?limit=1').then(() => 'still waiting'),
    ]);
    expect(first).toBe('still waiting');
    giveUp.abort();
    await expect(hanging).rejects.toThrow('No answer');
  });
});

describe('time', () => {
  beforeEach(() => vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z') }));
  afterEach(() => vi.useRealTimers());

  const waits = async (options: Parameters<typeof quickService>[0]) => {
    const service = quickService(options);
    const started = Date.now();
    const answer = call(service, '/availability-zones').then(() => Date.now() - started);
    await vi.advanceTimersByTimeAsync(10_000);
    return answer;
  };

  it('passes before an answer, and more of it in the slow scenario', async () => {
    const usual = await waits({ latency: 1 });
    expect(usual).toBeGreaterThanOrEqual(60);
    expect(usual).toBeLessThanOrEqual(220);
    expect(await waits({ latency: 1, scenario: 'slow' })).toBeGreaterThan(2000);
    expect(await waits({ latency: 0, scenario: 'slow' })).toBe(0);
  });

  it('runs as fast as the pace says', async () => {
    const service = quickService({ pace: 20 });
    const state = async () => {
      const { desktop } = await read(
        service,
        `/desktops/${SENTINEL_DESKTOPS.midTask.id}`,
        showDesktopDetailReply,
      );
      return { status: desktop.status, task: desktop.task_status, process: desktop.process };
    };
    expect(await state()).toEqual({ status: 'SHUTOFF', task: 'rebuilding', process: 10 });
    vi.setSystemTime(Date.now() + 20_000);
    expect(await state()).toEqual({ status: 'SHUTOFF', task: 'rebuild_block_device_mapping', process: 65 });
    vi.setSystemTime(Date.now() + 20_000);
    expect(await state()).toEqual({ status: 'ACTIVE', task: undefined, process: null });
  });
});
