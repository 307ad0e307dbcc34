import { useCallback } from 'react';
import { BINDINGS_LIMIT } from '~/contract/terminals';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { submitsAsIs, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { createBindingsParams } from './action';
import { bindingsOver, planNewBindings, readNewBindingFacts, type NewBindingFacts } from './binding-facts';
import type { BindingLine } from './binding-lines';

const NONE: Readonly<Record<string, BindingLine>> = {};

/** Makes the bindings that its parameters name, wherever they come from. */
export function CreateBindingsDialog(given: ActionDialogGiven) {
  const { items, initial } = given;
  const t = useMessages('terminals').dialog;
  const { data } = createBindingsParams.safeParse(initial);
  const params = data ?? null;
  const facts = useDialogFacts(items, (chosen: readonly ActionItem[], signal) =>
    readNewBindingFacts(
      chosen.flatMap(({ id }) => data?.bindings[id] ?? []),
      signal,
    ),
  );
  const planOf = useCallback(
    (read: NewBindingFacts, answers: Answers) =>
      planNewBindings(items, createBindingsParams.safeParse(initial).data?.bindings ?? NONE, read, answers),
    [items, initial],
  );
  const dialog = useActionDialog(given, facts, planOf);
  const { plan } = dialog.state;
  const count = items.length - (plan?.skipped.length ?? 0);
  const over = facts.read ? bindingsOver(count, facts.read) : 0;
  return (
    <ActionDialog dialog={dialog} params={params} submit={submitsAsIs(params)}>
      <p>{t.createAbout}</p>
      {facts.read && over > 0 && (
        <p role="alert" className={classes.error}>
          {t.over(count, facts.read.total, BINDINGS_LIMIT, over)}
        </p>
      )}
    </ActionDialog>
  );
}
