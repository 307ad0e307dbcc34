import type { ReactNode } from 'react';
import classes from './ToolButton.module.css';

interface ToolButtonProps {
  label: string;
  icon: ReactNode;
  disabled?: boolean;
  onClick: () => void;
}

/** A button of a toolbar: a plain element, as a toolbar comes and goes with every selection. */
export function ToolButton({ label, icon, disabled = false, onClick }: ToolButtonProps) {
  return (
    <button type="button" className={classes.button} disabled={disabled} onClick={onClick}>
      {icon}
      {label}
    </button>
  );
}
