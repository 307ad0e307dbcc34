import type { ComponentProps, ReactNode } from 'react';
import { Link } from 'react-router-dom';
import classes from './ToolButton.module.css';

interface ToolButtonProps extends Omit<ComponentProps<'button'>, 'className' | 'children'> {
  label: string;
  icon: ReactNode;
  /** Shows only the icon; the label stays its name. */
  iconOnly?: boolean;
}

/** A button of a toolbar: a plain element, as toolbars are drawn with the page and come and go with every selection. */
export function ToolButton({ label, icon, iconOnly = false, ...rest }: ToolButtonProps) {
  return (
    <button
      type="button"
      className={classes.button}
      aria-label={iconOnly ? label : undefined}
      title={iconOnly ? label : undefined}
      {...rest}
    >
      {icon}
      {!iconOnly && label}
    </button>
  );
}

/** A link that looks like the buttons it is beside. */
export function ToolLink({ to, label, icon }: { to: string; label: string; icon: ReactNode }) {
  return (
    <Link to={to} className={classes.button}>
      {icon}
      {label}
    </Link>
  );
}
