import { IconPlugConnected } from '@tabler/icons-react';
import classes from '~/domain/actions/dialog/HitList.module.css';
import { heldBy, type LeavingFacts } from '~/domain/actions/leave/leave-facts';
import { useMessages } from '~/i18n/I18n';
import type { UserFacts } from './user-facts';

/** More users than this are only counted; the plan below has the names of all. */
const SHOWN = 50;

interface UsersHitProps {
  users: readonly UserFacts[];
  facts: LeavingFacts;
  /** They are deleted, with what they have. */
  isDeletion: boolean;
}

/** The users an action will hit: who of them has open sessions, and what goes with those that are deleted. */
export function UsersHit({ users, facts, isDeletion }: UsersHitProps) {
  const t = useMessages('user-actions').hit;
  const plan = useMessages('actions').plan;
  const open = openSessions(users, facts);
  const atWork = users.filter(({ id }) => open.get(id)?.length);
  const desktops = users.reduce((sum, user) => sum + user.desktops, 0);
  const groups = new Set(users.flatMap((user) => user.groups));
  const grantsOf = ({ id }: UserFacts) => [
    ...new Set((facts.grants.get(id) ?? []).map((one) => one.app_group_name || (one.app_group_id ?? ''))),
    ...(facts.pools.get(id) ?? []).map(({ pool }) => pool.name),
  ];
  const grants = users.reduce((sum, user) => sum + grantsOf(user).length, 0);
  // Of a deletion everybody is named, with what they lose; of the rest, those who will not notice at once.
  const lists = [
    ...(isDeletion
      ? [
          {
            label: t.users,
            rows: users.map((user) => ({
              user,
              facts: [t.desktops(user.desktops), ...user.groups, ...grantsOf(user)],
            })),
          },
        ]
      : []),
    { label: t.usersAtWork, rows: atWork.map((user) => ({ user, facts: open.get(user.id) ?? [] })) },
  ];
  return (
    <>
      {isDeletion && <p className={classes.sum}>{t.lose(desktops, groups.size, grants)}</p>}
      {lists.map(
        ({ label, rows }) =>
          rows.length > 0 && (
            <div key={label} className={classes.list}>
              {label === t.usersAtWork && (
                <p className={classes.warning}>
                  <IconPlugConnected size={16} aria-hidden />
                  {t.atWork(rows.length)}
                </p>
              )}
              {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard */}
              <section className={classes.hit} tabIndex={0} aria-label={label}>
                <ul>
                  {rows.slice(0, SHOWN).map(({ user, facts: some }) => (
                    <li key={user.id}>
                      <span className={classes.name}>{user.name}</span>
                      <span className={classes.facts}>{some.join(' · ')}</span>
                    </li>
                  ))}
                </ul>
                {rows.length > SHOWN && <p>{plan.andMore(rows.length - SHOWN)}</p>}
              </section>
            </div>
          ),
      )}
    </>
  );
}

/** The desktops and apps each user has a session of, by name. */
function openSessions(users: readonly UserFacts[], { desktops, sessions }: LeavingFacts) {
  const open = new Map(users.map(({ id }): [string, string[]] => [id, []]));
  for (const { desktop, users: mine } of heldBy(desktops, users))
    for (const { id } of desktop.inUse ? mine : []) open.get(id)?.push(desktop.name);
  for (const { id } of users)
    for (const { name } of sessions.get(id) ?? []) open.get(id)?.push(name.split(' · ').slice(1).join(' · '));
  return open;
}
