import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Modal.layer.css';
import { Modal } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import classes from './Dialog.module.css';
import { useReturnFocus } from './use-return-focus';

interface DialogProps {
  title: string;
  size: 480 | 640 | 880;
  /** Something typed would be lost: Escape and a press outside ask first. */
  guarded?: boolean;
  /** Something runs that must not be left by accident. */
  busy?: boolean;
  onClose: () => void;
  footer: ReactNode;
  children: ReactNode;
}

/** The dialog of every form and action: its title says the action and the count, its foot holds the buttons. */
export function Dialog({
  title,
  size,
  guarded = false,
  busy = false,
  onClose,
  footer,
  children,
}: DialogProps) {
  const t = useMessages('common');
  const [asking, setAsking] = useState(false);
  useReturnFocus();
  const leave = () => {
    if (busy) return;
    if (guarded && !asking) setAsking(true);
    else onClose();
  };
  return (
    <Modal
      opened
      onClose={leave}
      title={title}
      size={size}
      centered
      lockScroll={false}
      withCloseButton={!busy}
      closeButtonProps={{ 'aria-label': t.close }}
      classNames={{ content: classes.content ?? '', body: classes.body ?? '' }}
    >
      <div className={classes.scroll}>{children}</div>
      <div className={classes.foot}>
        {asking && (
          <output className={classes.asking}>
            {t.dialog.unsaved}
            <button type="button" className={classes.discard} onClick={onClose}>
              {t.dialog.discard}
            </button>
            <button type="button" className={classes.discard} onClick={() => setAsking(false)}>
              {t.dialog.keep}
            </button>
          </output>
        )}
        <div className={classes.footer}>{footer}</div>
      </div>
    </Modal>
  );
}
