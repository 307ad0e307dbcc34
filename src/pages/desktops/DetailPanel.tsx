import { IconChevronDown, IconChevronUp, IconExternalLink, IconX } from '@tabler/icons-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router-dom';
import { desktopPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import type { Neighbours } from '~/ui/list/last-list';
import { useShortcuts } from '~/ui/layout/shortcuts';
import type { DetailTab } from './desktop-filters';
import { DesktopActionMenu } from './DesktopActionMenu';
import { DesktopDetail } from './detail/DesktopDetail';
import { useDesktopName } from './detail/use-desktop-name';
import classes from './DetailPanel.module.css';

interface DetailPanelProps {
  desktopId: string;
  tab: DetailTab;
  onTab: (tab: DetailTab) => void;
  onClose: () => void;
  neighbours: Neighbours;
  onGo: (desktopId: string) => void;
}

/** A desktop beside the list: the list keeps its place, and the next desktop is one key away. */
export function DetailPanel({ desktopId, tab, onTab, onClose, neighbours, onGo }: DetailPanelProps) {
  const t = useMessages('desktop').detail;
  const common = useMessages('common');
  const name = useDesktopName(desktopId);
  const title = useRef<HTMLHeadingElement>(null);
  const { previous, next } = neighbours;
  useEffect(() => title.current?.focus(), []);
  useShortcuts([
    { keys: 'j', label: t.next, run: () => next && onGo(next) },
    { keys: 'k', label: t.previous, run: () => previous && onGo(previous) },
    { keys: 'Escape', label: common.close, run: onClose },
  ]);
  const go = (target: string | null, label: string, Icon: typeof IconChevronUp) => (
    <button
      type="button"
      className={classes.icon}
      aria-label={label}
      title={label}
      disabled={target === null}
      onClick={() => target && onGo(target)}
    >
      <Icon size={16} aria-hidden />
    </button>
  );

  return (
    <aside className={classes.panel} aria-label={t.panelOf(name)}>
      <header className={classes.head}>
        <h2 className={classes.title} ref={title} tabIndex={-1}>
          {name}
        </h2>
        <DesktopActionMenu desktopId={desktopId} name={name} />
        {go(previous, t.previous, IconChevronUp)}
        {go(next, t.next, IconChevronDown)}
        <Link
          to={`${desktopPath(desktopId)}${tab === 'overview' ? '' : `?tab=${tab}`}`}
          className={classes.icon}
          aria-label={t.openPage}
          title={t.openPage}
        >
          <IconExternalLink size={16} aria-hidden />
        </Link>
        <button
          type="button"
          className={classes.icon}
          aria-label={common.close}
          title={common.close}
          onClick={onClose}
        >
          <IconX size={16} aria-hidden />
        </button>
      </header>
      <DesktopDetail key={desktopId} desktopId={desktopId} tab={tab} onTab={onTab} />
    </aside>
  );
}
