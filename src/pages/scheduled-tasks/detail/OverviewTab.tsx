import type { UseQueryResult } from '@tanstack/react-query';
import type { ScheduledTask, ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import { useTaskWords } from '~/pages/scheduled-tasks/task-words';
import { Facts } from '~/ui/layout/Facts';
import classes from './detail.module.css';
import { NextRuns } from './NextRuns';
import { Placeholder } from './Placeholder';
import { grayFacts, identityFacts, stateFacts, unusedFacts, whatFacts, whenFacts } from './TaskFactRows';
import { TaskTargets } from './TaskTargets';
import { useWhenWords } from './TaskSentence';

interface OverviewTabProps {
  taskId: string;
  task: ShowScheduledTasksReply | undefined;
  row: UseQueryResult<ScheduledTask | null>;
}

/** ShowScheduledTasks: every field, grouped by question, with the runs to come beside it. */
export function OverviewTab({ taskId, task, row }: OverviewTabProps) {
  if (!task) return <Placeholder />;
  return <Overview taskId={taskId} task={task} row={row} />;
}

function Overview({ taskId, task, row }: OverviewTabProps & { task: ShowScheduledTasksReply }) {
  const t = useMessages('scheduled-tasks').detail;
  const words = useTaskWords();
  const sentence = useWhenWords(task);
  const unused = unusedFacts(task, words);
  return (
    <div className={classes.overview}>
      <div>
        {(row.error || row.data === null) && <p className={classes.attention}>{t.rowMissing}</p>}
        <Facts title={t.groups.state} facts={stateFacts(row.data ?? undefined, words)} />
        <Facts title={t.groups.what} facts={whatFacts(task, words)} />
        <Facts title={t.groups.when} facts={whenFacts(task, row.data ?? undefined, sentence, words)} />
        {task.task_type === 'EXECUTE_SCRIPT' && (
          <Facts title={t.groups.gray} facts={grayFacts(task, words)} />
        )}
        <Facts title={t.groups.identity} facts={identityFacts(taskId, task, words)} />
        {unused.length > 0 && <Facts title={t.groups.unused} facts={unused} />}
      </div>
      <div className={classes.aside}>
        <NextRuns task={task} row={row} />
        <TaskTargets task={task} />
      </div>
    </div>
  );
}
