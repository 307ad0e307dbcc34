import { describe, expect, it } from 'vitest';
import * as z from 'zod/mini';
import { errorReply } from '~/contract/errors';
import { SENTINEL_TASKS } from '~/mocks/sentinels';
import { change, createTask, quickService } from '~/mocks/transport/service.testing';

const service = quickService();
let made = 0;
/** A name no other task has. */
const named = (fields: object) => ({ task_name: `Task ${made++}`, task_type: 'STOP', ...fields });
const TIME = { scheduled_time: '20:00:00' };
const DAILY = { scheduled_type: 'DAY', day_interval: 1, ...TIME };
const DISCONNECTED = {
  scheduled_type: 'LIFE_CYCLE',
  life_cycle_type: 'POST_DESKTOP_DISCONNECTED',
  wait_time: 15,
};
const SCRIPT = { ...DAILY, task_type: 'EXECUTE_SCRIPT' };

const refusalOf = async (path: string, body: unknown, method: 'POST' | 'PUT' = 'POST') => {
  const { status, body: reply } = await change(service, path, body, method);
  const { error_code, error_msg } = status === 200 ? {} : z.parse(errorReply, reply);
  return { status, code: error_code, message: error_msg };
};

// The message begins with the field, so that a form can place it.
const OF_TIMES: readonly (readonly [field: string, code: string, schedule: object])[] = [
  ['scheduled_type', 'WKS.00100001', TIME],
  ['scheduled_date', 'WKS.00100002', { scheduled_type: 'FIXED_TIME', ...TIME }],
  ['scheduled_date', 'WKS.00100002', { scheduled_type: 'FIXED_TIME', scheduled_date: '', ...TIME }],
  ['scheduled_date', 'WKS.00100002', { scheduled_type: 'FIXED_TIME', scheduled_date: '2026-02-30', ...TIME }],
  ['scheduled_time', 'WKS.00100003', { scheduled_type: 'FIXED_TIME', scheduled_date: '2026-12-01' }],
  ['scheduled_time', 'WKS.00100003', { ...DAILY, scheduled_time: '' }],
  ['scheduled_time', 'WKS.00100003', { ...DAILY, scheduled_time: '24:00:00' }],
  ['day_interval', 'WKS.00100004', { scheduled_type: 'DAY', ...TIME }],
  ['week_list', 'WKS.00100005', { scheduled_type: 'WEEK', ...TIME }],
  ['week_list', 'WKS.00100005', { scheduled_type: 'WEEK', week_list: '', ...TIME }],
  ['month_list', 'WKS.00100006', { scheduled_type: 'MONTH', date_list: 'L', ...TIME }],
  ['date_list', 'WKS.00100007', { scheduled_type: 'MONTH', month_list: '1', ...TIME }],
  ['life_cycle_type', 'WKS.00100008', { scheduled_type: 'LIFE_CYCLE' }],
  ['life_cycle_type', 'WKS.00100008', { scheduled_type: 'LIFE_CYCLE', life_cycle_type: 'POST_PARTY' }],
  ['time_zone', 'WKS.00100009', { ...DAILY, time_zone: 'Mars/Olympus' }],
  ['time_zone', 'WKS.00100009', { ...DAILY, time_zone: '+08:00' }],
  ['expire_time', 'WKS.00100010', { ...DAILY, expire_time: '2026-02-30 00:00:00' }],
  ['week_list', 'WKS.00010001', { scheduled_type: 'WEEK', week_list: '0', ...TIME }],
  ['date_list', 'WKS.00010001', { scheduled_type: 'MONTH', month_list: '1', date_list: '32', ...TIME }],
  ['month_list', 'WKS.00010001', { scheduled_type: 'MONTH', month_list: '13', date_list: '1', ...TIME }],
  ['day_interval', 'WKS.00010001', { ...DAILY, day_interval: 32 }],
  ['scheduled_type', 'WKS.00010001', { ...DAILY, scheduled_type: 'YEAR' }],
];

