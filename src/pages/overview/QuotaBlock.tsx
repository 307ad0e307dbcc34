import { IconAlertTriangleFilled, IconCircleXFilled } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { quotasQuery } from '~/api/quotas';
import { useFormat, useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { Skeleton } from '~/ui/feedback/Skeleton';
import { Block, Face } from './Block';
import classes from './QuotaBlock.module.css';
import { inReadableUnit, toQuotaRows, type QuotaRow } from './quota-rows';

/** What the project may use, and how near it is to the end of it. */
export function QuotaBlock() {
  const t = useMessages('overview');
  const query = useQuery(quotasQuery());
  return (
    <Block title={t.quotas.title} place="whole">
      <Face query={query} skeleton={<QuotaSkeleton />}>
        {(reply) => {
          const rows = toQuotaRows(reply);
          if (rows.length === 0) return <EmptyState compact title={t.quotas.empty} />;
          return (
            <ul className={classes.quotas}>
              {rows.map((row) => (
                <Quota key={row.key} row={row} />
              ))}
            </ul>
          );
        }}
      </Face>
    </Block>
  );
}

/** As many places as the manual names kinds of quotas. */
function QuotaSkeleton() {
  return (
    <ul className={classes.quotas} aria-hidden>
      {Array.from({ length: 9 }, (_, at) => (
        <li key={at} className={classes.quota}>
          <Skeleton width="45%" />
        </li>
      ))}
    </ul>
  );
}

function Quota({ row }: { row: QuotaRow }) {
  const { type, site, share, state } = row;
  const t = useMessages('overview');
  const name = t.quotas.types[type.toLowerCase()] ?? type;
  return (
    <li className={classes.quota} data-state={state}>
      <span className={classes.quotaName}>
        {site === '' ? name : `${name} · ${t.quotas.site(site)}`}
        {(state === 'nearly' || state === 'full') && (
          <span className={classes.quotaWarning}>
            {state === 'full' ? (
              <IconCircleXFilled size={14} aria-hidden />
            ) : (
              <IconAlertTriangleFilled size={14} aria-hidden />
            )}
            {state === 'full' ? t.quotas.full : t.quotas.nearly}
          </span>
        )}
      </span>
      <QuotaAmount row={row} />
      <span className={classes.quotaTrack} aria-hidden>
        <span className={classes.quotaFill} style={{ width: `${share * 100}%` }} />
      </span>
    </li>
  );
}

function QuotaAmount({ row: { used, limit, unit, state } }: { row: QuotaRow }) {
  const t = useMessages('overview');
  const format = useFormat();
  const say = (amount: number) => {
    const readable = inReadableUnit(amount, limit, unit);
    const word = t.quotas.units[readable.unit] ?? readable.unit;
    const number = format.decimal(readable.value);
    return word === '' ? number : `${number} ${word}`;
  };
  const text =
    state === 'unlimited'
      ? t.quotas.unlimited(say(used))
      : state === 'none'
        ? t.quotas.notAllowed
        : t.quotas.usedOf(format.decimal(inReadableUnit(used, limit, unit).value), say(limit));
  return <span className={classes.quotaAmount}>{text}</span>;
}
