import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { loginRecordsQuery } from '~/api/connections';
import { desktopQuery } from '~/api/desktops';
import type { LoginRecord } from '~/contract/connections';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime, toWireMinutes } from '~/lib/time';
import { NoValue } from '~/ui/data-table/NoValue';
import { useNow } from '~/ui/data-table/now';
import { PageTurner } from '~/ui/data-table/PageTurner';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import classes from './detail.module.css';

const PAGE_SIZE = 20;

/** ListLoginRecordsNew for one desktop: who connected, from where, for how long, and what failed. */
export function SessionsTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').sessions;
  const [days, setDays] = useState<number>(7);
  const [page, setPage] = useState(0);
  const now = useNow();
  const desktop = useQuery(desktopQuery(desktopId));
  const name = desktop.data?.computer_name ?? '';
  const query = useQuery({
    ...loginRecordsQuery({
      computer_name: name,
      ...recordWindow(days, now),
      offset: String(page * PAGE_SIZE),
      limit: String(PAGE_SIZE),
    }),
    enabled: name !== '',
  });
  if (!desktop.data) return <QueryState query={desktop}>{() => null}</QueryState>;
  // Records are found by the name of the desktop only.
  if (name === '') return <EmptyState compact title={t.noName} />;
  return (
    <>
      <label className={classes.form}>
        {t.period}
        <select
          value={days}
          onChange={(event) => {
            setDays(Number(event.currentTarget.value));
            setPage(0);
          }}
        >
          {WINDOW_DAYS.map((choice) => (
            <option key={choice} value={choice}>
              {t.lastDays(choice)}
            </option>
          ))}
        </select>
      </label>
      <QueryState query={query}>
        {({ records, total_count }) => {
          // The service matches names loosely; a record of a desktop whose name only contains this one is not ours.
          const own = (records ?? []).filter((record) => record.computer_name === name);
          if (own.length === 0 && page === 0) return <EmptyState compact title={t.none(days)} />;
          return (
            <>
              <Records records={own} />
              <PageTurner
                page={page}
                pageSize={PAGE_SIZE}
                total={total_count ?? own.length}
                onPage={setPage}
              />
            </>
          );
        }}
      </QueryState>
    </>
  );
}

function Records({ records }: { records: readonly LoginRecord[] }) {
  const t = useMessages('desktop').sessions;
  const format = useFormat();
  return (
    <table className={classes.list} aria-label={t.title}>
      <thead>
        <tr>
          <th scope="col">{t.user}</th>
          <th scope="col">{t.started}</th>
          <th scope="col">{t.ended}</th>
          <th scope="col">{t.terminal}</th>
          <th scope="col" data-align="end">
            {t.rtt}
          </th>
          <th scope="col">{t.outcome}</th>
        </tr>
      </thead>
      <tbody>
        {records.map((record, at) => (
          <tr key={record.transaction_id || at}>
            <td>{record.user_name || <NoValue />}</td>
            <td>
              <RelativeTime date={parseWireTime(record.connection_start_time)} />
            </td>
            <td>
              <RelativeTime date={parseWireTime(record.connection_end_time)} />
            </td>
            <td
              title={[record.terminal_name, record.terminal_mac, record.client_version]
                .filter(Boolean)
                .join(', ')}
            >
              {[record.terminal_type, record.terminal_ip].filter(Boolean).join(', ') || <NoValue />}
            </td>
            <td data-align="end">
              {typeof record.network_rtt === 'number' ? (
                t.milliseconds(format.number(record.network_rtt))
              ) : (
                <NoValue />
              )}
            </td>
            <td>
              {record.connection_failure_reason ? (
                <StatusMark tone="failed" word={record.connection_failure_reason} />
              ) : (
                <StatusMark tone="good" word={record.is_reconnect ? t.reconnected : t.connected} />
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** How far back login records are shown, in days; the service gives at most 30. */
const WINDOW_DAYS = [1, 7, 30] as const;
const HOUR_MS = 3_600_000;

/** The last `days` days up to the coming full hour, so that the same question keeps its answer for a while. */
function recordWindow(days: number, now: Date): { start_time: string; end_time: string } {
  const end = Math.ceil(now.getTime() / HOUR_MS) * HOUR_MS;
  return {
    start_time: toWireMinutes(new Date(end - days * 24 * HOUR_MS)),
    end_time: toWireMinutes(new Date(end)),
  };
}
