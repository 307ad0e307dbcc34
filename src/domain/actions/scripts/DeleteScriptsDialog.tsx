import { IconAlertTriangle } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { LostAndKept } from '~/domain/actions/dialog/LostAndKept';
import { submitsAsIs, useFactsDialog } from '~/domain/actions/dialog/use-action-dialog';
import { taskPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { planScripts, readScriptFacts } from './script-facts';

const NO_PARAMS = {};

/** Deletes scripts, and says which scheduled tasks and runs have to do with them. */
export function DeleteScriptsDialog(given: ActionDialogGiven) {
  const t = useMessages('scripts').remove;
  const { dialog, read, hit } = useFactsDialog(given, readScriptFacts, planScripts);
  const openRuns = hit.reduce((sum, script) => sum + script.openRuns, 0);
  const schedules = new Map(hit.flatMap((script) => script.schedules.map((one) => [one.id, one.name])));
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      <LostAndKept lost={t.lost} kept={t.stays}>
        {openRuns > 0 && (
          <li className={classes.fact} data-tone="lost">
            <IconAlertTriangle size={18} aria-hidden />
            {t.openRuns(openRuns)}
          </li>
        )}
      </LostAndKept>
      {read && (
        <>
          <p>{schedules.size > 0 ? t.schedules(schedules.size) : t.noSchedules}</p>
          {schedules.size > 0 && (
            <ul className={classes.lines} aria-label={t.schedulesLabel}>
              {[...schedules].map(([id, name]) => (
                <li key={id}>
                  <Link to={taskPath(id)} target="_blank">
                    {name}
                  </Link>
                </li>
              ))}
            </ul>
          )}
        </>
      )}
    </ActionDialog>
  );
}
