import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { userUsageQuery } from '~/api/statistics';
import { periodOf, type PeriodDays } from '~/domain/logins/period';
import { PeriodSelect } from '~/domain/logins/PeriodSelect';
import { useFormat, useMessages } from '~/i18n/I18n';
import { presentTime } from '~/lib/present';
import { toWireSeconds } from '~/lib/time';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { QueryState } from '~/ui/feedback/QueryState';
import { DetailSection } from '~/ui/layout/DetailPage';
import classes from './detail.module.css';

/** Names that only contain this one come too. */
const ASKED = 100;
/** Characters of a name the call takes. */
const NAME_LIMIT = 64;

/** How long a user used desktops in a period (ListUserUsageMetric). */
export function UsageTab({ name }: { name: string }) {
  const { usage: t, period } = useMessages('user');
  const format = useFormat();
  const [days, setDays] = useState<PeriodDays>('30');
  const { start, end } = periodOf(days, presentTime());
  const query = useQuery(
    userUsageQuery({
      username: name.slice(0, NAME_LIMIT),
      start_time: toWireSeconds(start),
      end_time: toWireSeconds(end),
      limit: ASKED,
    }),
  );
  return (
    <DetailSection label={t.title}>
      <PeriodSelect t={period} days={days} onChange={setDays} />
      <QueryState query={query}>
        {({ items }) => {
          const own = items?.find(({ username }) => username?.toLowerCase() === name.toLowerCase());
          const seconds = own?.metric?.[0]?.metric_value;
          if (typeof seconds !== 'number') return <EmptyState compact title={t.none} />;
          return (
            <>
              <p className={classes.hours}>{t.hours(format.number(Math.round(seconds / 360) / 10))}</p>
              <p className={classes.help}>{t.of(format.absolute(start), format.absolute(end))}</p>
            </>
          );
        }}
      </QueryState>
    </DetailSection>
  );
}
