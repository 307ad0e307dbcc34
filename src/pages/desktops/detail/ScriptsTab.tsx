import { useMemo } from 'react';
import { useNavigate } from 'react-router-dom';
import { scriptRecordsSource } from '~/api/script-runs';
import {
  SCRIPT_STATUS_FILTERS,
  type ListScriptRecordsQuery,
  type ScriptRecordSimpleInfo,
} from '~/contract/script-runs';
import { scriptRunPath } from '~/domain/paths';
import { isOpen, RUN_TONES, stateOf } from '~/domain/scripts/run-state';
import { masked } from '~/domain/scripts/secrets';
import type { Messages } from '~/i18n/areas';
import type { Format } from '~/i18n/format';
import { useFormat, useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import rowLink from '~/ui/data-table/row-link.module.css';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { defineList } from '~/ui/list/define-list';
import { texts } from '~/ui/list/filters/many-values';
import { anyOf, date } from '~/ui/list/filters/one-value';
import { ListBody } from '~/ui/list/ListBody';
import { useListViewInMemory } from '~/ui/list/use-list-view';
import classes from './detail.module.css';

/** Scripts that have not ended are read again this often, while somebody looks. */
const OPEN_MS = 5_000;

interface RecordWords {
  t: Messages<'script-runs'>;
  format: Format;
}

const scriptsOfDesktop = (desktopId: string) =>
  defineList({
    noun: 'desktop-script-records',
    rowKey: (row: ScriptRecordSimpleInfo) => row.id,
    rowName: (row) => row.script_name || row.script_id || row.id,
    filters: {
      status: anyOf(SCRIPT_STATUS_FILTERS, { useLabels: () => useMessages('script-runs').statusFilters }),
      script_name: texts({ most: 20, each: 255 }),
      execute_time_start: date(),
      execute_time_end: date(),
    },
    pageSizes: [20, 50, 100],
    columns: {
      all: ['status', 'result_code', 'reason', 'start_time', 'end_time', 'script_id', 'id'],
      usual: ['status', 'result_code', 'reason', 'start_time'],
    },
    idColumn: 'id',
    source: scriptRecordsSource,
    toQuery: (view): Omit<ListScriptRecordsQuery, 'offset' | 'limit'> => ({
      resource_id: [desktopId],
      ...(view.status !== '' && { status: view.status }),
      ...(view.script_name.length > 0 && { script_name: [...view.script_name] }),
      ...(view.execute_time_start !== '' && { execute_time_start: `${view.execute_time_start}T00:00:00Z` }),
      ...(view.execute_time_end !== '' && { execute_time_end: `${view.execute_time_end}T23:59:59Z` }),
    }),
    refetchMs: (rows) => (rows.some(({ status }) => isOpen(stateOf(status))) ? OPEN_MS : false),
  });

type RecordCommand = 'open';

/** A record in its run, where its output is, beside what the script said on the desktop before. */
const recordPath = ({ script_task_id: taskId, resource_id: desktopId }: ScriptRecordSimpleInfo) =>
  scriptRunPath(taskId ?? '', { resource_id: desktopId ?? undefined });

const nameOf = (row: ScriptRecordSimpleInfo, { t }: RecordWords) =>
  row.script_name || row.script_id || t.taskTypes.COMMAND;
const stateWord = ({ status }: ScriptRecordSimpleInfo, { t }: RecordWords) => {
  const state = stateOf(status);
  return state === 'unknown' && status ? status : t.states[state];
};
const timeText = (time: string | null | undefined, { format }: RecordWords) => {
  const moment = parseWireTime(time);
  return moment ? format.absolute(moment) : (time ?? '');
};

const columns: ListColumns<
  ScriptRecordSimpleInfo,
  RecordWords,
  ColumnIdOf<ReturnType<typeof scriptsOfDesktop>>
> = {
  name: {
    width: 220,
    text: nameOf,
    cell: (row, words) =>
      row.script_task_id ? (
        <a href={recordPath(row)} tabIndex={-1} className={rowLink.link} {...command<RecordCommand>('open')}>
          {nameOf(row, words)}
        </a>
      ) : (
        nameOf(row, words)
      ),
  },
  status: {
    width: 140,
    text: stateWord,
    cell: (row, words) => <StatusMark tone={RUN_TONES[stateOf(row.status)]} word={stateWord(row, words)} />,
  },
  result_code: { width: 124, text: ({ result_code }) => result_code ?? '' },
  reason: { width: 250, text: ({ reason }) => masked(reason ?? '') },
  start_time: { width: 244, text: (row, words) => timeText(row.start_time, words) },
  end_time: { width: 244, text: (row, words) => timeText(row.end_time, words) },
  script_id: { width: 300, text: ({ script_id }) => script_id ?? '' },
  id: { width: 300, text: ({ id }) => id },
};

function useWords(): RecordWords {
  const t = useMessages('script-runs');
  const format = useFormat();
  return useMemo(() => ({ t, format }), [t, format]);
}

/** ListScriptRecords for one desktop: which scripts ran on it, and how they ended. */
export function ScriptsTab({ desktopId }: { desktopId: string }) {
  const { recordWords } = useMessages('script-runs');
  const own = useMessages('desktop').scripts;
  const navigate = useNavigate();
  const list = useMemo(() => scriptsOfDesktop(desktopId), [desktopId]);
  const state = useListViewInMemory(list);
  const t = useMemo(
    () => ({
      ...recordWords,
      columns: { ...recordWords.columns, name: recordWords.columns.script_name },
      empty: own.empty,
    }),
    [recordWords, own],
  );
  const open = (row: ScriptRecordSimpleInfo) => {
    if (row.script_task_id) void navigate(recordPath(row));
  };
  return (
    <div className={classes.records}>
      <ListBody
        list={list}
        t={t}
        useWords={useWords}
        columns={columns}
        state={state}
        onOpen={open}
        commands={{ open } satisfies Record<RecordCommand, typeof open>}
      />
    </div>
  );
}
