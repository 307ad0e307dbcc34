import { useEffect } from 'react';
import { useFormat, useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';
import { titleNoteStore } from '~/ui/layout/PageTitle';
import { longHeld, useHeldRollouts } from './use-held-rollouts';

/**
 * Says in the window's title which rollout has waited for a decision for longer than a day. Its age is in whole days, so the title
 * changes, and a pinned tab tells it, once a day at most. Draws nothing.
 */
export function HeldTitle() {
  const t = useMessages('actions').waves;
  const format = useFormat();
  const now = useNow();
  const held = longHeld(useHeldRollouts(), now);
  const [oldest] = held;
  const note = oldest
    ? t.inTitle(
        oldest.poolName || oldest.poolId,
        oldest.first,
        oldest.total,
        format.relative(oldest.since, now),
        held.length - 1,
      )
    : '';
  useEffect(() => {
    titleNoteStore.set(note);
    return () => titleNoteStore.set('');
  }, [note]);
  return null;
}
