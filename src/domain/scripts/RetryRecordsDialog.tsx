import { Button } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { isLost } from '~/api/creation';
import { invalidateScriptRuns, retryRecord } from '~/api/script-runs';
import type { ScriptRecordSimpleInfo } from '~/contract/script-runs';
import { useMessages } from '~/i18n/I18n';
import { ErrorState } from '~/ui/feedback/ErrorState';
import { ProgressBar } from '~/ui/feedback/ProgressBar';
import { toast } from '~/ui/feedback/toast';
import { Dialog } from '~/ui/layout/Dialog';
import classes from './retry.module.css';
import { RETRIED, stateOf, type Retried } from './run-state';

interface RetryRecordsDialogProps {
  /** Every record of the run; only those that are chosen by their state are sent. */
  records: readonly ScriptRecordSimpleInfo[];
  onClose: () => void;
}

const isRetried = (state: string): state is Retried => RETRIED.some((one) => one === state);

/** Runs records again, each by its own id: all others stay as they are. */
export function RetryRecordsDialog({ records, onClose }: RetryRecordsDialogProps) {
  const t = useMessages('script-runs').retry;
  const { states } = useMessages('script-runs');
  const common = useMessages('common');
  const client = useQueryClient();
  const [begun] = useState(records);
  const [chosen, setChosen] = useState<ReadonlySet<Retried>>(new Set(['failed', 'timedOut']));
  const [sent, setSent] = useState<number | null>(null);
  // What runs again is not sent once more with those that were refused.
  const [taken, setTaken] = useState<ReadonlySet<string>>(new Set());
  const [failures, setFailures] = useState<readonly Error[]>([]);
  const [unsure, setUnsure] = useState(0);
  const stopped = useRef(false);
  const open = begun.filter(({ id }) => !taken.has(id));
  const of = (state: Retried) => open.filter(({ status }) => stateOf(status) === state);
  const picked = open.filter(({ status }) => {
    const state = stateOf(status);
    return isRetried(state) && chosen.has(state);
  });
  const send = async () => {
    const failed: Error[] = [];
    let lost = 0;
    stopped.current = false;
    setFailures([]);
    setUnsure(0);
    const accepted = new Set(taken);
    let done = 0;
    setSent(0);
    // One after the other: a refusal of the first says what would become of the rest.
    for (const { id } of picked) {
      if (stopped.current) break;
      try {
        await retryRecord(id);
        accepted.add(id);
      } catch (error) {
        // It may run all the same, so it is not sent once more here.
        if (isLost(error)) {
          accepted.add(id);
          lost += 1;
          setUnsure(lost);
        }
        failed.push(error instanceof Error ? error : new Error(String(error)));
        setFailures([...failed]);
      }
      done += 1;
      setSent(done);
    }
    await invalidateScriptRuns(client);
    setSent(null);
    setTaken(accepted);
    if (failed.length > 0) return;
    toast.begun(t.begun(done));
    onClose();
  };
  const isSending = sent !== null;
  return (
    <Dialog
      title={t.title(picked.length)}
      size={480}
      busy={isSending}
      onClose={onClose}
      footer={
        <>
          <Button
            variant="default"
            size="sm"
            onClick={() => {
              stopped.current = true;
              if (!isSending) onClose();
            }}
          >
            {isSending ? t.stop : common.cancel}
          </Button>
          <Button size="sm" disabled={isSending || picked.length === 0} onClick={() => void send()}>
            {t.title(picked.length)}
          </Button>
        </>
      }
    >
      <div className={classes.body}>
        <fieldset className={classes.choices} disabled={isSending}>
          <legend>{t.which}</legend>
          {RETRIED.map((state) => (
            <label key={state} className={classes.choice}>
              <input
                type="checkbox"
                checked={chosen.has(state)}
                disabled={of(state).length === 0}
                onChange={({ currentTarget: { checked } }) => {
                  const next = new Set(chosen);
                  if (checked) next.add(state);
                  else next.delete(state);
                  setChosen(next);
                }}
              />
              {t.choice(states[state], of(state).length)}
            </label>
          ))}
        </fieldset>
        <p>{t.others(begun.length - picked.length)}</p>
        <p>{t.each}</p>
        {isSending && (
          <>
            <ProgressBar label={t.title(picked.length)} value={sent} total={picked.length} />
            <output>{t.progress(sent, picked.length, failures.length)}</output>
          </>
        )}
        {failures[0] && !isSending && (
          <>
            <p role="alert">
              {failures.length > unsure ? t.failed(failures.length - unsure) : t.unsure(unsure)}
            </p>
            <ErrorState compact error={failures[0]} />
            {unsure > 0 && failures.length > unsure && <p>{t.unsure(unsure)}</p>}
          </>
        )}
      </div>
    </Dialog>
  );
}
