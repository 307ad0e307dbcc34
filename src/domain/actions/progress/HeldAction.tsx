import { IconSend, IconX } from '@tabler/icons-react';
import { useState } from 'react';
import { cancelAction, sendHeldAction } from '~/domain/actions/engine/actions';
import type { Action } from '~/domain/actions/engine/record';
import { useFormat, useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';
import { ToolButton } from '~/ui/layout/ToolButton';
import { isCount, mustTypeCount } from '~/domain/actions/dialog/confirm-count';
import { ConfirmCount } from '~/domain/actions/dialog/ConfirmCount';
import classes from './HeldAction.module.css';
import { specOf } from '~/domain/actions/all-actions';

/** An action started under another sign-in and not sent to its end: whose it is, how old, and what to do with the rest. */
export function HeldAction({ action }: { action: Action }) {
  const { held: t, confirm } = useMessages('actions');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const format = useFormat();
  const now = useNow();
  // The clock of the page lags a little behind what has just started.
  const age = format.relative(new Date(Math.min(action.createdAt, now.getTime())), now);
  const { waiting } = action.counts;
  const spec = specOf(action.kind);
  // Who works on them by now nobody has read: it may be somebody on each.
  const mustType = mustTypeCount(spec, action.params, waiting, waiting);
  const send = () => {
    if (mustType && !isCount(typed, waiting)) setProblem(confirm.wrong(waiting));
    else void sendHeldAction(action.id);
  };
  return (
    <div className={classes.held}>
      <p>
        {action.userName === '' ? t.begunBySomebody(age) : t.begunBy(action.userName, age)}{' '}
        {t.waiting(waiting)}
      </p>
      {mustType && (
        <ConfirmCount
          count={waiting}
          typed={typed}
          problem={problem}
          reason={spec.forces(action.params) ? confirm.forced(0) : undefined}
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
          onClick={() => void cancelAction(action.id)}
        />
      </div>
    </div>
  );
}
