import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  createScheduledTasksBody,
  LIFE_CYCLE_TYPES,
  scheduledTask,
  TASK_TYPES,
  updateScheduledTasksBody,
} from '~/contract/scheduled-tasks';
import { loadTemporal } from '~/lib/temporal';
import { DOCUMENTED_CREATE, DOCUMENTED_UPDATE } from './documented-tasks.testing';
import { fromTask, toCreateRequest, toUpdateRequest } from './task-form';
import { taskValues } from './task-values';
import { created, creating, editing, tasks, told, updated } from './tasks.testing';

beforeAll(loadTemporal);

/** A second or two by itself; much more where every core is busy. */
const UNHURRIED = { timeout: 60_000 };

describe('round trip', () => {
  it('a task made from a task is that task, on the wire', UNHURRIED, () => {
    fc.assert(
      fc.property(tasks, (body) => {
        const request = toCreateRequest(created(fromTask(told(body))));
        expect(request).toEqual(body);
        createScheduledTasksBody.parse(request);
      }),
      { numRuns: 600 },
    );
  });

  it('an edit that changes nothing sends what the task has, and nothing else', UNHURRIED, () => {
    fc.assert(
      fc.property(
        tasks,
        fc.boolean(),
        fc.option(fc.integer({ min: 1, max: 50 })),
        (body, enable, priority) => {
          const task = told(body);
          const row = scheduledTask.parse({ id: 'task', enable, priority });
          const request = toUpdateRequest(updated(fromTask(task, row)), { task, row });
          const { task_type, ...kept } = body;
          expect(request).toEqual({
            ...kept,
            apply_object_update_type: 'FULL_COVERAGE',
            ...(task_type === 'EXECUTE_SCRIPT' && {
              is_gray: 'gray_count' in body || 'gray_desktop_ids' in body,
            }),
            ...(body.scheduled_type === 'LIFE_CYCLE' && priority !== null && { priority }),
          });
          // What it sets makes the task it was.
          updateScheduledTasksBody.parse(request);
        },
      ),
      { numRuns: 600 },
    );
  });

  it('whatever passes the checks is a possible task', UNHURRIED, () => {
    fc.assert(
      fc.property(tasks, fc.record(anyChange, { requiredKeys: [] }), fc.boolean(), (body, change, isEdit) => {
        const draft = { ...fromTask(told(body)), ...change };
        const { data, error } = (isEdit ? editing : creating).safeParse(draft);
        if (data) taskValues.parse(data);
        // A fault of the second look would be at no field of the form.
        else
          expect(Object.keys(draft)).toEqual(expect.arrayContaining(error.issues.map(({ path }) => path[0])));
      }),
      { numRuns: 1000 },
    );
  });
});

const anyChange = {
  kind: fc.constantFrom(
    '' as const,
    'once' as const,
    'daily' as const,
    'weekly' as const,
    'monthly' as const,
    'trigger' as const,
  ),
  taskType: fc.constantFrom('', 'DEFRAGMENT', ...TASK_TYPES),
  name: fc.constantFrom('', '  ', 'x', 'y'.repeat(300)),
  lifeCycleType: fc.constantFrom('', ...LIFE_CYCLE_TYPES),
  interval: fc.option(fc.integer({ min: -1, max: 40 })),
  waitTime: fc.option(fc.integer({ min: 0, max: 50_000 })),
  execPeriod: fc.option(fc.integer({ min: 0, max: 20_000 })),
  priority: fc.option(fc.integer({ min: 0, max: 60 })),
  weekdays: fc.subarray(['1', '2', '9']),
  months: fc.subarray(['1', '13']),
  days: fc.subarray(['31', 'L', '0']),
  time: fc.constantFrom('', '9', '09:00', '23:59:59', '24:00'),
  date: fc.constantFrom('', '2027-02-29', '2028-02-29'),
  expiry: fc.constantFrom('', '2027-02-29T00:00', '2028-02-29T00:00:00'),
  timeZone: fc.constantFrom('', 'GMT+8', 'Europe/Paris'),
  gray: fc.constantFrom('none' as const, 'count' as const, 'desktops' as const),
  grayCount: fc.option(fc.integer({ min: 0, max: 1200 })),
  grayThreshold: fc.option(fc.integer({ min: 0, max: 1200 })),
  grayDesktopIds: fc.subarray(['a', 'b']),
  objectsUpdate: fc.constantFrom('replace' as const, 'clear' as const),
  targets: fc.subarray([
    { type: 'DESKTOP', id: 'a', name: 'A' },
    { type: 'ALL_DESKTOPS', id: '', name: '' },
    { type: 'ROOM', id: 'r', name: '' },
    { type: 'DESKTOP_POOL', id: '', name: 'P' },
  ]),
};

