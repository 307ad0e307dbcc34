import { useMemo } from 'react';
import { Link } from 'react-router-dom';
import { userPath } from '~/domain/paths';
import { useMessages } from '~/i18n/I18n';
import { NoValue } from '~/ui/data-table/NoValue';
import { StatusMark } from '~/ui/feedback/StatusMark';
import classes from './jobs.module.css';
import type { ReportRow } from './report-rows';
import { summariseSteps, type StepCount } from './step-summary';

/** More users than this are found in the list below. */
const SHOWN = 50;

/** How far each step has come for each user, those with something missing first. */
export function StepSummary({ rows }: { rows: readonly ReportRow[] }) {
  const t = useMessages('jobs').report.steps;
  const actions = useMessages('actions');
  const { kinds, users } = useMemo(() => summariseSteps(rows), [rows]);
  const more = users.length - SHOWN;
  if (users.length === 0) return null;
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard
    <section className={classes.steps} tabIndex={0} aria-label={t.title}>
      <table aria-label={t.title}>
        <thead>
          <tr>
            <th scope="col">{t.user}</th>
            {kinds.map((kind) => (
              <th key={kind} scope="col">
                {actions.kinds[kind]?.name ?? kind}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {users.slice(0, SHOWN).map(({ id, name, steps }) => (
            <tr key={id}>
              <th scope="row">
                <Link to={userPath(id)}>{name}</Link>
              </th>
              {kinds.map((kind) => (
                <td key={kind}>
                  <Count count={steps.get(kind)} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 && <p>{actions.plan.andMore(more)}</p>}
    </section>
  );
}

function Count({ count }: { count: StepCount | undefined }) {
  const t = useMessages('jobs').report.steps;
  if (!count) return <NoValue />;
  const { done, all, missing } = count;
  const tone = missing > 0 ? 'failed' : done === all ? 'good' : 'progress';
  return <StatusMark tone={tone} word={t.of(done, all)} />;
}
