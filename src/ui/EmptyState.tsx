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
    <div className={classes.state} data-compact={compact || undefined} role="status">
      <p className={classes.title}>{title}</p>
      {body && <div className={classes.body}>{body}</div>}
      {action && <div className={classes.action}>{action}</div>}
    </div>
  );
}