describe('the documented examples', () => {
  it('are shown as they stand', () => {
    const draft = fromTask(told(DOCUMENTED_CREATE));
    expect(draft).toMatchObject({
      name: '测试任务',
      description: '一个描述。',
      taskType: 'START',
      kind: 'once',
      date: '2022-12-23',
      time: '09:00:00',
      expiry: '2022-12-31T09:00:00',
      timeZone: 'Asia/Shanghai',
      weekdays: ['1', '2', '7'],
      months: ['1', '3', '12'],
      days: ['1', '2', '28', 'L'],
      extraParams: '{ "notify_message": "测试" }',
      targets: [{ type: 'DESKTOP', id: '2b31e-d520xxxx-xxebedb6-e57xxxxxx', name: '测试桌面' }],
    });
  });

  it.each([
    ['FIXED_TIME', { scheduled_date: '2022-12-23', scheduled_time: '09:00:00' }],
    ['DAY', { day_interval: 1, scheduled_time: '09:00:00' }],
    ['WEEK', { week_list: '1,2,7', scheduled_time: '09:00:00' }],
    ['MONTH', { month_list: '1,3,12', date_list: '1,2,28,L', scheduled_time: '09:00:00' }],
  ] as const)('as %s send what belongs to it, and nothing that does not', (scheduled_type, fields) => {
    const task = told({ ...DOCUMENTED_CREATE, scheduled_type });
    const common = {
      scheduled_type,
      time_zone: 'Asia/Shanghai',
      expire_time: '2022-12-31 09:00:00',
      task_name: '测试任务',
      force_execute: false,
      description: '一个描述。',
      extra_params: '{ "notify_message": "测试" }',
      apply_objects: DOCUMENTED_CREATE.apply_objects,
      ...fields,
    };
    expect(toCreateRequest(created(fromTask(task)))).toEqual({ ...common, task_type: 'START' });
    const row = scheduledTask.parse({ id: 'task', enable: true, priority: 50 });
    expect(toUpdateRequest(updated(fromTask(task, row)), { task, row })).toEqual({
      ...common,
      apply_object_update_type: 'FULL_COVERAGE',
    });
  });

  it('as a script on a trigger keep its wait, its priority and its first batch', () => {
    const task = told({
      ...DOCUMENTED_CREATE,
      ...DOCUMENTED_UPDATE_FIELDS,
      scheduled_type: 'LIFE_CYCLE',
      task_type: 'EXECUTE_SCRIPT',
      life_cycle_type: 'POST_DESKTOP_DISCONNECTED',
      gray_fail_threshold: 999,
    });
    const row = scheduledTask.parse({ id: 'task', enable: true, priority: 50 });
    expect(toUpdateRequest(updated(fromTask(task, row)), { task, row })).toMatchObject({
      life_cycle_type: 'POST_DESKTOP_DISCONNECTED',
      wait_time: 43_200,
      priority: 50,
      is_gray: true,
      gray_count: 1000,
      gray_fail_threshold: 999,
    });
  });
});

const DOCUMENTED_UPDATE_FIELDS = { wait_time: DOCUMENTED_UPDATE.wait_time };
