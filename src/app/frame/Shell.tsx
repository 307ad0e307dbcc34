import { IconLayoutSidebarLeftCollapse, IconLayoutSidebarLeftExpand } from '@tabler/icons-react';
import { Suspense, useCallback, useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { Link, Outlet } from 'react-router-dom';
import { signInStore } from '~/api/session';
import type { DemoControl } from '~/app/demo-control';
import { KeepTyping, paletteText } from '~/app/palette/KeepTyping';
import { drawerStore } from '~/domain/actions/engine/action-summary';
import { useMessages } from '~/i18n/I18n';
import { ToastRegion } from '~/ui/feedback/ToastRegion';
import { useShortcutKeys } from '~/ui/layout/shortcuts';
import { lazyPiece } from './lazy-piece';
import { NoticeBars } from './NoticeBars';
import classes from './Shell.module.css';
import { SideNav } from './SideNav';
import { TopBar } from './TopBar';
import { useFrameShortcuts } from './use-frame-shortcuts';
import { useRememberedFlag } from './use-remembered-flag';
import { useRouteFocus } from './use-route-focus';
import { useWarmFormats } from './use-warm-formats';

const loadPalette = async () => (await import('~/app/palette/CommandPalette')).CommandPalette;
const CommandPalette = lazyPiece(loadPalette);
const ShortcutSheet = lazyPiece(async () => (await import('./ShortcutSheet')).ShortcutSheet);
const SignInDialog = lazyPiece(async () => (await import('./SignInDialog')).SignInDialog);
const NavDrawer = lazyPiece(async () => (await import('./NavDrawer')).NavDrawer);
const ActionDrawer = lazyPiece(
  async () => (await import('~/domain/actions/progress/ActionDrawer')).ActionDrawer,
);
const ActionsRunner = lazyPiece(
  async () => (await import('~/domain/actions/progress/ActionsRunner')).ActionsRunner,
);
const DemoBar = lazyPiece(async () => (await import('./DemoBar')).DemoBar);

/** By then the page is long usable, and the palette opens without a wait. */
const PALETTE_AFTER_MS = 4000;
/** Actions of earlier visits are taken up once the page is usable. */
const ACTIONS_AFTER_MS = 1000;
const WIDE = '(width >= 768px)';

/** The frame around every page: navigation, top bar, and what may lie over them. */
export function Shell({ demo }: { demo: DemoControl | null }) {
  const t = useMessages('shell');
  const main = useRef<HTMLElement>(null);
  const [overlay, setOverlay] = useState<'palette' | 'shortcuts' | 'nav' | null>(null);
  const [collapsed, setCollapsed] = useRememberedFlag('nav-collapsed', () => false);
  const [demoShown, setDemoShown] = useRememberedFlag('demo-bar', () => matchMedia(WIDE).matches);
  const signInState = useSyncExternalStore(signInStore.subscribe, signInStore.get);
  const drawer = useSyncExternalStore(drawerStore.subscribe, drawerStore.get);
  const { onScroll } = useRouteFocus(main);
  const close = useCallback(() => setOverlay(null), []);
  const toggleNav = () => setCollapsed(!collapsed);
  const openShortcuts = () => setOverlay('shortcuts');
  const openPalette = () => {
    paletteText.set('');
    setOverlay('palette');
  };
  useShortcutKeys();
  useWarmFormats();
  useFrameShortcuts({ openPalette, openShortcuts, toggleNav });
  useEffect(() => {
    const timer = setTimeout(() => loadPalette().catch(() => undefined), PALETTE_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  const CollapseIcon = collapsed ? IconLayoutSidebarLeftExpand : IconLayoutSidebarLeftCollapse;
  const collapseLabel = collapsed ? t.nav.expand : t.nav.collapse;
  return (
    <div className={classes.shell}>
      <a
        href="#main"
        className={classes.skip}
        onClick={(event) => {
          // The address belongs to the page's state, so the jump leaves no #main in it.
          event.preventDefault();
          main.current?.focus();
        }}
      >
        {t.skipToContent}
      </a>
      <nav aria-label={t.nav.label} className={classes.side} data-collapsed={collapsed || undefined}>
        <Link to="/" className={classes.brand} aria-label={t.product}>
          <img src="/icon.svg" alt="" width={20} height={20} />
          {!collapsed && <span>{t.product}</span>}
        </Link>
        <SideNav collapsed={collapsed} />
        <button
          type="button"
          className={classes.collapse}
          aria-label={collapseLabel}
          title={collapseLabel}
          onClick={toggleNav}
        >
          <CollapseIcon size={18} stroke={1.75} aria-hidden />
        </button>
      </nav>
      <div className={classes.column}>
        <TopBar
          onOpenNav={() => setOverlay('nav')}
          onOpenPalette={openPalette}
          onOpenShortcuts={openShortcuts}
          demoBar={demo && { shown: demoShown, onToggle: () => setDemoShown(!demoShown) }}
        />
        <NoticeBars />
        <main id="main" ref={main} tabIndex={-1} className={classes.main} onScroll={onScroll}>
          <Outlet context={openPalette} />
        </main>
        {demo && demoShown && (
          <Suspense fallback={<div className={classes.demoPlace} />}>
            <DemoBar demo={demo} onHide={() => setDemoShown(false)} />
          </Suspense>
        )}
      </div>
      {drawer && (
        <Suspense fallback={<div className={classes.drawerPlace} />}>
          <ActionDrawer />
        </Suspense>
      )}
      <ToastRegion />
      <LaterActions />
      <Suspense fallback={null}>
        {overlay === 'nav' && <NavDrawer onClose={close} />}
        {overlay === 'shortcuts' && <ShortcutSheet onClose={close} />}
      </Suspense>
      <Suspense fallback={<KeepTyping onCancel={close} />}>
        {overlay === 'palette' && (
          <CommandPalette
            demo={demo}
            onClose={close}
            onOpenShortcuts={openShortcuts}
            onToggleNav={toggleNav}
          />
        )}
      </Suspense>
      <Suspense fallback={null}>{signInState === 'asking' && <SignInDialog />}</Suspense>
    </div>
  );
}

/** Starts what runs the actions, after the page is there: nothing on it waits for them. */
function LaterActions() {
  const [due, setDue] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setDue(true), ACTIONS_AFTER_MS);
    return () => clearTimeout(timer);
  }, []);
  return <Suspense fallback={null}>{due && <ActionsRunner />}</Suspense>;
}
