import { NavLink } from 'react-router-dom';
import { loginsPath, sessionsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import classes from './SessionViews.module.css';

/** The two lists of sessions, each with an address of its own. */
export function SessionViews() {
  const t = useMessages('sessions');
  return (
    <nav className={classes.views} aria-label={t.views}>
      <NavLink to={sessionsPath} end>
        {t.apps.title}
      </NavLink>
      <NavLink to={loginsPath}>{t.logins.title}</NavLink>
    </nav>
  );
}
