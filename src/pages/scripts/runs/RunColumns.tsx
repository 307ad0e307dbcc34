import type { ScriptTaskInfo } from '~/contract/script-runs';
import { RUN_TONES, stateOf, stateOfRow } from '~/domain/scripts/run-state';
import { scriptRunPath } from '~/domain/paths';
import type { CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { parseWireTime } from '~/lib/time';
import classes from '~/pages/scripts/ScriptColumns.module.css';
import { command } from '~/ui/data-table/command';
import rowLink from '~/ui/data-table/row-link.module.css';
import { StatusMark } from '~/ui/feedback/StatusMark';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { runName, scriptNames } from './run-name';
import type { scriptRunList } from './runs-list';

export type RunWords = CellWords & { t: Messages<'script-runs'> };
/** What the cells ask for. */
export type RunCommand = 'open';

/** The word of a state; a word of the service nobody knows as it came. */
export function stateWord(status: string | null | undefined, t: Messages<'script-runs'>): string {
  const state = stateOf(status);
  return state === 'unknown' && status ? status : t.states[state];
}

const rowWord = (row: ScriptTaskInfo, { t }: RunWords) => {
  const state = stateOfRow(row);
  return state === 'unknown' ? stateWord(row.status, t) : t.states[state];
};
const timeText = (time: string | null | undefined, { format }: CellWords) => {
  const date = parseWireTime(time);
  return date ? format.absolute(date) : (time ?? '');
};
const count = (value: number | null | undefined, { format }: CellWords) =>
  typeof value === 'number' ? format.number(value) : '';

/** The columns of the list of runs. */
export const runColumns: ListColumns<ScriptTaskInfo, RunWords, ColumnIdOf<typeof scriptRunList>> = {
  name: {
    width: 280,
    text: runName,
    cell: (row, { t }) => (
      <>
        {scriptNames(row) === '' && <span className={classes.kind}>{t.taskTypes.COMMAND}</span>}
        {/* A plain link the table listens to: a router link in each row costs more than the rest of the row. */}
        <a
          href={scriptRunPath(row.id)}
          tabIndex={-1}
          className={rowLink.link}
          {...command<RunCommand>('open')}
        >
          {runName(row)}
        </a>
      </>
    ),
  },
  status: {
    width: 140,
    text: rowWord,
    cell: (row, words) => <StatusMark tone={RUN_TONES[stateOfRow(row)]} word={rowWord(row, words)} />,
  },
  kind: {
    width: 110,
    text: (row, { t }) => t.taskTypes[scriptNames(row) === '' ? 'COMMAND' : 'SCRIPT'],
  },
  targets: { width: 100, align: 'end', text: ({ resource_ids: ids }, words) => count(ids?.length, words) },
  first: {
    width: 110,
    align: 'end',
    text: ({ gray_resource_ids: ids }, words) => count(ids?.length, words),
  },
  success_num: { width: 104, align: 'end', text: (row, words) => count(row.success_num, words) },
  failed_num: { width: 90, align: 'end', text: (row, words) => count(row.failed_num, words) },
  skip_num: { width: 104, align: 'end', text: (row, words) => count(row.skip_num, words) },
  start_time: { width: 244, text: (row, words) => timeText(row.start_time, words) },
  end_time: { width: 244, text: (row, words) => timeText(row.end_time, words) },
  id: { width: 300, text: ({ id }) => id },
};
