import { Button } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { allScriptsQuery } from '~/api/scripts';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { Dialog } from '~/ui/layout/Dialog';
import { useReturnFocus } from '~/ui/layout/use-return-focus';
import { readRunFacts, type RunSource } from './run-facts';
import { RunForm } from './RunForm';
import classes from './run.module.css';
import { SourceDialog } from './SourceDialog';

export interface RunScriptDialogProps {
  /** Null: the administrator chooses a pool, a tag or desktops first. */
  source: RunSource | null;
  /** Scripts it begins with. */
  scriptIds?: readonly string[];
  /** Its time limit at first; the usual one when left out. */
  minutes?: number;
  onClose: () => void;
  onLaunched?: (() => void) | undefined;
}

const NO_SCRIPTS: readonly string[] = [];

/** Runs scripts or a command on desktops, on a pool or by tag. */
export function RunScriptDialog({
  source,
  scriptIds = NO_SCRIPTS,
  minutes,
  onClose,
  onLaunched,
}: RunScriptDialogProps) {
  const t = useMessages('run-script');
  const common = useMessages('common');
  // What is read first and the form are dialogs of their own: the focus goes back to where it was before both.
  useReturnFocus();
  const [id] = useState(() => crypto.randomUUID());
  const [chosen, setChosen] = useState(source);
  const scripts = useQuery(allScriptsQuery());
  // What the dialog weighs stands still while it is open; a dialog of its own reads anew.
  // A dialog's source never changes once it is chosen, so an id stands for it: hashing 1,000 ids would be felt.
  // oxlint-disable-next-line @tanstack/query/exhaustive-deps
  const facts = useQuery({
    queryKey: ['run-facts', id, chosen?.kind],
    queryFn: ({ signal }) => (chosen ? readRunFacts(chosen, signal) : Promise.reject(new Error())),
    enabled: chosen !== null,
    staleTime: Infinity,
    gcTime: 0,
    refetchOnReconnect: false,
    structuralSharing: false,
  });
  if (chosen && facts.data && scripts.data)
    return (
      <RunForm
        source={chosen}
        read={facts.data}
        scripts={scripts.data}
        scriptIds={scriptIds}
        minutes={minutes}
        onClose={onClose}
        onLaunched={onLaunched}
      />
    );
  if (chosen === null) return <SourceDialog onChoose={setChosen} onClose={onClose} />;
  const error = facts.error ?? scripts.error;
  return (
    <Dialog
      title={t.titleOpen}
      size={640}
      onClose={onClose}
      footer={
        <Button size="sm" variant="default" onClick={onClose}>
          {common.cancel}
        </Button>
      }
    >
      <div className={classes.form}>
        {!error && <output className={classes.help}>{t.where.reading}</output>}
        {error && (
          <ErrorState
            compact
            error={error}
            onRetry={() => {
              void facts.refetch();
              void scripts.refetch();
            }}
          />
        )}
      </div>
    </Dialog>
  );
}
