import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod/mini';
import {
  executeDesktopPoolScriptBody,
  listScriptRecordsReply,
  listScriptTasksReply,
  scriptRecordDetail,
  showDesktopPoolsScriptExecTasksReply,
} from '~/contract/script-runs';
import { listScriptsReply, scriptDetail } from '~/contract/scripts';
import { listScheduledTasksRecordsReply } from '~/contract/scheduled-task-runs';
import { POOLS } from '~/mocks/seed/pools';
import { SENTINEL_DESKTOPS, SENTINEL_SCRIPTS, SENTINEL_TASKS } from '~/mocks/sentinels';
import type { Service } from '~/mocks/transport/service';
import { call, change, queryText, quickService, read } from '~/mocks/transport/service.testing';

const S = SENTINEL_DESKTOPS;
const MINUTE = 60_000;
let service: Service;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-11-24T08:00:00Z'), toFake: ['Date'] });
  service = quickService();
});
afterEach(() => vi.useRealTimers());
const pass = (ms: number) => vi.setSystemTime(Date.now() + ms);

const started = z.object({ task_id: z.string() });
const begin = async (body: object, path = '/script-executions') => {
  const { status, body: reply } = await change(service, path, body);
  if (status !== 200) throw new Error(JSON.stringify(reply));
  return z.parse(started, reply).task_id;
};
const onDesktops = (desktops: readonly { readonly id: string }[], body: object) =>
  begin({ resource_ids: desktops.map(({ id }) => id), resource_type: 'DESKTOP', ...body });
const command = (text: string) => ({ command: text, command_type: 'POWERSHELL' });
const records = async (query: Readonly<Record<string, unknown>>) =>
  (
    await read(
      service,
      `/script-execution-records${queryText({ limit: 100, ...query })}`,
      listScriptRecordsReply,
    )
  ).script_records ?? [];
const statuses = async (script_task_id: string) =>
  (await records({ script_task_id })).map(({ status }) => status);

it('a script runs on desktops, says what it printed, and skips what is off', async () => {
  const id = await onDesktops([S.healthy, S.plainOff], { script_ids: [SENTINEL_SCRIPTS.inventory.id] });
  expect(await statuses(id)).toEqual(['INIT', 'SKIP']);
  pass(2 * MINUTE);
  const [done] = await records({ script_task_id: id });
  expect(done).toMatchObject({ status: 'FINISH', result_code: '0', resource_name: S.healthy.name });
  const whole = await read(service, `/script-execution-records/${done?.id}`, scriptRecordDetail);
  expect(whole.output).toContain(`Computer: ${S.healthy.name}`);
});

it('several scripts run one after the other on each desktop', async () => {
  const script_ids = [SENTINEL_SCRIPTS.inventory.id, SENTINEL_SCRIPTS.usual.id];
  const id = await onDesktops([S.healthy], { script_ids });
  pass(3 * MINUTE);
  const rows = await records({ script_task_id: id });
  expect(rows.map(({ script_id }) => script_id)).toEqual(script_ids);
  expect(rows[1]?.start_time).toBe(rows[0]?.end_time);
});

it('a script that takes too long, one of the wrong type and a dead agent fail, each with its reason', async () => {
  const id = await onDesktops([S.healthy, S.linux, S.alwaysFails], command('demo-sleeps: 2'));
  pass(5 * MINUTE);
  const rows = await records({ script_task_id: id });
  expect(rows.map(({ status, result_code }) => [status, result_code])).toEqual([
    ['TIMEOUT', 'WKS.00140001'],
    ['FAILED', 'WKS.00140002'],
    ['FAILED', 'WKS.00090001'],
  ]);
  const longer = await onDesktops([S.healthy], { ...command('demo-sleeps: 2'), execution_timeout: 3 });
  pass(5 * MINUTE);
  expect(await statuses(longer)).toEqual(['FINISH']);
});

it('a stop keeps what has not begun from beginning; what runs may come to its end', async () => {
  const id = await onDesktops([S.healthy, S.payPerUse], {
    ...command('demo-sleeps: 1'),
    gray_count: 1,
    execution_timeout: 5,
  });
  pass(30_000);
  expect(await statuses(id)).toEqual(['RUNNING', 'INIT']);
  expect((await change(service, '/script-executions/stop', { task_id: id })).status).toBe(200);
  expect(await statuses(id)).toEqual(['RUNNING', 'STOPPED']);
  pass(5 * MINUTE);
  expect(await statuses(id)).toEqual(['FINISH', 'STOPPED']);
});

it('a retry of a record leaves all others as they are', async () => {
  const id = await onDesktops([S.healthy, S.payPerUse], command('demo-fails: 1'));
  pass(2 * MINUTE);
  const before = await records({ script_task_id: id });
  expect(before.map(({ status }) => status)).toEqual(['FAILED', 'FINISH']);
  const { body } = await change(service, '/script-executions/retry', { record_id: before[0]?.id });
  expect(body).toEqual({ task_id: id });
  pass(2 * MINUTE);
  const after = await records({ script_task_id: id });
  expect(after).toHaveLength(2);
  expect(after).toContainEqual(before[1]);
  expect(after.map((row) => row.id)).not.toContain(before[0]?.id);
});

