import { ApiError } from '~/api/errors';
import { readScheduledTask } from '~/api/scheduled-tasks';
import type { ScheduledTask } from '~/contract/scheduled-tasks';
import type { ActionItem } from '~/domain/actions/engine/record';
import { findTaskRow, readAllTaskRows } from '~/domain/scheduled-tasks/task-rows';
import { ask, leave, makePlan, RUN, type Answers, type Plan } from '~/domain/actions/engine/plan';
import { eachOf } from '~/lib/each-of';

/** What a plan weighs of one task, as the service has it now. */
export interface TaskFacts {
  readonly id: string;
  readonly name: string;
  readonly type: string;
  /** Null when the list does not tell. */
  readonly enabled: boolean | null;
  /** A wall time in `zone`; empty when none is to come. */
  readonly next: string;
  readonly zone: string;
}

/** More than these are found by reading the list, fewer one by one. */
const FEW = 8;

/**
 * Reads tasks, by id; what is not there any more is left out.
 * @param onProgress hears how many are read
 * @throws ApiError, or the AbortError of `signal`
 */
export async function readTaskFacts(
  items: readonly ActionItem[],
  signal?: AbortSignal,
  onProgress?: (read: number) => void,
): Promise<ReadonlyMap<string, TaskFacts>> {
  const facts = new Map<string, TaskFacts>();
  if (items.length > FEW) {
    const rows = await readAllTaskRows(signal, (read, total) =>
      onProgress?.(Math.floor((items.length * read) / Math.max(1, total))),
    );
    for (const { id, name } of items) {
      const row = rows.get(id);
      if (row) facts.set(id, { ...factsOf(row), name: row.task_name || name });
    }
    return facts;
  }
  let read = 0;
  await eachOf(items, async (item) => {
    const one = await readOne(item, signal);
    if (one) facts.set(item.id, one);
    read += 1;
    onProgress?.(read);
  });
  return facts;
}

async function readOne({ id, name }: ActionItem, signal?: AbortSignal): Promise<TaskFacts | null> {
  try {
    const task = await readScheduledTask(id, signal);
    const listing = task.scheduled_type === 'LIFE_CYCLE' ? 'triggered' : 'timed';
    const row = await findTaskRow({ id, name: task.task_name ?? '', listing }, signal);
    const known = {
      id,
      name: task.task_name || name,
      type: task.task_type ?? '',
      zone: task.time_zone ?? '',
    };
    return row ? { ...factsOf(row), ...known } : { ...known, enabled: null, next: '' };
  } catch (error) {
    if (error instanceof ApiError && error.status === 404) return null;
    throw error;
  }
}

function factsOf(row: ScheduledTask): TaskFacts {
  return {
    id: row.id,
    name: row.task_name || row.id,
    type: row.task_type ?? '',
    enabled: row.enable ?? null,
    next: row.next_execution_time ?? '',
    zone: row.time_zone ?? '',
  };
}

/**
 * The plan for chosen tasks: what is gone is left out, and what is as it shall be already is a question.
 * @param wanted whether they shall be enabled; null when they are deleted
 */
export function planTasks(
  wanted: boolean | null,
  items: readonly ActionItem[],
  facts: ReadonlyMap<string, TaskFacts>,
  answers: Answers,
): Plan {
  const unique = new Map(items.map((item) => [item.id, item])).values();
  const judged = [...unique].map((item) => {
    const task = facts.get(item.id);
    if (!task) return { item, verdict: leave('gone') };
    return {
      item: { id: task.id, name: task.name },
      verdict: wanted === null ? RUN : ask(task.enabled === wanted && 'alreadySo'),
    };
  });
  return makePlan(judged, answers);
}
