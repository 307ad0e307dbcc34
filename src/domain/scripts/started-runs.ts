// What this browser knows of the runs it began. No answer of the service tells a run's first batch, threshold or time limit.
import * as z from 'zod/mini';
import { recall, remember } from '~/lib/remembered';

const startedRun = z.object({
  taskId: z.string(),
  projectId: z.string(),
  at: z.number(),
  first: z.int(),
  stopsAt: z.nullable(z.int()),
  minutes: z.int(),
});
export type StartedRun = z.infer<typeof startedRun>;

const KEY = 'started-script-runs';
/** Older ones are forgotten. */
const KEPT = 200;

const all = (): readonly StartedRun[] => z.safeParse(z.array(startedRun), recall(KEY)).data ?? [];

/** Remembers how a run was begun; never what it runs. */
export function rememberRun(run: StartedRun): void {
  remember(KEY, [run, ...all().filter(({ taskId }) => taskId !== run.taskId)].slice(0, KEPT));
}

/** How a run was begun; null where that was not in this browser. */
export function startedRunOf(taskId: string, projectId: string): StartedRun | null {
  return all().find((run) => run.taskId === taskId && run.projectId === projectId) ?? null;
}
