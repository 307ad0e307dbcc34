import { beforeAll, describe, expect, it } from 'vitest';
import { scheduledTask } from '~/contract/scheduled-tasks';
import { loadTemporal } from '~/lib/temporal';
import { DOCUMENTED_CREATE } from './documented-tasks.testing';
import { defaults, fromTask, previewOf, toCreateRequest, toUpdateRequest } from './task-form';
import type { TaskDraft } from './task-form-schema';
import { created, creating, editing, told, updated } from './tasks.testing';

beforeAll(loadTemporal);

const NOW = new Date('2026-11-26T01:00:00Z');

/** What is refused, by field. */
function faults(draft: TaskDraft, schema = creating): Record<string, string> {
  const issues = schema.safeParse(draft).error?.issues ?? [];
  return Object.fromEntries(issues.map(({ path, message }) => [path.join('.'), message]));
}

const fresh = (change: Partial<TaskDraft> = {}): TaskDraft => ({
  ...defaults('Europe/Paris', NOW),
  name: 'Nightly',
  taskType: 'STOP',
  targets: [{ type: 'DESKTOP', id: 'a', name: 'A' }],
  ...change,
});

describe('an edit', () => {
  const before = told({
    ...DOCUMENTED_CREATE,
    task_type: 'EXECUTE_SCRIPT',
    scheduled_type: 'LIFE_CYCLE',
    life_cycle_type: 'POST_DESKTOP_DISCONNECTED',
    wait_time: 30,
    life_cycle_exec_period: 60,
    gray_fail_threshold: 2,
  });
  const row = scheduledTask.parse({ id: 'task', enable: true });
  const send = (change: Partial<TaskDraft>) =>
    toUpdateRequest(updated({ ...fromTask(before, row), ...change }), { task: before, row });

  it('empties what was taken out, since the service may keep what is left out', () => {
    expect(
      send({ description: '', extraParams: '', expiry: '', waitTime: null, execPeriod: null }),
    ).toMatchObject({
      description: '',
      extra_params: '',
      expire_time: '',
      wait_time: 0,
      life_cycle_exec_period: 1440,
    });
  });

  it('turns the task on or off only when that was changed', () => {
    expect(send({ name: 'Other' })).not.toHaveProperty('enable');
    expect(send({ enabled: null })).not.toHaveProperty('enable');
    expect(send({ enabled: false })).toMatchObject({ enable: false });
  });

  it('says outright whether objects are replaced or cleared', () => {
    const targets = [{ type: 'DESKTOP_POOL', id: 'p', name: 'Pool' }];
    expect(send({ targets })).toMatchObject({
      apply_objects: [{ object_type: 'DESKTOP_POOL', object_id: 'p', object_name: 'Pool' }],
      apply_object_update_type: 'FULL_COVERAGE',
    });
    expect(send({ targets: [], objectsUpdate: 'clear' })).toMatchObject({
      apply_objects: [],
      apply_object_update_type: 'CLEAR_ALL',
    });
    expect(faults({ ...fromTask(before, row), targets: [] }, editing)).toHaveProperty('targets');
  });

  it('sets a count to nought that would win over the desktops chosen instead', () => {
    expect(send({ gray: 'desktops', grayDesktopIds: ['a', 'b'] })).toMatchObject({
      is_gray: true,
      gray_count: 0,
      gray_desktop_ids: ['a', 'b'],
    });
    expect(send({ gray: 'none' })).toMatchObject({ is_gray: false, gray_count: 0, gray_desktop_ids: [] });
  });
});

