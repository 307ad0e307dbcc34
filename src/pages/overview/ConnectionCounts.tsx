import { useQuery } from '@tanstack/react-query';
import { loginStateQuery } from '~/api/statistics';
import { ConnectionStatus } from '~/domain/desktops/DesktopMarks';
import { desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { Block } from './Block';
import { CountTile } from './CountTile';
import classes from './CountTile.module.css';

const COUNTS = [
  { field: 'in_use_num', status: 'CONNECTED' },
  { field: 'ready_num', status: 'REGISTERED' },
  { field: 'disconnected_num', status: 'DISCONNECTED' },
  { field: 'unregistered_num', status: 'UNREGISTER' },
] as const;

/** How many desktops there are in each connection state. */
export function ConnectionCounts() {
  const t = useMessages('overview');
  const { data, error, dataUpdatedAt, refetch } = useQuery(loginStateQuery());
  // A state the service does not mention has nobody in it.
  const count = (field: keyof NonNullable<typeof data>) => data && (data[field] ?? 0);
  return (
    <Block title={t.connection.title} place="half">
      {error && !data ? (
        <ErrorState compact error={error} onRetry={() => void refetch()} />
      ) : (
        <>
          {error && <StaleBar updatedAt={new Date(dataUpdatedAt)} onRetry={() => void refetch()} />}
          <ul className={classes.tiles}>
            {COUNTS.map(({ field, status }) => (
              <CountTile
                key={field}
                mark={<ConnectionStatus status={status} />}
                count={count(field)}
                to={desktopsWithPath({ connect_status: status })}
              />
            ))}
            <CountTile
              mark={<StatusMark tone="failed" word={t.connection.unable} />}
              count={count('unable_to_connect_num')}
              hint={t.connection.unableHint}
            />
          </ul>
        </>
      )}
    </Block>
  );
}
