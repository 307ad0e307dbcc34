import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { desktopActionsQuery } from '~/api/desktops';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { NoValue } from '~/ui/data-table/NoValue';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { StatusMark, type Tone } from '~/ui/feedback/StatusMark';
import classes from './detail.module.css';
import { PageTurner } from '~/ui/data-table/PageTurner';
import { QueryState } from '~/ui/feedback/QueryState';

const PAGE_SIZE = 20;

/** ListDesktopActions: the power action history of a desktop. */
export function ActionsTab({ desktopId }: { desktopId: string }) {
  const t = useMessages('desktop').actions;
  const [page, setPage] = useState(0);
  const query = useQuery(desktopActionsQuery(desktopId, { offset: page * PAGE_SIZE, limit: PAGE_SIZE }));
  return (
    <QueryState query={query}>
      {({ desktop_actions, total_count }) => {
        const actions = desktop_actions ?? [];
        if (actions.length === 0 && page === 0) return <EmptyState compact title={t.none} />;
        return (
          <>
            <table className={classes.list} aria-label={t.title}>
              <thead>
                <tr>
                  <th scope="col">{t.action}</th>
                  <th scope="col">{t.result}</th>
                  <th scope="col">{t.started}</th>
                  <th scope="col">{t.finished}</th>
                  <th scope="col">{t.message}</th>
                </tr>
              </thead>
              <tbody>
                {actions.map((action, at) => (
                  <tr key={`${action.start_time} ${action.action} ${at}`}>
                    <td>{t.names[action.action ?? ''] ?? (action.action || <NoValue />)}</td>
                    <td>{action.result ? <Result result={action.result} /> : <NoValue />}</td>
                    <td>
                      <RelativeTime date={parseWireTime(action.start_time)} />
                    </td>
                    <td>
                      <RelativeTime date={parseWireTime(action.finish_time)} />
                    </td>
                    <td>{[action.message, action.traceback].filter(Boolean).join(' · ') || <NoValue />}</td>
                  </tr>
                ))}
              </tbody>
            </table>
            <PageTurner
              page={page}
              pageSize={PAGE_SIZE}
              total={total_count ?? actions.length}
              onPage={setPage}
            />
          </>
        );
      }}
    </QueryState>
  );
}

const TONES: Record<string, Tone> = { SUCCESS: 'good', FAILED: 'failed' };

/** The result as an icon and a word; one the manual does not know stays as it came. */
function Result({ result }: { result: string }) {
  const t = useMessages('desktop').actions;
  return <StatusMark tone={TONES[result] ?? 'plain'} word={t.results[result] ?? result} />;
}
