import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { HeldTitle } from '~/domain/actions/pool-rebuild/HeldTitle';
import { summarise, summaryStore } from '~/domain/actions/engine/action-summary';
import { actionsQuery, actionStore, onActionSignal } from '~/domain/actions/engine/actions';
import { useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';
import { dismissToastsAbout, toast } from '~/ui/feedback/toast';
import { endWords } from './action-words';
import { notifyAway } from '~/domain/actions/engine/notify-away';
import { reportPath } from '~/domain/paths';
import { reportOf } from './report-of';
import { startActions } from '~/domain/actions/engine/start-engine';
import { useHeldActions } from '~/domain/actions/engine/use-held-actions';

/** Runs the engine of the bulk actions, and says when one has ended. Draws nothing. */
export function ActionsRunner() {
  const t = useMessages('actions');
  const client = useQueryClient();
  const navigate = useNavigate();
  const actions = useQuery(actionsQuery()).data;
  const held = useHeldActions();
  const now = useNow();
  useEffect(() => startActions(client), [client]);
  useEffect(() => {
    if (actions) summaryStore.set(summarise(actions, held, now.getTime()));
  }, [actions, held, now]);
  useEffect(() => {
    // Once somebody has looked at the report, in whichever tab, there is nothing left to tell.
    for (const { id, seen } of actions ?? []) if (seen) dismissToastsAbout(id);
  }, [actions]);
  useEffect(
    () =>
      onActionSignal((signal) => {
        if (signal.type !== 'changed' || !signal.ended) return;
        void actionStore.action(signal.actionId).then((action) => {
          if (!action) return;
          const { tone, words } = endWords(action, t);
          const open = () => void navigate(reportOf(action));
          // On its own report the end is visible already.
          if (location.pathname !== reportPath(action.id)) {
            const report = { label: t.ended.report, run: open };
            toast[tone](words, { action: report, about: action.id });
          }
          notifyAway(action.id, words, open);
        });
      }),
    [navigate, t],
  );
  return <HeldTitle />;
}
