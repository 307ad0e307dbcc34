// How a run in batches goes: the first batch, and the rest once it is through, unless too many of it failed.

/** Which desktops come first. The service takes a count before a choice, so a run has one of them. */
export type FirstBatch =
  | { readonly kind: 'none' }
  | { readonly kind: 'count'; readonly count: number }
  | { readonly kind: 'desktops'; readonly ids: readonly string[] };

export interface BatchPlan {
  /** Desktops of the first batch; 0 where all begin at once. */
  readonly first: number;
  /** Desktops that follow it, or all. */
  readonly rest: number;
  /** Failed desktops of the first batch at which the rest is not started; null: it follows whatever happens. */
  readonly stopsAt: number | null;
}

/** Why a threshold cannot be: it must be below the size of the first batch. */
export type ThresholdFault = 'needs-batch' | 'too-high';

/** The batches of a run on `targets` desktops. Of chosen desktops those that are no targets do not count. */
export function planBatches(
  targets: readonly string[],
  batch: FirstBatch,
  threshold: number | null,
): BatchPlan {
  const all = targets.length;
  const chosen = batch.kind === 'desktops' ? new Set(batch.ids) : null;
  const first =
    batch.kind === 'count'
      ? Math.min(batch.count, all)
      : chosen
        ? targets.filter((id) => chosen.has(id)).length
        : 0;
  return {
    first,
    rest: all - first,
    stopsAt: first > 0 && threshold !== null && threshold > 0 ? threshold : null,
  };
}

/** What is wrong with a threshold, or null. */
export function thresholdFault(
  { first, stopsAt }: BatchPlan,
  threshold: number | null,
): ThresholdFault | null {
  if (threshold === null) return null;
  if (first === 0) return 'needs-batch';
  return stopsAt !== null && stopsAt >= first ? 'too-high' : null;
}

/** Desktops that are started when so many of the first batch have failed. */
export function startedAfter({ first, rest, stopsAt }: BatchPlan, failed: number): number {
  return stopsAt !== null && failed >= stopsAt ? first : first + rest;
}
