import { IconColumns, IconPlayerPlay, IconX } from '@tabler/icons-react';
import { cancelAction, releaseRest } from '~/domain/actions/engine/actions';
import { specOf } from '~/domain/actions/all-actions';
import type { Action } from '~/domain/actions/engine/record';
import { useMessages } from '~/i18n/I18n';
import { ToolButton, ToolLink } from '~/ui/layout/ToolButton';
import classes from './HeldAction.module.css';

/** An action whose first batch has ended: what waits, and the choice to continue or stop. Its number was typed when it began. */
export function OnHold({ action }: { action: Action }) {
  const t = useMessages('actions').waves;
  const { waiting } = action.counts;
  const place = specOf(action.kind).decidedAt?.(action.params) ?? null;
  return (
    <div className={classes.held}>
      <p>{t.waits(waiting)}</p>
      <div className={classes.tools}>
        {place !== null ? (
          <ToolLink to={place} label={t.decide} icon={<IconColumns size={14} aria-hidden />} />
        ) : (
          <ToolButton
            label={t.continueWith(waiting)}
            icon={<IconPlayerPlay size={14} aria-hidden />}
            onClick={() => void releaseRest(action.id)}
          />
        )}
        <ToolButton
          label={t.stop(waiting)}
          icon={<IconX size={14} aria-hidden />}
          onClick={() => void cancelAction(action.id)}
        />
      </div>
    </div>
  );
}
