import { describe, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import { ALL_OPERATIONS } from '~/contract/all-operations';
import { errorReply } from '~/contract/errors';
import { listScriptRecordsReply } from '~/contract/script-runs';
import { allHandlers } from './all-handlers';
import { createRouter } from './router';
import { PROJECT_ID } from '~/mocks/seed/project';
import {
  SENTINEL_APP_GROUPS,
  SENTINEL_DESKTOPS,
  SENTINEL_GROUPS,
  SENTINEL_IMAGE_SERVERS,
  SENTINEL_POOLS,
  SENTINEL_SCRIPTS,
  SENTINEL_TASKS,
  SENTINEL_USERS,
} from '~/mocks/sentinels';
import { beginJob, call, callApp, callUrl, newestRecordId, quickService, read } from './service.testing';

const service = quickService();
const handlers = allHandlers(service.backend);
const operations = handlers.map(({ operation }) => operation);
const ID = SENTINEL_DESKTOPS.healthy.id;
const JOB = await beginJob(service, '/desktops/notifications', { desktop_ids: [ID], notifications: 'Hello' });
const TASK = SENTINEL_TASKS.nightlyStop.id;
const RECORD = await newestRecordId(service, TASK);
const { script_records } = await read(service, '/script-execution-records', listScriptRecordsReply);
const SCRIPT_RECORD = script_records?.[0]?.id ?? '';
const APP_GROUP = SENTINEL_APP_GROUPS.usual.id;
const WEEK = 'start_time=2026-11-10T00:00:00Z&end_time=2026-11-17T00:00:00Z';
/** Query of reads that need one. */
const NEEDED: Readonly<Record<string, string>> = {
  ListHistoryOnlineInfoNew: '?query_type=DAY',
  ListSessionByUserName: '?user_name=li.wei',
  ListSessions: '?query_begin_time=2026-11-10T00:00:00Z&query_end_time=2026-11-17T00:00:00Z',
  ListTerminalsBindingDesktops: '?offset=0&limit=50',
  ListMetrics: `?${WEEK}&metric_names=desktop_usage`,
  ListMetricsTrend: `?${WEEK}&metric_names=desktop_usage&metric_names=user_login_count`,
  ListUserEvents: `?${WEEK}`,
  ListUserUsageMetric: `?${WEEK}`,
  ListItaSubJobs: `?job_id=${JOB}`,
  ListScheduledTasks: '?offset=0&limit=50',
  ListScheduledTasksRecordsDetails: '?offset=0&limit=50',
  ListAuthorizationMailRecord: `?app_group_id=${APP_GROUP}`,
};
const pathOf = (path: string) =>
  path
    .replace(/^\/v\d\/\{project_id\}/, '')
    .replace('{app_group_id}', APP_GROUP)
    .replace('{desktop_id}', ID)
    .replace('{job_id}', JOB)
    .replace('{task_id}', TASK)
    .replace('/script-execution-records/{record_id}', `/script-execution-records/${SCRIPT_RECORD}`)
    .replace('{record_id}', RECORD)
    .replace('{script_id}', SENTINEL_SCRIPTS.usual.id)
    .replace('{user_id}', SENTINEL_USERS.local.id)
    .replace('{group_id}', SENTINEL_GROUPS.ad.id)
    .replace('{server_id}', SENTINEL_IMAGE_SERVERS.usual.id)
    .replace('{pool_id}', SENTINEL_POOLS.large.id)
    .replace('{key}', 'env');

const callAt = (template: string, ...[path, options]: [path: string, options?: Parameters<typeof call>[2]]) =>
  (template.startsWith('/v1/') ? callApp : call)(service, path, options);

describe('every operation', () => {
  it('of the contract has one handler', () => {
    expect(operations).toHaveLength(ALL_OPERATIONS.length);
    expect(new Set(operations)).toEqual(new Set(ALL_OPERATIONS));
  });

  const reads = operations.filter((operation) => operation.method === 'GET');

  it.each(reads.map((operation) => [operation.id, operation] as const))(
    '%s answers as its contract says',
    async (id, operation) => {
      const { status, body, headers } = await callAt(
        operation.path,
        `${pathOf(operation.path)}${NEEDED[id] ?? ''}`,
      );
      expect(status).toBe(200);
      expect(z.safeParse(operation.reply ?? z.undefined(), body).error?.issues).toBeUndefined();
      expect(headers.get('X-Request-Id')).toMatch(/^[0-9a-f]{32}$/);
      expect(headers.get('Access-Control-Expose-Headers')).toContain('X-Request-Id');
    },
  );

  it.each(operations.map((operation) => [operation.id, operation] as const))(
    '%s refuses what the manual does not know',
    async (_, operation) => {
      const path = pathOf(operation.path);
      const { method } = operation;
      const unknown = await callAt(operation.path, `${path}?no_such_parameter=1`, { method });
      expect(unknown.status).toBe(400);
      expect(z.parse(errorReply, unknown.body).error_msg).toContain('no_such_parameter');
      expect((await callAt(operation.path, path, { method, headers: {} })).status).toBe(401);
      const [version] = /v\d/.exec(operation.path) ?? [];
      expect((await callUrl(service, `http://x/${version}/0000${path}`, { method })).status).toBe(403);
    },
  );

  it.each(operations.filter((o) => o.path.includes('{desktop_id}')).map((o) => [o.id, o] as const))(
    '%s answers 404 for a desktop that is not there',
    async (id, operation) => {
      const bodies: Readonly<Record<string, unknown>> = {
        CreateTag: { tag: { key: 'a' } },
        BatchChangeTags: { action: 'create', tags: [{ key: 'a' }] },
      };
      const path = pathOf(operation.path).replace(ID, 'a6f6e2d1-0000-4000-8000-000000000000');
      const { status, body } = await call(service, path, { method: operation.method, body: bodies[id] });
      expect(status).toBe(404);
      expect(z.parse(errorReply, body).error_code).toMatch(/^WKS\.\d{8}$/);
    },
  );
});

describe('every operation on a task', () => {
  const UNKNOWN = 'a6f6e2d1-0000-4000-8000-000000000000';

  it.each(operations.filter((o) => o.path.includes('{task_id}')).map((o) => [o.id, o] as const))(
    '%s answers 404 for a task that is not there',
    async (id, operation) => {
      const path = pathOf(operation.path).replace(TASK, UNKNOWN) + (NEEDED[id] ?? '');
      const sent = operation.method === 'PUT' ? { body: { enable: true } } : {};
      const { status, body } = await call(service, path, { method: operation.method, ...sent });
      expect(status).toBe(404);
      expect(z.parse(errorReply, body).error_code).toBe('WKS.00100404');
    },
  );
});

describe('the frame', () => {
  it('names the field and the reason when a query does not fit', async () => {
    const { status, body } = await call(
      service,
      '/desktops?limit=1001&offset=-1&is_share_desktop=perhaps&status=A&status=B',
    );
    expect(status).toBe(400);
    expect(z.parse(errorReply, body).error_msg).toBe('status: given 2 times');
    const several = await call(service, '/desktops?limit=1001&offset=x&is_share_desktop=perhaps');
    expect(z.parse(errorReply, several.body).error_msg).toBe(
      'offset: expected number; limit: at most 1000; is_share_desktop: expected boolean',
    );
  });

  it('names the field and the reason when a body does not fit', async () => {
    const post = (body: unknown) => call(service, `/desktops/${ID}/tags`, { method: 'POST', body });
    expect(z.parse(errorReply, (await post('{"tag":')).body).error_msg).toMatch(/^Malformed JSON/);
    expect(z.parse(errorReply, (await post({ tag: { key: 'x'.repeat(129) } })).body).error_msg).toBe(
      'tag.key: at most 128 characters',
    );
    expect(z.parse(errorReply, (await post({ tag: {} })).body).error_msg).toMatch(/^tag\.key: required/);
    expect((await post(undefined)).status).toBe(400);
    expect(
      (await call(service, `/desktops/${ID}/tags/env`, { method: 'DELETE', body: { a: 1 } })).status,
    ).toBe(400);
  });

  it('accepts signed requests as well as tokens', async () => {
    const headers = { Authorization: 'SDK-HMAC-SHA256 Access=AK, SignedHeaders=host, Signature=00' };
    expect((await call(service, '/desktops?limit=1', { headers })).status).toBe(200);
  });

  it('accepts lists as repeated keys and joined with commas', async () => {
    const { error, midTask } = SENTINEL_DESKTOPS;
    const repeated = await call(service, `/desktops?desktop_id=${error.id}&desktop_id=${midTask.id}`);
    const joined = await call(service, `/desktops?desktop_id=${error.id},${midTask.id}`);
    expect(repeated.body).toMatchObject({ total_count: 2 });
    expect(joined.body).toEqual(repeated.body);
  });

  it('says loudly that a call has no handler', async () => {
    const said = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    for (const url of [
      `http://x/v2/${PROJECT_ID}/unheard-of`,
      'http://x/v1/p/app-halls',
      'http://x/v3/auth/tokens',
    ]) {
      const { status, body } = await callUrl(service, url, { method: 'POST', body: {} });
      expect(status).toBe(404);
      expect(body).toMatchObject({ error_code: 'APIGW.0101' });
      expect(said).toHaveBeenLastCalledWith(expect.stringContaining(new URL(url).pathname));
    }
    said.mockRestore();
  });

  it('leaves requests that are not for the API alone', async () => {
    await expect(callUrl(service, 'http://x/assets/v2/app.js')).rejects.toThrow('Nothing answers');
  });
});

describe('the router', () => {
  const route = createRouter(handlers.toReversed());
  const idAt = (method: string, path: string) => route(method, `/v2/p${path}`)?.handler.operation.id;

  it('prefers literal segments whatever the order', () => {
    expect(idAt('GET', '/desktops/detail')).toBe('ListDesktopsDetail');
    expect(idAt('GET', '/desktops/tags')).toBe('ListProjectTags');
    expect(idAt('POST', '/desktops/batch-tags')).toBe('BatchAddDesktopsTags');
    expect(idAt('GET', '/desktops/statistics/unused')).toBe('ListUnusedDesktops');
    expect(idAt('POST', '/scheduled-tasks/future-executions')).toBe('ListFutureExecutions');
    expect(idAt('GET', '/scheduled-tasks/life-cycle-type/configurations')).toBe(
      'ListLifeCycleTypeConfigurations',
    );
    expect(idAt('GET', '/desktops/abc')).toBe('ShowDesktopDetail');
    expect(idAt('PATCH', '/desktops/abc')).toBeUndefined();
    expect(idAt('GET', '/desktops/')).toBeUndefined();
  });

  it('decodes parameters', () => {
    expect(route('DELETE', '/v2/p/desktops/a/tags/cost%2Fcenter%20%E9%A1%B9')?.params.get('key')).toBe(
      'cost/center 项',
    );
    expect(route('DELETE', '/v2/p/desktops/a/tags/%E9')?.params.get('key')).toBe('%E9');
  });
});
