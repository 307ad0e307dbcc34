import type { UseQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { ErrorState } from './ErrorState';
import classes from './QueryState.module.css';
import { StaleBar } from './StaleBar';

const LINES = [88, 64, 76, 52, 81, 58, 70, 46];

interface QueryStateProps<T> {
  query: UseQueryResult<T>;
  children: (data: T) => ReactNode;
}

/** The faces of what a query shows: loading, failed, stale, and its content. */
export function QueryState<T>({ query, children }: QueryStateProps<T>) {
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
