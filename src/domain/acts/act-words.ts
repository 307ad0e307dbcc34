import type { Act, Counts } from '~/domain/bulk/record';
import { totalOf } from '~/domain/bulk/record';
import type { Messages } from '~/i18n/areas';

type Words = Messages<'acts'>;

/** What an act is called: its verb and how many it is about, those left out not counted. */
export function titleOf(act: Act, t: Words): string {
  return t.kinds[act.kind]?.title(totalOf(act.counts) - act.counts.skipped) ?? act.kind;
}

const ORDER = ['running', 'waiting', 'succeeded', 'failed', 'unknown', 'cancelled', 'skipped'] as const;

/** How far an act has come: '612 done, 4 failed, 100 running'. What is nought is left out. */
export function countWords(counts: Counts, t: Words): string[] {
  const shown = { ...counts, waiting: counts.waiting + counts.sending };
  return ORDER.filter((state) => shown[state] > 0).map((state) => t.summary[state](shown[state]));
}

/** How an act ended, in a sentence. */
export function endWords(act: Act, t: Words): { tone: 'good' | 'failed'; words: string } {
  const title = titleOf(act, t);
  const { failed, unknown, cancelled } = act.counts;
  if (failed + unknown > 0) return { tone: 'failed', words: t.ended.partly(title, failed, unknown) };
  return { tone: 'good', words: cancelled > 0 ? t.ended.stopped(title) : t.ended.good(title) };
}
