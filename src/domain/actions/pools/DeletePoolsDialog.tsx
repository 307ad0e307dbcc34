import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { LostAndKept } from '~/domain/actions/dialog/LostAndKept';
import { submitsAsIs, useFactsDialog } from '~/domain/actions/dialog/use-action-dialog';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { judgeDeletion, planPools, readPoolFacts, type PoolFacts } from './pool-facts';

const NO_PARAMS = {};

const readPools = (items: readonly ActionItem[], signal: AbortSignal, onProgress: (read: number) => void) =>
  readPoolFacts(items, false, signal, onProgress);

const planDeletion = (
  items: readonly ActionItem[],
  pools: ReadonlyMap<string, PoolFacts>,
  answers: Answers,
) => planPools(items, pools, judgeDeletion, answers);

/** Deletes pools that are empty; says of the others what stands in the way. */
export function DeletePoolsDialog(given: ActionDialogGiven) {
  const t = useMessages('pool-actions').remove;
  const { dialog, read } = useFactsDialog(given, readPools, planDeletion);
  const obstacles = [...(read?.values() ?? [])].filter(
    ({ desktops, autoCreates }) => desktops > 0 || autoCreates,
  );
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      <LostAndKept lost={t.lost} kept={t.stays} />
      {obstacles.length > 0 && (
        <>
          <p>
            <strong>{t.obstacles}</strong>
          </p>
          <ul className={classes.lines} aria-label={t.obstacles}>
            {obstacles.map(({ id, name, desktops, autoCreates }) => (
              <li key={id}>{t.obstacle(name, desktops, autoCreates)}</li>
            ))}
          </ul>
        </>
      )}
    </ActionDialog>
  );
}
