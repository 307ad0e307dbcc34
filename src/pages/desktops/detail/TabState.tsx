import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from '~/ui/ErrorState';
import { StaleBar } from '~/ui/StaleBar';
import classes from './detail.module.css';

const LINES = [88, 64, 76, 52, 81, 58, 70, 46];

interface TabStateProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** The faces every tab has: loading, failed, stale, and its content. */
export function TabState<T>({ query, children }: TabStateProps<T>) {
  if (query.data === undefined) {
    if (query.error) return <ErrorState compact error={query.error} onRetry={() => void query.refetch()} />;
    return (
      <div aria-busy="true">
        {LINES.map((width) => (
          <span key={width} className={classes.skeleton} style={{ width: `${width}%` }} />
        ))}
      </div>
    );
  }
  return (
    <>
      {query.error && (
        <StaleBar updatedAt={new Date(query.dataUpdatedAt)} onRetry={() => void query.refetch()} />
      )}
      {children(query.data)}
    </>
  );
}
