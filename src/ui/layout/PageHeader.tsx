import type { ReactNode } from 'react';
import classes from './PageHeader.module.css';
import { PageTitle } from './PageTitle';

interface PageHeaderProps {
  title: string;
  /** Beside the title, quieter: a total or a state. */
  aside?: ReactNode;
  actions?: ReactNode;
}

/** The head of a page: its title, a total, and what can be done at the right. Sets the document's title too. */
export function PageHeader({ title, aside, actions }: PageHeaderProps) {
  return (
    <header className={classes.header}>
      <PageTitle title={title} />
      <h1 className={classes.title}>{title}</h1>
      {aside && <div className={classes.aside}>{aside}</div>}
      {actions && <div className={classes.actions}>{actions}</div>}
    </header>
  );
}
