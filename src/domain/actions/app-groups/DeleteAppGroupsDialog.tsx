import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { LostAndKept } from '~/domain/actions/dialog/LostAndKept';
import { submitsAsIs, useFactsDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useMessages } from '~/i18n/I18n';
import { planAppGroups, readAppGroupFacts } from './app-group-facts';

const NO_PARAMS = {};
/** More groups than this are only counted; the plan below has the names of all. */
const SHOWN = 20;

/** Deletes app groups, and says who loses access by it. */
export function DeleteAppGroupsDialog(given: ActionDialogGiven) {
  const t = useMessages('app-groups').remove;
  const { dialog, hit } = useFactsDialog(given, readAppGroupFacts, planAppGroups);
  const people = new Set(hit.flatMap((group) => group.people)).size;
  const groups = new Set(hit.flatMap((group) => group.groups)).size;
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      <LostAndKept lost={t.lost} kept={t.stays} />
      {hit.length > 0 && (
        <>
          <p>
            <strong>{people + groups === 0 ? t.nobody : t.access(people, groups)}</strong>
          </p>
          <ul className={classes.lines} aria-label={t.perGroup}>
            {hit.slice(0, SHOWN).map((group) => (
              <li key={group.id}>{t.group(group.name, group.people.length, group.groups.length)}</li>
            ))}
            {hit.length > SHOWN && <li>{t.andMore(hit.length - SHOWN)}</li>}
          </ul>
        </>
      )}
    </ActionDialog>
  );
}
