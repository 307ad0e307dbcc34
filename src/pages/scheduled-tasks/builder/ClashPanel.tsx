import { useDebouncedValue } from '@mantine/hooks';
import { useId } from 'react';
import type { Schedule } from '~/domain/schedule/schedule';
import { useMessages } from '~/i18n/I18n';
import { AIMED_LIMIT } from '~/pages/scheduled-tasks/clashes/aimed';
import type { Target } from '~/pages/scheduled-tasks/target';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { ClashList } from './ClashList';
import classes from './ClashPanel.module.css';
import { useClashCheck, type ClashCheck, type ClashQuestion } from './use-clash-check';

/** A schedule is compared once it has stood still for so long. */
const SETTLED_MS = 400;
/** Names a line lists; more are counted. */
const NAMES_TOLD = 5;

interface ClashPanelProps {
  /** Null while it is not clear when the task runs. */
  schedule: Schedule | null;
  targets: readonly Target[];
  /** The task that is edited. */
  exceptTaskId?: string | undefined;
  /** See `runsOf`. */
  anchor: number;
}

/** What else touches the same desktops within an hour of the coming runs. */
export function ClashPanel({ schedule, targets, exceptTaskId, anchor }: ClashPanelProps) {
  const t = useMessages('task-objects').clashes;
  const id = useId();
  const [settledSchedule] = useDebouncedValue(schedule, SETTLED_MS);
  const [settledTargets] = useDebouncedValue(targets, SETTLED_MS);
  const [settledAnchor] = useDebouncedValue(anchor, SETTLED_MS);
  const isAsked = schedule !== null && targets.length > 0;
  return (
    <section className={classes.panel} aria-labelledby={id}>
      <h3 id={id} className={classes.title}>
        {t.title}
      </h3>
      {isAsked && settledSchedule && settledTargets.length > 0 ? (
        <Checked
          schedule={settledSchedule}
          targets={settledTargets}
          exceptTaskId={exceptTaskId}
          anchor={settledAnchor}
        />
      ) : (
        <p className={classes.quiet}>{isAsked ? t.about : t.waiting}</p>
      )}
    </section>
  );
}

function Checked(question: ClashQuestion) {
  const t = useMessages('task-objects').clashes;
  const check = useClashCheck(question);
  const { tasks } = check;
  if (tasks.error && tasks.total === undefined)
    return <ErrorState error={tasks.error} onRetry={check.retry} compact />;
  if (check.isChecking) return <Checking check={check} />;
  if (check.runs === 0) return <p className={classes.quiet}>{t.noRuns}</p>;
  return (
    <>
      <output className={classes.result}>
        {check.clashes.length > 0 ? (
          <StatusMark tone="attention" word={t.found(check.clashes.length)} />
        ) : (
          isComplete(check) && <StatusMark tone="good" word={t.none(check.runs)} />
        )}
      </output>
      {check.clashes.length > 0 && (
        <ClashList clashes={check.clashes} runs={check.runs} timeZone={question.schedule.timeZone} />
      )}
      <Reservations check={check} />
    </>
  );
}

const isComplete = ({ tasks, unexpanded }: ClashCheck) =>
  tasks.unread.length === 0 && tasks.unclear.length === 0 && unexpanded === 0;

function Checking({ check: { tasks, expanded } }: { check: ClashCheck }) {
  const t = useMessages('task-objects').clashes;
  const isListing = tasks.total === undefined;
  const { read, total } = tasks.isReading ? { read: tasks.read, total: tasks.total ?? 0 } : expanded;
  return (
    <div className={classes.checking}>
      <ProgressBar label={t.progress} value={isListing ? undefined : read} total={total} />
      <p className={classes.quiet}>
        {isListing ? t.listing : tasks.isReading ? t.reading(read, total) : t.counting(read, total)}
      </p>
    </div>
  );
}

/** What the comparison could not take into account. */
function Reservations({ check }: { check: ClashCheck }) {
  const t = useMessages('task-objects').clashes;
  const { unread, unclear } = check.tasks;
  const named = (missing: readonly { name: string }[]) =>
    t.unclearNames(
      missing.slice(0, NAMES_TOLD).map(({ name }) => name),
      missing.length - NAMES_TOLD,
    );
  const lines = [
    unread.length > 0 && `${t.partly(unread.length)} ${named(unread)}`,
    unclear.length > 0 && `${t.unclear(unclear.length)} ${named(unclear)}`,
    check.unexpanded > 0 && t.unexpanded,
    check.isCut && t.atLeast(AIMED_LIMIT),
  ].filter((line) => line !== false);
  if (lines.length === 0) return null;
  return (
    <div className={classes.reservations}>
      {lines.map((line) => (
        <p key={line}>{line}</p>
      ))}
      {(unread.length > 0 || check.unexpanded > 0) && (
        <button type="button" className={classes.again} onClick={check.retry}>
          {t.again}
        </button>
      )}
    </div>
  );
}
