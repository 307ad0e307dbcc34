import { IconPlayerPlay } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { DesktopPoolDetail } from '~/contract/desktop-pools';
import type { ScriptExecutionTask } from '~/contract/script-runs';
import { RunScriptHost } from '~/domain/actions/run-script/RunScriptHost';
import { poolName } from '~/domain/desktop-pools/pool-name';
import { scriptRunPath } from '~/domain/paths';
import { RUN_TONES, stateOfRow } from '~/domain/scripts/run-state';
import { useCellWords, type CellWords } from '~/domain/words/cell-words';
import type { Messages } from '~/i18n/areas';
import { useMessages } from '~/i18n/I18n';
import { parseWireTime } from '~/lib/time';
import { command } from '~/ui/data-table/command';
import rowLink from '~/ui/data-table/row-link.module.css';
import { StatusMark } from '~/ui/feedback/StatusMark';
import { ToolButton } from '~/ui/layout/ToolButton';
import type { ColumnIdOf, ListColumns } from '~/ui/list/columns';
import { ListBody } from '~/ui/list/ListBody';
import { useListView } from '~/ui/list/use-list-view';
import { poolRunName, poolRunsList } from './pool-runs-list';

const BESIDE = ['tab'];

type RunWords = CellWords & { t: Messages<'script-runs'> };
type RunCommand = 'open';

const stateWord = (row: ScriptExecutionTask, { t }: RunWords) => {
  const state = stateOfRow(row);
  return state === 'unknown' && row.status ? row.status : t.states[state];
};
const count = (value: number | null | undefined, { format }: RunWords) =>
  typeof value === 'number' ? format.number(value) : '';
const timeText = (time: string | null | undefined, { format }: RunWords) => {
  const date = parseWireTime(time);
  return date ? format.absolute(date) : (time ?? '');
};

const columns: ListColumns<ScriptExecutionTask, RunWords, ColumnIdOf<ReturnType<typeof poolRunsList>>> = {
  name: {
    width: 320,
    text: poolRunName,
    cell: (row) => (
      <a href={scriptRunPath(row.id)} tabIndex={-1} className={rowLink.link} {...command<RunCommand>('open')}>
        {poolRunName(row)}
      </a>
    ),
  },
  status: {
    width: 140,
    text: stateWord,
    cell: (row, words) => <StatusMark tone={RUN_TONES[stateOfRow(row)]} word={stateWord(row, words)} />,
  },
  success_num: { width: 110, align: 'end', text: (row, words) => count(row.success_num, words) },
  failed_num: { width: 90, align: 'end', text: (row, words) => count(row.failed_num, words) },
  skip_num: { width: 110, align: 'end', text: (row, words) => count(row.skip_num, words) },
  start_time: { width: 244, text: (row, words) => timeText(row.start_time, words) },
  end_time: { width: 244, text: (row, words) => timeText(row.end_time, words) },
  id: { width: 300, text: ({ id }) => id },
};

/** The script runs on a pool, and the way to the next one. */
export function ScriptsTab({ poolId, pool }: { poolId: string; pool: DesktopPoolDetail }) {
  const t = useMessages('script-runs');
  const { menu } = useMessages('actions');
  const navigate = useNavigate();
  const cellWords = useCellWords();
  const words = useMemo((): RunWords => ({ ...cellWords, t }), [cellWords, t]);
  const list = useMemo(() => poolRunsList(poolId), [poolId]);
  const state = useListView(list, BESIDE);
  const [isRunning, setIsRunning] = useState(false);
  const commands: Record<RunCommand, (row: ScriptExecutionTask) => void> = {
    open: (row) => void navigate(scriptRunPath(row.id)),
  };
  const run = (
    <ToolButton
      label={menu.runScript}
      icon={<IconPlayerPlay size={14} aria-hidden />}
      onClick={() => setIsRunning(true)}
    />
  );
  return (
    <>
      <ListBody
        list={list}
        t={t}
        useWords={() => words}
        columns={columns}
        state={state}
        onOpen={commands.open}
        commands={commands}
        tools={run}
      />
      {isRunning && (
        <RunScriptHost
          source={{ kind: 'pool', id: poolId, name: poolName({ name: pool.name, id: poolId }) }}
          onClose={() => setIsRunning(false)}
        />
      )}
    </>
  );
}
