import { useState, type ReactNode } from 'react';
import { specOf } from '~/domain/actions/all-actions';
import { isCount, mustTypeCount } from '~/domain/actions/dialog/confirm-count';
import { ConfirmCount } from '~/domain/actions/dialog/ConfirmCount';
import type { Action } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './HeldAction.module.css';

interface SendWaitingProps {
  action: Action;
  label: string;
  icon: ReactNode;
  onSend: () => void;
  /** What else can be done with what waits. */
  children: ReactNode;
}

/** Sends what waits of an action, under the rule of its beginning: where that asks for the number of items, this does too. */
export function SendWaiting({ action, label, icon, onSend, children }: SendWaitingProps) {
  const { confirm } = useMessages('actions');
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState('');
  const { waiting } = action.counts;
  const spec = specOf(action.kind);
  // Who works on them by now nobody has read: it may be somebody on each.
  const mustType = mustTypeCount(spec, action.params, waiting, waiting);
  const send = () => {
    if (mustType && !isCount(typed, waiting)) setProblem(confirm.wrong(waiting));
    else onSend();
  };
  return (
    <>
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
        <ToolButton label={label} icon={icon} onClick={send} />
        {children}
      </div>
    </>
  );
}
