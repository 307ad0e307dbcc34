import '@mantine/core/styles/Paper.layer.css';
import '@mantine/core/styles/Overlay.layer.css';
import '@mantine/core/styles/CloseButton.layer.css';
import '@mantine/core/styles/ModalBase.layer.css';
import '@mantine/core/styles/Drawer.layer.css';
import { Button, Drawer } from '@mantine/core';
import type { FormEvent, ReactNode } from 'react';
import { useMessages } from '~/i18n/I18n';
import { useReturnFocus } from '~/ui/layout/use-return-focus';
import classes from './FilterDrawer.module.css';

interface FilterDrawerProps {
  title: string;
  /** What the button that applies the filters is called. */
  apply: string;
  onApply: (event: FormEvent) => Promise<void>;
  /** Empties every field; nothing is applied by it. */
  onClear: () => void;
  onClose: () => void;
  /** The fields, most often in `FilterGroup`s. */
  children: ReactNode;
}

/** The drawer that holds every filter of a list as one form. The focus goes back to what opened it. */
export function FilterDrawer({ title, apply, onApply, onClear, onClose, children }: FilterDrawerProps) {
  const common = useMessages('common');
  useReturnFocus();
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size={400}
      title={title}
      classNames={{ content: classes.content }}
      lockScroll={false}
      closeButtonProps={{ 'aria-label': common.close }}
    >
      <form onSubmit={(event) => void onApply(event)} className={classes.form} noValidate>
        {children}
        <div className={classes.foot}>
          <Button type="submit" size="sm">
            {apply}
          </Button>
          <Button type="button" size="sm" variant="default" onClick={onClear}>
            {common.clearAll}
          </Button>
        </div>
      </form>
    </Drawer>
  );
}

/** Filters that answer one question; where all of a list's do, it needs no title. */
export function FilterGroup({ title, children }: { title?: string; children: ReactNode }) {
  if (title === undefined) return <div className={classes.group}>{children}</div>;
  return (
    <fieldset className={classes.group}>
      <legend className={classes.legend}>{title}</legend>
      {children}
    </fieldset>
  );
}
