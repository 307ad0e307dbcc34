import { useCallback, useMemo } from 'react';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submitsAsIs, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { createUsersParams, usersOf, type CreateUsersParams } from './action';
import { planNewUsers, readExisting } from './new-users';

/** The last check before accounts are created: how many, who exists already, and who is told. */
export function CreateUsersDialog(given: ActionDialogGiven) {
  const { initial, items } = given;
  const t = useMessages('create-users');
  // Only an import, or the record of an earlier action, opens this dialog.
  const params = useMemo(() => createUsersParams.parse(initial), [initial]);
  const read = useCallback(
    (chosen: readonly ActionItem[], signal: AbortSignal, onProgress: (read: number) => void) =>
      readExisting(usersOf(params, chosen), { signal, onProgress }),
    [params],
  );
  const facts = useDialogFacts(items, read);
  const planOf = useCallback(
    (existing: ReadonlySet<string>, answers: Answers) => planNewUsers(items, existing, answers),
    [items],
  );
  const dialog = useActionDialog(given, facts, planOf);
  const run = dialog.state.plan?.run;
  return (
    <ActionDialog
      dialog={dialog}
      params={params}
      submit={submitsAsIs(params)}
      summary={run && run.length > 0 && <Summary params={params} run={run} />}
    >
      <p className={classes.help}>{t.about}</p>
    </ActionDialog>
  );
}

function Summary({ params, run }: { params: CreateUsersParams; run: readonly ActionItem[] }) {
  const t = useMessages('create-users');
  const users = usersOf(params, run);
  const activating = users.filter(({ active_type: type }) => type === 'USER_ACTIVATE').length;
  const grouped = users.filter(({ group_ids: groups }) => groups !== undefined).length;
  return (
    <section className={classes.summary}>
      <h3>{t.summary}</h3>
      <dl>
        <dt>{t.byUser}</dt>
        <dd>{t.told(activating)}</dd>
        <dt>{t.byAdministrator}</dt>
        <dd>{t.notTold(users.length - activating)}</dd>
        <dt>{t.groups}</dt>
        <dd>{t.grouped(grouped)}</dd>
      </dl>
    </section>
  );
}
