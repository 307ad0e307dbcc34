import { NavLink } from 'react-router-dom';
import { scriptRunsPath, scriptsPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import classes from './ScriptViews.module.css';

/** The library and the runs, each with an address of its own. */
export function ScriptViews() {
  const t = useMessages('scripts');
  return (
    <nav className={classes.views} aria-label={t.views}>
      <NavLink to={scriptsPath} end>
        {t.title}
      </NavLink>
      <NavLink to={scriptRunsPath}>{t.runs}</NavLink>
    </nav>
  );
}
