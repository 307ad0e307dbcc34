import { IconMenu2, IconSearch } from '@tabler/icons-react';
import { useSyncExternalStore } from 'react';
import { sessionStore } from '~/api/session';
import { useMessages } from '~/i18n/I18n';
import { Keys } from '~/ui/layout/Keys';
import { JobsButton } from './JobsButton';
import classes from './TopBar.module.css';
import { AccountMenu, LanguageMenu, ThemeMenu } from './TopBarMenus';

interface TopBarProps {
  onOpenNav: () => void;
  onOpenPalette: () => void;
  onOpenShortcuts: () => void;
  /** Shows and hides the demo's controls; the live console has none. */
  demoBar: { shown: boolean; onToggle: () => void } | null;
}

/** Where one is, and what is in reach everywhere. */
export function TopBar({ onOpenNav, onOpenPalette, onOpenShortcuts, demoBar }: TopBarProps) {
  const t = useMessages('shell');
  const { region, projectName, projectId } = useSyncExternalStore(sessionStore.subscribe, sessionStore.get);
  return (
    <header className={classes.bar}>
      <button
        type="button"
        className={classes.navButton}
        aria-label={t.nav.open}
        aria-haspopup="dialog"
        onClick={onOpenNav}
      >
        <IconMenu2 size={18} aria-hidden />
      </button>
      <dl className={classes.place}>
        <div>
          <dt>{t.bar.region}</dt>
          <dd>{region || '–'}</dd>
        </div>
        <div>
          <dt>{t.bar.project}</dt>
          <dd title={projectId}>{projectName || projectId || t.bar.noProject}</dd>
        </div>
      </dl>
      {demoBar && (
        <button
          type="button"
          className={classes.demo}
          aria-expanded={demoBar.shown}
          title={demoBar.shown ? t.demo.hide : t.demo.show}
          onClick={demoBar.onToggle}
        >
          {t.demo.badge}
        </button>
      )}
      <button type="button" className={classes.search} aria-haspopup="dialog" onClick={onOpenPalette}>
        <IconSearch size={16} aria-hidden className={classes.searchIcon} />
        <span className={classes.searchText}>{t.bar.search}</span>
        <span className={classes.searchKeys} aria-hidden>
          <Keys keys="mod+k" then="" />
        </span>
      </button>
      <JobsButton />
      <LanguageMenu />
      <ThemeMenu />
      <AccountMenu onOpenShortcuts={onOpenShortcuts} />
    </header>
  );
}
