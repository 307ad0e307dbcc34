import {
  listScriptRecords,
  listScriptTasks,
  type ScriptTaskType,
  showDesktopPoolsScriptExecTasks,
  showScriptRecordDetail,
} from '~/contract/script-runs';
import { allScriptRuns, findScriptRun } from '~/mocks/engine/all-script-runs';
import type { Db } from '~/mocks/engine/db';
import { scriptPartAt, scriptRunAt, type ScriptRun, type ScriptStatus } from '~/mocks/engine/script-run';
import {
  poolTaskRow,
  printedBy,
  recordsOf,
  scriptRecordRow,
  scriptRunId,
  scriptTaskRow,
} from '~/mocks/rows/script-rows';
import { parseIsoTime } from '~/mocks/rows/wire-times';
import { idOf, indexOfId } from '~/mocks/seed/random';
import { type Backend, paged } from '~/mocks/transport/backend';
import { ERROR_CODES } from '~/mocks/transport/error-codes';
import { handle, type Handler } from '~/mocks/transport/handle';
import { refuse } from '~/mocks/transport/refusal';
import { placeIn } from './script-runs';

/** As the SDK has it. */
const USUAL_LIMIT = 10;

/** Runs of scripts and what they did to each desktop, newest first. */
export function scriptRecordHandlers(backend: Backend): Handler[] {
  return [
    handle(listScriptTasks, ({ query: { offset, limit = USUAL_LIMIT, resource_group_id, ...filter } }) => {
      const { db, clock } = backend;
      const { resource_group_type: group } = filter;
      const found = runsThat(db, clock.now(), filter).filter(
        (run) =>
          isInPools(db, run, resource_group_id) &&
          (!group || (group === 'DESKTOP_POOL' && run.pool !== undefined)),
      );
      const rows = paged(found, offset, limit).map((run) => scriptTaskRow(db, run, clock.now()));
      return { count: found.length, script_tasks: rows };
    }),
    handle(
      showDesktopPoolsScriptExecTasks,
      ({ query: { offset, limit = USUAL_LIMIT, desktop_pool_id, ...filter } }) => {
        const { db, clock } = backend;
        const found = runsThat(db, clock.now(), filter).filter(
          (run) =>
            run.pool !== undefined && isInPools(db, run, desktop_pool_id ? [desktop_pool_id] : undefined),
        );
        const rows = paged(found, offset, limit).map((run) => poolTaskRow(db, run, clock.now()));
        return { total_count: found.length, script_execution_tasks: rows };
      },
    ),
    handle(listScriptRecords, ({ query: { offset, limit = USUAL_LIMIT, show_history, ...filter } }) => {
      const { db, clock } = backend;
      const { resource_id, script_id, script_name, status, is_first_order, resource_group_id } = filter;
      if (show_history && (!resource_id?.length || !script_id?.length)) {
        refuse(400, ERROR_CODES.badParameter, 'show_history: needs resource_id and script_id');
      }
      const now = clock.now();
      const runs = runsThat(db, now, {
        task_id: filter.script_task_id ? [filter.script_task_id] : undefined,
        task_type: filter.task_type,
      });
      const period = within(filter);
      const wanted = new Set(resource_id?.map((id) => indexOfId('desktop', id) ?? -1));
      const scripts = new Set(script_id);
      const names = script_name?.filter((name) => name !== '').map(folded) ?? [];
      const found = runs
        .filter((run) => isInPools(db, run, resource_group_id) && period(run.at))
        .flatMap((run) => recordsOf(run, show_history ?? false))
        .filter(({ run, part }) => {
          const script = run.scripts[part.script];
          const name = folded(script === undefined ? '' : (db.scripts.everHad(script)?.name ?? ''));
          return (
            (wanted.size === 0 || wanted.has(part.desktop)) &&
            (scripts.size === 0 || (script !== undefined && scripts.has(idOf('script', script)))) &&
            (names.length === 0 || names.some((one) => name.includes(one))) &&
            (is_first_order === undefined || (part.order === 1) === is_first_order) &&
            (!status || filterWord(scriptPartAt(run, part, now).status) === status)
          );
        });
      return {
        count: found.length,
        script_records: paged(found, offset, limit).map(({ run, part, place }) =>
          scriptRecordRow(db, run, part, place, now),
        ),
      };
    }),
    handle(showScriptRecordDetail, ({ param }) => {
      const { db, clock } = backend;
      const id = param('record_id');
      const place = placeIn(id);
      const run = place && findScriptRun(db, place.runId);
      const part = run?.parts[place?.at ?? -1];
      if (!place || !run || !part) {
        return refuse(404, ERROR_CODES.scriptRunNotFound, `The record ${id} does not exist`);
      }
      const now = clock.now();
      return {
        ...scriptRecordRow(db, run, part, place.at, now),
        output: printedBy(db, run, part, now),
      };
    }),
  ];
}

interface RunFilter {
  readonly task_id?: readonly string[] | undefined;
  readonly script_id?: string | undefined;
  readonly script_name?: string | undefined;
  readonly status?: string | undefined;
  readonly task_type?: ScriptTaskType | undefined;
  readonly execute_time_start?: string | undefined;
  readonly execute_time_end?: string | undefined;
}

function runsThat(db: Db, now: number, filter: RunFilter): readonly ScriptRun[] {
  const { task_id = [], script_id, script_name, status, task_type } = filter;
  const part = folded(script_name ?? '');
  const period = within(filter);
  const wanted = new Set(task_id.filter((id) => id !== ''));
  // One run is looked up, not looked for: it is asked for every few seconds.
  const runs =
    wanted.size === 0 ? allScriptRuns(db) : [...wanted].flatMap((id) => findScriptRun(db, id) ?? []);
  return runs.filter(
    (run) =>
      (wanted.size === 0 || wanted.has(scriptRunId(run))) &&
      (!script_id || run.scripts.some((index) => idOf('script', index) === script_id)) &&
      (part === '' ||
        run.scripts.some((index) => folded(db.scripts.everHad(index)?.name ?? '').includes(part))) &&
      (!task_type || (task_type === 'COMMAND') === (run.command !== undefined)) &&
      period(run.at) &&
      (!status || filterWord(scriptRunAt(run, now).status) === status),
  );
}

/** Filters have words of their own for what answers call FINISH and INIT; others they find by the answer's word. */
const filterWord = (status: ScriptStatus): string =>
  status === 'FINISH' ? 'SUCCESS' : status === 'INIT' ? 'WAITING' : status;

const folded = (text: string) => text.toLowerCase();

function isInPools(db: Db, { pool }: ScriptRun, ids: readonly string[] | undefined): boolean {
  if (!ids || ids.length === 0) return true;
  return pool !== undefined && ids.includes(db.pools.get(pool)?.id ?? '');
}

function within({
  execute_time_start,
  execute_time_end,
}: Pick<RunFilter, 'execute_time_start' | 'execute_time_end'>): (at: number) => boolean {
  const from = moment('execute_time_start', execute_time_start) ?? -Infinity;
  const to = moment('execute_time_end', execute_time_end) ?? Infinity;
  return (at) => at >= from && at <= to;
}

function moment(field: string, text: string | undefined): number | undefined {
  if (!text) return undefined;
  return (
    parseIsoTime(text) ??
    refuse(400, ERROR_CODES.badParameter, `${field}: expected a time as 2026-11-24T08:00:00Z`)
  );
}
