import { IconArrowRight } from '@tabler/icons-react';
import { Link } from 'react-router-dom';
import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { RUN_TONES, countWords, filterWord, stateOf } from '~/domain/scripts/run-state';
import type { StartedRun } from '~/domain/scripts/started-runs';
import { useMessages } from '~/i18n/I18n';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { stateWord } from './RunColumns';
import classes from './run.module.css';

interface BatchesProps {
  records: readonly ScriptRecordSimpleInfo[];
  /** How the run was begun, where that was in this browser: nobody else knows its threshold. */
  started: StartedRun | null;
}

/** The first batch, what lets the rest go, and the rest; each with its states, and each state with its records. */
export function Batches({ records, started }: BatchesProps) {
  const t = useMessages('script-runs');
  const first = records.filter(({ execute_order: order }) => order === 1);
  const rest = records.filter(({ execute_order: order }) => order !== 1);
  if (first.length === 0)
    return (
      <figure className={classes.batches}>
        <figcaption className="visually-hidden">{t.picture.title}</figcaption>
        <Batch title={t.picture.all} records={records} first={null} />
      </figure>
    );
  const failed = new Set(
    first.flatMap(({ status, resource_id }) =>
      ['failed', 'timedOut'].includes(stateOf(status)) ? [resource_id] : [],
    ),
  ).size;
  const isHeld =
    rest.length > 0 && rest.every(({ status }) => stateOf(status) === 'notStarted') && failed > 0;
  const stopsAt = started?.stopsAt;
  return (
    <figure className={classes.batches}>
      <figcaption className="visually-hidden">{t.picture.title}</figcaption>
      <Batch title={t.picture.first} records={first} first />
      <div className={classes.gate}>
        <IconArrowRight size={18} aria-hidden />
        <span>
          {!started
            ? t.picture.notTold
            : typeof stopsAt !== 'number'
              ? t.picture.noThreshold
              : isHeld && failed >= stopsAt
                ? t.picture.held(failed, stopsAt)
                : t.picture.failures(failed, stopsAt)}
        </span>
      </div>
      <Batch title={t.picture.rest} records={rest} first={false} />
    </figure>
  );
}

function Batch(props: { title: string; records: readonly ScriptRecordSimpleInfo[]; first: boolean | null }) {
  const { title, records, first } = props;
  const t = useMessages('script-runs');
  return (
    <div className={classes.batch}>
      <strong>
        {title} · {t.records(records.length)}
      </strong>
      <ul>
        {[...countWords(records)].map(([status, count]) => (
          <li key={status}>
            <Link
              to={{
                search: new URLSearchParams([
                  ...(first === null ? [] : [['is_first_order', String(first)]]),
                  ...(status === '' ? [] : [['status', filterWord(status)]]),
                ]).toString(),
              }}
              aria-label={t.countLink(count, stateWord(status, t))}
            >
              <StatusMark tone={RUN_TONES[stateOf(status)]} word={t.countLink(count, stateWord(status, t))} />
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
