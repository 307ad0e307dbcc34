import { NavLink } from 'react-router-dom';
import { navGroups, type NavEntry } from '~/app/nav';
import { PAGES } from '~/app/pages';
import { useMessages } from '~/i18n/I18n';
import classes from './SideNav.module.css';

const GROUPS = navGroups(PAGES.map(({ path }) => path));

interface SideNavProps {
  /** Icons only; each name shows beside its icon on hover and focus. */
  collapsed?: boolean;
  /** After a choice, for the drawer to close. */
  onNavigate?: () => void;
}

/** The destinations of the console, as far as they exist; rendered in a nav element. */
export function SideNav({ collapsed = false, onNavigate }: SideNavProps) {
  const t = useMessages('shell');
  return (
    <div className={classes.nav} data-collapsed={collapsed || undefined}>
      {GROUPS.map(({ name, entries }) => (
        <div key={name ?? 'foot'} className={classes.group} data-foot={name === null || undefined}>
          {name !== null && <p className={classes.heading}>{t.nav.groups[name]}</p>}
          <ul className={classes.list}>
            {entries.map((entry) => (
              <li key={entry.path}>
                <NavItem entry={entry} label={t.nav.pages[entry.name]} onNavigate={onNavigate} />
              </li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}

interface NavItemProps {
  entry: NavEntry;
  label: string;
  onNavigate: (() => void) | undefined;
}

function NavItem({ entry: { path, Icon }, label, onNavigate }: NavItemProps) {
  // The page's code starts to load before the click.
  const prepare = () => {
    PAGES.find((page) => page.path === path)
      ?.load()
      .catch(() => undefined);
  };
  return (
    <NavLink
      to={path}
      end={path === '/'}
      className={classes.link}
      onPointerEnter={prepare}
      onFocus={prepare}
      onClick={onNavigate}
    >
      <Icon size={18} stroke={1.75} aria-hidden className={classes.icon} />
      <span className={classes.label}>{label}</span>
    </NavLink>
  );
}
