// Mantine's Breadcrumbs: 2.1 kB gzip more on six pages, for boxes that are no list and separators that are read aloud.
import { Link } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import classes from './Breadcrumbs.module.css';

/** A step of the way here; without `to` it is the page itself. */
export interface Crumb {
  label: string;
  to?: string;
}

/** The way to a page below the first level, above its header: Desktops / NAME. */
export function Breadcrumbs({ trail }: { trail: readonly Crumb[] }) {
  const t = useMessages('shell');
  return (
    <nav aria-label={t.breadcrumb} className={classes.nav}>
      <ol className={classes.trail}>
        {trail.map(({ label, to }) => (
          <li key={label} className={classes.crumb}>
            {to === undefined ? (
              <span aria-current="page" className={classes.here}>
                {label}
              </span>
            ) : (
              <Link to={to} className={classes.link}>
                {label}
              </Link>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}
