import type { ReactNode } from 'react';
import { Link } from 'react-router-dom';
import { Breadcrumbs } from './Breadcrumbs';
import classes from './DetailPage.module.css';
import { PageHeader } from './PageHeader';
import { scrollThere } from './scroll-there';

interface DetailPageProps {
  /** The list the thing is in, and the way back to it. */
  list: { label: string; to: string };
  title: string;
  aside?: ReactNode;
  actions?: ReactNode;
  /** The views of the thing, as links, and what they are called together. */
  tabs?: {
    label: string;
    entries: readonly { key: string; label: string; search: string }[];
    current: string;
  };
  children: ReactNode;
}

/** The page of one thing: the way back, its name and what can be done to it, its views, and the one that is open. */
export function DetailPage({ list, title, aside, actions, tabs, children }: DetailPageProps) {
  return (
    <div className={classes.page}>
      <div className={classes.head}>
        <Breadcrumbs trail={[list, { label: title }]} />
        <PageHeader title={title} aside={aside} actions={actions} />
      </div>
      {tabs && (
        <nav className={classes.views} aria-label={tabs.label}>
          {tabs.entries.map(({ key, label, search }) => (
            // A narrow window has no room for all of them.
            <Link
              key={key}
              ref={key === tabs.current ? scrollThere : undefined}
              to={{ search }}
              aria-current={key === tabs.current ? 'page' : undefined}
            >
              {label}
            </Link>
          ))}
        </nav>
      )}
      {children}
    </div>
  );
}

interface DetailSectionProps {
  label: string;
  /** Text keeps the width that is easy to read; facts go in two columns where the window is wide; tables take all of it. */
  of?: 'text' | 'facts' | 'tables';
  children: ReactNode;
}

/** What of such a page is no list: it scrolls by itself. */
export function DetailSection({ label, of = 'text', children }: DetailSectionProps) {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.section} data-of={of} tabIndex={0} aria-label={label}>
      {children}
    </section>
  );
}
