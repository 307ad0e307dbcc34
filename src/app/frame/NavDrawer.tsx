import { IconX } from '@tabler/icons-react';
import { useEffect, useEffectEvent } from 'react';
import { useMessages } from '~/i18n/I18n';
import { Overlay } from '~/ui/layout/Overlay';
import classes from './NavDrawer.module.css';
import { SideNav } from './SideNav';

/** The navigation on narrow screens: over the page, gone after a choice. */
export function NavDrawer({ onClose }: { onClose: () => void }) {
  const t = useMessages('shell');
  const closeWhenWide = useEffectEvent(({ matches }: MediaQueryListEvent) => matches && onClose());
  useEffect(() => {
    const wide = matchMedia('(width >= 768px)');
    const listen = (event: MediaQueryListEvent) => closeWhenWide(event);
    wide.addEventListener('change', listen);
    return () => wide.removeEventListener('change', listen);
  }, []);
  return (
    <Overlay title={t.nav.label} placement="left" onClose={onClose}>
      <div className={classes.head}>
        <img src="/icon.svg" alt="" width={20} height={20} />
        <span className={classes.product}>{t.product}</span>
        <button type="button" className={classes.close} aria-label={t.nav.close} onClick={onClose}>
          <IconX size={18} aria-hidden />
        </button>
      </div>
      <nav aria-label={t.nav.label} className={classes.nav}>
        <SideNav onNavigate={onClose} />
      </nav>
    </Overlay>
  );
}
