import { useState } from 'react';
import { observe } from '~/domain/acts/observe';
import { actStore, settleItems, signalActs } from '~/domain/bulk/acts';
import type { Act } from '~/domain/bulk/record';
import { useMessages } from '~/i18n/I18n';
import { isFailure } from '~/lib/failure';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './jobs.module.css';
import type { ReportRow } from './report-rows';

/** What to do about items whose answer was lost: look at them again, count them as done, or (in the tools) send them again. */
export function UnknownNotice({ act, rows }: { act: Act; rows: readonly ReportRow[] }) {
  const t = useMessages('jobs').report;
  const [problem, setProblem] = useState('');
  const [isLooking, setIsLooking] = useState(false);
  const unknown = rows.filter(({ outcome }) => outcome.state === 'unknown');
  if (unknown.length === 0) return null;
  const look = async () => {
    setIsLooking(true);
    setProblem('');
    try {
      await lookAgain(act, unknown);
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
        onClick={() => void settleItems(act.id, new Set(unknown.map(({ key }) => key)))}
      />
    </div>
  );
}

async function lookAgain(act: Act, rows: readonly ReportRow[]): Promise<void> {
  const seen = await observe(
    act,
    rows.map(({ item }) => item),
  );
  for (const part of new Set(rows.map((row) => row.part)))
    await actStore.changePart(act.id, part - 1, { type: 'observed', seen });
  signalActs({ type: 'changed', actId: act.id, ended: false });
}
