/** How two reckonings of the same schedule agree; runs are counted from 1. */
export type Comparison =
  | { readonly kind: 'same' }
  /** The service leaves out runs this computer still expects: its clock is ahead. */
  | { readonly kind: 'ahead'; readonly runs: number }
  | { readonly kind: 'differ'; readonly run: number; readonly mine: number; readonly service: number }
  /** One has runs where the other has none any more. */
  | { readonly kind: 'count'; readonly mine: number; readonly service: number };

/**
 * Compares the runs calculated here with the service's. The manual does not say how many the service tells, so fewer than here are no
 * difference, unless it tells none at all; more are one when here the schedule has come to its end.
 */
export function compareRuns(mine: readonly number[], service: readonly number[], asked: number): Comparison {
  const [first] = service;
  if (first === undefined)
    return mine.length === 0 ? { kind: 'same' } : { kind: 'count', mine: mine.length, service: 0 };
  const skipped = mine.indexOf(first);
  const rest = skipped > 0 ? mine.slice(skipped) : mine;
  for (const [index, run] of rest.slice(0, service.length).entries()) {
    const theirs = service[index];
    if (theirs !== undefined && theirs !== run)
      return { kind: 'differ', run: index + 1, mine: run, service: theirs };
  }
  const isEnd = mine.length < asked;
  if (isEnd && service.length > rest.length)
    return { kind: 'count', mine: rest.length, service: service.length };
  return skipped > 0 ? { kind: 'ahead', runs: skipped } : { kind: 'same' };
}
