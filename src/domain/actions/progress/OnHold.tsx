import { IconColumns, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { cancelAction, releaseRest } from '~/domain/actions/engine/actions';
import { specOf } from '~/domain/actions/all-actions';
import type { Action } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { ToolButton, ToolLink } from '~/ui/layout/ToolButton';
import classes from './HeldAction.module.css';
import { SendWaiting } from './SendWaiting';

/** An action whose first batch has ended: what waits, and the choice to continue or stop. */
export function OnHold({ action }: { action: Action }) {
  const t = useMessages('actions').waves;
  const { waiting } = action.counts;
  const place = specOf(action.kind).decidedAt?.(action.params) ?? null;
  const stop = (
    <ToolButton
      label={t.stop(waiting)}
      icon={<IconX size={14} aria-hidden />}
      onClick={() => void cancelAction(action.id)}
    />
  );
  return (
    <div className={classes.held}>
      <p>{t.waits(waiting)}</p>
      {place === null ? (
        <SendWaiting
          action={action}
          label={t.continueWith(waiting)}
          icon={<IconPlayerPlay size={14} aria-hidden />}
          onSend={() => void releaseRest(action.id)}
        >
          {stop}
        </SendWaiting>
      ) : (
        <div className={classes.tools}>
          <ToolLink to={place} label={t.decide} icon={<IconColumns size={14} aria-hidden />} />
          {stop}
        </div>
      )}
    </div>
  );
}
