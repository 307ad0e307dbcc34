import { useQueries } from '@tanstack/react-query';
import { desktopsQuery } from '~/api/desktops';
import { DESKTOP_STATUSES } from '~/contract/desktops';
import { DesktopStatus } from '~/domain/desktops/DesktopMarks';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Block } from './Block';
import { CountTile } from './CountTile';
import { ERROR_LIST } from './lists';
import classes from './CountTile.module.css';

// The count of desktops in error comes with the first of them, which another block shows.
const COUNTS = [
  { status: null, query: { limit: 1 } },
  ...DESKTOP_STATUSES.map((status) => ({
    status,
    query: status === 'ERROR' ? ERROR_LIST : { status, limit: 1 },
  })),
];

/** How many desktops there are in each running state. */
export function StatusCounts() {
  const t = useMessages('overview');
  const results = useQueries({ queries: COUNTS.map(({ query }) => desktopsQuery(query)) });
  const failed = results.filter(({ isError, data }) => isError && data === undefined);
  return (
    <Block title={t.status.title} place="half">
      {failed.length < COUNTS.length && (
        <ul className={classes.tiles}>
          {COUNTS.map(({ status }, at) => {
            const result = results[at];
            const count = result?.data?.total_count ?? (result?.isError ? null : undefined);
            return (
              <CountTile
                key={status}
                mark={status === null ? t.status.total : <DesktopStatus status={status} />}
                count={count}
                to={desktopsWithPath({ status: status ?? undefined })}
              />
            );
          })}
        </ul>
      )}
      {failed[0] && (
        <>
          {failed.length < COUNTS.length && (
            <p className={classes.note}>{t.status.partly(failed.length, COUNTS.length)}</p>
          )}
          <ErrorState
            compact
            error={failed[0].error}
            onRetry={() => failed.forEach(({ refetch }) => void refetch())}
          />
        </>
      )}
    </Block>
  );
}
