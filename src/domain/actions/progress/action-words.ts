import type { Action, Counts } from '~/domain/actions/engine/record';
import { totalOf } from '~/domain/actions/engine/record';
import type { Messages } from '~/i18n/areas';

type Words = Messages<'actions'>;

/** What an action is called: its verb and how many it is about, those left out not counted. */
export function titleOf({ kind, counts, called }: Action, t: Words): string {
  const name = called ?? { kind, count: totalOf(counts) - counts.skipped };
  return t.kinds[name.kind]?.title(name.count) ?? name.kind;
}

const ORDER = ['running', 'waiting', 'succeeded', 'failed', 'unknown', 'cancelled', 'skipped'] as const;

/** How far an action has come: '612 done, 4 failed, 100 running'. Zero counts are left out. */
export function countWords(counts: Counts, t: Words): string[] {
  const shown = { ...counts, waiting: counts.waiting + counts.sending };
  return ORDER.filter((state) => shown[state] > 0).map((state) => t.summary[state](shown[state]));
}

/** How an action ended, in a sentence. */
export function endWords(action: Action, t: Words): { tone: 'good' | 'failed'; words: string } {
  const title = titleOf(action, t);
  const { failed, unknown, cancelled } = action.counts;
  if (failed + unknown > 0) return { tone: 'failed', words: t.ended.partly(title, failed, unknown) };
  return { tone: 'good', words: cancelled > 0 ? t.ended.stopped(title) : t.ended.good(title) };
}

/** Why the rest of an action is not sent any more. */
export function cancelledWords({ stoppedByFailures, counts }: Action, t: Words): string {
  return stoppedByFailures ? t.waves.stoppedByFailures(counts.failed + counts.unknown) : t.drawer.cancelled;
}
