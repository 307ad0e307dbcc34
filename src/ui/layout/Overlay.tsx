// Mantine's Modal: the search of the console (Ctrl+K) would load 46 kB gzip in place of 5, and of two of them both take one Escape.
import { IconX } from '@tabler/icons-react';
import { useLayoutEffect, useRef, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import classes from './Overlay.module.css';

interface OverlayProps {
  /** Names the dialog. */
  title: string;
  /** Escape, a click outside and the close button all come here. */
  onClose: () => void;
  /** `center` shows the title and a close button; the others leave their head to the content. */
  placement?: 'center' | 'top' | 'left';
  children: ReactNode;
}

/**
 * A modal layer on the browser's own dialog, which is above everything, keeps the focus inside and gives it back. For the
 * frame's small overlays; what opens a portal of its own (Select, Tooltip) does not work in it.
 * An element marked `data-autofocus` gets the focus first.
 */
export function Overlay({ title, onClose, placement = 'center', children }: OverlayProps) {
  const t = useMessages('common');
  const ref = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const dialog = ref.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-autofocus]')?.focus();
    return () => dialog?.close();
  }, []);
  return (
    <dialog
      ref={ref}
      className={classes.overlay}
      data-placement={placement}
      aria-label={title}
      data-mantine-stop-propagation="true"
      // A Mantine dialog below must not take our Escape for its own; it asks the element that has the focus.
      onFocusCapture={({ target }) => target.setAttribute('data-mantine-stop-propagation', 'true')}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
      onClose={() => {
        if (!ref.current?.open) onClose();
      }}
      onPointerDown={({ target }) => {
        if (target === ref.current) onClose();
      }}
    >
      <div className={classes.content}>
        {placement === 'center' && (
          <header className={classes.head}>
            <h2 className={classes.title}>{title}</h2>
            <button type="button" className={classes.close} aria-label={t.close} onClick={onClose}>
              <IconX size={16} aria-hidden />
            </button>
          </header>
        )}
        {children}
      </div>
    </dialog>
  );
}
