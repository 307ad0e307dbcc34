import { useMutation, useQueryClient } from '@tanstack/react-query';
import { sessionStore } from '~/api/session';
import { invalidateScriptRuns, sendScriptRun } from '~/api/script-runs';
import type { Plan } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { planBatches } from '~/domain/scripts/batches';
import { rememberRun } from '~/domain/scripts/started-runs';
import { presentTime } from '~/lib/present';
import { numberOf } from '~/lib/typed-number';
import { readRunFacts, type RunFacts, type RunSource } from './run-facts';
import { batchOf, workOf, type RunValues } from './run-form';
import { toRunRequest, type Run, type Target } from './run-request';

/** Where the run goes. A whole pool of which somebody is left out is a run of the others, named one by one. */
export function targetOf(source: RunSource, { scope }: Pick<RunValues, 'scope'>, plan: Plan): Target {
  const ids = plan.run.map(({ id }) => id);
  switch (source.kind) {
    case 'desktops':
      return { kind: 'desktops', ids };
    case 'tag':
      return { kind: 'tag', tag: source.tag };
    case 'pool':
      return scope === 'whole' && plan.skipped.length === 0 && ids.length > 0
        ? { kind: 'whole-pool', poolId: source.id }
        : { kind: 'pool', poolId: source.id, ids };
  }
}

/** The run as typed, where it goes. Chosen first desktops that do not take part are left out. */
export function runOf(values: RunValues, target: Target): Run {
  const batch = batchOf(values);
  const ids = 'ids' in target ? new Set(target.ids) : null;
  return {
    target,
    work: workOf(values),
    batch:
      batch.kind === 'desktops' && ids
        ? { kind: 'desktops', ids: batch.ids.filter((id) => ids.has(id)) }
        : batch,
    threshold: values.batch === 'none' ? null : numberOf(values.threshold),
    preStart: values.preStart.trim(),
    postFinish: values.postFinish,
    timeout: numberOf(values.timeout) ?? 1,
  };
}

interface Given {
  readonly source: RunSource;
  /** What the plan was made of. */
  readonly read: RunFacts;
  readonly run: Run;
  readonly targets: readonly ActionItem[];
}

/** It has begun, or those it goes to are others than the plan says. */
type Outcome = { readonly taskId: string } | { readonly changed: RunFacts };

/**
 * Begins a run. Who has a tag, or is in a whole pool, is read again first: where that differs from the plan nothing is sent, and
 * `changed` says who it is now.
 */
export function useStartRun() {
  const client = useQueryClient();
  const mutation = useMutation({
    // A password may be in a command: nothing of the call is kept once its dialog is gone.
    gcTime: 0,
    mutationFn: async ({ source, read, run, targets }: Given): Promise<Outcome> => {
      if (run.target.kind === 'tag' || run.target.kind === 'whole-pool') {
        const now = await readRunFacts(source);
        if (namesOf(now) !== namesOf(read)) return { changed: now };
      }
      const taskId = await sendScriptRun(toRunRequest(run));
      const ids = targets.map(({ id }) => id);
      const { first, stopsAt } = planBatches(ids, run.batch, run.threshold);
      const { projectId } = sessionStore.get();
      rememberRun({ taskId, projectId, at: presentTime(), first, stopsAt, minutes: run.timeout });
      return { taskId };
    },
    onSettled: () => invalidateScriptRuns(client),
  });
  return {
    start: (given: Given) => mutation.mutateAsync(given).catch(() => null),
    isStarting: mutation.isPending,
    failure: mutation.error,
  };
}

const namesOf = ({ facts }: RunFacts) =>
  facts
    .map(({ id }) => id)
    .toSorted()
    .join();
