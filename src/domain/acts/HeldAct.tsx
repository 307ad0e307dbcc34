import { IconSend, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { cancelAct, sendHeldAct } from '~/domain/bulk/acts';
import type { Act } from '~/domain/bulk/record';
import { useFormat, useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';
import { ToolButton } from '~/ui/layout/ToolButton';
import { isCount, mustTypeCount } from './confirm-count';
import { ConfirmCount } from './ConfirmCount';
import classes from './HeldAct.module.css';
import { specOf } from './registry';

/** An act begun under another sign-in and not sent to its end: whose it is, how old, and what to do with the rest. */
export function HeldAct({ act }: { act: Act }) {
  const { held: t, confirm } = useMessages('acts');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const format = useFormat();
  const now = useNow();
  // The clock of the page lags a little behind what has just begun.
  const age = format.relative(new Date(Math.min(act.createdAt, now.getTime())), now);
  const { waiting } = act.counts;
  const spec = specOf(act.kind);
  // Who works on them by now nobody has read: it may be somebody on each.
  const mustType = mustTypeCount(spec, act.params, waiting, waiting);
  const send = () => {
    if (mustType && !isCount(typed, waiting)) setProblem(confirm.wrong(waiting));
    else void sendHeldAct(act.id);
  };
  return (
    <div className={classes.held}>
      <p>
        {act.userName === '' ? t.begunBySomebody(age) : t.begunBy(act.userName, age)} {t.waiting(waiting)}
      </p>
      {mustType && (
        <ConfirmCount
          count={waiting}
          typed={typed}
          problem={problem}
          reason={spec.forces(act.params) ? confirm.forced(0) : undefined}
          onType={(text) => {
            setTyped(text);
            setProblem('');
          }}
        />
      )}
      <div className={classes.tools}>
        <ToolButton label={t.send(waiting)} icon={<IconSend size={14} aria-hidden />} onClick={send} />
        <ToolButton
          label={t.drop(waiting)}
          icon={<IconX size={14} aria-hidden />}
          onClick={() => void cancelAct(act.id)}
        />
      </div>
    </div>
  );
}
