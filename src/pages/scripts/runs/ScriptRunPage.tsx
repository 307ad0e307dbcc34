import { useQuery } from '@tanstack/react-query';
import { IconPlayerStop, IconReload } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { Link, useParams, useSearchParams } from 'react-router-dom';
import { runRecordsQuery, scriptRunQuery } from '~/api/script-runs';
import { sessionStore } from '~/api/session';
import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { scriptRunsPath } from '~/domain/paths';
import { RetryRecordsDialog } from '~/domain/scripts/RetryRecordsDialog';
import { isOpen, RETRIED, RUN_TONES, stateOf, stateOfRun } from '~/domain/scripts/run-state';
import { startedRunOf } from '~/domain/scripts/started-runs';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { DetailPage } from '~/ui/layout/DetailPage';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { recordsList } from './records-list';
import { OutputDialog } from './OutputDialog';
import { OutputsTab } from './OutputsTab';
import { recordColumns, type RecordCommand } from './RecordColumns';
import { stateWord, type RunWords } from './RunColumns';
import { RunHead } from './RunHead';
import { runName, scriptNames } from './run-name';
import { OPEN_MS } from './runs-list';
import { StopDialog } from './StopDialog';
import { useOutputs } from './use-outputs';
import { useRecordBulk } from './use-record-bulk';
import { useWalk } from './use-walk';

/** An output that is read, and the group it was opened in; null: in the list. */
interface OpenedOutput {
  readonly record: ScriptRecordSimpleInfo;
  readonly group: readonly ScriptRecordSimpleInfo[] | null;
}

const BESIDE = ['tab'];
const NO_RECORDS: readonly ScriptRecordSimpleInfo[] = [];

/** One run: its batches, and what it did to each desktop. */
export function ScriptRunPage() {
  const { taskId = '' } = useParams();
  const t = useMessages('script-runs');
  const cellWords = useCellWords();
  const words = useMemo((): RunWords => ({ ...cellWords, t }), [cellWords, t]);
  const [open, setOpen] = useState<'stop' | 'retry' | null>(null);
  const started = startedRunOf(taskId, sessionStore.get().projectId);
  const all = useQuery({
    ...runRecordsQuery(taskId),
    refetchInterval: ({ state }) =>
      state.data?.some(({ status }) => isOpen(stateOf(status))) === true ? OPEN_MS : false,
  });
  const records = all.data ?? NO_RECORDS;
  const run = useQuery({
    ...scriptRunQuery(taskId),
    refetchInterval: ({ state }) => (isOpen(stateOf(state.data?.status)) ? OPEN_MS : false),
  });
  const list = useMemo(() => recordsList(taskId), [taskId]);
  const state = useListView(list, BESIDE);
  const bulk = useRecordBulk(taskId);
  const [params] = useSearchParams();
  const tab = params.get('tab') === 'outputs' ? 'outputs' : 'records';
  const [opened, setOpened] = useState<OpenedOutput | null>(null);
  const walk = useWalk(taskId, list, state.view, records, opened !== null);
  const openOfList = (record: ScriptRecordSimpleInfo) => setOpened({ record, group: null });
  const openGroup = (ids: readonly string[]) => {
    const byId = new Map(records.map((record) => [record.id, record]));
    const group = ids.flatMap((id) => byId.get(id) ?? []);
    if (group[0]) setOpened({ record: group[0], group });
  };
  const outputs = useOutputs(records);
  const count = (...states: readonly string[]) =>
    records.filter(({ status }) => states.includes(stateOf(status))).length;
  const retryable = count(...RETRIED);
  const running = count('running');
  const waiting = count('waiting');
  // Before the records are read nothing is said of them.
  const hasNothing = all.data !== undefined && retryable === 0;
  const hasEnded = all.data !== undefined && running + waiting === 0;
  const close = () => setOpen(null);
  const runState = stateOfRun(run.data, records);
  const isGone = run.data === null && all.data?.length === 0;
  const title = run.data ? scriptNames(run.data) || t.commandRun(runName(run.data)) : t.run;
  return (
    <DetailPage
      list={{ label: t.title, to: scriptRunsPath }}
      title={title}
      aside={
        run.data && (
          <StatusMark
            tone={RUN_TONES[runState]}
            word={runState === 'unknown' ? stateWord(run.data.status, t) : t.states[runState]}
          />
        )
      }
      tabs={{
        label: t.tabs.label,
        entries: [
          { key: 'records', label: t.tabs.records, search: '' },
          { key: 'outputs', label: t.tabs.outputs, search: '?tab=outputs' },
        ],
        current: tab,
      }}
      actions={
        <>
          <ToolButton
            label={t.stop.title}
            icon={<IconPlayerStop size={14} aria-hidden />}
            disabled={running + waiting === 0}
            title={hasEnded ? t.stop.ended : undefined}
            aria-description={hasEnded ? t.stop.ended : undefined}
            onClick={() => setOpen('stop')}
          />
          <ToolButton
            label={t.retry.button}
            icon={<IconReload size={14} aria-hidden />}
            disabled={retryable === 0}
            title={hasNothing ? t.retry.nothing : undefined}
            aria-description={hasNothing ? t.retry.nothing : undefined}
            onClick={() => setOpen('retry')}
          />
        </>
      }
    >
      {isGone ? (
        <EmptyState
          title={t.notFound}
          body={t.notFoundBody}
          action={<Link to={scriptRunsPath}>{t.toList}</Link>}
        />
      ) : tab === 'outputs' ? (
        <OutputsTab query={all} outputs={outputs} onOpen={openGroup} />
      ) : (
        <ListBody
          list={list}
          t={t.recordWords}
          useWords={() => words}
          columns={recordColumns}
          state={state}
          onOpen={openOfList}
          bulk={bulk}
          commands={{ output: openOfList } satisfies Record<RecordCommand, typeof openOfList>}
          header={() => <RunHead run={run.data ?? null} records={records} started={started} />}
        />
      )}
      {opened && (
        <OutputDialog
          record={opened.record}
          among={opened.group ?? walk}
          onGo={(record) => setOpened({ ...opened, record })}
          onClose={() => setOpened(null)}
        />
      )}
      {open === 'stop' && <StopDialog taskId={taskId} waiting={waiting} running={running} onClose={close} />}
      {open === 'retry' && <RetryRecordsDialog records={records} onClose={close} />}
    </DetailPage>
  );
}
