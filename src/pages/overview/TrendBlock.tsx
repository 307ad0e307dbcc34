import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useSearchParams } from 'react-router-dom';
import { metricsTrendQuery } from '~/api/statistics';
import { useFormat, useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { useNow } from '~/ui/data-table/now';
import { Skeleton } from '~/ui/feedback/Skeleton';
import { TrendChart } from '~/ui/charts/TrendChart';
import { Block, Face } from './Block';
import { parseOverviewSearch } from './overview-search';
import classes from './TrendBlock.module.css';
import { PeriodChoice } from './PeriodChoice';
import { beginsAtMidnight, toTrendDays, type TrendDay } from './trend-days';
import { TrendFigures } from './TrendFigures';
import { trendWindow } from './windows';

/** How much the desktops were used, day by day, as columns or as figures. */
export function TrendBlock() {
  const t = useMessages('overview');
  const now = useNow();
  const [params] = useSearchParams();
  const [figures, setFigures] = useState(false);
  const span = trendWindow(now, parseOverviewSearch(params).trend);
  const query = useQuery({
    ...metricsTrendQuery({ ...span, metric_names: ['desktop_usage', 'user_login_count'], period: 'DAY' }),
    placeholderData: keepPreviousData,
  });
  return (
    <Block
      title={t.trend.title}
      place="whole"
      controls={<PeriodChoice name="trend" label={t.trend.period} />}
    >
      <Face query={query} skeleton={<TrendSkeleton />}>
        {(reply) => {
          const days = toTrendDays(reply, span.end_time);
          if (days.every(({ hours, logins }) => !hours && !logins))
            return <EmptyState compact title={t.trend.empty} />;
          return (
            <>
              <div className={classes.trend}>
                {figures ? <TrendFigures days={days} /> : <TrendCharts days={days} />}
              </div>
              <footer className={classes.blockFoot}>
                <DayNote first={days[0]} />
                <button
                  type="button"
                  className={classes.textButton}
                  aria-pressed={figures}
                  onClick={() => setFigures(!figures)}
                >
                  {t.trend.showFigures}
                </button>
              </footer>
            </>
          );
        }}
      </Face>
    </Block>
  );
}

/** The place of the two charts and their foot. */
function TrendSkeleton() {
  return (
    <>
      <div className={classes.trend} aria-hidden>
        <Skeleton height="11rem" />
        <Skeleton height="11rem" />
      </div>
      <div className={classes.blockFoot} />
    </>
  );
}

/** Which zone the dates are of, and where the service's days do not begin at midnight there. */
function DayNote({ first }: { first: TrendDay | undefined }) {
  const t = useMessages('overview');
  const format = useFormat();
  if (!first) return null;
  const note = beginsAtMidnight(first)
    ? t.trend.zone(format.timeZone)
    : t.trend.dayBegins(format.clock(first.begins), format.timeZone);
  return <span>{note}</span>;
}

function TrendCharts({ days }: { days: readonly TrendDay[] }) {
  const t = useMessages('overview');
  const format = useFormat();
  const whole = (value: number) => format.number(Math.round(value));
  const hours = (value: number) => t.trend.hoursValue(whole(value));
  const charts = [
    { field: 'hours', title: t.trend.hours, say: hours },
    { field: 'logins', title: t.trend.logins, say: whole },
  ] as const;
  return charts.map(({ field, title, say }) => (
    <TrendChart
      key={field}
      title={title}
      points={days.map((day) => ({ label: format.day(day.begins), value: day[field], running: day.running }))}
      format={say}
      formatAxis={format.short}
      runningWord={t.trend.soFar}
      summary={summaryOf(days, field, title, say)}
    />
  ));

  function summaryOf(
    all: readonly TrendDay[],
    field: 'hours' | 'logins',
    title: string,
    say: (value: number) => string,
  ): string {
    const known = all.flatMap((day) => (day[field] === null ? [] : [{ day, value: day[field] }]));
    const [first] = known;
    if (!first) return title;
    const low = known.reduce((least, one) => (one.value < least.value ? one : least), first);
    const high = known.reduce((most, one) => (one.value > most.value ? one : most), first);
    const last = known.at(-1) ?? first;
    return t.trend.summary(
      title,
      all.length,
      say(low.value),
      say(high.value),
      format.day(high.day.begins),
      say(last.value),
    );
  }
}
