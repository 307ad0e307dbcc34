import { IconPlugConnected } from '@tabler/icons-react';
import classes from '~/domain/actions/dialog/HitList.module.css';
import { useMessages } from '~/i18n/I18n';
import type { UserFacts } from './user-facts';

/** More users than this are only counted; the plan below has the names of all. */
const SHOWN = 50;

/** The users an action will hit: who of them is at work, and what goes with those that are deleted. */
export function UsersHit({ users, withDesktops }: { users: readonly UserFacts[]; withDesktops: boolean }) {
  const t = useMessages('user-actions').hit;
  const plan = useMessages('actions').plan;
  const atWork = users.filter(({ inUse }) => inUse.length > 0);
  const desktops = users.reduce((sum, user) => sum + user.desktops, 0);
  const groups = new Set(users.flatMap((user) => user.groups));
  // Of a deletion everybody is named, with what they lose; of the rest, those who will not notice at once.
  const named = withDesktops ? users : atWork;
  return (
    <>
      {withDesktops && <p className={classes.sum}>{t.lose(desktops, groups.size)}</p>}
      {atWork.length > 0 && (
        <p className={classes.warning}>
          <IconPlugConnected size={16} aria-hidden />
          {t.atWork(
            atWork.length,
            atWork.reduce((sum, { inUse }) => sum + inUse.length, 0),
          )}
        </p>
      )}
      {named.length > 0 && (
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
        <section className={classes.hit} tabIndex={0} aria-label={withDesktops ? t.users : t.usersAtWork}>
          <ul>
            {named.slice(0, SHOWN).map((user) => (
              <li key={user.id}>
                <span className={classes.name}>{user.name}</span>
                <span className={classes.facts}>
                  {(withDesktops ? [t.desktops(user.desktops), ...user.groups] : user.inUse).join(' · ')}
                </span>
              </li>
            ))}
          </ul>
          {named.length > SHOWN && <p>{plan.andMore(named.length - SHOWN)}</p>}
        </section>
      )}
    </>
  );
}
