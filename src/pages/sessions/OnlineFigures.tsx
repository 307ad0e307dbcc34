import { useFormat, useMessages } from '~/i18n/I18n';
import classes from './OnlineUsers.module.css';
import type { OnlineCount } from './online-counts';

/** The numbers of the chart as a table, the latest first. */
export function OnlineFigures({ rows, isDay }: { rows: readonly OnlineCount[]; isDay: boolean }) {
  const t = useMessages('sessions').online;
  const format = useFormat();
  const timeOf = ({ begins, time }: OnlineCount) =>
    begins === null ? time : isDay ? format.date(begins) : format.dateTime(begins);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.figures} aria-label={t.figures} tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.time}</th>
            <th scope="col">{t.people}</th>
          </tr>
        </thead>
        <tbody>
          {rows.toReversed().map((row) => (
            <tr key={row.time}>
              <th scope="row">
                {timeOf(row)}
                {row.running && ` ${t.soFar}`}
              </th>
              <td>{format.number(row.count)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