const OF_TASKS: readonly (readonly [field: string, code: string, task: object])[] = [
  ['task_type', 'WKS.00100011', { ...DISCONNECTED, task_type: 'START' }],
  ['task_type', 'WKS.00100011', { ...DISCONNECTED, task_type: 'REBUILD' }],
  ['task_type', 'WKS.00100011', { ...DISCONNECTED, task_type: 'CREATE_SNAPSHOT' }],
  ['wait_time', 'WKS.00100012', { ...DISCONNECTED, wait_time: 14 }],
  ['wait_time', 'WKS.00100012', { ...DISCONNECTED, wait_time: undefined }],
  ['life_cycle_exec_period', 'WKS.00100013', { ...DISCONNECTED, life_cycle_exec_period: 4 }],
  ['apply_objects.1.object_type', 'WKS.00100014', objects({ object_type: 'DESKTOP', object_id: 'a' }, ALL())],
  ['apply_objects.0.object_type', 'WKS.00100015', objects({ object_id: 'a' })],
  ['apply_objects.0.object_id', 'WKS.00100015', objects({ object_type: 'DESKTOP_TAG' })],
  ['extra_params', 'WKS.00100016', { ...DAILY, extra_params: '{"notify_message":' }],
  ['extra_params', 'WKS.00100016', { ...DAILY, extra_params: '["notify_message"]' }],
  ['extra_params', 'WKS.00100016', { ...DAILY, extra_params: '{"notify_message":1}' }],
  ['gray_fail_threshold', 'WKS.00100018', { ...SCRIPT, gray_count: 5, gray_fail_threshold: 5 }],
  ['task_name', 'WKS.00010001', { ...DAILY, task_name: '' }],
  ['task_name', 'WKS.00010001', { ...DAILY, task_name: 'x'.repeat(256) }],
  ['description', 'WKS.00010001', { ...DAILY, description: 'x'.repeat(256) }],
  ['extra_params', 'WKS.00010001', { ...DAILY, extra_params: ' '.repeat(2001) }],
  ['task_type', 'WKS.00010001', { ...DAILY, task_type: 'PAINT' }],
  ['wait_time', 'WKS.00010001', { ...DISCONNECTED, wait_time: 43_201 }],
  ['life_cycle_exec_period', 'WKS.00010001', { ...DISCONNECTED, life_cycle_exec_period: 0 }],
];

function ALL() {
  return { object_type: 'ALL_DESKTOPS' };
}
function objects(...apply_objects: object[]) {
  return { ...DAILY, apply_objects };
}

describe('a creation is refused, the field named', () => {
  it.each([...OF_TIMES, ...OF_TASKS])('%s %s: %o', async (field, code, fields) => {
    const refusal = await refusalOf('/scheduled-tasks', named(fields));
    expect(refusal).toMatchObject({ status: 400, code });
    expect(refusal.message?.split(': ')[0]).toBe(field);
  });

  it('as is one without a name, a kind, or with what only updates take', async () => {
    const { message } = await refusalOf('/scheduled-tasks', DAILY);
    expect(message).toMatch(/^task_name: required.*; task_type: /);
    for (const field of ['enable', 'priority', 'is_gray', 'apply_object_update_type']) {
      const refusal = await refusalOf('/scheduled-tasks', named({ ...DAILY, [field]: true }));
      expect(refusal.message).toBe(`unknown parameter ${field}`);
    }
  });
});

describe('a preview is refused, the field named', () => {
  it.each(OF_TIMES)('%s %s: %o', async (field, code, schedule) => {
    const refusal = await refusalOf('/scheduled-tasks/future-executions', schedule);
    expect(refusal).toMatchObject({ status: 400, code });
    expect(refusal.message?.split(': ')[0]).toBe(field);
  });
});

