import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { Link, useSearchParams } from 'react-router-dom';
import { unusedDesktopsQuery } from '~/api/statistics';
import { DESKTOP_ID_LIMIT } from '~/contract/desktops';
import type { UnusedDesktopInfo } from '~/contract/statistics';
import { desktopPath, desktopsWithPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { useNow } from '~/ui/data-table/now';
import { RelativeTime } from '~/ui/data-table/RelativeTime';
import { Block, Face } from './Block';
import { SHOWN } from './lists';
import { parseOverviewSearch } from './overview-search';
import classes from './RowList.module.css';
import { PeriodChoice } from './PeriodChoice';
import { SkeletonRows } from './SkeletonRows';
import { idleWindow } from './windows';

/** Desktops nobody used for a while: candidates for switching off or taking back. */
export function IdleBlock() {
  const t = useMessages('overview');
  const now = useNow();
  const [params] = useSearchParams();
  const { idle } = parseOverviewSearch(params);
  const query = useQuery({
    // As many as one link to the list can name.
    ...unusedDesktopsQuery({ ...idleWindow(now, idle), limit: DESKTOP_ID_LIMIT }),
    placeholderData: keepPreviousData,
  });
  return (
    <Block title={t.idle.title} place="half" controls={<PeriodChoice name="idle" label={t.idle.period} />}>
      <div className={classes.lists}>
        <Face query={query} skeleton={<SkeletonRows rows={SHOWN + 1} />}>
          {({ unused_desktops, total_count }) => {
            const desktops = unused_desktops ?? [];
            const total = total_count ?? desktops.length;
            if (desktops.length === 0) return <EmptyState compact title={t.idle.none(idle)} />;
            return (
              <>
                <p className={classes.subtitle}>
                  {t.idle.count(total, idle)}
                  <Link to={addressOf(desktops)} className={classes.subtitleLink}>
                    {total > desktops.length ? t.idle.openFirst(desktops.length) : t.idle.open(total)}
                  </Link>
                </p>
                <IdleRows desktops={desktops.slice(0, SHOWN)} />
              </>
            );
          }}
        </Face>
      </div>
    </Block>
  );
}

function IdleRows({ desktops }: { desktops: readonly UnusedDesktopInfo[] }) {
  const t = useMessages('overview');
  return (
    <ul className={classes.rows}>
      {desktops.map(({ desktop_id, compute_name, disconnect_time }) => {
        const last = parseWireTime(disconnect_time);
        const name = compute_name || desktop_id || '–';
        return (
          <li key={desktop_id ?? name} className={classes.row}>
            {desktop_id ? (
              <Link to={desktopPath(desktop_id)} className={classes.rowName}>
                {name}
              </Link>
            ) : (
              <span className={classes.rowName}>{name}</span>
            )}
            <span className={classes.rowAside}>
              {last ? (
                <>
                  <span className="visually-hidden">{t.idle.last} </span>
                  <RelativeTime date={last} />
                </>
              ) : (
                t.idle.never
              )}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

function addressOf(desktops: readonly UnusedDesktopInfo[]): string {
  return desktopsWithPath({ desktop_id: desktops.flatMap(({ desktop_id }) => desktop_id || []) });
}
