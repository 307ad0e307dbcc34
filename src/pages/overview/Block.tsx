import type { ReactNode } from 'react';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { StaleBar } from '~/ui/feedback/StaleBar';
import classes from './Block.module.css';

interface BlockProps {
  title: string;
  /** Controls at the right of the title. */
  controls?: ReactNode;
  /** Half of a wide page, or its whole width. */
  place: 'half' | 'whole';
  children: ReactNode;
}

/** A titled panel of the overview. */
export function Block({ title, controls, place, children }: BlockProps) {
  return (
    <section className={classes.block} data-place={place} aria-label={title}>
      <header className={classes.blockHead}>
        <h2 className={classes.blockTitle}>{title}</h2>
        {controls}
      </header>
      {children}
    </section>
  );
}

/** As much of a query as its faces need. */
interface Query<T> {
  data: T | undefined;
  error: Error | null;
  isPlaceholderData: boolean;
  dataUpdatedAt: number;
  refetch: () => Promise<unknown>;
}

interface FaceProps<T> {
  query: Query<T>;
  skeleton: ReactNode;
  children: (data: T) => ReactNode;
}

/** The faces of one read: skeleton, failure with a way to try again, data, and data that could not be refreshed. */
export function Face<T>({ query, skeleton, children }: FaceProps<T>) {
  const { data, error, isPlaceholderData } = query;
  const retry = () => void query.refetch();
  if (error && (data === undefined || isPlaceholderData)) {
    return <ErrorState compact error={error} onRetry={retry} />;
  }
  if (data === undefined) return skeleton;
  return (
    <>
      {error && <StaleBar updatedAt={new Date(query.dataUpdatedAt)} onRetry={retry} />}
      <div className={classes.data} data-stale={isPlaceholderData || undefined}>
        {children(data)}
      </div>
    </>
  );
}
