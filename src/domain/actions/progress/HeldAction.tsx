import { IconSend, IconX } from '@tabler/icons-react';
import { cancelAction, sendHeldAction } from '~/domain/actions/engine/actions';
import type { Action } from '~/domain/actions/engine/record';
import { useFormat, useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/data-table/now';
import { ToolButton } from '~/ui/layout/ToolButton';
import classes from './HeldAction.module.css';
import { SendWaiting } from './SendWaiting';

/** An action started under another sign-in and not sent to its end: whose it is, how old, and what to do with the rest. */
export function HeldAction({ action }: { action: Action }) {
  const t = useMessages('actions').held;
  const format = useFormat();
  const now = useNow();
  // The clock of the page lags a little behind what has just started.
  const age = format.relative(new Date(Math.min(action.createdAt, now.getTime())), now);
  const { waiting } = action.counts;
  return (
    <div className={classes.held}>
      <p>
        {action.userName === '' ? t.begunBySomebody(age) : t.begunBy(action.userName, age)}{' '}
        {t.waiting(waiting)}
      </p>
      <SendWaiting
        action={action}
        label={t.send(waiting)}
        icon={<IconSend size={14} aria-hidden />}
        onSend={() => void sendHeldAction(action.id)}
      >
        <ToolButton
          label={t.drop(waiting)}
          icon={<IconX size={14} aria-hidden />}
          onClick={() => void cancelAction(action.id)}
        />
      </SendWaiting>
    </div>
  );
}
