// For the tests of scheduled tasks.
import { showDesktopDetailReply } from '~/contract/desktops';
import {
  listScheduledTasksRecordsDetailsReply,
  listScheduledTasksRecordsReply,
  type ScheduledTasksRecord,
  type ScheduledTasksRecordDetail,
} from '~/contract/scheduled-task-runs';
import { listScheduledTasksReply, type ScheduledTask } from '~/contract/scheduled-tasks';
import type { Service } from '~/mocks/transport/service';
import { createTask, read } from '~/mocks/transport/service.testing';

/** 16:00 in Shanghai. */
export const AFTERNOON = Date.parse('2026-11-24T08:00:00Z');
export const HOUR = 3_600_000;
export const DAY = 24 * HOUR;

export interface Desktop {
  readonly id: string;
}

/** Creates a task for every day at 17:00 in Shanghai, in an hour that is, unless told otherwise. */
export async function createDaily(
  service: Service,
  task_type: string,
  desktops: readonly Desktop[],
  fields: object = {},
): Promise<string> {
  return createTask(service, {
    task_name: `Test ${task_type}`,
    task_type,
    scheduled_type: 'DAY',
    day_interval: 1,
    scheduled_time: '17:00:00',
    time_zone: 'Asia/Shanghai',
    apply_objects: desktops.map(({ id }) => ({ object_id: id, object_type: 'DESKTOP' })),
    ...fields,
  });
}

/** All runs of a task. */
export async function recordsOf(service: Service, id: string): Promise<ScheduledTasksRecord[]> {
  const path = `/scheduled-tasks/${id}/records?limit=100`;
  return (await read(service, path, listScheduledTasksRecordsReply)).tasks_records ?? [];
}

/** What the newest run of a task did to its desktops. */
export async function detailsOf(
  service: Service,
  id: string,
  query = 'offset=0&limit=50',
): Promise<ScheduledTasksRecordDetail[]> {
  const [newest] = await recordsOf(service, id);
  const path = `/scheduled-tasks/${id}/records/${newest?.id}?${query}`;
  return (await read(service, path, listScheduledTasksRecordsDetailsReply)).tasks_records_details ?? [];
}

/** The row of a task in the list. */
export async function rowOf(service: Service, id: string): Promise<ScheduledTask | undefined> {
  for (const kind of ['', '&scheduled_type=LIFE_CYCLE']) {
    const reply = await read(service, `/scheduled-tasks?offset=0&limit=50${kind}`, listScheduledTasksReply);
    const row = reply.scheduled_tasks?.find((task) => task.id === id);
    if (row) return row;
  }
  return undefined;
}

/** A desktop whole. */
export async function desktopOf(service: Service, { id }: Desktop) {
  return (await read(service, `/desktops/${id}`, showDesktopDetailReply)).desktop;
}
