import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router-dom';
import { desktopsDetailQuery, desktopsQuery } from '~/api/desktops';
import type { DesktopRow } from '~/contract/desktops';
import { nameOf } from '~/domain/desktops/desktop-facts';
import { desktopPath, desktopsWithPath } from '~/domain/paths';
import { useFormat, useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { Block, Face } from './Block';
import { ERROR_LIST, MAINTENANCE_LIST, SHOWN } from './lists';
import classes from './RowList.module.css';
import { SkeletonRows } from './SkeletonRows';

/** Desktops somebody should look at: those in error and those in maintenance. */
export function AttentionBlock() {
  const t = useMessages('overview');
  const inError = useQuery(desktopsQuery(ERROR_LIST));
  const inMaintenance = useQuery(desktopsDetailQuery(MAINTENANCE_LIST));
  const skeleton = <SkeletonRows rows={SHOWN + 1} />;
  return (
    <Block title={t.attention.title} place="half">
      <div className={`${classes.lists} ${classes.columns}`}>
        <Face query={inError} skeleton={skeleton}>
          {({ desktops, total_count }) => (
            <DesktopNames
              desktops={desktops}
              total={total_count}
              mark={<StatusMark tone="failed" word={t.attention.error} />}
              to={desktopsWithPath({ status: 'ERROR' })}
              empty={t.attention.noError}
            />
          )}
        </Face>
        <Face query={inMaintenance} skeleton={skeleton}>
          {({ desktops, total_count }) => (
            <DesktopNames
              desktops={desktops}
              total={total_count}
              mark={<StatusMark tone="attention" word={t.attention.maintenance} />}
              to={desktopsWithPath({ in_maintenance_mode: 'true' })}
              empty={t.attention.noMaintenance}
            />
          )}
        </Face>
      </div>
    </Block>
  );
}

interface DesktopNamesProps {
  desktops: readonly DesktopRow[];
  total: number;
  mark: React.ReactNode;
  to: string;
  empty: string;
}

function DesktopNames({ desktops, total, mark, to, empty }: DesktopNamesProps) {
  const t = useMessages('overview');
  const format = useFormat();
  return (
    <div>
      <h3 className={classes.subtitle}>
        {mark}
        <span className={classes.count}>{format.number(total)}</span>
        {total > 0 && (
          <Link to={to} className={classes.subtitleLink}>
            {t.attention.all(total)}
          </Link>
        )}
      </h3>
      {desktops.length === 0 ? (
        <EmptyState compact title={empty} />
      ) : (
        <ul className={classes.rows}>
          {desktops.map((desktop) => (
            <li key={desktop.desktop_id} className={classes.row}>
              <Link to={desktopPath(desktop.desktop_id)} className={classes.rowName}>
                {nameOf(desktop)}
              </Link>
              <span className={classes.rowAside}>{desktop.user_name || t.attention.noUser}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}
