import { IconSend, IconX } from '@tabler/icons-react';
import { cancelAct, sendHeldAct } from '~/domain/bulk/acts';
import type { Act } from '~/domain/bulk/record';
import { useFormat, useMessages } from '~/i18n/I18n';
import { useNow } from '~/ui/now';
import { ToolButton } from '~/ui/ToolButton';
import classes from './HeldAct.module.css';

/** An act begun under another sign-in and not sent to its end: whose it is, how old, and what to do with the rest. */
export function HeldAct({ act }: { act: Act }) {
  const t = useMessages('acts').held;
  const format = useFormat();
  const now = useNow();
  // The clock of the page lags a little behind what has just begun.
  const age = format.relative(new Date(Math.min(act.createdAt, now.getTime())), now);
  const { waiting } = act.counts;
  return (
    <div className={classes.held}>
      <p>
        {act.userName === '' ? t.begunBySomebody(age) : t.begunBy(act.userName, age)} {t.waiting(waiting)}
      </p>
      <div className={classes.tools}>
        <ToolButton
          label={t.send(waiting)}
          icon={<IconSend size={14} aria-hidden />}
          onClick={() => void sendHeldAct(act.id)}
        />
        <ToolButton
          label={t.drop(waiting)}
          icon={<IconX size={14} aria-hidden />}
          onClick={() => void cancelAct(act.id)}
        />
      </div>
    </div>
  );
}
