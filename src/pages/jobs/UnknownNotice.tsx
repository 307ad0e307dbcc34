import { useState } from 'react';
import { specOf } from '~/domain/actions/all-actions';
import { actionStore, settleItems, signalActions } from '~/domain/actions/engine/actions';
import type { PartEvent } from '~/domain/actions/engine/part';
import type { Action } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './jobs.module.css';
import type { ReportRow } from './report-rows';

/** What to do about items whose answer was lost: look at them again, count them as done, or (in the tools) send them again. */
export function UnknownNotice({ action, rows }: { action: Action; rows: readonly ReportRow[] }) {
  const t = useMessages('jobs').report;
  const [problem, setProblem] = useState('');
  const [isLooking, setIsLooking] = useState(false);
  const unknown = rows.filter(({ outcome }) => outcome.state === 'unknown');
  if (unknown.length === 0) return null;
  const look = async () => {
    setIsLooking(true);
    setProblem('');
    try {
      await lookAgain(action, unknown);
    } catch (error) {
      setProblem(t.lookFailed(isFailure(error) ? [error.code, error.message].join(' ') : ''));
    }
    setIsLooking(false);
  };
  return (
    <div className={classes.notice}>
      <p>
        {t.unknown(unknown.length)} {problem}
      </p>
      <ToolButton label={t.lookAgain} icon={null} disabled={isLooking} onClick={() => void look()} />
      <ToolButton
        label={t.settle}
        icon={null}
        onClick={() => void settleItems(action.id, new Set(unknown.map(({ key }) => key)))}
      />
    </div>
  );
}

async function lookAgain(action: Action, rows: readonly ReportRow[]): Promise<void> {
  const { prove, subject } = specOf(action.kind);
  const items = rows.map(({ item }) => item);
  const event: PartEvent = prove
    ? { type: 'proved', truth: await prove(action.params, items) }
    : { type: 'observed', seen: await subject.observe(items) };
  for (const part of new Set(rows.map((row) => row.part)))
    await actionStore.changePart(action.id, part - 1, event);
  signalActions({ type: 'changed', actionId: action.id, ended: false });
}
