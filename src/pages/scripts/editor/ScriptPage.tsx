import { useQuery } from '@tanstack/react-query';
import { IconCopy, IconPlayerPlay, IconTrash } from '@tabler/icons-react';
import { useState } from 'react';
import { Link, useNavigate, useParams } from 'react-router-dom';
import { scriptQuery } from '~/api/scripts';
import type { ScriptDetail } from '~/contract/scripts';
import { ActionDialogHost } from '~/domain/actions/dialog/ActionDialogHost';
import { RunScriptHost } from '~/domain/actions/run-script/RunScriptHost';
import { duplicateScriptPath, scriptsPath } from '~/domain/paths';
import { useFormat, useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { parseWireTime } from '~/lib/time';
import { Copyable } from '~/ui/data-table/Copyable';
import { EmptyState } from '~/ui/feedback/EmptyState';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { StaleBar } from '~/ui/feedback/StaleBar';
import { DetailPage, DetailSection } from '~/ui/layout/DetailPage';
import { ToolButton, ToolLink } from '~/ui/layout/ToolButton';
import classes from './editor.module.css';
import { fromScript } from './script-form';
import { ScriptForm } from './ScriptForm';

/** Whoever stays at the form hears of it when the script is changed elsewhere meanwhile. */
const LOOK_AGAIN_MS = 60_000;

/** One script: its text in the editor, and what it is. */
export function ScriptPage() {
  const { scriptId = '' } = useParams();
  const t = useMessages('script-editor');
  const words = useMessages('scripts');
  const [isRunning, setIsRunning] = useState(false);
  const navigate = useNavigate();
  const [isDeleting, setIsDeleting] = useState(false);
  const query = useQuery({ ...scriptQuery(scriptId), staleTime: 0, refetchInterval: LOOK_AGAIN_MS });
  const isGone = isFailure(query.error) && query.error.status === 404;
  const script = isGone ? undefined : query.data;
  const name = script?.name || scriptId;
  return (
    <DetailPage
      list={{ label: words.title, to: scriptsPath }}
      title={name}
      actions={
        script && (
          <>
            <ToolButton
              label={words.menu.run}
              icon={<IconPlayerPlay size={14} aria-hidden />}
              onClick={() => setIsRunning(true)}
            />
            <ToolLink
              to={duplicateScriptPath(scriptId)}
              label={t.duplicate}
              icon={<IconCopy size={14} aria-hidden />}
            />
            <ToolButton
              label={t.delete}
              icon={<IconTrash size={14} aria-hidden />}
              onClick={() => setIsDeleting(true)}
            />
          </>
        )
      }
    >
      {isGone && (
        <EmptyState
          title={t.notFound}
          body={t.notFoundBody}
          action={<Link to={scriptsPath}>{t.toList}</Link>}
        />
      )}
      {query.error && !isGone && !script && (
        <ErrorState error={query.error} onRetry={() => void query.refetch()} />
      )}
      {query.error && script && (
        <StaleBar updatedAt={new Date(query.dataUpdatedAt)} onRetry={() => void query.refetch()} />
      )}
      {script && (
        <DetailSection label={name}>
          <Facts script={script} />
          <Opened key={scriptId} scriptId={scriptId} script={script} />
        </DetailSection>
      )}
      {isRunning && (
        <RunScriptHost source={null} scriptIds={[scriptId]} onClose={() => setIsRunning(false)} />
      )}
      {isDeleting && (
        <ActionDialogHost
          kind="delete-scripts"
          items={[{ id: scriptId, name }]}
          onClose={() => setIsDeleting(false)}
          onLaunched={() => void navigate(scriptsPath)}
        />
      )}
    </DetailPage>
  );
}

/** The form holds the script as it was when it opened, whatever comes of reading it again. */
function Opened({ scriptId, script }: { scriptId: string; script: ScriptDetail }) {
  const [begun] = useState(() => fromScript(script));
  return (
    <ScriptForm begun={begun} scriptId={scriptId} now={script} place={scriptId} onSaved={() => undefined} />
  );
}

function Facts({ script }: { script: ScriptDetail }) {
  const t = useMessages('script-editor');
  const format = useFormat();
  const told = (time: string | null | undefined) => {
    const date = parseWireTime(time);
    return date ? format.absolute(date) : (time ?? '');
  };
  return (
    <p className={classes.facts}>
      {t.facts(told(script.create_time), told(script.update_time))}{' '}
      {script.id && <Copyable value={script.id} what={t.copyId} truncate />}
    </p>
  );
}
