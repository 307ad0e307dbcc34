import type { BatchFigures, Rollout } from '~/domain/actions/pool-rebuild/rollout';
import { useFormat, useMessages } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import classes from './rollout.module.css';

interface RolloutTableProps {
  rollout: Rollout;
  /** The same over as long a time before it began, for the logins; null until they are read. */
  before: Rollout | null;
}

/** The first batch beside the rest: images, states, jobs, and how people got in, before and since. */
export function RolloutTable({ rollout, before }: RolloutTableProps) {
  const t = useMessages('rollout').table;
  const format = useFormat();
  const number = (value: number) => format.number(value);
  const seconds = ({ logins: { setupSeconds } }: BatchFigures) =>
    setupSeconds === null ? '' : t.seconds(setupSeconds);
  const millis = ({ logins: { rttMs } }: BatchFigures) => (rttMs === null ? '' : t.milliseconds(rttMs));
  const rows: readonly [name: string, text: (batch: BatchFigures) => string, then?: boolean][] = [
    [t.desktops, ({ items }) => number(items.length)],
    [t.onNewImage, ({ onNewImage, items }) => t.of(onNewImage, items.length)],
    [t.notOnNewImage, ({ notOnNewImage }) => number(notOnNewImage.length)],
    [t.running, ({ running }) => number(running)],
    [t.inError, ({ inError }) => number(inError)],
    [t.done, ({ done }) => number(done)],
    [t.failed, ({ failed, unknown }) => number(failed + unknown)],
    [t.open, ({ open }) => number(open)],
    [t.logins, ({ logins }) => number(logins.count), true],
    [t.failedLogins, ({ logins }) => number(logins.failed), true],
    [t.setup, seconds, true],
    [t.rtt, millis, true],
  ];
  const cell = (text: string, earlier: string | undefined) => (
    <td>
      {text === '' ? <NoValue /> : text}
      {earlier !== undefined && (
        <span className={classes.before}>{t.before(earlier === '' ? t.nothing : earlier)}</span>
      )}
    </td>
  );
  const reasons = [...rollout.first.logins.reasons].slice(0, 3);
  return (
    <>
      <table className={classes.table}>
        <caption className="visually-hidden">{t.caption}</caption>
        <thead>
          <tr>
            <td />
            <th scope="col">{t.first}</th>
            <th scope="col">{t.rest}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, text, hasBefore]) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {cell(text(rollout.first), hasBefore && before ? text(before.first) : undefined)}
              {cell(text(rollout.rest), hasBefore && before ? text(before.rest) : undefined)}
            </tr>
          ))}
        </tbody>
      </table>
      {reasons.length > 0 && (
        <p className={classes.note}>
          {t.reasons(reasons.map(({ reason, count }) => `${reason} (${number(count)})`))}
        </p>
      )}
    </>
  );
}
