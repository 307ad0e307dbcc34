import { IconChevronDown, IconChevronUp, IconExternalLink, IconX } from '@tabler/icons-react';
import { useEffect, useRef, type ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import { useShortcuts } from '~/ui/layout/shortcuts';
import type { Neighbours } from './last-list';
import classes from './SidePanel.module.css';

interface SidePanelProps {
  /** What the panel is, as 'Desktop FIN-1'. */
  label: string;
  title: string;
  /** What can be done to the row, at the right of its name. */
  actions?: ReactNode;
  neighbours: Neighbours;
  /** What the buttons to the neighbours are called; rows, unless told. */
  turns?: { previous: string; next: string };
  /** The row's own page, where it has one. */
  page?: string;
  onGo: (key: string) => void;
  onClose: () => void;
  children: ReactNode;
}

/** A row beside its list: the list keeps its place, and the next row is one key away. */
export function SidePanel(props: SidePanelProps) {
  const { label, title, actions, neighbours, page, onGo, onClose, children } = props;
  const common = useMessages('common');
  const words = useMessages('list').menu;
  const heading = useRef<HTMLHeadingElement>(null);
  const { previous, next } = neighbours;
  const turns = props.turns ?? common.table.keys;
  useEffect(() => heading.current?.focus(), []);
  useShortcuts([
    { keys: 'j', label: turns.next, run: () => next && onGo(next) },
    { keys: 'k', label: turns.previous, run: () => previous && onGo(previous) },
    { keys: 'Escape', label: common.close, run: onClose },
  ]);
  const go = (target: string | null, what: string, Icon: typeof IconChevronUp) => (
    <button
      type="button"
      className={classes.icon}
      aria-label={what}
      title={what}
      disabled={target === null}
      onClick={() => target && onGo(target)}
    >
      <Icon size={16} aria-hidden />
    </button>
  );

  return (
    <aside className={classes.panel} aria-label={label}>
      <header className={classes.head}>
        <h2 className={classes.title} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        {actions}
        {go(previous, turns.previous, IconChevronUp)}
        {go(next, turns.next, IconChevronDown)}
        {page !== undefined && (
          <Link to={page} className={classes.icon} aria-label={words.openPage} title={words.openPage}>
            <IconExternalLink size={16} aria-hidden />
          </Link>
        )}
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
      {children}
    </aside>
  );
}

/** What of such a panel is no list: it scrolls by itself. */
export function PanelSection({ label, children }: { label: string; children: ReactNode }) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.section} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
