import { Button } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { lazy, useMemo, useState } from 'react';
import { Link, useNavigate } from 'react-router-dom';
import type { ScriptSimpleInfo } from '~/contract/scripts';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { ActionsBar } from '~/domain/actions/menu/ActionsBar';
import { RunScriptHost } from '~/domain/actions/run-script/RunScriptHost';
import { newScriptPath, scriptPath } from '~/domain/paths';
import { useCellWords } from '~/domain/words/cell-words';
import { useMessages } from '~/i18n/I18n';
import { createSelection } from '~/ui/data-table/selection';
import { ToolButton } from '~/ui/layout/ToolButton';
import { ListPage } from '~/ui/list/ListPage';
import { scriptColumns, type ScriptCommand, type ScriptWords } from './ScriptColumns';
import { scriptList } from './scripts-list';
import { ScriptViews } from './ScriptViews';

const ScriptRowMenu = lazy(async () => ({ default: (await import('./ScriptRowMenu')).ScriptRowMenu }));

function useWords(): ScriptWords {
  const t = useMessages('scripts');
  const words = useCellWords();
  return useMemo(() => ({ ...words, t }), [words, t]);
}

/** Every script of the project. */
export function ScriptsPage() {
  const t = useMessages('scripts');
  const navigate = useNavigate();
  const [selection] = useState(createSelection);
  const [deleted, setDeleted] = useState<ScriptSimpleInfo | null>(null);
  const commands: Record<ScriptCommand, (row: ScriptSimpleInfo) => void> = {
    open: (row) => void navigate(scriptPath(row.id)),
  };
  const [isRunning, setIsRunning] = useState<readonly string[] | null>(null);
  const newScript = (
    <Button component={Link} to={newScriptPath} size="xs">
      {t.newScript}
    </Button>
  );
  return (
    <>
      <ListPage
        list={scriptList}
        t={t}
        useWords={useWords}
        columns={scriptColumns}
        headerActions={
          <>
            <ScriptViews />
            <ToolButton
              label={t.runOpen}
              icon={<IconPlayerPlay size={14} aria-hidden />}
              onClick={() => setIsRunning([])}
            />
            {newScript}
          </>
        }
        emptyAction={newScript}
        onOpen={commands.open}
        commands={commands}
        menu={({ row, anchor, onClose }) => (
          <ScriptRowMenu
            row={row}
            anchor={anchor}
            onClose={onClose}
            onDelete={() => setDeleted(row)}
            onRun={() => setIsRunning([row.id])}
          />
        )}
        bulk={(part) => ({
          selection,
          render: (bar) => (
            <ActionsBar {...part} {...bar} selection={selection} offered={['delete-scripts']} />
          ),
        })}
      />
      {isRunning && <RunScriptHost source={null} scriptIds={isRunning} onClose={() => setIsRunning(null)} />}
      {deleted && (
        <ActionDialogHost
          kind="delete-scripts"
          items={[scriptList.item(deleted)]}
          onClose={() => setDeleted(null)}
          onLaunched={() => selection.toggle(deleted.id, false)}
        />
      )}
    </>
  );
}
