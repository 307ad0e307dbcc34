import { IconCircleX, IconShieldCheck } from '@tabler/icons-react';
import { useCallback } from 'react';
import { readUserGroups } from '~/api/user-groups';
import type { UserGroupInfo } from '~/contract/user-groups';
import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import classes from '~/domain/actions/dialog/ActionForm.module.css';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import hits from '~/domain/actions/dialog/HitList.module.css';
import { submitsAsIs, useActionDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useDialogFacts } from '~/domain/actions/dialog/use-dialog-facts';
import type { Answers } from '~/domain/actions/engine/plan';
import type { ActionItem } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { planGroups } from './group-plan';

const NO_PARAMS = {};
const SHOWN = 50;

const readGroups = (items: readonly ActionItem[], signal: AbortSignal) =>
  readUserGroups(
    items.map(({ id }) => id),
    signal,
  );

/** Deletes user groups; says who is in them and what they have. */
export function DeleteGroupsDialog(given: ActionDialogGiven) {
  const { items } = given;
  const t = useMessages('user-actions').groups;
  const plan = useMessages('actions').plan;
  const facts = useDialogFacts(items, readGroups);
  const planOf = useCallback(
    (groups: ReadonlyMap<string, UserGroupInfo>, answers: Answers) => planGroups(items, groups, answers),
    [items],
  );
  const dialog = useActionDialog(given, facts, planOf);
  const hit = dialog.state.plan?.run.flatMap(({ id }) => facts.read?.get(id) ?? []) ?? [];
  const sum = (count: (group: UserGroupInfo) => number) => hit.reduce((total, one) => total + count(one), 0);
  const members = sum((group) => group.user_quantity ?? 0);
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      <ul className={classes.facts}>
        <li className={classes.fact} data-tone="lost">
          <IconCircleX size={18} aria-hidden />
          {t.lost}
        </li>
        <li className={classes.fact}>
          <IconShieldCheck size={18} aria-hidden />
          {t.stays}
        </li>
      </ul>
      {hit.length > 0 && (
        <>
          <p className={hits.sum}>
            {t.hold(
              members,
              sum((group) => group.total_desktops ?? 0),
            )}
          </p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <section className={hits.hit} tabIndex={0} aria-label={t.hit}>
            <ul>
              {hit.slice(0, SHOWN).map((group) => (
                <li key={group.id}>
                  <span className={hits.name}>{group.name || group.id}</span>
                  <span className={hits.facts}>
                    {t.hold(group.user_quantity ?? 0, group.total_desktops ?? 0)}
                  </span>
                </li>
              ))}
            </ul>
            {hit.length > SHOWN && <p>{plan.andMore(hit.length - SHOWN)}</p>}
          </section>
        </>
      )}
    </ActionDialog>
  );
}
