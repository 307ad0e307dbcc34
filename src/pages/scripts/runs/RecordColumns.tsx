import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { masked } from '~/domain/scripts/secrets';
import { RUN_TONES, stateOf } from '~/domain/scripts/run-state';
import { parseWireTime } from '~/lib/time';
import classes from '~/pages/scripts/ScriptColumns.module.css';
import { command } from '~/ui/data-table/command';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { recordName, type recordsList } from './records-list';
import { stateWord, type RunWords } from './RunColumns';

/** What the cells ask for. */
export type RecordCommand = 'output';

const timeText = (time: string | null | undefined, { format }: RunWords) => {
  const date = parseWireTime(time);
  return date ? format.absolute(date) : (time ?? '');
};

function took({ start_time, end_time }: ScriptRecordSimpleInfo, { t }: RunWords): string {
  const from = parseWireTime(start_time);
  const to = parseWireTime(end_time);
  return from && to ? t.seconds(Math.max(0, Math.round((to.getTime() - from.getTime()) / 1000))) : '';
}

/** The columns of what a run did to each desktop. */
export const recordColumns: ListColumns<
  ScriptRecordSimpleInfo,
  RunWords,
  ColumnIdOf<ReturnType<typeof recordsList>>
> = {
  name: {
    width: 160,
    text: recordName,
    cell: (row) => (
      <button type="button" tabIndex={-1} className={classes.button} {...command<RecordCommand>('output')}>
        {recordName(row)}
      </button>
    ),
  },
  status: {
    width: 172,
    text: ({ status }, { t }) => stateWord(status, t),
    cell: ({ status }, { t }) => <StatusMark tone={RUN_TONES[stateOf(status)]} word={stateWord(status, t)} />,
  },
  result_code: { width: 112, text: ({ result_code }) => result_code ?? '' },
  reason: { width: 250, text: ({ reason }) => masked(reason ?? '') },
  batch: {
    width: 104,
    text: ({ execute_order: order }, { t }) => (typeof order === 'number' ? (t.batches[order] ?? '') : ''),
  },
  script_name: { width: 180, text: ({ script_name, script_id }) => script_name || script_id || '' },
  start_time: { width: 244, text: (row, words) => timeText(row.start_time, words) },
  took: { width: 86, align: 'end', text: took },
  end_time: { width: 244, text: (row, words) => timeText(row.end_time, words) },
  resource_type: { width: 110, text: ({ resource_type }) => resource_type ?? '' },
  script_id: { width: 300, text: ({ script_id }) => script_id ?? '' },
  resource_id: { width: 300, text: ({ resource_id }) => resource_id ?? '' },
  id: { width: 300, text: ({ id }) => id },
};
