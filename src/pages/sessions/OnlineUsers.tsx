import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { onlineUsersQuery } from '~/api/connections';
import { useFormat, useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { TrendChart } from '~/ui/charts/TrendChart';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { Segments } from '~/ui/fields/Segments';
import { OnlineFigures } from './OnlineFigures';
import classes from './OnlineUsers.module.css';
import { readTimeCounts, type OnlineCount } from './online-counts';

const PERIODS = ['DAY', 'WEEK', 'MONTH'] as const;

/** How many people were online (ListHistoryOnlineInfoNew), as columns or as figures. */
export function OnlineUsers() {
  const t = useMessages('sessions').online;
  const format = useFormat();
  const [period, setPeriod] = useState<(typeof PERIODS)[number]>('WEEK');
  const [isTable, setIsTable] = useState(false);
  const query = useQuery({ ...onlineUsersQuery(period), placeholderData: keepPreviousData });
  const labelOf = ({ begins, time }: OnlineCount, isDay: boolean) =>
    begins === null ? time : isDay ? format.day(begins) : format.clock(begins);
  return (
    <section className={classes.block} aria-label={t.title}>
      <div className={classes.head}>
        <Segments
          label={t.period}
          hidesLabel
          choices={PERIODS.map((value) => ({ value, label: t.periods[value] }))}
          value={period}
          onChange={setPeriod}
        />
        <button
          type="button"
          className={classes.toggle}
          aria-pressed={isTable}
          onClick={() => setIsTable(!isTable)}
        >
          {t.figures}
        </button>
      </div>
      <QueryState query={query}>
        {({ time_counts }) => {
          const rows = readTimeCounts(time_counts ?? [], presentTime());
          if (rows.every(({ count }) => count === 0)) return <EmptyState compact title={t.none} />;
          const isDay = rows.every(({ time }) => !/\d:\d/.test(time));
          if (isTable) return <OnlineFigures rows={rows} isDay={isDay} />;
          const peak = rows.reduce((most, row) => (row.count > most.count ? row : most));
          return (
            <TrendChart
              title={t.title}
              points={rows.map((row) => ({
                label: labelOf(row, isDay),
                value: row.count,
                running: row.running,
              }))}
              format={format.number}
              formatAxis={format.short}
              runningWord={t.soFar}
              summary={t.summary(rows.length, format.number(peak.count), labelOf(peak, isDay))}
            />
          );
        }}
      </QueryState>
    </section>
  );
}
