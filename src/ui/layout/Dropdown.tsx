import { lazy, Suspense, useRef, useState, type ReactNode } from 'react';
import classes from './Dropdown.module.css';
import { ToolButton } from './ToolButton';

const DropdownPanel = lazy(async () => ({ default: (await import('./DropdownPanel')).DropdownPanel }));

interface DropdownProps {
  label: string;
  icon?: ReactNode;
  /** Shows only the icon; the label stays its name. */
  iconOnly?: boolean;
  width?: number;
  disabled?: boolean;
  /** What opens below the button; `close` gives the focus back to it. */
  children: (close: () => void) => ReactNode;
}

/** A button with a panel below it. The panel's code comes with its first use. */
export function Dropdown({
  label,
  icon,
  iconOnly = false,
  width = 280,
  disabled = false,
  children,
}: DropdownProps) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    button.current?.focus();
  };
  return (
    <div className={classes.dropdown}>
      <ToolButton
        ref={button}
        label={label}
        icon={icon}
        iconOnly={iconOnly}
        aria-haspopup="dialog"
        aria-expanded={open}
        disabled={disabled}
        onClick={() => setOpen(!open)}
      />
      {open && (
        <Suspense fallback={null}>
          <DropdownPanel label={label} width={width} button={button} onClose={close} content={children} />
        </Suspense>
      )}
    </div>
  );
}
