import { Button } from '@mantine/core';
import { IconAlertCircle } from '@tabler/icons-react';
import { useFormState } from 'react-hook-form';
import { Link } from 'react-router-dom';
import { useMessages } from '~/i18n/I18n';
import classes from './builder.module.css';
import type { TaskControl } from './form-api';

interface SaveBarProps {
  control: TaskControl;
  formId: string;
  editing: boolean;
  /** Where giving up leads. */
  back: string;
}

/** What ends the form; always visible. */
export function SaveBar({ control, formId, editing, back }: SaveBarProps) {
  const t = useMessages('task-form').save;
  const common = useMessages('common');
  const { errors, isSubmitting } = useFormState({ control });
  const faults = Object.keys(errors).length;
  return (
    <div className={classes.bar}>
      <output className={classes.faults}>
        {faults > 0 && (
          <>
            <IconAlertCircle size={16} aria-hidden />
            {t.faults(faults)}
          </>
        )}
      </output>
      <Button component={Link} to={back} variant="default" size="sm">
        {common.cancel}
      </Button>
      <Button type="submit" form={formId} size="sm" disabled={isSubmitting}>
        {isSubmitting ? t.saving : editing ? t.update : t.create}
      </Button>
    </div>
  );
}