it('without desktops the whole pool is meant, and an empty list is no list', async () => {
  const path = `/desktop-pools/${POOLS[3]?.id}/script-executions`;
  const body = { command_content: 'hostname', command_type: 'POWERSHELL' };
  const whole = await begin(body, path);
  const empty = await begin({ ...body, desktop_ids: [] }, path);
  const count = (await records({ script_task_id: whole })).length;
  expect(count).toBeGreaterThan(5);
  expect(await records({ script_task_id: empty })).toHaveLength(count);
  const { script_execution_tasks: tasks } = await read(
    service,
    `/desktop-pools/script-execution-tasks/detail?desktop_pool_id=${POOLS[3]?.id}`,
    showDesktopPoolsScriptExecTasksReply,
  );
  expect(tasks?.map(({ id }) => id).toSorted()).toEqual([whole, empty].toSorted());
  expect(tasks?.[0]).toMatchObject({ command_content: 'hostname', desktop_pool_name: POOLS[3]?.name });
});

it('by tag those that have it now run, and nobody has none', async () => {
  const id = await begin(
    { desktop_tag: 'env', command_content: 'hostname', command_type: 'POWERSHELL' },
    '/script-executions/by-desktop-tag',
  );
  expect((await records({ script_task_id: id })).length).toBeGreaterThan(5);
  const none = { desktop_tag: 'nobody-has-this', command_content: 'hostname', command_type: 'BAT' };
  expect((await change(service, '/script-executions/by-desktop-tag', none)).status).toBe(404);
});

it.each<[string, object]>([
  ['both', { script_ids: [SENTINEL_SCRIPTS.usual.id], ...command('x') }],
  ['neither', {}],
  ['no type', { command: 'x' }],
  ['no desktops', { ...command('x'), resource_ids: [] }],
  ['a threshold as high as the batch', { ...command('x'), gray_count: 1, gray_fail_threshold: 1 }],
])('refuses a run with %s', async (_, body) => {
  const all = { resource_ids: [S.healthy.id, S.payPerUse.id], ...body };
  expect((await change(service, '/script-executions', all)).status).toBe(400);
});

it('filters have words of their own for the states', async () => {
  const tasks = async (status: string) =>
    (await read(service, `/script-execution-tasks?limit=100&status=${status}`, listScriptTasksReply))
      .script_tasks;
  expect(new Set((await tasks('SUCCESS'))?.map(({ status }) => status))).toEqual(new Set(['FINISH']));
  expect(new Set((await records({ status: 'FAILED' })).map(({ status }) => status))).toEqual(
    new Set(['FAILED']),
  );
});

it('the run of a scheduled task has records, and a failed one can be run again', async () => {
  const { tasks_records } = await read(
    service,
    `/scheduled-tasks/${SENTINEL_TASKS.gray.id}/records?limit=50`,
    listScheduledTasksRecordsReply,
  );
  const run = tasks_records?.find(({ failed_num }) => (failed_num ?? 0) > 0) ?? tasks_records?.[0];
  const rows = await records({ script_task_id: run?.execute_task_id ?? '' });
  expect(rows.length).toBeGreaterThan(0);
  expect(rows[0]?.script_id).toBe(SENTINEL_SCRIPTS.inventory.id);
  const over = rows.find(({ status }) => status !== 'INIT');
  expect((await change(service, '/script-executions/retry', { record_id: over?.id })).status).toBe(200);
  const after = await records({ script_task_id: run?.execute_task_id ?? '' });
  expect(after).toHaveLength(rows.length);
  expect(after.map((row) => row.id)).not.toContain(over?.id);
});

it('what a desktop did before is told with its history', async () => {
  const ids = { resource_id: [S.healthy.id], script_id: [SENTINEL_SCRIPTS.inventory.id] };
  await onDesktops([S.healthy], { script_ids: ids.script_id });
  pass(2 * MINUTE);
  await onDesktops([S.healthy], { script_ids: ids.script_id });
  pass(2 * MINUTE);
  expect(await records({ ...ids, show_history: true })).toHaveLength(2);
  expect((await call(service, '/script-execution-records?show_history=true')).status).toBe(400);
});

it('the library keeps what a run began with', async () => {
  const { count, scripts } = await read(service, '/scripts?limit=100', listScriptsReply);
  expect(count).toBe(scripts?.length);
  const path = `/scripts/${SENTINEL_SCRIPTS.inventory.id}`;
  const before = await read(service, path, scriptDetail);
  const task = await onDesktops([S.healthy], { script_ids: [SENTINEL_SCRIPTS.inventory.id] });
  pass(MINUTE);
  await change(service, path, { name: before.name, content: 'Get-Date' }, 'PUT');
  expect((await read(service, path, scriptDetail)).content).toBe('Get-Date');
  const then = await read(service, `${path}?script_task_id=${task}`, scriptDetail);
  expect(then.content).toBe(before.content);
  expect((await call(service, path, { method: 'DELETE' })).status).toBe(204);
  expect((await call(service, path)).status).toBe(404);
});

it("takes the customer's example of a run on a pool", () => {
  const example = {
    script_ids: ['0006e69f-5970-4af5-a652-e111055e630b'],
    gray_desktop_ids: ['00298bb0-104a-4467-9b15-876c6fb7a99f'],
    post_finish: 'reboot',
  };
  expect(z.parse(executeDesktopPoolScriptBody, example)).toEqual(example);
});

it.each(Object.values(SENTINEL_SCRIPTS))('$name is where its role says', async ({ id, name }) => {
  expect((await read(service, `/scripts/${id}`, scriptDetail)).name).toBe(name);
});
