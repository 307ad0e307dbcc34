import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';
import { summarise, summaryStore } from '~/domain/bulk/act-summary';
import { actsQuery, actStore, onActSignal } from '~/domain/bulk/acts';
import { useMessages } from '~/i18n/I18n';
import { dismissToastsAbout, toast } from '~/ui/feedback/toast';
import { endWords } from './act-words';
import { notifyAway } from './notify-away';
import { reportPath } from '~/domain/paths';
import { startActs } from './start-engine';
import { useHeldActs } from './use-held-acts';

/** Runs the engine of the bulk acts, and says when one has ended. Draws nothing. */
export function ActsRunner() {
  const t = useMessages('acts');
  const client = useQueryClient();
  const navigate = useNavigate();
  const acts = useQuery(actsQuery()).data;
  const held = useHeldActs();
  useEffect(() => startActs(client), [client]);
  useEffect(() => {
    if (acts) summaryStore.set(summarise(acts, held));
  }, [acts, held]);
  useEffect(() => {
    // Once somebody has looked at the report, in whichever tab, there is nothing left to tell.
    for (const { id, seen } of acts ?? []) if (seen) dismissToastsAbout(id);
  }, [acts]);
  useEffect(
    () =>
      onActSignal((signal) => {
        if (signal.type !== 'changed' || !signal.ended) return;
        void actStore.act(signal.actId).then((act) => {
          if (!act) return;
          const path = reportPath(act.id);
          const { tone, words } = endWords(act, t);
          const open = () => void navigate(path);
          // On its own report the end is in sight already.
          if (location.pathname !== path) {
            const action = { label: t.ended.report, run: open };
            toast[tone](words, { action, about: act.id });
          }
          notifyAway(act.id, words, open);
        });
      }),
    [navigate, t],
  );
  return null;
}
