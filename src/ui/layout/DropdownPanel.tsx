import '@mantine/core/styles/Popover.layer.css';
import { Popover } from '@mantine/core';
import type { ReactNode, RefObject } from 'react';
import { FIT_WINDOW } from './fit-window';
import classes from './Dropdown.module.css';

interface DropdownPanelProps {
  label: string;
  width: number;
  button: RefObject<HTMLElement | null>;
  onClose: () => void;
  content: (close: () => void) => ReactNode;
}

/** The panel of a Dropdown: takes the focus, closes on Escape and on a press elsewhere. */
export function DropdownPanel({ label, width, button, onClose, content }: DropdownPanelProps) {
  const dismiss = (opened: boolean) => {
    // A press on the button itself closes by the button's own toggle.
    if (!opened && !button.current?.matches(':active')) onClose();
  };
  return (
    <Popover
      opened
      onChange={dismiss}
      onDismiss={() => dismiss(false)}
      width={width}
      position="bottom-end"
      middlewares={FIT_WINDOW}
      trapFocus
      shadow="md"
    >
      <Popover.Target>
        <button type="button" tabIndex={-1} aria-hidden="true" className={classes.target} />
      </Popover.Target>
      <Popover.Dropdown aria-label={label} className={classes.panel}>
        {content(onClose)}
      </Popover.Dropdown>
    </Popover>
  );
}