describe('an update is refused, the field named', () => {
  it.each<[string, string, object, object]>([
    ['scheduled_time', 'WKS.00100003', DAILY, { scheduled_time: '' }],
    ['week_list', 'WKS.00100005', DAILY, { scheduled_type: 'WEEK' }],
    ['time_zone', 'WKS.00100009', DAILY, { time_zone: 'Nowhere' }],
    ['scheduled_type', 'WKS.00100011', { ...DAILY, task_type: 'START' }, DISCONNECTED],
    ['life_cycle_type', 'WKS.00100011', DISCONNECTED, { life_cycle_type: 'POST_PARTY' }],
    ['wait_time', 'WKS.00100012', DISCONNECTED, { wait_time: 0 }],
    ['apply_objects.0.object_type', 'WKS.00100014', { ...DISCONNECTED, apply_objects: [ALL()] }, DAILY],
    ['extra_params', 'WKS.00100016', DAILY, { extra_params: 'hello' }],
    ['extra_params', 'WKS.00010001', DAILY, { extra_params: ' '.repeat(1025) }],
    ['gray_fail_threshold', 'WKS.00100018', { ...SCRIPT, gray_count: 5 }, { gray_fail_threshold: 9 }],
    ['priority', 'WKS.00010001', DISCONNECTED, { priority: 51 }],
  ])('%s %s: %o, then %o', async (field, code, before, fields) => {
    const id = await createTask(service, named(before));
    const refusal = await refusalOf(`/scheduled-tasks/${id}`, fields, 'PUT');
    const expected = field === 'life_cycle_type' ? 'WKS.00100008' : code;
    expect(refusal).toMatchObject({ status: 400, code: expected });
    expect(refusal.message?.split(': ')[0]).toBe(field);
  });

  it('a trigger that does not allow the kind is to blame itself', async () => {
    const id = await createTask(
      service,
      named({
        task_type: 'CREATE_SNAPSHOT',
        scheduled_type: 'LIFE_CYCLE',
        life_cycle_type: 'POST_REBUILD_DESKTOP_SUCCESS',
      }),
    );
    const fields = { life_cycle_type: 'POST_DESKTOP_DISCONNECTED' };
    expect(await refusalOf(`/scheduled-tasks/${id}`, fields, 'PUT')).toMatchObject({
      code: 'WKS.00100011',
      message: 'life_cycle_type: CREATE_SNAPSHOT is not possible with POST_DESKTOP_DISCONNECTED',
    });
  });
});

describe('what is not refused', () => {
  it.each<object>([
    { ...DAILY, scheduled_date: '2026-02-30', week_list: '', gray_count: 5, gray_fail_threshold: 9 },
    { scheduled_type: 'FIXED_TIME', scheduled_date: '2001-01-01', ...TIME },
    { ...DAILY, expire_time: '2001-01-01 00:00:00', time_zone: '', extra_params: '' },
    { ...DAILY, time_zone: 'GMT+8' },
    { scheduled_type: 'MONTH', month_list: '2', date_list: '30,31', ...TIME },
    { ...DAILY, apply_objects: [{ object_type: 'DESKTOP_POOL', object_id: 'not there' }] },
    { ...DISCONNECTED, apply_objects: [ALL()], life_cycle_exec_period: 5, scheduled_time: '99:99:99' },
    { ...SCRIPT, gray_desktop_ids: ['a'], gray_fail_threshold: 1 },
    { ...SCRIPT, gray_count: 5, gray_fail_threshold: 4 },
    { ...DAILY, extra_params: '{ "unheard_of": [1], "notify_message": "" }' },
  ])('%o', async (fields) => {
    expect(await refusalOf('/scheduled-tasks', named(fields))).toMatchObject({ status: 200 });
  });

  it('any task of the seed, sent as it is', async () => {
    for (const { id } of Object.values(SENTINEL_TASKS)) {
      if (id === SENTINEL_TASKS.refusesUpdate.id) continue;
      expect(await refusalOf(`/scheduled-tasks/${id}`, { enable: true }, 'PUT')).toMatchObject({
        status: 200,
      });
    }
  });
});
