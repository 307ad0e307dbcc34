import type { ReactNode } from 'react';
import classes from './EmptyState.module.css';

interface EmptyStateProps {
  title: string;
  body?: ReactNode;
  action?: ReactNode;
  compact?: boolean;
}

/** Nothing here, in words: what this would be, or which filters hide it, and how to go on. */
export function EmptyState({ title, body, action, compact = false }: EmptyStateProps) {
  return (
    <output className={classes.state} data-compact={compact || undefined}>
      <p className={classes.title}>{title}</p>
      {body && <div className={classes.body}>{body}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </output>
  );
}
