import { useQuery } from '@tanstack/react-query';
import { useMemo, useState, useSyncExternalStore } from 'react';
import type { ActionItem } from '~/domain/actions/engine/record';
import { createStore } from '~/lib/store';
import { readFacts, type DesktopFacts, type FactsRead } from '~/domain/actions/engine/facts';
import { leave, makePlan, type Answers, type AskReason, type Plan } from '~/domain/actions/engine/plan';
import type { ActionSpec } from '~/domain/actions/define-action';

/** A plan as a dialog shows it, while it is read and once it stands. */
export interface PlanState {
  /** Null until the state of everything is read. */
  readonly plan: Plan | null;
  /** How many are read so far, while the plan is read. */
  readonly reading: { readonly read: number; readonly total: number } | null;
  readonly error: Error | null;
  readonly retry: () => void;
  readonly answer: (why: AskReason, included: boolean) => void;
}

/** The present state of desktops, read once for a dialog. */
export interface FactsState {
  readonly read: FactsRead | undefined;
  readonly progress: number;
  readonly error: Error | null;
  readonly retry: () => void;
}

/** Reads the facts of desktops when a dialog opens; `dialogId` keeps two dialogs apart. */
export function useFacts(dialogId: string, items: readonly ActionItem[]): FactsState {
  const [progress] = useState(() => createStore(0));
  // A dialog's items never change, so its id stands for them: hashing 10,000 ids at every draw would be felt.
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  const query = useQuery({
    // Not under the key of the actions: what happens to those must not read an open dialog anew.
    queryKey: ['action-facts', dialogId],
    queryFn: ({ signal }) => readFacts(items, signal, progress.set),
    staleTime: Infinity,
    gcTime: 0,
    // What a dialog weighs stands still while it is open: a refetch would change it under the reader's eyes.
    refetchOnReconnect: false,
    structuralSharing: false,
  });
  return {
    read: query.data,
    progress: useSyncExternalStore(progress.subscribe, progress.get),
    error: query.error,
    retry: () => void query.refetch(),
  };
}

/** The plan of an action on desktops. `params` null judges by nothing but what the desktops are: the form is not filled in yet. */
export function usePlan(
  spec: ActionSpec,
  params: unknown,
  items: readonly ActionItem[],
  facts: FactsState,
): PlanState {
  const [answers, setAnswers] = useState<Answers>({});
  const { read } = facts;
  const plan = useMemo(() => {
    if (!read) return null;
    const judge = params === null ? () => ({ kind: 'run' as const }) : spec.judge(params);
    return makePlan(judged(items, read, judge), answers);
  }, [read, params, items, spec, answers]);
  return {
    plan,
    reading: read || facts.error ? null : { read: facts.progress, total: items.length },
    error: facts.error,
    retry: facts.retry,
    answer: (why, included) => setAnswers((before) => ({ ...before, [why]: included })),
  };
}

/** In the order the items were chosen in. */
function* judged(items: readonly ActionItem[], { facts }: FactsRead, judge: ReturnType<ActionSpec['judge']>) {
  const byId = new Map<string, DesktopFacts>(facts.map((one) => [one.id, one]));
  for (const chosen of items) {
    const found = byId.get(chosen.id);
    if (found) yield { item: { id: found.id, name: found.name }, verdict: judge(found), inUse: found.inUse };
    else yield { item: chosen, verdict: leave('gone') };
  }
}
