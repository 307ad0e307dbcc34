import {
  IconAlertTriangleFilled,
  IconCircleCheckFilled,
  IconInfoCircleFilled,
  IconX,
} from '@tabler/icons-react';
import { useDocumentVisibility } from '@mantine/hooks';
import { useEffect, useState } from 'react';
import { useMessages } from '~/i18n/I18n';
import { dismissToast, type Toast } from './toast';
import classes from './ToastRegion.module.css';

const ICONS = { good: IconCircleCheckFilled, begun: IconInfoCircleFilled, failed: IconAlertTriangleFilled };
const SHOWN_MS = 6000;
const SHOWN_WITH_ACTION_MS = 10_000;

/** The toasts; none leaves while the pointer or the focus is on them, or while nobody can see them. */
export function ToastList({ toasts }: { toasts: readonly Toast[] }) {
  const [held, setHeld] = useState(false);
  return (
    // Holding is a courtesy to whoever reads; nothing can be done only this way.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <ul
      className={classes.list}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {toasts.map((one) => (
        <ToastItem key={one.id} toast={one} held={held} />
      ))}
    </ul>
  );
}

function ToastItem({ toast: { id, tone, message, action }, held }: { toast: Toast; held: boolean }) {
  const t = useMessages('shell');
  const isHidden = useDocumentVisibility() === 'hidden';
  const stays = held || isHidden || tone === 'failed';
  const shownFor = action ? SHOWN_WITH_ACTION_MS : SHOWN_MS;
  useEffect(() => {
    if (stays) return undefined;
    const timer = setTimeout(() => dismissToast(id), shownFor);
    return () => clearTimeout(timer);
  }, [id, stays, shownFor]);
  const Icon = ICONS[tone];
  return (
    <li className={classes.toast} data-tone={tone}>
      <Icon size={16} aria-hidden className={classes.icon} />
      <span className={classes.message}>{message}</span>
      {action && (
        <button
          type="button"
          className={classes.action}
          onClick={() => {
            dismissToast(id);
            action.run();
          }}
        >
          {action.label}
        </button>
      )}
      <button
        type="button"
        className={classes.dismiss}
        aria-label={t.toasts.dismiss}
        onClick={() => dismissToast(id)}
      >
        <IconX size={14} aria-hidden />
      </button>
    </li>
  );
}
