import type { RefObject } from 'react';
import { useFormState } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import { LeaveGuard } from '~/ui/layout/LeaveGuard';
import type { TaskControl } from './form-api';

interface TaskLeaveGuardProps {
  control: TaskControl;
  /** What is shown was typed before a reload. */
  isRestored: boolean;
  /** Set once nothing is to be lost any more. */
  done: RefObject<boolean>;
  onDiscard: () => void;
}

/** Apart from the builder, which is not drawn again when the form becomes dirty. */
export function TaskLeaveGuard({ control, isRestored, ...rest }: TaskLeaveGuardProps) {
  const t = useMessages('task-form').leave;
  const { isDirty } = useFormState({ control });
  return <LeaveGuard t={t} isUnsaved={isDirty || isRestored} {...rest} />;
}
