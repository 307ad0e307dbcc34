import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ScheduledTasksRecord } from '~/contract/scheduled-task-runs';
import type { ShowScheduledTasksReply } from '~/contract/scheduled-tasks';
import { useMessages } from '~/i18n/I18n';
import { taskTime } from '~/pages/scheduled-tasks/task-times';
import { useTaskWords, type TaskWords } from '~/pages/scheduled-tasks/task-words';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { StackedBars } from '~/ui/charts/StackedBars';
import classes from './detail.module.css';
import { runColumns, type RunCommand } from './RunColumns';
import { runsList, useRuns } from './runs-list';
import { toTaskDetailParams } from './task-detail-search';

interface RunsTabProps {
  taskId: string;
  task: ShowScheduledTasksReply | undefined;
}

const BESIDE = ['tab'];

/** What the runs of a task came to: over time, and one by one. */
export function RunsTab({ taskId, task }: RunsTabProps) {
  const t = useMessages('scheduled-tasks').runs;
  const words = useTaskWords();
  const navigate = useNavigate();
  const newest = useRuns(taskId, 1);
  const list = useMemo(() => runsList(taskId), [taskId]);
  const state = useListView(list, BESIDE);
  const open = ({ id }: ScheduledTasksRecord) => {
    const to = toTaskDetailParams({ tab: 'runs', record: id, runs_page: state.view.page });
    void navigate({ search: to.toString() }, { flushSync: true });
  };
  const commands: Record<RunCommand, (row: ScheduledTasksRecord) => void> = { open };
  const isTriggered = task?.scheduled_type === 'LIFE_CYCLE';
  return (
    <>
      {newest.length > 0 && (
        <div className={classes.chart}>
          <RunChart records={newest} words={words} />
        </div>
      )}
      <ListBody
        list={list}
        t={isTriggered ? { ...t, empty: t.triggered } : t}
        useWords={useTaskWords}
        columns={runColumns}
        state={state}
        commands={commands}
        onOpen={open}
      />
    </>
  );
}

/** The newest runs, the latest at the right. */
function RunChart({ records, words }: { records: readonly ScheduledTasksRecord[]; words: TaskWords }) {
  const { t, format } = words;
  const bars = records
    .map((record) => {
      const time = taskTime(record.start_time, record.time_zone, words);
      return {
        key: record.id,
        at: time?.at?.getTime() ?? 0,
        // The reader's own zone, as the axis of every chart.
        label: time?.at ? format.day(time.at) : '',
        title: time?.at ? format.dateTime(time.at) : (time?.text ?? ''),
        values: [record.success_num ?? 0, record.skip_num ?? 0, record.failed_num ?? 0],
      };
    })
    .toSorted((a, b) => a.at - b.at);
  const sum = (layer: number) => bars.reduce((total, { values }) => total + (values[layer] ?? 0), 0);
  return (
    <StackedBars
      title={t.runs.chart(bars.length)}
      summary={t.runs.chartSummary(bars.length, sum(0), sum(2), sum(1))}
      series={[
        { name: t.runs.columns.success_num, look: 'good' },
        { name: t.runs.columns.skip_num, look: 'quiet' },
        { name: t.runs.columns.failed_num, look: 'failed' },
      ]}
      bars={bars}
      format={format.number}
    />
  );
}
