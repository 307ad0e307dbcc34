import { listScheduledTasksRecords, listScheduledTasksRecordsDetails } from '~/contract/scheduled-task-runs';
import { type Backend, paged } from '~/mocks/transport/backend';
import type { Db } from '~/mocks/engine/db';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { indexOfId } from '~/mocks/seed/random';
import { refuse } from '~/mocks/transport/refusal';
import { pastMoments, pastRun, pastRunNumbered } from '~/mocks/seed/task-runs';
import { runDetail, runRow } from '~/mocks/rows/task-rows';
import type { TaskRun } from '~/mocks/engine/task-run';
import { lookupTask } from './scheduled-tasks';

/** As the SDK has it. */
const USUAL_LIMIT = 10;

/** Runs of scheduled tasks, newest first, and what each did to its desktops. */
export function taskRecordHandlers(backend: Backend): Handler[] {
  return [
    handle(listScheduledTasksRecords, ({ param, query: { offset = 0, limit = USUAL_LIMIT } }) => {
      const { db, clock } = backend;
      const task = lookupTask(db, param('task_id'));
      const own = db.taskRuns
        .appended()
        .filter((run) => run.task === task.index)
        .toReversed();
      const before = pastMoments(db.world, task.index).map((_, k) => k);
      const runs = paged([...own, ...before], offset, limit).flatMap((run) =>
        typeof run === 'number' ? (pastRun(db, task.index, run) ?? []) : run,
      );
      const objectType = task.objects[0]?.object_type;
      return {
        tasks_records: runs.map((run) => runRow(run, objectType, clock.now())),
        total_count: own.length + before.length,
      };
    }),
    handle(listScheduledTasksRecordsDetails, ({ param, query: { offset, limit } }) => {
      const { db, clock } = backend;
      const task = lookupTask(db, param('task_id'));
      const id = param('record_id');
      const run = runWithId(db, id);
      if (run?.task !== task.index) {
        return refuse(404, ERROR_CODES.taskRecordNotFound, `The record ${id} does not exist`);
      }
      const now = clock.now();
      const rows = run.parts.map((part, position) => ({ part, position }));
      return {
        tasks_records_details: paged(rows, offset, limit).map(({ part, position }) =>
          runDetail(db, run, part, position, now),
        ),
        total_count: run.parts.length,
      };
    }),
  ];
}

function runWithId(db: Db, id: string): TaskRun | undefined {
  const number = indexOfId('taskRun', id);
  return number === undefined ? undefined : (db.taskRuns.get(number) ?? pastRunNumbered(db, number));
}
