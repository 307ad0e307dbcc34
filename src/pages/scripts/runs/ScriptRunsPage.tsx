import { lazy, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import type { ScriptTaskInfo } from '~/contract/script-runs';
import { scriptRunPath } from '~/domain/paths';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { ScriptViews } from '~/pages/scripts/ScriptViews';
import { createSelection } from '~/ui/data-table/selection';
import { ListPage } from '~/ui/list/ListPage';
import { SelectionBar, SelectionTools } from '~/ui/list/selection/SelectionBar';
import { runColumns, type RunCommand, type RunWords } from './RunColumns';
import { scriptRunList } from './runs-list';

const RunRowMenu = lazy(async () => ({ default: (await import('./RunRowMenu')).RunRowMenu }));

function useWords(): RunWords {
  const t = useMessages('script-runs');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

/** Every run of scripts and commands, those of scheduled tasks too. */
export function ScriptRunsPage() {
  const t = useMessages('script-runs');
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const commands: Record<RunCommand, (row: ScriptTaskInfo) => void> = {
    open: (row) => void navigate(scriptRunPath(row.id)),
  };
  return (
    <ListPage
      list={scriptRunList}
      t={t}
      useWords={useWords}
      columns={runColumns}
      headerActions={<ScriptViews />}
      onOpen={commands.open}
      commands={commands}
      menu={(open) => <RunRowMenu {...open} />}
      bulk={(part) => ({
        selection,
        render: ({ isSelecting, total, onExport }) => (
          <SelectionBar {...part} selection={selection} isSelecting={isSelecting} total={total}>
            <SelectionTools selection={selection} onExport={onExport} />
          </SelectionBar>
        ),
      })}
    />
  );
}
