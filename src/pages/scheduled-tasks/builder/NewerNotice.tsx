import { useFormState } from 'react-hook-form';
import { useMessages } from '~/i18n/I18n';
import classes from './builder.module.css';
import type { TaskControl } from './form-api';

interface NewerNoticeProps {
  control: TaskControl;
  /** Discards the input and begins with the task as it is now. */
  onRestart: () => void;
}

/** Somebody else has changed the task since the form was opened. */
export function NewerNotice({ control, onRestart }: NewerNoticeProps) {
  const t = useMessages('task-form').newer;
  // The change the form itself makes is no news.
  const { isSubmitting } = useFormState({ control });
  if (isSubmitting) return null;
  return (
    <output className={classes.newer}>
      {t.told}
      <button type="button" className={classes.link} onClick={onRestart}>
        {t.restart}
      </button>
    </output>
  );
}