describe('what is refused', () => {
  it.each<[string, Partial<TaskDraft>, string]>([
    ['no name', { name: '  ' }, 'name'],
    ['a long name', { name: 'n'.repeat(256) }, 'name'],
    ['a long description', { description: 'd'.repeat(256) }, 'description'],
    ['no task', { taskType: '' }, 'taskType'],
    ['no date', { date: '2027-02-29' }, 'date'],
    ['no time', { time: '' }, 'time'],
    ['no zone', { timeZone: '' }, 'timeZone'],
    ['an expiry that is no time', { expiry: '2027-02-29T00:00' }, 'expiry'],
    ['an interval of 32 days', { kind: 'daily', interval: 32 }, 'interval'],
    ['an interval that is no number', { kind: 'daily', interval: '1.5' }, 'interval'],
    ['no day of the week', { kind: 'weekly' }, 'weekdays'],
    ['no month', { kind: 'monthly', months: [], days: ['1'] }, 'months'],
    ['no day of the month', { kind: 'monthly' }, 'days'],
    ['no trigger', { kind: 'trigger' }, 'lifeCycleType'],
    ['a start on a trigger', { kind: 'trigger', lifeCycleType: 'X', taskType: 'START' }, 'kind'],
    ['a wait beyond 30 days', { kind: 'trigger', lifeCycleType: 'X', waitTime: 43_201 }, 'waitTime'],
    ['a period beyond a week', { kind: 'trigger', lifeCycleType: 'X', execPeriod: 10_081 }, 'execPeriod'],
    ['no target', { targets: [] }, 'targets'],
    ['all desktops by the clock', { targets: [{ type: 'ALL_DESKTOPS', id: '', name: '' }] }, 'targets'],
    ['a first batch of nobody', { taskType: 'EXECUTE_SCRIPT', gray: 'count', grayCount: 0 }, 'grayCount'],
    ['a first batch that names nobody', { taskType: 'EXECUTE_SCRIPT', gray: 'desktops' }, 'grayDesktopIds'],
    [
      'a threshold that is not below the count',
      { taskType: 'EXECUTE_SCRIPT', gray: 'count', grayCount: 5, grayThreshold: 5 },
      'grayThreshold',
    ],
    ['JSON that is none', { extraParams: '{"a": }' }, 'extraParams'],
    ['JSON that is no object', { extraParams: '[1]' }, 'extraParams'],
    ['too long parameters', { extraParams: JSON.stringify({ a: 'x'.repeat(2000) }) }, 'extraParams'],
  ])('%s', (_, change, field) => {
    expect(Object.keys(faults(fresh(change)))).toEqual([field]);
  });

  it('only of what applies: what was typed for other kinds is not looked at', () => {
    const rest = { interval: 99, weekdays: ['9'], days: ['40'], date: 'x', lifeCycleType: '', waitTime: -1 };
    expect(faults(fresh({ ...rest, date: '2027-01-01' }))).toEqual({});
    expect(faults(fresh({ ...rest, kind: 'weekly', weekdays: ['1'] }))).toEqual({});
    expect(faults(fresh({ gray: 'count', grayCount: null }))).toEqual({});
  });

  it('JSON with its line and column', () => {
    expect(faults(fresh({ extraParams: '{\n  "a": tru\n}' }))['extraParams']).toBe(
      'Not JSON from line 2, column 8, on.',
    );
  });

  it('parameters by the limit of an update when editing', () => {
    const extraParams = JSON.stringify({ a: 'x'.repeat(1100) });
    expect(faults(fresh({ extraParams }))).toEqual({});
    expect(faults(fresh({ extraParams }), editing)).toEqual({ extraParams: 'At most 1,024 characters.' });
  });
});

describe('going back and forth', () => {
  it('keeps what was typed, and sends only what belongs', () => {
    const typed = fresh({ kind: 'monthly', days: ['31', 'L'], weekdays: ['2'], interval: 3 });
    const weekly = toCreateRequest(created({ ...typed, kind: 'weekly' }));
    expect(weekly).toMatchObject({ scheduled_type: 'WEEK', week_list: '2' });
    expect(weekly).not.toHaveProperty('date_list');
    expect(toCreateRequest(created(typed))).toMatchObject({ scheduled_type: 'MONTH', date_list: '31,L' });
  });
});

describe('the preview', () => {
  it('is asked for a schedule that is whole, whatever else is missing', () => {
    expect(previewOf(fresh({ name: '', targets: [] }))?.body).toEqual({
      scheduled_type: 'FIXED_TIME',
      scheduled_date: '2026-11-27',
      scheduled_time: '09:00:00',
      time_zone: 'Europe/Paris',
    });
    expect(previewOf(fresh({ kind: 'weekly' }))).toBeNull();
    expect(previewOf(fresh({ kind: 'daily', interval: 32 }))).toBeNull();
    expect(previewOf(fresh({ kind: 'trigger', lifeCycleType: 'X' }))).toBeNull();
  });

  it('leaves a zone only the service knows to the service', () => {
    expect(previewOf(fresh({ timeZone: 'Mars/Olympus' }))).toMatchObject({ schedule: null });
  });
});
