import fc from 'fast-check';
import {
  LIFE_CYCLE_TYPES,
  showScheduledTasksReply,
  TASK_TYPES,
  type CreateScheduledTasksBody,
  type ShowScheduledTasksReply,
} from '~/contract/scheduled-tasks';
import { messages } from '~/i18n/schedule/en-US';
import { taskFormSchema, type TaskDraft } from './task-form-schema';
import type { CreateValues, UpdateValues } from './task-values';
import { NEVER_TRIGGERED } from './trigger-rules';

// Requests that make a task, as this console writes them: every field the kind can have, and none it cannot.

const two = (value: number) => String(value).padStart(2, '0');
const upTo = (most: number) => Array.from({ length: most }, (_, index) => String(index + 1));
const listOf = (items: readonly string[]) =>
  fc.subarray([...items], { minLength: 1 }).map((some) => some.join(','));

const time = fc
  .tuple(fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }), fc.integer({ min: 0, max: 59 }))
  .map((parts) => parts.map(two).join(':'));
const date = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2099, 11, 31) / 86_400_000 })
  .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
const zone = fc.constantFrom('Asia/Shanghai', 'Europe/Paris', 'America/New_York', 'GMT+8', 'UTC');
const line = (most: number) =>
  fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: most })
    .filter((text) => text.trim() === text && text !== '' && text.length <= most);

const common = fc
  .record(
    {
      task_name: line(60),
      force_execute: fc.boolean(),
      description: line(60),
      extra_params: fc.oneof(
        fc
          .dictionary(line(8), fc.jsonValue({ maxDepth: 1 }), { maxKeys: 3 })
          .map((value) => JSON.stringify(value)),
        fc.constant('{ "notify_message": "测试" }'),
        fc.constant('{"id": 12345678901234567890}'),
      ),
      time_zone: zone,
      expire_time: fc.tuple(date, time).map((parts) => parts.join(' ')),
    },
    { requiredKeys: ['task_name', 'force_execute', 'time_zone'] },
  )
  .filter(({ extra_params }) => (extra_params ?? '').length <= 1024);

const objects = (types: readonly ('DESKTOP' | 'DESKTOP_POOL' | 'DESKTOP_TAG')[]) =>
  fc.array(
    fc.record(
      { object_type: fc.constantFrom(...types), object_id: line(40), object_name: line(20) },
      { requiredKeys: ['object_type', 'object_id'] },
    ),
    { minLength: 1, maxLength: 4 },
  );
const everyDesktop = fc.record({ object_type: fc.constant('ALL_DESKTOPS' as const) }).map((one) => [one]);
const NAMED = ['DESKTOP', 'DESKTOP_POOL', 'DESKTOP_TAG'] as const;

const clock = fc.oneof(
  fc.record({
    scheduled_type: fc.constant('FIXED_TIME' as const),
    scheduled_date: date,
    scheduled_time: time,
  }),
  fc.record({
    scheduled_type: fc.constant('DAY' as const),
    day_interval: fc.integer({ min: 1, max: 31 }),
    scheduled_time: time,
  }),
  fc.record({
    scheduled_type: fc.constant('WEEK' as const),
    week_list: listOf(upTo(7)),
    scheduled_time: time,
  }),
  fc.record({
    scheduled_type: fc.constant('MONTH' as const),
    month_list: listOf(upTo(12)),
    date_list: listOf([...upTo(31), 'L']),
    scheduled_time: time,
  }),
);
const trigger = fc.record(
  {
    scheduled_type: fc.constant('LIFE_CYCLE' as const),
    life_cycle_type: fc.constantFrom(
      ...LIFE_CYCLE_TYPES,
      'POST_DESKTOP_CANNOT_CONNECT',
      'POST_SOMETHING_NEW',
    ),
    wait_time: fc.integer({ min: 0, max: 43_200 }),
    life_cycle_exec_period: fc.integer({ min: 1, max: 10_080 }),
  },
  { requiredKeys: ['scheduled_type', 'life_cycle_type'] },
);

const gray = fc.oneof(
  fc.constant({}),
  fc.record({ gray_count: fc.integer({ min: 1, max: 1000 }) }),
  fc.integer({ min: 2, max: 1000 }).chain((gray_count) =>
    fc.record({
      gray_count: fc.constant(gray_count),
      gray_fail_threshold: fc.integer({ min: 1, max: gray_count - 1 }),
    }),
  ),
  fc.record({ gray_desktop_ids: fc.array(line(40), { minLength: 1, maxLength: 4 }) }),
  fc.record({
    gray_desktop_ids: fc.array(line(40), { minLength: 2, maxLength: 4 }),
    gray_fail_threshold: fc.integer({ min: 1, max: 2 }),
  }),
);

const timed = fc.record({
  type: fc.constantFrom(...TASK_TYPES),
  when: clock,
  apply_objects: objects(NAMED),
});
const triggered = fc.record({
  type: fc.constantFrom(...TASK_TYPES.filter((one) => !NEVER_TRIGGERED.includes(one))),
  when: trigger,
  apply_objects: fc.oneof(objects(NAMED), everyDesktop),
});

/** Any task that can be made. */
export const tasks: fc.Arbitrary<CreateScheduledTasksBody> = fc
  .tuple(common, fc.oneof({ weight: 3, arbitrary: timed }, triggered), gray)
  .map(([what, { type, when, apply_objects }, batches]) => ({
    ...what,
    ...when,
    apply_objects,
    task_type: type,
    ...(type === 'EXECUTE_SCRIPT' && batches),
  }));

/** The check of a form that makes a task, and of one that changes it. */
export const creating = taskFormSchema(messages.errors, { editing: false });
export const editing = taskFormSchema(messages.errors, { editing: true });

/** The task as the service tells it once it was made by that request. */
export function told(body: CreateScheduledTasksBody): ShowScheduledTasksReply {
  return showScheduledTasksReply.parse({ ...body, id: 'task' });
}

/** What a form that makes a task holds; throws where it is refused. */
export function created(draft: TaskDraft): CreateValues {
  const values = creating.parse(draft);
  if (values.mode !== 'create') throw new Error('Not a task to be made');
  return values;
}

/** What a form that changes a task holds; throws where it is refused. */
export function updated(draft: TaskDraft): UpdateValues {
  const values = editing.parse(draft);
  if (values.mode !== 'update') throw new Error('Not a change');
  return values;
}
