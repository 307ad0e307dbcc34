// The listbox of the combobox pattern: native options cannot show several columns, and their keys are handled by the field.
/* oxlint-disable jsx-a11y/prefer-tag-over-role, jsx-a11y/click-events-have-key-events */
import { Children, useId, type ReactNode } from 'react';
import { nameOf } from '~/domain/desktops/desktop-facts';
import { DesktopStatus } from '~/domain/desktops/DesktopMarks';
import { NoValue } from '~/ui/data-table/NoValue';
import classes from './CommandPalette.module.css';
import type { FoundDesktops } from './palette-desktops';
import type { Command } from './use-palette-commands';

/** The state of an option in the list. */
export interface OptionState {
  id: string;
  active: boolean;
  onPoint: () => void;
  onRun: () => void;
}

interface OptionGroupProps {
  label: string;
  /** Its options are of an earlier question. */
  stale?: boolean;
  children: ReactNode;
}

/** Options of one kind under their name; nothing at all without options. */
export function OptionGroup({ label, stale = false, children }: OptionGroupProps) {
  const id = useId();
  if (Children.toArray(children).length === 0) return null;
  return (
    <div role="group" aria-labelledby={id} className={classes.group} data-stale={stale || undefined}>
      <div id={id} className={classes.heading}>
        {label}
      </div>
      {children}
    </div>
  );
}

interface OptionProps extends OptionState {
  disabled?: boolean;
  children: ReactNode;
}

function Option({ id, active, disabled = false, onPoint, onRun, children }: OptionProps) {
  return (
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={active}
      aria-disabled={disabled || undefined}
      className={classes.option}
      onPointerMove={active || disabled ? undefined : onPoint}
      // The focus stays in the field.
      onPointerDown={(event) => event.preventDefault()}
      onClick={disabled ? undefined : onRun}
    >
      {children}
    </div>
  );
}

/** A page or an action. */
export function CommandOption({
  command: { Icon, label },
  ...state
}: OptionState & { command: Pick<Command, 'label' | 'Icon'> }) {
  return (
    <Option {...state}>
      <Icon size={16} aria-hidden className={classes.icon} />
      <span className={classes.name}>{label}</span>
    </Option>
  );
}

/** A desktop: its name, state, user and address. */
export function DesktopOption({
  desktop,
  ...state
}: OptionState & { desktop: FoundDesktops['desktops'][number]; disabled: boolean }) {
  return (
    <Option {...state}>
      <span className={classes.desktopName}>{nameOf(desktop)}</span>
      <span className={classes.status}>
        <DesktopStatus status={desktop.status} />
      </span>
      <span className={classes.user}>{desktop.user_name || <NoValue />}</span>
      <span className={classes.ip}>{desktop.ip_address || <NoValue />}</span>
    </Option>
  );
}
