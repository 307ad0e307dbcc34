// Who uses a script. No call tells it: it is read from the runs there have been.
import { scheduledTasksSource, taskRunsSource } from '~/api/scheduled-tasks';
import { scriptRunsSource } from '~/api/script-runs';
import { eachOf } from '~/lib/each-of';

export interface ScriptUses {
  /** Scheduled tasks whose runs have run it. One that has not run yet is not known to use it. */
  readonly schedules: readonly { readonly id: string; readonly name: string }[];
  /** Runs with it that have not ended. */
  readonly openRuns: number;
}

/** Runs looked through of each scheduled task. */
const RUNS_READ = 50;

/** How many runs with a script have not ended. @throws ApiError */
export async function countOpenRuns(scriptId: string, signal?: AbortSignal): Promise<number> {
  const count = async (status: string) =>
    (await scriptRunsSource.read({ script_id: scriptId, status }, { offset: 0, limit: 1 }, signal)).total;
  const [running, waiting] = await Promise.all([count('RUNNING'), count('WAITING')]);
  return running + waiting;
}

/** Reads who uses the scripts, by their ids. @throws ApiError, or the AbortError of `signal` */
export async function readScriptUses(
  scriptIds: readonly string[],
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, ScriptUses>> {
  const options = signal ? { signal } : {};
  const tasks = (
    await Promise.all(
      [{}, { scheduled_type: 'LIFE_CYCLE' }].map((filter) =>
        scheduledTasksSource.all({ ...filter, task_type: 'EXECUTE_SCRIPT' }, options),
      ),
    )
  ).flat();
  const scheduleOf = new Map<string, string>();
  await eachOf(tasks, async ({ id }) => {
    const { rows } = await taskRunsSource(id).read({}, { offset: 0, limit: RUNS_READ }, signal);
    for (const { execute_task_id: run } of rows) if (run) scheduleOf.set(run, id);
  });
  const uses = new Map<string, ScriptUses>();
  await eachOf(scriptIds, async (scriptId) => {
    const [runs, openRuns] = await Promise.all([
      scriptRunsSource.all({ script_id: scriptId }, options),
      countOpenRuns(scriptId, signal),
    ]);
    const using = new Set(runs.flatMap(({ id }) => scheduleOf.get(id) ?? []));
    const schedules = tasks
      .filter(({ id }) => using.has(id))
      .map(({ id, task_name: name }) => ({ id, name: name || id }));
    uses.set(scriptId, { schedules, openRuns });
  });
  return uses;
}
