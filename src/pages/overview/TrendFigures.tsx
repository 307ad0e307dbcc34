import { useFormat, useMessages } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import classes from './TrendBlock.module.css';
import type { TrendDay } from './trend-days';

/** The trend's numbers as a table, the latest day first. */
export function TrendFigures({ days }: { days: readonly TrendDay[] }) {
  const t = useMessages('overview');
  const format = useFormat();
  const cell = (value: number | null) => (value === null ? <NoValue /> : format.number(Math.round(value)));
  return (
    // What scrolls must be reachable by keyboard.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <section className={classes.figures} aria-label={t.trend.figures} tabIndex={0}>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t.trend.day}</th>
            <th scope="col">{t.trend.hoursShort}</th>
            <th scope="col">{t.trend.loginsShort}</th>
          </tr>
        </thead>
        <tbody>
          {days.toReversed().map(({ begins, hours, logins, running }) => (
            <tr key={begins.getTime()}>
              <th scope="row">
                {format.date(begins)}
                {running && <span className={classes.quiet}> {t.trend.soFar}</span>}
              </th>
              <td>{cell(hours)}</td>
              <td>{cell(logins)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
