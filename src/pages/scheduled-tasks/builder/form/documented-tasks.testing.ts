import type { CreateScheduledTasksBody, UpdateScheduledTasksBody } from '~/contract/scheduled-tasks';

// The example requests of the customer's documents, as they are there: every field at once, whether it belongs or not.

const both = {
  scheduled_type: 'FIXED_TIME',
  day_interval: 1,
  week_list: '1,2,7',
  month_list: '1,3,12',
  date_list: '1,2,28,L',
  scheduled_date: '2022-12-23',
  scheduled_time: '09:00:00',
  expire_time: '2022-12-31 09:00:00',
  gray_count: 1000,
  gray_desktop_ids: ['string'],
  gray_fail_threshold: 1000,
  life_cycle_type: 'string',
  time_zone: 'Asia/Shanghai',
  task_name: '测试任务',
  force_execute: false,
  description: '一个描述。',
  extra_params: '{ "notify_message": "测试" }',
  apply_objects: [
    { object_id: '2b31e-d520xxxx-xxebedb6-e57xxxxxx', object_type: 'DESKTOP', object_name: '测试桌面' },
  ],
} satisfies UpdateScheduledTasksBody;

export const DOCUMENTED_CREATE: CreateScheduledTasksBody = { ...both, task_type: 'START', wait_time: 0 };

export const DOCUMENTED_UPDATE: UpdateScheduledTasksBody = {
  ...both,
  enable: true,
  priority: 50,
  is_gray: true,
  wait_time: 43_200,
};
