import { ActionDialog } from '~/domain/actions/dialog/ActionDialog';
import type { ActionDialogGiven } from '~/domain/actions/dialog/dialog-props';
import { LostAndKept } from '~/domain/actions/dialog/LostAndKept';
import hits from '~/domain/actions/dialog/HitList.module.css';
import { submitsAsIs, useFactsDialog } from '~/domain/actions/dialog/use-action-dialog';
import { useMessages } from '~/i18n/I18n';
import { planGroups, readHoldings, type GroupHoldings } from './group-plan';

const NO_PARAMS = {};
const SHOWN = 50;

/** Deletes user groups; says who is in them, what they have and what their members can use through them. */
export function DeleteGroupsDialog(given: ActionDialogGiven) {
  const t = useMessages('user-actions').groups;
  const plan = useMessages('actions').plan;
  const { dialog, hit } = useFactsDialog(given, readHoldings, planGroups);
  const sum = (count: (held: GroupHoldings) => number) => hit.reduce((total, one) => total + count(one), 0);
  const members = sum(({ group }) => group.user_quantity ?? 0);
  const desktops = sum(({ group }) => group.total_desktops ?? 0);
  const appGroups = new Set(hit.flatMap((held) => held.appGroups));
  const pools = new Set(hit.flatMap((held) => held.pools));
  return (
    <ActionDialog dialog={dialog} params={NO_PARAMS} submit={submitsAsIs(NO_PARAMS)}>
      <LostAndKept lost={t.lost} kept={t.stays} />
      {hit.length > 0 && (
        <>
          <p className={hits.sum}>{t.loses(members, desktops, appGroups.size, pools.size)}</p>
          {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
          <section className={hits.hit} tabIndex={0} aria-label={t.hit}>
            <ul>
              {hit.slice(0, SHOWN).map(({ group, ...held }) => (
                <li key={group.id}>
                  <span className={hits.name}>{group.name || group.id}</span>
                  <span className={hits.facts}>
                    {[
                      t.hold(group.user_quantity ?? 0, group.total_desktops ?? 0),
                      ...(held.appGroups.length > 0 ? [t.appGroups(held.appGroups)] : []),
                      ...(held.pools.length > 0 ? [t.pools(held.pools)] : []),
                    ].join(' · ')}
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
